import type { KnownReport } from '../knowledge/knowledge.ts';
import { type AgencyName, NEWS_AGENCIES } from '../names/gazetteer/news-agencies.ts';
import { compareUnits } from '../text/code-units.ts';
import { tokenise } from '../text/tokens.ts';

/** Where an article is from; `origin` is missing of articles that were listed without one. */
export type Reported = Pick<KnownReport, 'outlet'> & { readonly origin?: string | null };

/** The news agency whose report an article is; null where it is its outlet's own, or the outlet is the agency itself. */
export function agencyOfReport({ outlet, origin }: Reported): AgencyName | null {
  const name = NEWS_AGENCIES.get(origin ?? '');
  if (name === undefined) return null;
  const words = wordsOf(outlet ?? '');
  // "ए.एन.आई." is the agency, too.
  const own = [...words, words.join('')];
  const isItself = wordsOf(`${name.hindi} ${name.english}`).some((word) => own.includes(word));
  return isItself ? null : name;
}

/** The agencies whose reports some articles are: of most of them first, then by their English names. */
export function agenciesOf(articles: readonly Reported[]): AgencyName[] {
  const counts = new Map<AgencyName, number>();
  for (const article of articles) {
    const name = agencyOfReport(article);
    if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, n], [b, m]) => m - n || compareUnits(a.english, b.english))
    .map(([name]) => name);
}

function wordsOf(text: string): string[] {
  return tokenise(text)
    .filter((token) => token.kind !== 'mark')
    .map((token) => token.norm);
}
