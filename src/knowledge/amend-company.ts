import { type Companion, type Company, firstOf, MOST_COMPANY, type Named } from './companions.ts';
import { type Difference, differenceOf } from './difference.ts';
import type { Identity } from './members.ts';
import { byReport, type ResolvedArticle } from './resolved.ts';

/** Where more than this part of the articles came or went, all are counted anew. */
const MOST_CHANGED = 0.25;

/** The articles that name an entity. */
type ArticlesOf = (identity: Identity) => readonly ResolvedArticle[];

/**
 * The company of an entity from what it was among nearly the same articles; null where it has to be counted anew. As long as none of those
 * kept loses articles, they stay ahead of all others but of those that new articles name, and only these are counted.
 */
export function amendCompany(own: Named, former: Company, articlesOf: ArticlesOf): Companion[] | null {
  const changed = differenceOf(former.articles, own.articles, byReport);
  if (changed.gone.length + changed.come.length > own.articles.length * MOST_CHANGED) return null;
  const gains = gainsOf(changed);
  if (former.companions.some(({ identity }) => (gains.get(identity) ?? 0) < 0)) return null;
  const kept = firstOf(
    former.companions.map(({ identity, count }) => ({ identity, count: count + (gains.get(identity) ?? 0) })),
  );
  const least = kept.length < MOST_COMPANY ? 0 : (kept.at(-1)?.count ?? 0);
  const known = new Set(kept.map(({ identity }) => identity));
  const others = [...gains].flatMap(([identity, gain]): Companion[] => {
    if (gain <= 0 || identity === own.identity || known.has(identity)) return [];
    const articles = articlesOf(identity);
    return articles.length < least ? [] : [{ identity, count: countBoth(own, { identity, articles }) }];
  });
  return others.length === 0 ? kept : firstOf([...kept, ...others]);
}

/** How many more articles name each entity than before. */
function gainsOf({ gone, come }: Difference<ResolvedArticle>): Map<Identity, number> {
  const gains = new Map<Identity, number>();
  const add = (articles: readonly ResolvedArticle[], by: number): void => {
    for (const { named } of articles)
      for (const identity of named) gains.set(identity, (gains.get(identity) ?? 0) + by);
  };
  add(come, 1);
  add(gone, -1);
  return gains;
}

/** How many articles name both. */
function countBoth(a: Named, b: Named): number {
  const [few, many] = a.articles.length < b.articles.length ? [a, b] : [b, a];
  return few.articles.filter(({ named }) => named.includes(many.identity)).length;
}
