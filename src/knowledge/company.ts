import { amendCompany } from './amend-company.ts';
import { type Companion, type Company, firstOf, MOST_COMPANY, type Named } from './companions.ts';
import type { Identity } from './members.ts';
import type { ResolvedArticle } from './resolved.ts';

/** Tells the company of an entity; `former` is what it was among nearly the same articles. */
export type CompanyOf = (named: Named, former: Company | undefined) => Company;

/** Makes ready to count the company of some entities: by number, as a name of all news is named with thousands. */
export function companyAmong(entities: readonly Named[]): CompanyOf {
  const numberOf = new Map(entities.map(({ identity }, number) => [identity, number]));
  const numbersIn = new Map<ResolvedArticle, Uint32Array>();
  const counts = new Uint32Array(entities.length);
  const numbersOf = (article: ResolvedArticle): Uint32Array => {
    const known = numbersIn.get(article);
    if (known) return known;
    const numbers = Uint32Array.from(article.named, (identity) => numberOf.get(identity) ?? 0);
    numbersIn.set(article, numbers);
    return numbers;
  };
  const articlesOf = (identity: Identity): readonly ResolvedArticle[] =>
    entities[numberOf.get(identity) ?? -1]?.articles ?? [];
  return (own, former) => {
    const amended = former && amendCompany(own, former, articlesOf);
    if (amended) return { articles: own.articles, companions: amended };
    const met = countIn(own.articles.map(numbersOf), counts);
    const others = met.filter((number) => entities[number]?.identity !== own.identity);
    const least = leastKept(Uint32Array.from(others, (number) => counts[number] ?? 0));
    const companions = others
      .filter((number) => (counts[number] ?? 0) >= least)
      .flatMap((number): Companion[] => {
        const identity = entities[number]?.identity;
        return identity ? [{ identity, count: counts[number] ?? 0 }] : [];
      });
    for (const number of met) counts[number] = 0;
    return { articles: own.articles, companions: firstOf(companions) };
  };
}

/** The count of the last one that is kept. */
function leastKept(counts: Uint32Array): number {
  return counts.sort().at(-MOST_COMPANY) ?? 0;
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
