import { describe, expect, it } from 'vitest';
import {
  sayApart,
  sayHide,
  sayJoin,
  sayKind,
  sayRename,
  splitChoices,
} from '../../../src/knowledge/edits/say.ts';
import type { Knowledge } from '../../../src/knowledge/knowledge.ts';
import { editedKnowledge, numbered, spelled, spellingsIn, toldIn } from '../../edits.ts';
import { knowledgeOf, newsArticle, recordNamed } from '../../engine.ts';

const MINISTER = newsArticle(
  'पेरू के वित्त मंत्री मार्को देलगादो ने शनिवार को लीमा में राजदूत प्रमिला थापा से मुलाकात की। देलगादो ने बजट पेश किया।',
  '2025-03-03',
  'पत्र क',
);
const AGAIN = newsArticle('पेरू के वित्त मंत्री मार्को देलगादो ने दाम घटाए।', '2025-03-05', 'पत्र ख');
const SINGER = newsArticle('गायक मार्को देलगादो ने ढाका में गीत गाया।', '2025-03-07', 'पत्र ग');
const ENVOY = newsArticle('राजदूत प्रमिला थापा ने ढाका में भाषण दिया।', '2025-03-05', 'पत्र ख');
const VORONSOVA = newsArticle('राजदूत येलेना वोरोन्सोवा ने भाषण दिया।', '2025-03-08', 'पत्र क');

const NAME = 'मार्को देलगादो';

function outcomes({ edits }: Knowledge): string[] {
  return edits.map(({ state }) => state);
}

describe('a rename', () => {
  const all = knowledgeOf(MINISTER, AGAIN);
  const edits = numbered(sayRename(recordNamed(all, NAME), 'Marco D. (वित्त)'));

  it('shows the name as the reader typed it, beside the spellings of the sources', () => {
    const record = recordNamed(editedKnowledge(edits, MINISTER, AGAIN), 'Marco D. (वित्त)');
    expect(record).toMatchObject({ id: recordNamed(all, NAME).id, spelling: NAME });
    expect(record.aliases.map(({ form }) => form).sort()).toEqual(['देलगादो', NAME]);
  });

  it('names it so wherever else it stands', () => {
    const { entities } = editedKnowledge(edits, MINISTER, AGAIN);
    const company = entities.flatMap((entity) => entity.company.map(({ link }) => link.name));
    expect(company).toContain('Marco D. (वित्त)');
    expect(company).not.toContain(NAME);
  });

  it('gives way to a later one', () => {
    const later = numbered(...edits, sayRename(recordNamed(all, NAME), 'मंत्री'));
    const knowledge = editedKnowledge(later, MINISTER, AGAIN);
    expect(recordNamed(knowledge, 'मंत्री').articles).toHaveLength(2);
    expect(outcomes(knowledge)).toEqual(['overruled', 'holds']);
  });

  it('stays with most of what it spoke of when some of it is split off', () => {
    const apart = sayApart(recordNamed(all, NAME), toldIn(recordNamed(all, NAME), MINISTER));
    const knowledge = editedKnowledge(numbered(...edits, apart), MINISTER, AGAIN);
    expect(recordNamed(knowledge, 'Marco D. (वित्त)').articles).toMatchObject([{ id: AGAIN.id }]);
    expect(recordNamed(knowledge, NAME).articles).toMatchObject([{ id: MINISTER.id }]);
  });
});

describe('hiding', () => {
  const edits = numbered(sayHide(recordNamed(knowledgeOf(MINISTER, ENVOY), 'प्रमिला थापा')));

  it('takes an entity from the records and from what others are told with', () => {
    const { entities, events } = editedKnowledge(edits, MINISTER, ENVOY);
    const links = [
      ...entities.flatMap(({ company }) => company.map(({ link }) => link.name)),
      ...events.flatMap(({ participants }) => participants.map(({ link }) => link.name)),
    ];
    expect([...entities.map(({ name }) => name), ...links]).not.toContain('प्रमिला थापा');
    expect(links).toContain(NAME);
  });

  it('holds for a single name that many articles use, and leaves longer names with it alone', () => {
    const alone = newsArticle('कल हेग्रेन ने मना किया। मंत्री हेग्रेन ने माना।');
    const others = [
      newsArticle('मंत्री हेग्रेन ने कहा। नेपाल में वर्षा हुई।', '2025-03-11'),
      newsArticle('गायक तोरवाल्द हेग्रेन ने गीत गाया।', '2025-03-12'),
    ];
    const hidden = numbered(sayHide(recordNamed(knowledgeOf(alone), 'हेग्रेन')));
    const names = editedKnowledge(hidden, alone, ...others).entities.map(({ name }) => name);
    expect(names).not.toContain('हेग्रेन');
    expect(names).toContain('तोरवाल्द हेग्रेन');
  });
});

