import type { EntityCard } from '../../src/cards/card.ts';
import { useLocale } from '../ui/locale-context.tsx';
import { NameRows } from './NameRows.tsx';

/** Who and what a name stands with, and in how many articles. */
export function Company({ company }: { readonly company: EntityCard['company'] }) {
  const { t, plural } = useLocale();
  const rows = company.map(({ link, articles: n }) => ({
    link,
    detail: (
      <span class="card-detail">{plural(n, t('common_articles_one', n), t('common_articles_other', n))}</span>
    ),
  }));
  return <NameRows rows={rows} atFirst={8} />;
}
