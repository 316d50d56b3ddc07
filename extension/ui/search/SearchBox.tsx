import { useEffect, useId, useReducer } from 'preact/hooks';
import type { SearchHit } from '../../messages.ts';
import { Icon } from '../Icon.tsx';
import { useLocale } from '../locale-context.tsx';
import { SearchHits } from './SearchHits.tsx';
import { hitToOpen, NO_SEARCH, searchAfter } from './search-state.ts';

type Props = {
  readonly ask: (query: string) => Promise<readonly SearchHit[]>;
  readonly onOpen: (hit: SearchHit) => void;
  /** Told when the reader begins and ends to search. */
  readonly onSearching?: (isSearching: boolean) => void;
  /** What is searched for, where it is something of its own: then it stands above the field. */
  readonly label?: string;
};

/** A field that finds names and articles in either script, with its hits below: arrow keys, Enter, Escape. */
export function SearchBox({ ask, onOpen, onSearching, label }: Props) {
  const { t } = useLocale();
  const [search, dispatch] = useReducer(searchAfter, NO_SEARCH);
  const list = useId();
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
  const clear = (): void => dispatch({ kind: 'typed', query: '' });
  const open = (hit: SearchHit): void => {
    clear();
    onOpen(hit);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const hit = hitToOpen(search);
    if (event.isComposing) return;
    if (event.key === 'Enter' && hit !== null) open(hit);
    else if (event.key === 'Escape' && query !== '') clear();
    else if (event.key === 'ArrowDown') dispatch({ kind: 'moved', by: 1 });
    else if (event.key === 'ArrowUp') dispatch({ kind: 'moved', by: -1 });
    else return;
    event.preventDefault();
  };
  return (
    <search class="ui-search" aria-label={label}>
      {label !== undefined && <span class="ui-search-label">{label}</span>}
      <Icon name="search" />
      <input
        type="text"
        enterkeyhint="search"
        class="ui-search-field"
        role="combobox"
        aria-label={label ?? t('search_label')}
        placeholder={t('search_hint')}
        aria-autocomplete="list"
        aria-expanded={search.hits.length > 0}
        aria-controls={list}
        aria-activedescendant={search.active === null ? '' : `${list}-${search.active}`}
        autocomplete="off"
        spellcheck={false}
        value={query}
        onInput={(event) => dispatch({ kind: 'typed', query: event.currentTarget.value })}
        onKeyDown={onKeyDown}
      />
      <SearchHits id={list} search={search} onOpen={open} />
    </search>
  );
}
