import { describe, expect, it } from 'vitest';
import { SURE } from '../../../src/names/mention.ts';
import { readBeside } from './read-page.ts';

const MINISTER = 'पेरू के वित्त मंत्री मार्को देलगादो ने लीमा में बजट पेश किया।';

describe('a name of the page is the known one', () => {
  it.each([
    ['by the whole name', 'मार्को देलगादो ने बात की।', 'मार्को देलगादो → मार्को देलगादो'],
    ['by another spelling of it', 'मार्को देल्गादो ने बात की।', 'मार्को देल्गादो → मार्को देलगादो'],
    [
      'also where nothing on the page says that it is a name',
      'सबकी नजर मार्को देलगादो पर थी।',
      'मार्को देलगादो → मार्को देलगादो',
    ],
    ['by its id in the lists', 'लीमा में बारिश हुई।', 'लीमा → लीमा'],
  ])('%s', (_how, page, link) => {
    expect(readBeside(page, MINISTER).links).toEqual([link]);
  });

  it('by a part of it, where the office or the company is the same', () => {
    const { links } = readBeside('पेरू के वित्त मंत्री देलगादो ने बात की।', MINISTER);
    expect(links).toContain('देलगादो → मार्को देलगादो');
  });

  it('the surer the more the page and the records have in common', () => {
    const bare = readBeside('मार्को देलगादो ने बात की।', MINISTER);
    const beside = readBeside('पेरू के वित्त मंत्री मार्को देलगादो ने लीमा में बात की।', MINISTER);
    const confidence = ({ linked }: typeof bare): number =>
      Math.max(...linked.mentions.filter(({ type }) => type === 'person').map((m) => m.confidence));
    expect(confidence(beside)).toBeGreaterThanOrEqual(confidence(bare));
    expect(confidence(bare)).toBeGreaterThanOrEqual(SURE);
  });
});

describe('a name of the page is somebody else', () => {
  it.each([
    ['where the given name differs', 'गायक रोहित देलगादो ने लीमा में गाया।', 'रोहित देलगादो → –'],
    ['where a bare surname has nothing beside it that both know', 'गायक देलगादो ने गाया।', 'देलगादो → –'],
  ])('%s', (_where, page, link) => {
    expect(readBeside(page, MINISTER).links[0]).toBe(link);
  });

  it('where it adds a word to the known name', () => {
    const { links } = readBeside('नेता किम सांग मी ने सभा की।', 'नेता किम सांग वू ने सभा की।');
    expect(links).toEqual(['किम सांग मी → –']);
  });

  it('where two known people could be meant', () => {
    const { links } = readBeside(
      'सभा में पेरू के मंत्री देलगादो ने भाषण दिया।',
      'पेरू के मंत्री मार्को देलगादो ने बात की।',
      'पेरू के मंत्री हेक्टर देलगादो ने बात की।',
    );
    expect(links).toContain('देलगादो → –');
  });

  it('where a known name is an ordinary word here', () => {
    const { links } = readBeside(
      'उन्होंने शपथ ले ली। किसानों ने राहत की सांस ली।',
      'मंत्री ली सोन ने सभा की। ली ने कहा।',
    );
    expect(links).toEqual([]);
  });
});

describe('of two known people of one surname', () => {
  const CHIEF = 'रायपुर में मुख्यमंत्री केशव मरकाम ने बिलासपुर की सड़क का उद्घाटन किया।';
  const MEMBER = 'रायपुर में विधायक फूलमती मरकाम ने बिलासपुर की सड़क पर सवाल उठाए।';

  it('the page means the one who holds the office that it gives', () => {
    const page = 'मुख्यमंत्री मरकाम ने रायपुर और बिलासपुर में बैठक की।';
    expect(readBeside(page, CHIEF, MEMBER).links).toContain('मरकाम → केशव मरकाम');
  });

  it('nobody for sure where it gives none', () => {
    const page = 'मरकाम ने रायपुर और बिलासपुर में बैठक की।';
    expect(readBeside(page, CHIEF, MEMBER).links).toContain('मरकाम → –');
  });
});

describe('a body that is called by letters alone', () => {
  const NOTICE = 'रायपुर में झालोस खनन निगम (जेकेएनएम) ने बिलासपुर की खदान को नोटिस दिया।';

  it('is the known one in either script beside what both know', () => {
    const { links } = readBeside('रायपुर की टीम ने कहा कि जेकेएनएम ने बिलासपुर में जांच की।', NOTICE);
    expect(links).toContain('जेकेएनएम → झालोस खनन निगम');
  });

  it('is another where nothing else is the same', () => {
    const { links } = readBeside('मुंबई में जेकेएनएम ने नया दफ्तर खोला।', NOTICE);
    expect(links).toContain('जेकेएनएम → –');
  });
});

describe('an event of the page is the known one', () => {
  const MEETING = 'मंत्री मार्को देलगादो ने 8 मार्च 2025 को लीमा में राजदूत प्रमिला थापा से मुलाकात की।';

  /** The kinds of the known events that a page tells. */
  function knownEvents(page: string): (string | undefined)[] {
    const { linked, knowledge } = readBeside(page, MEETING);
    return linked.events.map(({ known }) => knowledge.events.find(({ id }) => id === known)?.kind);
  }

  it.each([
    ['told without a day', 'मार्को देलगादो और प्रमिला थापा की मुलाकात अच्छी रही।'],
    ['told of its day', 'शनिवार को मार्को देलगादो ने प्रमिला थापा से बातचीत की।'],
  ])('%s', (_how, page) => {
    expect(knownEvents(page)).toEqual(['meeting']);
  });

  it.each([
    ['on another day', '2 मार्च को मार्को देलगादो ने प्रमिला थापा से मुलाकात की।'],
    ['of other people', 'मार्को देलगादो ने सांसद फरहा नकवी से मुलाकात की।'],
    ['of another kind', 'मार्को देलगादो ने प्रमिला थापा को चेतावनी दी।'],
  ])('but not one %s', (_which, page) => {
    expect(knownEvents(page)).toEqual([undefined]);
  });

  it('but not one of two deeds of one person on one day', () => {
    const known = 'मंत्री मार्को देलगादो ने 8 मार्च 2025 को अपनी दुकान बेच दी।';
    const { linked, knowledge } = readBeside('शनिवार को मंत्री मार्को देलगादो ने पुराना घर तोड़ दिया।', known);
    expect(knowledge.events.map(({ kind }) => kind)).toEqual(['deed']);
    expect(linked.events).toEqual([]);
  });
});
