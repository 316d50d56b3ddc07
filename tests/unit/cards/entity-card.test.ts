import { describe, expect, it } from 'vitest';
import type { EntityCard } from '../../../src/cards/card.ts';
import { entityCard } from '../../../src/cards/entity-card.ts';
import { knowledgeOf, newsArticle, recordNamed } from '../../engine.ts';
import { contextOf, pageContextOf } from './make-cards.ts';

const NAME = 'मार्को देलगादो';
const EARLY = newsArticle(
  `पेरू के सांसद ${NAME} ने लीमा में राजदूत प्रमिला थापा से 2 मई को मुलाकात की।`,
  '2023-05-04',
  'पत्र क',
);
const LATE = newsArticle(
  `सूत्रों के मुताबिक पेरू के वित्त मंत्री ${NAME} ने 8 मार्च को घाना को चेतावनी दी।`,
  '2025-03-10',
  null,
);
const knowledge = knowledgeOf(EARLY, LATE);

function cardAsOf(asOf: string | null): EntityCard {
  return entityCard(recordNamed(knowledge, NAME), null, contextOf(knowledge, asOf));
}

describe('the card of a known person', () => {
  it('names it in both scripts, with how much is known and from when', () => {
    expect(cardAsOf('2025-03-12')).toMatchObject({
      link: { name: NAME, type: 'person' },
      latin: expect.stringMatching(/^Mar[ck]o/),
      basics: null,
      coverage: { articles: 2, of: 2, from: '2023-05-04', to: '2025-03-10' },
      freshness: { daysOld: 2, knownUntil: '2025-03-10' },
      introduction: null,
    });
  });

  it('gives no statement, role or spelling without its source', () => {
    const { facts, roles, sources } = cardAsOf(null);
    const ids = [EARLY.id, LATE.id];
    expect(facts.length).toBeGreaterThan(1);
    for (const { source } of facts) expect(ids).toContain(source.article);
    expect(roles.length).toBeGreaterThan(1);
    for (const role of roles)
      expect(role.sources.map(({ article }) => article)).toEqual([expect.stringMatching(/./)]);
    expect(sources.map(({ article }) => article)).toEqual([LATE.id, EARLY.id]);
  });

  it('quotes whole sentences to the letter, with who says so', () => {
    const { facts } = cardAsOf('2025-03-12');
    const fact = facts.find(({ source }) => source.article === LATE.id);
    expect(fact?.text).toBe(LATE.text);
    expect(fact).toMatchObject({
      certainty: 'unnamed',
      source: { outlet: null, published: { date: '2025-03-10' } },
    });
    expect(fact?.source.span).toEqual({ start: 0, end: LATE.text.length });
  });

  it('has its events with the newest first', () => {
    expect(cardAsOf('2025-03-12').timeline.map(({ date }) => date)).toEqual(['2025-03-08', '2023-05-02']);
  });
});

describe('a card as of an earlier day', () => {
  const then = cardAsOf('2023-06-01');

  it('shows the role of that day first, and the later one behind it', () => {
    expect(then.roles.map(({ text }) => text)).toEqual(['पेरू के सांसद', 'पेरू के वित्त मंत्री']);
    expect(cardAsOf('2025-03-12').roles[0]?.text).toBe('पेरू के वित्त मंत्री');
  });

  it('shows what had been said by then first', () => {
    expect(then.facts[0]?.source.article).toBe(EARLY.id);
    expect(then.facts.at(-1)?.source.article).toBe(LATE.id);
  });

  it('tells what came after apart', () => {
    expect(then.timeline.map(({ date }) => date)).toEqual(['2023-05-02']);
    expect(then.after.map(({ date }) => date)).toEqual(['2025-03-08']);
  });

  it('says how far the newest article lies from it', () => {
    expect(then.freshness.daysOld).toBeLessThan(0);
    expect(cardAsOf(null).freshness.daysOld).toBeNull();
  });
});

