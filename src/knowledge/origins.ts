import { nearDuplicates } from '../article/near-duplicates.ts';
import type { Extract } from '../extract/extract.ts';
import { compareUnits } from '../text/code-units.ts';

/**
 * The extracts with one origin for each group of near-copies: the agency that most of them credit, else the outlet that has the report
 * first by date. What an article says of its origin alone stays where it has no copies. Order and number of the extracts stay.
 */
export function withSharedOrigins(extracts: readonly Extract[]): Extract[] {
  const byId = new Map(extracts.map((extract) => [extract.article.id, extract]));
  const shared = new Map<string, string | null>();
  for (const group of nearDuplicates(extracts.map(toReport))) {
    const copies = group.flatMap((id) => byId.get(id)?.article ?? []);
    const origin = mostCredited(copies) ?? firstOutlet(copies);
    for (const id of group) shared.set(id, origin);
  }
  return extracts.map((extract) => {
    const { article } = extract;
    const origin = shared.get(article.id) ?? article.origin;
    return origin === article.origin ? extract : { ...extract, article: { ...article, origin } };
  });
}

/** What an extract's article reports, without its title; of one that is all title, that. */
function toReport({ article, sentences }: Extract): {
  readonly id: string;
  readonly passages: readonly string[];
} {
  const told = sentences.filter(({ title }) => !title);
  return { id: article.id, passages: (told.length > 0 ? told : sentences).map(({ text }) => text) };
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
