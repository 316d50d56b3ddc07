import { useEffect, useRef } from 'preact/hooks';
import { TYPE_LABELS } from '../../card/labels.ts';
import type { SearchHit } from '../../messages.ts';
import { DateText } from '../DateText.tsx';
import { useLocale } from '../locale-context.tsx';
import { Skeleton } from '../Skeleton.tsx';
import { languageOf } from '../script.ts';
import type { Search } from './search-state.ts';

type Props = {
  /** The field names the list by it; each hit is `id-number`. */
  readonly id: string;
  readonly search: Search;
  readonly onOpen: (hit: SearchHit) => void;
};

/** What a search has found, as the list of its field: the focus stays in the field. */
export function SearchHits({ id, search, onOpen }: Props) {
  const { t } = useLocale();
  const list = useRef<HTMLDivElement>(null);
  const { hits, active } = search;
  useEffect(() => {
    if (active !== null) list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <>
      <Outcome search={search} />
      <div
        id={id}
        ref={list}
        class="ui-hits"
        role="listbox"
        aria-label={t('search_hits')}
        hidden={hits.length === 0}
      >
        {hits.map((hit, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's
          <div
            key={index}
            id={`${id}-${index}`}
            class="ui-hit"
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onOpen(hit)}
          >
            <Hit hit={hit} />
          </div>
        ))}
      </div>
    </>
  );
}

/** How many there are, for screen readers; that there are none, or no answer, for everybody. */
function Outcome({ search: { state, query, hits } }: { readonly search: Search }) {
  const { t, plural } = useLocale();
  const n = hits.length;
  const isForAll = state === 'failed' || (state === 'found' && n === 0);
  if (state === 'searching' && n === 0) {
    return (
      <div class="ui-hits-none">
        <Skeleton lines={3} />
      </div>
    );
  }
  return (
    <p class={isForAll ? 'ui-hits-none' : 'ui-hidden'} role="status">
      {state === 'failed' && t('error_no_answer')}
      {state === 'found' && n === 0 && t('search_none', query.trim())}
      {state === 'found' && n > 0 && plural(n, t('search_found_one', n), t('search_found_other', n))}
    </p>
  );
}

function Hit({ hit }: { readonly hit: SearchHit }) {
  const { t, plural } = useLocale();
  if (hit.kind === 'article') {
    const { title, outlet, published } = hit.source;
    return (
      <>
        <span class="ui-hit-name" lang={title === null ? undefined : languageOf(title)}>
          {title ?? t('common_untitled')}
        </span>
        <span class="ui-facts">
          <span>{t('search_article')}</span>
          <span lang={outlet === null ? undefined : languageOf(outlet)}>
            {outlet ?? t('common_no_outlet')}
          </span>
          {published && (
            <DateText date={published.date} inferred={published.how === 'inferred'} format="short" />
          )}
        </span>
      </>
    );
  }
  const { link, detail, articles } = hit;
  return (
    <>
      <span class="ui-hit-name" lang={languageOf(link.name)}>
        {link.name}
      </span>
      <span class="ui-facts">
        <span>{t(TYPE_LABELS[link.type])}</span>
        {detail !== null && <span lang={languageOf(detail)}>{detail}</span>}
        {articles > 0 && (
          <span>
            {plural(articles, t('common_articles_one', articles), t('common_articles_other', articles))}
          </span>
        )}
      </span>
    </>
  );
}
