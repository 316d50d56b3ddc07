import { describe, expect, it } from 'vitest';
import type { Knowledge, KnownEvent } from '../../../src/knowledge/knowledge.ts';
import { knowledgeOf, newsArticle } from '../../engine.ts';

const VISIT = 'विदेश मंत्री मार्को देलगादो 11 मार्च को पेरू के दौरे पर पहुंचे।';
const MEETING = 'विदेश मंत्री मार्को देलगादो ने 12 मार्च को लीमा में राष्ट्रपति प्रमिला थापा से मुलाकात की।';

/** What articles of several outlets tell. */
function told(...texts: readonly string[]): Knowledge {
  return knowledgeOf(...texts.map((text, i) => newsArticle(text, '2025-03-16', `पत्र ${i}`)));
}

function eventOf(knowledge: Knowledge, kind: KnownEvent['kind']): KnownEvent {
  const found = knowledge.events.find((event) => event.kind === kind);
  if (!found) throw new Error(`no ${kind} among ${knowledge.events.map((event) => event.title).join(', ')}`);
  return found;
}

/** The title of the visit that the first event of a kind is part of, or null. */
function visitOf(kind: KnownEvent['kind'], ...texts: readonly string[]): string | null {
  return eventOf(told(...texts), kind).partOf?.title ?? null;
}

describe('what the guest of a visit does there', () => {
  it('is part of it, an event of its own, across outlets', () => {
    const knowledge = told(VISIT, MEETING);
    const [visit, meeting] = [eventOf(knowledge, 'visit'), eventOf(knowledge, 'meeting')];
    expect(meeting.partOf).toMatchObject({ event: visit.id, title: 'मार्को देलगादो: पेरू दौरा' });
    expect(visit.parts.map(({ event }) => event)).toEqual([meeting.id]);
    expect([visit.partOf, meeting.parts]).toEqual([null, []]);
  });

  it('stands on the timelines with the visit that it belongs to', () => {
    const knowledge = told(VISIT, MEETING);
    const visit = eventOf(knowledge, 'visit').id;
    const guest = knowledge.entities.find(({ name }) => name === 'मार्को देलगादो');
    expect(guest?.timeline.map(({ partOf }) => partOf)).toEqual([visit, null]);
  });

  it('is free again when nobody tells of the visit', () => {
    expect(visitOf('meeting', MEETING)).toBeNull();
  });

  it('is part of it on each of its days, as far as they are told', () => {
    const on = (day: number): string => MEETING.replace('12', String(day));
    const long = 'मार्को देलगादो 11 से 14 मार्च तक पेरू के दौरे पर हैं।';
    const short = VISIT.replace('के दौरे', 'के दो दिवसीय दौरे');
    expect(visitOf('meeting', long, on(14))).not.toBeNull();
    expect(visitOf('meeting', long, on(15))).toBeNull();
    expect(visitOf('meeting', short, on(12))).not.toBeNull();
    expect(visitOf('meeting', short, on(13))).toBeNull();
  });

  it('is part of it for four days from its start where nothing tells of its end', () => {
    expect(visitOf('meeting', VISIT, MEETING.replace('12', '15'))).not.toBeNull();
    expect(visitOf('meeting', VISIT, MEETING.replace('12', '16'))).toBeNull();
    expect(visitOf('meeting', VISIT, MEETING.replace('12', '10'))).toBeNull();
  });

  it('is part of it where its sentence alone says on whose visit it was', () => {
    const signed =
      'मार्को देलगादो ने 12 मार्च को पेरू की यात्रा के दौरान राष्ट्रपति प्रमिला थापा के साथ समझौते पर हस्ताक्षर किए।';
    expect(visitOf('agreement', VISIT, signed)).toBe('मार्को देलगादो: पेरू दौरा');
    expect(visitOf('agreement', VISIT, signed.replace('पेरू', 'घाना'))).toBeNull();
  });

  it('belongs to the visit whose days are told before one that might last', () => {
    const capital = 'मार्को देलगादो 11 मार्च को लीमा पहुंचे।';
    const whole = 'मार्को देलगादो ने 11 से 14 मार्च तक पेरू का दौरा किया।';
    const knowledge = told(capital, whole, MEETING);
    const parts = knowledge.events.flatMap((event) => event.parts.map(({ event: id }) => id));
    expect(parts).toEqual([eventOf(knowledge, 'meeting').id]);
  });
});

describe('an event is not part of a visit', () => {
  it.each([
    ['of somebody else', VISIT.replaceAll('मार्को देलगादो', 'रोशन बासनेट'), MEETING],
    ['to another place', VISIT.replace('पेरू', 'घाना'), MEETING],
    ['where its own place is not told', VISIT, MEETING.replace('लीमा में ', '')],
    ['where its own day is not told', VISIT, MEETING.replace('12 मार्च को ', '')],
    ['where the visit is known by its month alone', VISIT.replace('11 मार्च को', 'मार्च में'), MEETING],
    ['that is denied', VISIT.replace('पहुंचे', 'नहीं पहुंचे'), MEETING],
    ['to where its guest is at home', `पेरू के ${VISIT}`, MEETING],
    ['that is a return', 'विदेश मंत्री मार्को देलगादो 11 मार्च को पेरू लौटे।', MEETING],
  ])('%s', (_, visit, meeting) => {
    expect(visitOf('meeting', visit, meeting)).toBeNull();
  });

  it('where the guest has no part in it', () => {
    const others = 'राजदूत रोशन बासनेट ने 12 मार्च को लीमा में राष्ट्रपति प्रमिला थापा से मुलाकात की।';
    expect(visitOf('meeting', VISIT, others)).toBeNull();
  });
});
