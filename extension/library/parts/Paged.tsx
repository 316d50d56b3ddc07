import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { useLocale } from '../../ui/locale-context.tsx';

/** How many stand on a page of a list. */
const PER_PAGE = 60;

type Props<Item> = {
  readonly items: readonly Item[];
  readonly listClass: string;
  /** A list item with its key. */
  readonly draw: (item: Item) => ComponentChildren;
};

/** A list of thousands, a page at a time. */
export function Paged<Item>({ items, listClass, draw }: Props<Item>) {
  const [asked, setPage] = useState(0);
  const top = useRef<HTMLUListElement>(null);
  const pages = Math.max(1, Math.ceil(items.length / PER_PAGE));
  const page = Math.min(asked, pages - 1);
  const turn = (to: number): void => {
    setPage(to);
    top.current?.scrollIntoView({ block: 'start' });
  };
  return (
    <>
      <ul class={listClass} ref={top}>
        {items.slice(page * PER_PAGE, (page + 1) * PER_PAGE).map(draw)}
      </ul>
      {pages > 1 && <Pages page={page} pages={pages} of={items.length} onTurn={turn} />}
    </>
  );
}

type PagesProps = {
  readonly page: number;
  readonly pages: number;
  readonly of: number;
  readonly onTurn: (page: number) => void;
};

function Pages({ page, pages, of, onTurn }: PagesProps) {
  const { t, number } = useLocale();
  const from = page * PER_PAGE + 1;
  const to = Math.min((page + 1) * PER_PAGE, of);
  return (
    <nav class="pages" aria-label={t('library_pages')}>
      <button type="button" class="ui-button" disabled={page === 0} onClick={() => onTurn(page - 1)}>
        {t('library_page_before')}
      </button>
      <span role="status">{t('library_page_of', number(from), number(to), number(of))}</span>
      <button type="button" class="ui-button" disabled={page === pages - 1} onClick={() => onTurn(page + 1)}>
        {t('library_page_after')}
      </button>
    </nav>
  );
}
