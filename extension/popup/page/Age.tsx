import type { PageSummary } from '../../messages.ts';
import { OLD } from '../../ui/ages.ts';
import { useLocale } from '../../ui/locale-context.tsx';

/** The first thing to know about an old page: that it is old. */
export function Age({ published, age: days }: Pick<PageSummary, 'published' | 'age'>) {
  const { t, date, age } = useLocale();
  if (published === null || days === null || days < OLD) return null;
  const inferred = published.how === 'inferred';
  return (
    <p class="ui-notice">
      {t('popup_page_age', `${inferred ? '~' : ''}${date(published.date)}`, age(days))}
      {inferred && <span class="ui-hidden"> ({t('common_date_inferred_short')})</span>}
    </p>
  );
}
