import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Span } from '../../src/article/article.ts';
import { openSnapshot } from '../../src/link/snapshot.ts';
import { SURE } from '../../src/names/mention.ts';
import { engine, newsArticle } from '../engine.ts';
import { anyPage, stories } from './news.ts';

describe('reading a page beside any knowledge', () => {
  it('never throws, and marks sure names of the article, in order and apart, each with an entity that is there', () => {
    fc.assert(
      fc.property(stories, anyPage, (articles, text) => {
        const { knowledge, snapshot } = engine.build(articles.map((article) => engine.extract(article)));
        const page = newsArticle(text);
        const { extract, linked } = engine.read(page, [], openSnapshot(snapshot));
        let at = 0;
        for (const { start, end, entity, confidence } of linked.mentions) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(page.paragraphs.some((p) => p.start <= start && end <= p.end)).toBe(true);
          expect(extract.entities[entity]?.confidence).toBeGreaterThanOrEqual(SURE);
          expect(confidence).toBeGreaterThanOrEqual(SURE);
          at = end;
        }
        const known = new Set([...knowledge.entities, ...knowledge.events].map(({ id }) => id));
        for (const { known: id } of [...linked.entities, ...linked.events]) {
          if (id !== null) expect(known).toContain(id);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('finds the names of captions inside them', () => {
    fc.assert(
      fc.property(stories, anyPage, fc.nat(), (articles, text, cut) => {
        const { snapshot } = engine.build(articles.map((article) => engine.extract(article)));
        const aside: Span = { start: Math.min(cut % (text.length + 1), text.length), end: text.length };
        const read = engine.read(newsArticle(text), [aside], openSnapshot(snapshot));
        for (const { start, end, entity } of read.asideMentions) {
          expect(aside.start <= start && start < end && end <= aside.end).toBe(true);
          expect(entity).toBeLessThan(read.extract.entities.length + read.asideKnown.length);
        }
      }),
      { numRuns: 25 },
    );
  });
});
