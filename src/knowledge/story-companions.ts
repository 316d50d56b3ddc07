import type { Extract } from '../extract/extract.ts';
import type { Identity } from './members.ts';
import type { ResolvedArticle } from './resolved.ts';

/** From how many names in common two reports are of one story, if one of them is no listed place. */
const SHARED = 3;
/** Names that more reports have tell nothing of a story. */
const MOST_REPORTS = 200;

/** For each of some articles, the others that tell of its story: that name three of the same, of which not all are listed places. */
export function companionsOf(
  some: ReadonlySet<Extract>,
  articles: readonly ResolvedArticle[],
): ReadonlyMap<Extract, readonly Extract[]> {
  const asked = articles.filter(({ extract }) => some.has(extract));
  const naming = new Map<Identity, Extract[]>(asked.flatMap(({ named }) => named.map((one) => [one, []])));
  for (const { extract, named } of asked.length > 0 ? articles : [])
    for (const one of named) naming.get(one)?.push(extract);
  return new Map(asked.map((article) => [article.extract, companions(article, naming)]));
}

function companions(
  { extract, named }: ResolvedArticle,
  naming: ReadonlyMap<Identity, readonly Extract[]>,
): Extract[] {
  const shared = new Map<Extract, Identity[]>();
  for (const one of named) {
    const others = naming.get(one) ?? [];
    if (others.length > MOST_REPORTS) continue;
    for (const other of others) shared.set(other, [...(shared.get(other) ?? []), one]);
  }
  return [...shared].flatMap(([other, common]) => {
    const isOfStory = common.length >= SHARED && common.some(({ link }) => link.listed === null);
    return other !== extract && isOfStory ? [other] : [];
  });
}
