import { useCallback, useMemo, useState } from 'preact/hooks';
import type { NameType } from '../../../src/names/mention.ts';
import { Awaited } from '../../ui/Awaited.tsx';
import { useLocale } from '../../ui/locale-context.tsx';
import type { PlainKey } from '../../ui/texts.ts';
import { useAnswer } from '../../ui/use-answer.ts';
import type { OpenCollection } from '../data/collection.tsx';
import { type NameRow, readNameRows } from '../data/name-rows.ts';
import { Paged } from '../parts/Paged.tsx';
import { PageHeading } from '../parts/PageHeading.tsx';
import { NameItem } from './NameItem.tsx';
import { filterRows, inOrder, type NameOrder, rowsOfType } from './name-list.ts';

const HEADINGS: Readonly<Record<NameType, PlainKey>> = {
  person: 'common_type_people',
  place: 'common_type_places',
  organization: 'common_type_organizations',
  event: 'common_type_events',
};

const ORDERS: readonly { readonly order: NameOrder; readonly label: PlainKey }[] = [
  { order: 'articles', label: 'library_sort_articles' },
  { order: 'name', label: 'library_sort_name' },
  { order: 'date', label: 'library_sort_date' },
];

type Props = { readonly collection: OpenCollection; readonly type: NameType };

/** All names of a type that the collection has; under events also what the news tells. */
export function EntitiesPage({ collection, type }: Props) {
  const { t } = useLocale();
  const read = useCallback(() => readNameRows(collection.database), [collection]);
  const asked = useAnswer('names', read);
  return (
    <>
      <PageHeading title={t(HEADINGS[type])} />
      <Awaited
        asked={asked}
        lines={8}
        draw={(rows) => <NameList rows={rowsOfType(rows, type)} isOfEvents={type === 'event'} />}
      />
    </>
  );
}

type ListProps = { readonly rows: readonly NameRow[]; readonly isOfEvents: boolean };

function NameList({ rows, isOfEvents }: ListProps) {
  const { t, lang } = useLocale();
  const [typed, setTyped] = useState('');
  const [order, setOrder] = useState<NameOrder>(isOfEvents ? 'date' : 'articles');
  const compare = useMemo(() => new Intl.Collator(lang).compare, [lang]);
  const sorted = useMemo(() => inOrder(rows, order, compare), [rows, order, compare]);
  const shown = useMemo(() => filterRows(sorted, typed), [sorted, typed]);
  if (rows.length === 0) return <p class="page-empty">{t('library_names_empty')}</p>;
  return (
    <>
      <div class="list-tools">
        <input
          type="search"
          class="ui-field"
          aria-label={t('library_filter')}
          placeholder={t('library_filter')}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <select
          class="ui-field"
          aria-label={t('library_sort')}
          value={order}
          onChange={({ currentTarget: { value } }) =>
            setOrder(ORDERS.find((known) => known.order === value)?.order ?? order)
          }
        >
          {ORDERS.map(({ order: one, label }) => (
            <option key={one} value={one}>
              {t(label)}
            </option>
          ))}
        </select>
      </div>
      <p class={shown.length === 0 ? 'page-empty' : 'ui-hidden'} role="status">
        {shown.length === 0 ? t('search_none', typed.trim()) : t('library_shown', shown.length)}
      </p>
      <Paged
        key={`${typed} ${order}`}
        items={shown}
        listClass="name-grid"
        draw={(row) => <NameItem key={`${row.type} ${row.name} ${row.date}`} row={row} />}
      />
    </>
  );
}
