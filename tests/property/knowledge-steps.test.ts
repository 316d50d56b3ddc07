import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import type { Extract } from '../../src/extract/extract.ts';
import type { Edit } from '../../src/knowledge/edits.ts';
import type { Build } from '../../src/link/engine.ts';
import { engine } from '../engine.ts';
import { stories } from './news.ts';
import { type Choice, choice, statement } from './reader.ts';

/** The bytes of a build: its knowledge and its snapshot. */
function bytes({ knowledge, snapshot }: Pick<Build, 'knowledge' | 'snapshot'>): Buffer {
  return Buffer.concat([Buffer.from(JSON.stringify(knowledge)), snapshot]);
}

/** A collection on its way: each step leaves the articles in or out that its bits tell. */
const way = fc
  .tuple(
    fc.array(stories, { minLength: 2, maxLength: 4 }),
    fc.array(fc.nat(), { minLength: 2, maxLength: 8 }),
  )
  .map(([lists, masks]) => {
    const all = [...new Map(lists.flat().map((article) => [article.id, article])).values()];
    return { all, steps: masks.map((mask) => all.filter((_, i) => ((mask >> (i % 30)) & 1) === 1)) };
  });

function extracted(articles: readonly Article[]): ReadonlyMap<Article, Extract> {
  return new Map(articles.map((article) => [article, engine.extract(article)]));
}

/** The edits that a reader who sees some knowledge makes by some choices. */
function said(build: Build, choices: readonly Choice[], from: number): Edit[] {
  return choices.flatMap((one, i) => {
    const made = statement(build.knowledge, one);
    return made ? [{ ...made, seq: from + i + 1 }] : [];
  });
}

describe('knowledge that is made from the knowledge of before', () => {
  it('has the bytes of that which is made from nothing, whatever articles come and go', () => {
    fc.assert(
      fc.property(way, ({ all, steps }) => {
        const extracts = extracted(all);
        let build: Build | null = null;
        for (const step of steps) {
          const now = step.flatMap((article) => extracts.get(article) ?? []);
          build = engine.build(now, [], build);
          expect(bytes(build).equals(bytes(engine.build(now)))).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('has them with edits that come and go as well', () => {
    fc.assert(
      fc.property(
        way,
        fc.array(fc.array(choice, { maxLength: 2 }), { maxLength: 8 }),
        ({ all, steps }, choices) => {
          const extracts = extracted(all);
          let build = engine.build([...extracts.values()], [], null);
          let edits: readonly Edit[] = [];
          steps.forEach((step, i) => {
            const now = step.flatMap((article) => extracts.get(article) ?? []);
            edits = [...edits.slice(i % 3 === 2 ? 1 : 0), ...said(build, choices[i] ?? [], 10 * i)];
            build = engine.build(now, edits, build);
            expect(bytes(build).equals(bytes(engine.build(now, edits)))).toBe(true);
          });
        },
      ),
      { numRuns: 30 },
    );
  });

  it('leaves what it is made from as it was', () => {
    fc.assert(
      fc.property(way, ({ all, steps }) => {
        const extracts = extracted(all);
        const before = engine.build([...extracts.values()], [], null);
        const kept = bytes(before);
        for (const step of steps) {
          engine.build(
            step.flatMap((article) => extracts.get(article) ?? []),
            [],
            before,
          );
        }
        expect(bytes(before).equals(kept)).toBe(true);
      }),
      { numRuns: 10 },
    );
  });
});
