import type { NameType } from '../../../src/names/mention.ts';
import { type NameRow, searchKeys } from '../data/name-rows.ts';

/** In which order a list of names stands. */
export type NameOrder = 'articles' | 'name' | 'date';

/** The rows that a page lists: the names of a type; under events also those that the news tells. */
export function rowsOfType(rows: readonly NameRow[], type: NameType): readonly NameRow[] {
  return rows.filter((row) => row.type === type || (type === 'event' && row.type === 'told'));
}

/**
 * Puts rows in order: most articles first, by name as `compare` has it, or the newest first with undated ones last. Equals
 * stand by name.
 */
export function inOrder(
  rows: readonly NameRow[],
  order: NameOrder,
  compare: (a: string, b: string) => number,
): readonly NameRow[] {
  const byName = (a: NameRow, b: NameRow): number => compare(a.name, b.name);
  switch (order) {
    case 'articles':
      return [...rows].sort((a, b) => b.articles - a.articles || byName(a, b));
    case 'name':
      return [...rows].sort(byName);
    case 'date':
      return [...rows].sort((a, b) => newestFirst(a.date ?? '', b.date ?? '') || byName(a, b));
  }
}

function newestFirst(a: string, b: string): number {
  return a < b ? 1 : a > b ? -1 : 0;
}

/**
 * The rows that a reader's words fit: each begins a word of the name, in whatever spelling, or of its Latin form. For
 * typing into a list of thousands, so plainer than the search.
 */
export function filterRows(rows: readonly NameRow[], typed: string): readonly NameRow[] {
  const asked = searchKeys(typed);
  if (asked.length === 0) return rows;
  return rows.filter(({ keys }) => asked.every((key) => keys.some((word) => word.startsWith(key))));
}
