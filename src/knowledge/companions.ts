import { compareUnits } from '../text/code-units.ts';
import type { Identity } from './members.ts';
import type { ResolvedArticle } from './resolved.ts';

/** How many names a record keeps as its company. */
export const MOST_COMPANY = 40;

/** One of the company, and how many articles name both. */
export type Companion = { readonly identity: Identity; readonly count: number };

/** Who and what else some articles name, those of most articles first. */
export type Company = {
  readonly articles: readonly ResolvedArticle[];
  readonly companions: readonly Companion[];
};

/** An entity and the articles that name it, in their order. */
export type Named = { readonly identity: Identity; readonly articles: readonly ResolvedArticle[] };

/** Those that are kept, in their order: of most articles first, people first among equals. */
export function firstOf(companions: readonly Companion[]): Companion[] {
  return [...companions].sort(byCount).slice(0, MOST_COMPANY);
}

function byCount(a: Companion, b: Companion): number {
  const [{ link: one }, { link: other }] = [a.identity, b.identity];
  return (
    b.count - a.count ||
    Number(other.type === 'person') - Number(one.type === 'person') ||
    compareUnits(one.id, other.id)
  );
}
