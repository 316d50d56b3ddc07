import { Agency } from '../../card/Agency.tsx';
import type { CoverageItem } from '../../messages.ts';
import { DateText } from '../../ui/DateText.tsx';
import { LongList } from '../../ui/LongList.tsx';
import { useLocale } from '../../ui/locale-context.tsx';
import { languageOf } from '../../ui/script.ts';
import { openSavedText } from '../ways-out.ts';

/** What else the collection has about the names of the page, the most alike first. */
export function Coverage({ coverage }: { readonly coverage: readonly CoverageItem[] }) {
  const { t, plural } = useLocale();
  return (
    <section class="popup-part" aria-labelledby="coverage">
      <h2 id="coverage">{t('popup_coverage')}</h2>
      {coverage.length === 0 ? (
        <p class="ui-quiet">{t('popup_no_coverage')}</p>
      ) : (
        <LongList
          listClass="ui-rows"
          items={coverage}
          atFirst={4}
          more={(n) => plural(n, t('card_list_more_one', n), t('card_list_more_other', n))}
          draw={(item) => <CoverageRow item={item} />}
        />
      )}
    </section>
  );
}

function CoverageRow({ item: { source, shared } }: { readonly item: CoverageItem }) {
  const { t } = useLocale();
  const { title, outlet, published } = source;
  return (
    <button type="button" class="ui-row" onClick={() => void openSavedText(source)}>
      <span class="popup-row-title" lang={title === null ? undefined : languageOf(title)}>
        {title ?? t('common_untitled')}
      </span>
      <span class="ui-facts">
        <span lang={outlet === null ? undefined : languageOf(outlet)}>{outlet ?? t('common_no_outlet')}</span>
        <Agency of={source} />
        {published === null ? (
          <span>{t('common_no_date')}</span>
        ) : (
          <DateText date={published.date} inferred={published.how === 'inferred'} format="short" />
        )}
      </span>
      {shared.length > 0 && (
        <span class="ui-quiet">{t('popup_shared', shared.slice(0, MOST_SHARED).join(', '))}</span>
      )}
    </button>
  );
}

/** More names than this say no more. */
const MOST_SHARED = 4;