describe('another kind', () => {
  it('is what the entity is shown as, though texts go on naming it as before', () => {
    const edits = numbered(sayKind(recordNamed(knowledgeOf(MINISTER), NAME), 'organization'));
    const record = recordNamed(editedKnowledge(edits, MINISTER, AGAIN), NAME);
    expect(record).toMatchObject({ type: 'organization', readAs: { types: ['person'] } });
    expect(record.articles).toHaveLength(2);
  });

  it('takes a place out of the lists of places', () => {
    const edits = numbered(sayKind(recordNamed(knowledgeOf(ENVOY), 'ढाका'), 'person'));
    expect(recordNamed(editedKnowledge(edits, ENVOY), 'ढाका')).toMatchObject({
      type: 'person',
      listed: null,
    });
  });
});

describe('a join', () => {
  const envoy = recordNamed(knowledgeOf(ENVOY), 'प्रमिला थापा');
  const other = recordNamed(knowledgeOf(VORONSOVA), 'येलेना वोरोन्सोवा');
  const edits = numbered(sayJoin(envoy, other));

  it('makes one entity of two', () => {
    const knowledge = editedKnowledge(edits, ENVOY, VORONSOVA);
    expect(spellingsIn(knowledge)).toEqual([['प्रमिला थापा', 'येलेना वोरोन्सोवा']]);
    const [first] = [envoy.id, other.id].sort();
    expect(knowledge.edits).toEqual([{ seq: 1, state: 'holds', one: first, other: first }]);
  });

  it('joins kinds that differ, and a place of the lists keeps its place there', () => {
    const joined = numbered(sayJoin(recordNamed(knowledgeOf(ENVOY), 'ढाका'), other));
    const found = editedKnowledge(joined, ENVOY, VORONSOVA).entities.find(({ listed }) => listed !== null);
    expect(found?.aliases.map(({ form, listed }) => [form, listed]).sort()).toEqual([
      ['ढाका', true],
      ['येलेना वोरोन्सोवा', false],
    ]);
  });

  it('waits where one side has no article', () => {
    const knowledge = editedKnowledge(edits, ENVOY);
    expect(spellingsIn(knowledge)).toEqual([['प्रमिला थापा']]);
    expect(knowledge.edits).toEqual([{ seq: 1, state: 'unanchored', one: envoy.id, other: null }]);
  });

  it('brings everything with it that evidence joins to either side', () => {
    const third = newsArticle('राजदूत येलेना वोरोंसोवा ने विदा ली।', '2025-03-09', 'पत्र घ');
    expect(spellingsIn(editedKnowledge(edits, ENVOY, VORONSOVA, third))).toEqual([
      ['प्रमिला थापा', 'येलेना वोरोंसोवा', 'येलेना वोरोन्सोवा'],
    ]);
  });
});

