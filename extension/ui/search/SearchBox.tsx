import { useId } from 'preact/hooks';
import { Icon } from '../Icon.tsx';
import { useLocale } from '../locale-context.tsx';
import { SearchHits } from './SearchHits.tsx';
import { type Searched, useSearch } from './use-search.ts';

type Props = Searched & {
  /** What is searched for, where it is something of its own: then it stands above the field. */
  readonly label?: string;
};

/** A field that finds names and articles in either script, with its hits below: arrow keys, Enter, Escape. */
export function SearchBox({ label, ...searched }: Props) {
  const { t } = useLocale();
  const { search, type, open, onKeyDown } = useSearch(searched);
  const list = useId();
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
        value={search.query}
        onInput={(event) => type(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <SearchHits id={list} search={search} onOpen={open} />
    </search>
  );
}
