import type { CardTrail } from '../card/card-trail.ts';
import { useLocale } from '../ui/locale-context.tsx';

/** Why a card that the reader asked for did not open. */
export function MissingCard({ missing }: { readonly missing: CardTrail['missing'] }) {
  const { t } = useLocale();
  return (
    <div role="status">
      {missing !== null && (
        <p class="ui-notice" data-tone="bad">
          {missing === 'gone' ? t('error_no_card') : t('error_no_answer')}
        </p>
      )}
    </div>
  );
}
