import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/article/article.ts';
import type { KnownEvent, KnownFigure } from '../../../src/knowledge/knowledge.ts';
import { knowledgeOf, newsArticle, recordNamed } from '../../engine.ts';

const FIRST = newsArticle(
  'लीमा में रविवार को बाढ़ से तबाही हुई। बाढ़ में 5 लोगों की मौत हो गई। पुलिस के मुताबिक 40 लोग लापता हैं।',
  '2025-03-10',
  'पत्र क',
);
const SECOND = newsArticle(
  'लीमा में रविवार को आई बाढ़ में मरने वालों की संख्या मंगलवार को बढ़कर 11 हो गई।',
  '2025-03-11',
  'पत्र ख',
);
const THIRD = newsArticle('लीमा में बाढ़ से अब तक 31 लोगों की मौत हो चुकी है।', '2025-03-13', 'पत्र ग');
const SAME = newsArticle(
  'लीमा की बाढ़ पर नई खबर\n\nलीमा में अब तक 31 लोगों की मौत हुई है। प्रशासन ने बताया कि लीमा में बाढ़ से 31 लोग मारे गए।',
  '2025-03-14',
  null,
);
const FLOOD: readonly Article[] = [FIRST, SECOND, THIRD, SAME];

/** The record of the one disaster of some articles. */
function floodOf(...articles: readonly Article[]): KnownEvent {
  const [only, ...others] = knowledgeOf(...articles).events.filter(({ kind }) => kind === 'disaster');
  if (!only || others.length > 0) throw new Error(`${others.length} floods too many`);
  return only;
}

/** Figures of a kind as `number: wording — who says so — outlet`, a line for each telling. */
function seriesOf({ figures, articles }: Pick<KnownEvent, 'figures' | 'articles'>, kind: string): string[] {
  return figures
    .filter((figure) => figure.kind === kind)
    .flatMap(({ value, tellings }) =>
      tellings.map(
        ({ text, claimant, article }) =>
          `${value}: ${text} — ${claimant ?? '–'} — ${articles[article]?.outlet ?? '–'}`,
      ),
    );
}

describe('the figures of an event', () => {
  it('are a dated series: updates of a toll belong to one event', () => {
    expect(seriesOf(floodOf(FIRST, SECOND, THIRD), 'dead')).toEqual([
      '5: 5 लोगों की मौत — – — पत्र क',
      '11: मरने वालों की संख्या मंगलवार को बढ़कर 11 — – — पत्र ख',
      '31: 31 लोगों की मौत — – — पत्र ग',
    ]);
  });

  it('are one with several sources where they are equal, each article once, in its fullest words', () => {
    const dead = floodOf(...FLOOD).figures.filter(({ kind }) => kind === 'dead');
    expect(dead.map(({ value }) => value)).toEqual([5, 11, 31]);
    expect(seriesOf(floodOf(...FLOOD), 'dead').slice(2)).toEqual([
      '31: 31 लोगों की मौत — – — पत्र ग',
      '31: 31 लोग मारे गए — प्रशासन ने बताया — –',
    ]);
  });

  it('keep the noun, who says so and the whole sentence as written', () => {
    const missing = floodOf(...FLOOD).figures.find(({ kind }) => kind === 'missing');
    expect(missing?.tellings).toMatchObject([
      {
        text: '40 लोग लापता',
        unit: 'लोग',
        claimant: 'पुलिस के मुताबिक',
        certainty: 'attributed',
        sentence: { text: 'पुलिस के मुताबिक 40 लोग लापता हैं।' },
      },
    ]);
  });

  it('count for the deaths that it brought as well, and theirs for it', () => {
    const { events } = knowledgeOf(FIRST, THIRD);
    const deaths = events.find(({ kind }) => kind === 'deaths');
    const flood = events.find(({ kind }) => kind === 'disaster');
    expect(deaths?.figures.map(({ value }) => value)).toEqual(flood?.figures.map(({ value }) => value));
  });

  it('of undated articles stand last', () => {
    const undated = newsArticle('लीमा में रविवार को बाढ़ से 8 लोगों की मौत हुई।', null, 'पत्र घ');
    expect(seriesOf(floodOf(FIRST, undated), 'dead').map((line) => line.split(':')[0])).toEqual(['5', '8']);
  });

  it('are the same in any order of the articles', () => {
    expect(knowledgeOf(...[...FLOOD].reverse())).toEqual(knowledgeOf(...FLOOD));
  });

  it('do not go to another event of the kind', () => {
    const other = newsArticle('ढाका में रविवार को बाढ़ से 3 लोगों की मौत हो गई।', '2025-03-10', 'पत्र घ');
    const floods = knowledgeOf(FIRST, other).events.filter(({ kind }) => kind === 'disaster');
    const counts = floods.map((flood) => [flood.place?.name, seriesOf(flood, 'dead')[0]?.split(':')[0]]);
    expect(counts.sort()).toEqual([
      ['ढाका', '3'],
      ['लीमा', '5'],
    ]);
  });
});

describe('the figures of an entity', () => {
  const WAR = newsArticle(
    'पेरू ने घाना में 800 सैनिक तैनात किए। मंत्री मार्को देलगादो ने बताया कि 500 करोड़ रुपये खर्च होंगे।',
    '2025-03-10',
    'पत्र क',
  );
  const knowledge = knowledgeOf(WAR);
  const kindsOf = (figures: readonly KnownFigure[]) => figures.map(({ kind, value }) => `${kind} ${value}`);

  it('are those of its own people, with their event', () => {
    const { figures } = recordNamed(knowledge, 'पेरू');
    expect(kindsOf(figures)).toEqual(['troops 800']);
    expect(figures[0]?.event?.id).toBe(knowledge.events.find(({ kind }) => kind === 'deployment')?.id);
  });

  it('are those that it gives', () => {
    const { figures } = recordNamed(knowledge, 'मार्को देलगादो');
    expect(kindsOf(figures)).toEqual(['money 5000000000']);
    expect(figures[0]?.event).toBeNull();
  });

  it('are not those of places that a figure only stands beside', () => {
    expect(recordNamed(knowledge, 'घाना').figures).toEqual([]);
  });

  it('are the newest where there are very many', () => {
    const articles = Array.from({ length: 30 }, (_, day) =>
      newsArticle(
        `मंत्री मार्को देलगादो ने बताया कि ${day + 100} करोड़ रुपये खर्च होंगे।`,
        `2025-01-${String(day + 1).padStart(2, '0')}`,
      ),
    );
    const values = recordNamed(knowledgeOf(...articles), 'मार्को देलगादो').figures.map(({ value }) => value);
    expect(values).toHaveLength(24);
    expect(values.at(-1)).toBe(1_290_000_000);
    expect(values[0]).toBe(1_060_000_000);
  });
});
