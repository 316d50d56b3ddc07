import { describe, expect, it } from 'vitest';
import { rankCoverage, reachOf } from '../../../src/cards/coverage.ts';
import { entityCard } from '../../../src/cards/entity-card.ts';
import { eventCard } from '../../../src/cards/event-card.ts';

import { storySoFar } from '../../../src/cards/story.ts';
import { knowledgeOf, newsArticle, recordNamed } from '../../engine.ts';
import { contextOf } from './make-cards.ts';

const A = 'मंत्री मार्को देलगादो';
const B = 'राजदूत प्रमिला थापा';
const BOTH = newsArticle(`${A} ने 2 मार्च को ${B} से मुलाकात की।`, '2025-03-03', 'पत्र क');
const LATER = newsArticle(`${A} ने 9 मार्च को ${B} को चेतावनी दी।`, '2025-03-10', 'पत्र ख');
const ONE = newsArticle(`${A} ने 5 मार्च को इस्तीफा दिया।`, '2025-03-12', 'पत्र ग');
const OTHER = newsArticle('विधायक तरुण मिश्रा ने पेड़ लगाए।', '2025-03-12', 'पत्र घ');
const knowledge = knowledgeOf(BOTH, LATER, ONE, OTHER);
const records = ['मार्को देलगादो', 'प्रमिला थापा'].map((name) => recordNamed(knowledge, name));

describe('related coverage', () => {
  const ranked = rankCoverage(records, knowledge.articles.length, ({ id }) => id === ONE.id);

  it('is every article that shares a name with the page, but not the page', () => {
    expect(ranked.map(({ article }) => article.id).sort()).toEqual([BOTH.id, LATER.id].sort());
  });

  it('stands with what shares more first, the newest first among equals', () => {
    const all = rankCoverage(records, knowledge.articles.length, () => false);
    expect(all.map(({ article }) => article.outlet)).toEqual(['पत्र ख', 'पत्र क', 'पत्र ग']);
  });

  it('says which names are shared', () => {
    expect(ranked[0]?.shared).toEqual(['मार्को देलगादो', 'प्रमिला थापा']);
  });

  it('of no names is empty', () => {
    expect(rankCoverage([], 4, () => false)).toEqual([]);
  });
});

describe('the story so far', () => {
  it('is what several of the names are in together, the newest first', () => {
    expect(storySoFar(records, null, 9).map(({ date }) => date)).toEqual(['2025-03-09', '2025-03-02']);
  });

  it('ends with the day of the page', () => {
    expect(storySoFar(records, '2025-03-05', 9).map(({ date }) => date)).toEqual(['2025-03-02']);
  });

  it('of one name is all that it is in', () => {
    const [first] = records;
    expect(storySoFar(first ? [first] : [], null, 9)).toHaveLength(3);
  });

  it('is no longer than asked for', () => {
    expect(storySoFar(records, null, 1)).toHaveLength(1);
  });
});

describe('outlets and origins', () => {
  const of = (outlet: string | null, origin: string | null) => ({ outlet, origin });

  it('are counted where the numbers differ', () => {
    expect(reachOf([of('पत्र क', 'pti'), of('पत्र ख', 'pti'), of('पत्र ग', 'पत्र ग')])).toEqual({
      outlets: 3,
      origins: 2,
    });
    expect(reachOf([of('पत्र क', 'pti'), of('पत्र क', 'ani')])).toEqual({ outlets: 1, origins: 2 });
  });

  it('are not worth a word where they do not', () => {
    expect(reachOf([of('पत्र क', 'पत्र क'), of('पत्र ख', 'pti')])).toBeNull();
    expect(reachOf([])).toBeNull();
  });

  it('leave out articles whose outlet or origin is not known', () => {
    expect(reachOf([of('पत्र क', 'pti'), of(null, 'ani'), of('पत्र ख', null)])).toBeNull();
  });
});

describe('the report of one agency in several outlets', () => {
  const REPORT = `${A} ने 2 मार्च को लीमा में ${B} से मुलाकात की और दोनों देशों के बीच व्यापार बढ़ाने पर सहमति जताई।`;
  const told = knowledgeOf(
    newsArticle(`लीमा, 2 मार्च (भाषा) ${REPORT}`, '2025-03-03', 'पत्र क'),
    newsArticle(`लीमा, 2 मार्च (भाषा) ${REPORT}`, '2025-03-03', 'पत्र ख'),
    newsArticle(`${A} ने 5 मार्च को इस्तीफा दिया।`, '2025-03-12', 'पत्र ग'),
  );
  const context = contextOf(told, null);

  it('is one origin on the card of whom it names', () => {
    const card = entityCard(recordNamed(told, 'मार्को देलगादो'), null, context);
    expect(card.reach).toEqual({ outlets: 3, origins: 2 });
  });

  it('is one origin of the statement that stands in all of them', () => {
    const card = entityCard(recordNamed(told, 'प्रमिला थापा'), null, context);
    expect(card.facts.map(({ reach }) => reach)).toEqual([{ outlets: 2, origins: 1 }]);
  });

  it('is one origin on the card of what it tells', () => {
    const meeting = told.events.find(({ kind }) => kind === 'meeting');
    expect(meeting && eventCard(meeting, context).reach).toEqual({ outlets: 2, origins: 1 });
  });
});
