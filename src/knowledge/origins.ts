import { type Compared, nearDuplicates } from '../article/near-duplicates.ts';
import { rememberingShingler, type Shingled } from '../article/shingles.ts';
import type { Extract } from '../extract/extract.ts';
import { compareUnits } from '../text/code-units.ts';
import { type Made, remake } from './reuse.ts';

/** The extracts with the origins that near-copies share, and what those of nearly the same extracts are made from. */
export type Origins = {
  readonly extracts: readonly Extract[];
  readonly reports: Made<Shingled>;
  readonly compared: Compared;
};

/**
 * The extracts with one origin for each group of near-copies: the agency that most of them credit, else the outlet that has the report
 * first by date. What an article says of its origin alone stays where it has no copies. Order and number of the extracts stay. `before` is what
 * is reused.
 */
export function withSharedOrigins(extracts: readonly Extract[], before: Origins | undefined): Origins {
  const cut = rememberingShingler();
  const reports = remake(
    before?.reports,
    extracts,
    (extract) => [extract],
    (extract) => cut(extract.article.id, passagesOf(extract)),
  );
  const compared = nearDuplicates(reports.values, before?.compared);
  const byId = new Map(extracts.map((extract) => [extract.article.id, extract]));
  const shared = new Map<string, string | null>();
  for (const group of compared.groups) {
    const copies = group.flatMap((id) => byId.get(id)?.article ?? []);
    const origin = mostCredited(copies) ?? firstOutlet(copies);
    for (const id of group) shared.set(id, origin);
  }
  const withOrigins = extracts.map((extract) => {
    const { article } = extract;
    const origin = shared.get(article.id) ?? article.origin;
    return origin === article.origin ? extract : { ...extract, article: { ...article, origin } };
  });
  return { extracts: withOrigins, reports, compared };
}

/** What an extract's article reports, without its title; of one that is all title, that. */
function passagesOf({ sentences }: Extract): readonly string[] {
  const told = sentences.filter(({ title }) => !title);
  return (told.length > 0 ? told : sentences).map(({ text }) => text);
}

/** The agency that most articles credit, the first in code unit order among equals; null when none credits one. */
function mostCredited(articles: readonly Extract['article'][]): string | null {
  const counts = new Map<string, number>();
  for (const { origin, outlet } of articles) {
    if (origin !== null && origin !== outlet) counts.set(origin, (counts.get(origin) ?? 0) + 1);
  }
  const ranked = [...counts].sort(([a, n], [b, m]) => m - n || compareUnits(a, b));
  return ranked[0]?.[0] ?? null;
}

/** Behind every date. */
const UNDATED = '~';

/** The outlet of the earliest article that names one; articles without a date come last. */
function firstOutlet(articles: readonly Extract['article'][]): string | null {
  const named = articles.filter(({ outlet }) => outlet !== null);
  const key = ({ published, id }: Extract['article']): string => `${published?.date ?? UNDATED} ${id}`;
  return named.sort((a, b) => compareUnits(key(a), key(b)))[0]?.outlet ?? null;
}
