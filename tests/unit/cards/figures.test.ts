import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/article/article.ts';
import type { Difference, EventCard, FigureEntry } from '../../../src/cards/card.ts';
import { entityCard } from '../../../src/cards/entity-card.ts';
import { eventCard, toldCard } from '../../../src/cards/event-card.ts';
import { localCard } from '../../../src/cards/local-card.ts';
import { knowledgeOf, newsArticle, recordNamed } from '../../engine.ts';
import { contextOf, pageContextOf } from './make-cards.ts';

/** An article of a day that counts the dead of one flood. */
function flood(day: string, outlet: string, toll: string): Article {
  return newsArticle(`लीमा में रविवार को आई बाढ़ में ${toll}।`, day, outlet);
}

const MONDAY = flood('2025-03-10', 'पत्र क', '5 लोगों की मौत हो गई');
const TUESDAY = flood('2025-03-11', 'पत्र ख', 'पुलिस के मुताबिक 11 लोगों की मौत हो गई');
const THURSDAY = flood('2025-03-13', 'पत्र ग', '31 लोगों की मौत हो गई');

/** The card of the flood that some articles tell, as of a day. */
function floodCard(asOf: string | null, ...articles: readonly Article[]): EventCard {
  const knowledge = knowledgeOf(...articles);
  const event = knowledge.events.find(({ kind }) => kind === 'disaster');
  if (!event) throw new Error('no flood');
  return eventCard(event, contextOf(knowledge, asOf));
}

function linesOf(entries: readonly FigureEntry[]): string[] {
  return entries.flatMap(({ tellings }) =>
    tellings.map(({ text, statement }) => `${text} — ${statement.source.outlet}`),
  );
}

describe('the figures of an event’s card', () => {
  it('stand side by side under what they count, the newest first, each with its sentence', () => {
    const { figures } = floodCard('2025-03-14', MONDAY, TUESDAY, THURSDAY);
    expect(figures).toMatchObject([{ about: 'dead', link: null, after: [] }]);
    expect(linesOf(figures[0]?.entries ?? [])).toEqual([
      '31 लोगों की मौत — पत्र ग',
      '11 लोगों की मौत — पत्र ख',
      '5 लोगों की मौत — पत्र क',
    ]);
    const telling = figures[0]?.entries[1]?.tellings[0];
    expect(telling?.claimant).toBe('पुलिस के मुताबिक');
    const { text, marks, source } = telling?.statement ?? { text: '', marks: [], source: null };
    expect(text).toBe(TUESDAY.text);
    expect(marks.map(({ start, end }) => text.slice(start, end))).toEqual(['11 लोगों की मौत']);
    expect(source?.article).toBe(TUESDAY.id);
  });

  it('told after the day of the page stand apart, the oldest first', () => {
    const [dead] = floodCard('2025-03-10', MONDAY, TUESDAY, THURSDAY).figures;
    expect(linesOf(dead?.entries ?? [])).toEqual(['5 लोगों की मौत — पत्र क']);
    expect(linesOf(dead?.after ?? [])).toEqual(['11 लोगों की मौत — पत्र ख', '31 लोगों की मौत — पत्र ग']);
  });

  it('are one with several sources where these agree', () => {
    const again = flood('2025-03-14', 'पत्र घ', '31 लोगों की मौत हुई');
    const [dead] = floodCard(null, THURSDAY, again).figures;
    expect(dead?.entries).toHaveLength(1);
    expect(linesOf(dead?.entries ?? [])).toEqual(['31 लोगों की मौत — पत्र घ', '31 लोगों की मौत — पत्र ग']);
  });
});

describe('figures that differ', () => {
  const differences = (...articles: readonly Article[]): readonly Difference[] =>
    floodCard(null, ...articles).differences.filter(({ about }) => about === 'figure');

  it('are a difference where sources contradict each other on one day', () => {
    const other = flood('2025-03-13', 'पत्र घ', '24 लोगों की मौत हो गई');
    const [only] = differences(THURSDAY, other);
    const versions = only?.versions.map(({ text, sources }) => `${text} ${sources.map((s) => s.outlet)}`);
    expect(versions?.sort()).toEqual(['24 लोगों की मौत पत्र घ', '31 लोगों की मौत पत्र ग']);
  });

  it('are none where the later updates the earlier, and one where a later toll is lower', () => {
    expect(differences(MONDAY, TUESDAY, THURSDAY)).toEqual([]);
    expect(differences(THURSDAY, flood('2025-03-15', 'पत्र घ', '24 लोगों की मौत हो गई'))).toHaveLength(1);
  });

  it('are none where the bounds of one take in the other', () => {
    expect(differences(THURSDAY, flood('2025-03-13', 'पत्र घ', '30 से अधिक लोगों की मौत हो गई'))).toEqual([]);
    expect(differences(THURSDAY, flood('2025-03-13', 'पत्र घ', 'करीब 30 लोगों की मौत हो गई'))).toEqual([]);
  });

  it('are none where different things are counted', () => {
    expect(differences(THURSDAY, flood('2025-03-13', 'पत्र घ', '6 बच्चों की मौत हो गई'))).toEqual([]);
    expect(differences(THURSDAY, flood('2025-03-13', 'पत्र घ', '6 और लोगों की मौत हो गई'))).toEqual([]);
  });
});

describe('the figures of the open page', () => {
  const page = newsArticle(
    'मंत्री मार्को देलगादो ने बताया कि पेरू ने घाना में 800 सैनिक तैनात किए।',
    '2025-03-15',
    'पत्र घ',
  );

  it('stand on the cards of what it tells, with the page as their source', () => {
    const context = pageContextOf(knowledgeOf(MONDAY), page);
    const told = context.page.extract.events.findIndex(({ kind }) => kind === 'deployment');
    expect(toldCard(told, context)?.figures).toMatchObject([
      { about: 'troops', link: { name: 'पेरू' }, entries: [{ text: '800 सैनिक तैनात' }] },
    ]);
    const local = context.page.extract.entities.findIndex(({ name }) => name === 'मार्को देलगादो');
    const [given] = localCard(local, context)?.figures ?? [];
    expect(given).toMatchObject({ about: 'troops', link: { ref: { kind: 'told', index: told } } });
    expect(given?.entries[0]?.tellings[0]?.statement.source.article).toBeNull();
  });

  it('stand beside those that are known, once where the page is saved', () => {
    const before = newsArticle('पेरू ने घाना में 500 सैनिक तैनात किए।', '2025-03-10', 'पत्र क');
    const knowledge = knowledgeOf(before, page);
    const context = pageContextOf(knowledge, page);
    const local = context.page.extract.entities.findIndex(({ name }) => name === 'पेरू');
    const { figures } = entityCard(recordNamed(knowledge, 'पेरू'), local, context);
    const tellings = figures.flatMap(({ entries }) => entries.flatMap((entry) => entry.tellings));
    expect(tellings.map(({ text, statement }) => [text, statement.source.article])).toEqual([
      ['800 सैनिक तैनात', null],
      ['500 सैनिक तैनात', before.id],
    ]);
  });
});