describe('roles of a card', () => {
  it('are one line for one office, from the first to the last day that attests it', () => {
    const both = knowledgeOf(
      newsArticle(`पेरू के वित्त मंत्री ${NAME} ने बजट पेश किया।`, '2025-01-05', 'पत्र क'),
      newsArticle(`पेरू के वित्त मंत्री ${NAME} ने भाषण दिया।`, '2025-03-10', 'पत्र ख'),
      newsArticle(`वित्त मंत्री ${NAME} ने विदा ली।`, '2025-03-12', 'पत्र ग'),
    );
    const { roles } = entityCard(recordNamed(both, NAME), null, contextOf(both, null));
    expect(roles).toMatchObject([{ text: 'पेरू के वित्त मंत्री', from: '2025-01-05', to: '2025-03-12' }]);
    expect(roles[0]?.sources).toHaveLength(3);
  });

  it('are no side of somebody else’s office', () => {
    const one = knowledgeOf(newsArticle(`राजदूत प्रमिला थापा ने अपने समकक्ष ${NAME} से बात की।`));
    expect(entityCard(recordNamed(one, NAME), null, contextOf(one, null)).roles).toEqual([]);
  });
});

describe('what sources tell differently', () => {
  it('is shown with each: a judging word as the quotation of who uses it', () => {
    const judged = knowledgeOf(newsArticle(`तानाशाह ${NAME} ने सभा बुलाई।`, '2025-03-10', 'पत्र क'));
    const { differences, roles } = entityCard(recordNamed(judged, NAME), null, contextOf(judged, null));
    expect(roles).toEqual([]);
    expect(differences).toMatchObject([
      { about: 'loaded', versions: [{ text: 'तानाशाह', sources: [{ outlet: 'पत्र क' }] }] },
    ]);
  });

  it('is shown with each: a spelling with the articles that have it', () => {
    const spelled = knowledgeOf(
      newsArticle('राजदूत येलेना वोरोन्सोवा ने भाषण दिया।', '2025-03-10', 'पत्र क'),
      newsArticle('राजदूत येलेना वोरोन्सोवा ने बात की।', '2025-03-11', 'पत्र ख'),
      newsArticle('राजदूत येलेना वोरोंसोवा ने विदा ली।', '2025-03-12', 'पत्र ग'),
    );
    const { spellings } = entityCard(recordNamed(spelled, 'येलेना वोरोन्सोवा'), null, contextOf(spelled, null));
    expect(spellings).toMatchObject([{ form: 'येलेना वोरोंसोवा', sources: [{ outlet: 'पत्र ग' }] }]);
  });
});

describe('a card opened from a page', () => {
  const page = newsArticle(`सभा में ${NAME} थे। पेरू के वित्त मंत्री ${NAME} ने बजट पर बात की।`, '2025-03-11', 'पत्र ग');

  it('shows the sentence of the page that introduces its person', () => {
    const context = pageContextOf(knowledge, page);
    const local = context.page.extract.entities.findIndex(({ name }) => name === NAME);
    const { introduction, facts } = entityCard(recordNamed(knowledge, NAME), local, context);
    expect(introduction?.text).toMatch(/^पेरू के वित्त मंत्री/);
    expect(introduction?.source).toMatchObject({ article: null, outlet: 'पत्र ग' });
    expect(facts).toHaveLength(2);
  });

  it('has nothing of the page itself among its background, where the page is saved', () => {
    const saved = knowledgeOf(EARLY, page);
    const { facts } = entityCard(recordNamed(saved, NAME), null, pageContextOf(saved, page));
    expect(facts.map(({ source }) => source.article)).toEqual([EARLY.id]);
  });
});

describe('the card of a place', () => {
  it('has what the lists know of it', () => {
    const { basics } = entityCard(recordNamed(knowledge, 'लीमा'), null, contextOf(knowledge, null));
    expect(basics).toEqual({ kind: 'city', english: 'Lima', within: 'पेरू' });
  });
});
