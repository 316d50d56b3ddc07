import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Company, Named } from '../../src/knowledge/companions.ts';
import { companyAmong } from '../../src/knowledge/company.ts';
import type { Identity } from '../../src/knowledge/members.ts';
import type { ResolvedArticle } from '../../src/knowledge/resolved.ts';
import { extractOf } from '../engine.ts';

/** More names than a record keeps as its company. */
const PEOPLE = 70;
const ARTICLES = 60;

const IDENTITIES = Array.from({ length: PEOPLE }, (_, n): Identity => {
  const type = n % 3 === 0 ? 'place' : 'person';
  return { link: { id: `${n}`, name: `${n}`, type, listed: null }, shortName: `${n}` };
});
const EXTRACT = extractOf('');

/** An article that names these. */
function articleOf(id: number, named: readonly number[]): ResolvedArticle {
  const identities = named.flatMap((n) => IDENTITIES[n] ?? []);
  const { title, outlet, url, published, origin } = EXTRACT.article;
  const head = { id: String(id).padStart(4, '0'), title, outlet, url, published, origin };
  return { extract: EXTRACT, head, identities, named: identities };
}

/** The entities that some articles name, with these. */
function namedIn(articles: readonly ResolvedArticle[]): Named[] {
  return IDENTITIES.map((identity) => ({
    identity,
    articles: articles.filter(({ named }) => named.includes(identity)),
  }));
}

describe('the company of an entity', () => {
  it('is the same from what it was among nearly the same articles as from nothing', () => {
    const names = fc.uniqueArray(fc.nat({ max: PEOPLE - 1 }), { minLength: 3, maxLength: 24 });
    const collection = fc.array(names, { minLength: ARTICLES, maxLength: ARTICLES });
    const changes = fc.array(fc.tuple(fc.nat({ max: ARTICLES }), names), { maxLength: 4 });
    fc.assert(
      fc.property(collection, fc.array(changes, { maxLength: 5 }), (all, steps) => {
        let articles = all.map((named, id) => articleOf(2 * id, named));
        let before: Company[] = namedIn(articles).map((own) =>
          companyAmong(namedIn(articles))(own, undefined),
        );
        for (const step of steps) {
          const come = step.map(([id, named]) => articleOf(id, named));
          const replaced = new Set(come.map(({ head }) => head.id));
          articles = [...articles.filter(({ head }) => !replaced.has(head.id)), ...come].sort((a, b) =>
            a.head.id < b.head.id ? -1 : 1,
          );
          const named = namedIn(articles);
          const amended = named.map((own, i) => companyAmong(named)(own, before[i]));
          expect(amended).toEqual(named.map((own) => companyAmong(named)(own, undefined)));
          before = amended;
        }
      }),
      { numRuns: 40 },
    );
  });
});
