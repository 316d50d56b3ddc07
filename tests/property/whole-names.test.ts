import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nodesOf } from '../../src/knowledge/nodes.ts';
import { type Named, uniteByNames } from '../../src/knowledge/whole-names.ts';
import { extractOf } from '../engine.ts';

const EXTRACT = extractOf('प्रधानमंत्री बलराम चौधरी लीमा पहुंचे।');
const [NODE] = nodesOf(EXTRACT, { keyOf: (word) => word, hashOf: () => 0, shared: (text) => text });

/** The nodes of an article, each with these names. */
function nodesNamed(id: number, names: readonly (readonly number[])[]): (typeof NODE & object)[] {
  const article = { ...EXTRACT.article, id: String(id).padStart(3, '0') };
  const extract = { ...EXTRACT, article };
  return names.flatMap((own, local) =>
    NODE ? [{ ...NODE, extract, local, nameKeys: own.map((name) => `person ${name}`) }] : [],
  );
}

/** The nodes of each group, by their articles and numbers. */
function told({ groups }: Named): string[][] {
  return groups.map(({ nodes }) => nodes.map(({ extract, local }) => `${extract.article.id} ${local}`));
}

describe('what a whole name in common makes one', () => {
  it('is the same whatever articles came and went before', () => {
    const names = fc.array(fc.uniqueArray(fc.nat({ max: 40 }), { maxLength: 3 }), { maxLength: 4 });
    const collection = fc.array(names, { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(collection, fc.array(fc.nat(), { minLength: 1, maxLength: 6 }), (all, masks) => {
        const articles = all.map((own, id) => nodesNamed(id, own));
        let before: Named | undefined;
        for (const mask of masks) {
          const now = articles.filter((_, i) => ((mask >> i) & 1) === 1);
          before = uniteByNames(now, before);
          expect(told(before)).toEqual(told(uniteByNames(now)));
        }
      }),
      { numRuns: 300 },
    );
  });
});