describe('keeping apart', () => {
  const all = [MINISTER, AGAIN, SINGER];
  const record = recordNamed(knowledgeOf(...all), NAME);

  it('splits off a namesake by the article that tells of him', () => {
    const knowledge = editedKnowledge(numbered(sayApart(record, toldIn(record, SINGER))), ...all);
    const namesakes = knowledge.entities.filter(({ name }) => name === NAME);
    expect(namesakes.map(({ articles }) => articles.map(({ id }) => id))).toContainEqual([SINGER.id]);
    expect(namesakes).toHaveLength(2);
    expect(outcomes(knowledge)).toEqual(['holds']);
  });

  it('gives later articles to the namesake whom they fit better, and to the first where neither does', () => {
    const edits = numbered(sayApart(record, toldIn(record, SINGER)));
    const concert = newsArticle('गायक मार्को देलगादो ढाका पहुंचे।', '2025-04-01', 'पत्र घ');
    const budget = newsArticle('पेरू के वित्त मंत्री मार्को देलगादो ने बजट बनाया।', '2025-04-02', 'पत्र घ');
    const silent = newsArticle('कल मार्को देलगादो ने बात की।', '2025-04-03', 'पत्र घ');
    const { entities } = editedKnowledge(edits, ...all, concert, budget, silent);
    const namesakes = entities.filter(({ name }) => name === NAME);
    const ids = namesakes.map(({ articles }) => articles.map(({ id }) => id));
    expect(ids).toContainEqual([SINGER.id, concert.id].sort());
    expect(ids).toContainEqual([MINISTER.id, AGAIN.id, budget.id, silent.id].sort());
  });

  it('splits off a spelling, within one article too, with what is told right beside it', () => {
    const edits = numbered(sayApart(record, spelled(record, 'देलगादो')));
    const knowledge = editedKnowledge(edits, MINISTER);
    expect(spellingsIn(knowledge)).toContainEqual(['देलगादो']);
    expect(recordNamed(knowledge, NAME).roles.map(({ text }) => text)).toEqual(['पेरू के वित्त मंत्री']);
    expect(recordNamed(knowledge, 'देलगादो')).toMatchObject({
      roles: [],
      aliases: [{ form: 'देलगादो', full: true }],
      statements: [{ text: 'देलगादो ने बजट पेश किया।' }],
    });
  });

  it('takes along the figures that stand beside what is split off', () => {
    const claim = newsArticle(
      'नेता मार्को देलगादो के मुताबिक बाढ़ में 12 लोग मारे गए। देलगादो के मुताबिक बाढ़ में 40 लोग घायल हुए।',
    );
    const whole = recordNamed(knowledgeOf(claim), NAME);
    const edits = numbered(sayApart(whole, spelled(whole, 'देलगादो')));
    const apart = editedKnowledge(edits, claim);
    const given = (name: string): unknown[] =>
      recordNamed(apart, name).figures.map(({ tellings }) => tellings.map(({ text }) => text));
    expect(whole.figures).toHaveLength(2);
    expect(given(NAME)).toEqual([['12 लोग मारे गए']]);
    expect(given('देलगादो')).toEqual([['40 लोग घायल']]);
  });

  it('tells apart spellings that a key of names joins', () => {
    const shah = newsArticle('मंत्री वरुण शाह ने भाषण दिया।', '2025-03-08', 'पत्र क');
    const sah = newsArticle('मंत्री वरुण साह ने भाषण दिया।', '2025-03-09', 'पत्र ख');
    const joined = recordNamed(knowledgeOf(shah, sah), 'वरुण शाह');
    const edits = numbered(sayApart(joined, spelled(joined, 'वरुण साह')));
    expect(spellingsIn(editedKnowledge(edits, shah, sah))).toEqual([['वरुण शाह'], ['वरुण साह']]);
  });

  it('is offered where there is something to split', () => {
    expect(splitChoices(record)).toEqual([
      expect.objectContaining({ kind: 'spelling', forms: [NAME] }),
      expect.objectContaining({ kind: 'spelling', forms: ['देलगादो'] }),
      ...[0, 1, 2].map((article) => ({ kind: 'article', article })),
    ]);
    expect(splitChoices(recordNamed(knowledgeOf(VORONSOVA), 'येलेना वोरोन्सोवा'))).toEqual([]);
  });
});

describe('of a join and a keep-apart edit that contradict each other', () => {
  const record = recordNamed(knowledgeOf(MINISTER, SINGER), NAME);
  const apart = sayApart(record, toldIn(record, SINGER));
  const split = editedKnowledge(numbered(apart), MINISTER, SINGER);
  const [one, other] = split.entities.filter(({ name }) => name === NAME);
  if (!one || !other) throw new Error('not split');

  it('the later holds', () => {
    const joined = editedKnowledge(numbered(apart, sayJoin(one, other)), MINISTER, SINGER);
    expect(joined.entities.filter(({ name }) => name === NAME)).toHaveLength(1);
    expect(outcomes(joined)).toEqual(['overruled', 'holds']);
    const again = editedKnowledge(numbered(apart, sayJoin(one, other), apart), MINISTER, SINGER);
    expect(again.entities.filter(({ name }) => name === NAME)).toHaveLength(2);
    expect(outcomes(again)).toEqual(['holds', 'overruled', 'holds']);
  });

  it('what others say of either stays', () => {
    const rename = sayRename(one, 'पहले');
    const knowledge = editedKnowledge(numbered(apart, rename, sayJoin(one, other)), MINISTER, SINGER);
    expect(recordNamed(knowledge, 'पहले').articles).toHaveLength(2);
  });

  it('a spelling that was split within an article comes back when it is joined again', () => {
    const spelling = sayApart(record, spelled(record, 'देलगादो'));
    const parts = editedKnowledge(numbered(spelling), MINISTER);
    const join = sayJoin(recordNamed(parts, NAME), recordNamed(parts, 'देलगादो'));
    const knowledge = editedKnowledge(numbered(spelling, join), MINISTER);
    expect(spellingsIn(knowledge)).toContainEqual(['देलगादो', NAME]);
    expect(outcomes(knowledge)).toEqual(['overruled', 'holds']);
  });
});
