import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article, Span } from '../../src/article/article.ts';
import type { Extract } from '../../src/extract/extract.ts';
import { engine, newsArticle } from '../engine.ts';
import { anyPage, FURNITURE, storyText } from './news.ts';

/** The pieces of a list that do not lie within one of some spans. */
function outside<T extends Span>(pieces: readonly T[], within: readonly Span[]): T[] {
  return pieces.filter(
    ({ start, end }) => !within.some((span) => span.start <= start && start < end && end <= span.end),
  );
}

/** That all an extract says has its place in the article's own words. */
function expectPlaced({ text, paragraphs }: Article, extract: Extract): void {
  const { sentences, entities, mentions, roles, events, figures } = extract;
  expect(outside(sentences, paragraphs)).toEqual([]);
  for (const told of [...mentions, ...roles, ...events, ...figures]) {
    expect(outside([told], sentences.slice(told.sentence, told.sentence + 1))).toEqual([]);
  }
  for (const sentence of sentences) {
    expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
    for (const { at } of sentence.days) expect(at > 0 && at <= sentence.text.length).toBe(true);
  }
  for (const { start, end, text: said, sentence, unit, claimant, event, value } of figures) {
    expect(text.slice(start, end)).toBe(said);
    expect(unit === null || text.includes(unit)).toBe(true);
    expect(event === null || events[event] !== undefined).toBe(true);
    expect(value === null || Number.isFinite(value)).toBe(true);
    if (claimant === null) continue;
    expect(text.slice(claimant.start, claimant.end)).toBe(claimant.text);
    expect(outside([claimant], sentences.slice(sentence, sentence + 1))).toEqual([]);
  }
  for (const role of roles) expect(text.slice(role.start, role.end)).toBe(role.text);
  const numbers = [
    ...mentions.map(({ entity }) => entity),
    ...roles.flatMap(({ entity, of }) => [entity, of ?? entity]),
    ...events.flatMap(({ participants }) => participants.map(({ entity }) => entity)),
    ...events.flatMap(({ place }) => (place === null ? [] : [place])),
    ...figures.flatMap(({ owner, occasion, claimant }) =>
      [owner, occasion, claimant?.entity].flatMap((n) => n ?? []),
    ),
  ];
  expect(numbers.filter((entity) => entities[entity] === undefined)).toEqual([]);
}

describe('what an article says', () => {
  it('lies, whatever the text, in its sentences, and these in its clean paragraphs: never in furniture', () => {
    fc.assert(
      fc.property(anyPage, fc.constantFrom('2025-03-10', null), (text, date) => {
        const article = newsArticle(text, date);
        expectPlaced(article, engine.extract(article));
      }),
      { numRuns: 150 },
    );
  });

  it('has nothing from the furniture of a page, wherever it stands', () => {
    fc.assert(
      fc.property(storyText, (text) => {
        const { mentions, roles, events, figures } = engine.extract(newsArticle(text));
        const furniture = FURNITURE.flatMap((line) =>
          [...text.matchAll(new RegExp(line, 'g'))].map(({ index }) => ({
            start: index,
            end: index + line.length,
          })),
        );
        const leaks = [...mentions, ...roles, ...events, ...figures].filter((told) =>
          furniture.some(({ start, end }) => told.start < end && start < told.end),
        );
        expect(leaks.map(({ start, end }) => text.slice(start, end))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('names every entity at least once, in mentions that stand in order and apart', () => {
    fc.assert(
      fc.property(anyPage, (text) => {
        const { entities, mentions } = engine.extract(newsArticle(text));
        expect(new Set(mentions.map(({ entity }) => entity)).size).toBe(entities.length);
        mentions.forEach(({ start }, i) => {
          expect(start).toBeGreaterThanOrEqual(mentions[i - 1]?.end ?? 0);
        });
      }),
      { numRuns: 80 },
    );
  });

  it('has figures in the order of the text, none within another', () => {
    fc.assert(
      fc.property(anyPage, (text) => {
        const { figures } = engine.extract(newsArticle(text));
        figures.forEach(({ start }, i) => {
          expect(start).toBeGreaterThanOrEqual(figures[i - 1]?.end ?? 0);
        });
      }),
      { numRuns: 80 },
    );
  });

  it('is the same whatever was read before', () => {
    fc.assert(
      fc.property(anyPage, anyPage, (text, other) => {
        const article = newsArticle(text);
        const first = engine.extract(article);
        engine.extract(newsArticle(other));
        expect(engine.extract(article)).toEqual(first);
      }),
      { numRuns: 30 },
    );
  });
});
