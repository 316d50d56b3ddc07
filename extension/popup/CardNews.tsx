import type { CardTrail } from '../card/card-trail.ts';
import { useLocale } from '../ui/locale-context.tsx';

/** At the lower edge, wherever the reader has scrolled to: that a card is on its way, or why it did not open. */
export function CardNews({ trail: { asked, missing } }: { readonly trail: CardTrail }) {
  const { t } = useLocale();
  return (
    <div class="popup-news" role="status">
      {asked !== null && <p class="ui-notice popup-waiting">{t('common_loading')}</p>}
      {missing !== null && (
        <p class="ui-notice" data-tone="bad">
          {missing === 'gone' ? t('error_no_card') : t('error_no_answer')}
        </p>
      )}
    </div>
  );
}
