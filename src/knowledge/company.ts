import { compareUnits } from '../text/code-units.ts';
import type { KnownCompanion } from './knowledge.ts';
import type { Identity } from './members.ts';
import type { ResolvedArticle } from './resolved.ts';

/** How many names a record keeps as its company. */
const MOST_COMPANY = 40;

/** Tells who and what else an entity's articles name, and in which of them; people first among equals. */
export type CompanyOf = (own: Identity, articles: readonly ResolvedArticle[]) => KnownCompanion[];

/** One of the company: its number, and in how many articles it is. */
type Companion = { readonly identity: Identity; readonly number: number; readonly count: number };

/** Makes ready to count the company of some of these identities: by number, as a name of all news is named with thousands. */
export function companyAmong(identities: readonly Identity[]): CompanyOf {
  const numberOf = new Map(identities.map((identity, number) => [identity, number]));
  const numbersIn = new Map<ResolvedArticle, Uint32Array>();
  const counts = new Uint32Array(identities.length);
  const numbersOf = (article: ResolvedArticle): Uint32Array => {
    const known = numbersIn.get(article);
    if (known) return known;
    const numbers = Uint32Array.from(article.named, (identity) => numberOf.get(identity) ?? 0);
    numbersIn.set(article, numbers);
    return numbers;
  };
  return (own, articles) => {
    const lists = articles.map(numbersOf);
    const met = countIn(lists, counts);
    const others = met.filter((number) => identities[number] !== own);
    const least = leastKept(Uint32Array.from(others, (number) => counts[number] ?? 0));
    const kept = others
      .filter((number) => (counts[number] ?? 0) >= least)
      .flatMap((number): Companion[] => {
        const identity = identities[number];
        return identity ? [{ identity, number, count: counts[number] ?? 0 }] : [];
      })
      .sort(byCount)
      .slice(0, MOST_COMPANY);
    for (const number of met) counts[number] = 0;
    return withArticles(kept, lists);
  };
}

/** The count of the last one that is kept. */
function leastKept(counts: Uint32Array): number {
  return counts.sort().at(-MOST_COMPANY) ?? 0;
}

function byCount(a: Companion, b: Companion): number {
  const [{ link: one }, { link: other }] = [a.identity, b.identity];
  return (
    b.count - a.count ||
    Number(other.type === 'person') - Number(one.type === 'person') ||
    compareUnits(one.id, other.id)
  );
}

/** Adds up how often each number stands in some lists; gives those that stand in any. `counts` are zero before. */
function countIn(lists: readonly Uint32Array[], counts: Uint32Array): number[] {
  const met: number[] = [];
  for (const numbers of lists) {
    for (let i = 0; i < numbers.length; i++) {
      const number = numbers[i] ?? 0;
      const count = counts[number] ?? 0;
      if (count === 0) met.push(number);
      counts[number] = count + 1;
    }
  }
  return met;
}

function withArticles(kept: readonly Companion[], lists: readonly Uint32Array[]): KnownCompanion[] {
  const articlesOf = new Map(kept.map(({ number }) => [number, [] as number[]]));
  lists.forEach((numbers, article) => {
    for (let i = 0; i < numbers.length; i++) articlesOf.get(numbers[i] ?? 0)?.push(article);
  });
  return kept.map(({ identity, number }) => ({
    link: identity.link,
    articles: articlesOf.get(number) ?? [],
  }));
}
