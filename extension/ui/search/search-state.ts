import type { SearchHit } from '../../messages.ts';

/** Where a search stands. `hits` of an earlier query stay until those of the new one are there. */
export type Search = {
  readonly query: string;
  readonly state: 'empty' | 'searching' | 'found' | 'failed';
  readonly hits: readonly SearchHit[];
  /** The hit that the arrow keys are on. */
  readonly active: number | null;
};

/** What happens to a search. Answers carry the query that they are to: a late one changes nothing. */
export type SearchEvent =
  | { readonly kind: 'typed'; readonly query: string }
  | { readonly kind: 'found'; readonly query: string; readonly hits: readonly SearchHit[] }
  | { readonly kind: 'failed'; readonly query: string }
  | { readonly kind: 'moved'; readonly by: 1 | -1 };

export const NO_SEARCH: Search = { query: '', state: 'empty', hits: [], active: null };

/** The search after an event. */
export function searchAfter(search: Search, event: SearchEvent): Search {
  switch (event.kind) {
    case 'typed':
      if (event.query.trim() === '') return { ...NO_SEARCH, query: event.query };
      return { ...search, query: event.query, state: 'searching', active: null };
    case 'found':
      if (event.query !== search.query) return search;
      return { ...search, state: 'found', hits: event.hits, active: null };
    case 'failed':
      return event.query === search.query ? { ...search, state: 'failed', hits: [], active: null } : search;
    case 'moved':
      return { ...search, active: nextActive(search, event.by) };
  }
}

/** The hit that Enter opens: the one the reader went to, else the best. */
export function hitToOpen({ state, hits, active }: Search): SearchHit | null {
  if (state !== 'found' && active === null) return null;
  return hits[active ?? 0] ?? null;
}

/** Round and round: from the last hit to the first. */
function nextActive({ hits, active }: Search, by: 1 | -1): number | null {
  if (hits.length === 0) return null;
  if (active === null) return by === 1 ? 0 : hits.length - 1;
  return (active + by + hits.length) % hits.length;
}
