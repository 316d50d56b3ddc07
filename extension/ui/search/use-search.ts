import { useEffect, useReducer } from 'preact/hooks';
import type { SearchHit } from '../../messages.ts';
import { hitToOpen, NO_SEARCH, type Search, searchAfter } from './search-state.ts';

/** What a search field is told of: where to ask, and whom to tell. */
export type Searched = {
  readonly ask: (query: string) => Promise<readonly SearchHit[]>;
  readonly onOpen: (hit: SearchHit) => void;
  /** Told when the reader begins and ends to search. */
  readonly onSearching?: (isSearching: boolean) => void;
};

type Searching = {
  readonly search: Search;
  readonly type: (query: string) => void;
  /** Opens a hit, which ends the search. */
  readonly open: (hit: SearchHit) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
};

/** A search as it goes: asks for what is typed, and moves among the hits by the keys. */
export function useSearch({ ask, onOpen, onSearching }: Searched): Searching {
  const [search, dispatch] = useReducer(searchAfter, NO_SEARCH);
  const { query } = search;
  const isSearching = search.state !== 'empty';
  useEffect(() => {
    if (query.trim() === '') return;
    ask(query).then(
      (hits) => dispatch({ kind: 'found', query, hits }),
      () => dispatch({ kind: 'failed', query }),
    );
  }, [ask, query]);
  useEffect(() => onSearching?.(isSearching), [onSearching, isSearching]);
  const type = (typed: string): void => dispatch({ kind: 'typed', query: typed });
  const open = (hit: SearchHit): void => {
    type('');
    onOpen(hit);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const hit = hitToOpen(search);
    if (event.isComposing) return;
    if (event.key === 'Enter' && hit !== null) open(hit);
    else if (event.key === 'Escape' && query !== '') type('');
    else if (event.key === 'ArrowDown') dispatch({ kind: 'moved', by: 1 });
    else if (event.key === 'ArrowUp') dispatch({ kind: 'moved', by: -1 });
    else return;
    event.preventDefault();
  };
  return { search, type, open, onKeyDown };
}
