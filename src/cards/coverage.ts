import type { KnownArticle, KnownEntity, KnownReport } from '../knowledge/knowledge.ts';
import { compareUnits } from '../text/code-units.ts';

/**
 * How many outlets have something and from how many origins it comes, where these numbers differ: reprints of one agency's report are one
 * origin in many outlets. Null where they do not differ. Articles whose outlet is not known count for neither.
 */
export type Reach = { readonly outlets: number; readonly origins: number };

/** How far what these articles tell has come; the order of `articles` does not count. */
export function reachOf(articles: readonly Pick<KnownReport, 'outlet' | 'origin'>[]): Reach | null {
  const known = articles.filter(({ outlet, origin }) => outlet !== null && origin !== null);
  const outlets = new Set(known.map(({ outlet }) => outlet)).size;
  const origins = new Set(known.map(({ origin }) => origin)).size;
  return outlets === origins ? null : { outlets, origins };
}

/** An article that tells of the page's names, with the names they share. */
export type Coverage = {
  readonly article: KnownReport;
  readonly shared: readonly string[];
  readonly score: number;
};

/** Two articles whose scores differ by less stand in the order of their dates. */
const EQUAL = 0.25;

/**
 * The articles that tell of what a page tells of, the most alike first, the newest first among equals. `records` are the known entities of
 * the page; a name that few of all `total` articles have counts more. `isPage` tells the page itself, which is never its own coverage.
 */
export function rankCoverage(
  records: readonly KnownEntity[],
  total: number,
  isPage: (article: KnownArticle) => boolean,
): Coverage[] {
  const found = new Map<string, { article: KnownReport; shared: string[]; score: number }>();
  for (const record of records) {
    const weight = Math.log2(1 + total / record.articles.length) * (record.type === 'place' ? 0.5 : 1);
    for (const article of record.articles) {
      if (isPage(article)) continue;
      const known = found.get(article.id) ?? { article, shared: [], score: 0 };
      known.shared.push(record.name);
      known.score += weight;
      found.set(article.id, known);
    }
  }
  const best = Math.max(0, ...[...found.values()].map(({ score }) => score));
  return [...found.values()].sort(
    (a, b) =>
      step(b.score, best) - step(a.score, best) ||
      compareNewest(a.article, b.article) ||
      compareUnits(a.article.id, b.article.id),
  );
}

/** Scores in steps, so that the order is one and the same however many articles are compared. */
function step(score: number, best: number): number {
  return best === 0 ? 0 : Math.round(score / best / EQUAL);
}

function compareNewest(a: KnownArticle, b: KnownArticle): number {
  return compareUnits(b.published?.date ?? '', a.published?.date ?? '');
}
