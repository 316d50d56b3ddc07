import type { NoPage } from '../../messages.ts';
import { useLocale } from '../../ui/locale-context.tsx';
import type { PlainKey } from '../../ui/texts.ts';
import { Footer } from '../Footer.tsx';

const REASONS: Readonly<Record<NoPage, PlainKey>> = {
  unreadable: 'popup_unreadable',
  off: 'popup_off',
  'not-hindi': 'popup_not_hindi',
};

type Props = { readonly why: NoPage; readonly onTurnOn?: () => void };

/** Why the page shows nothing, and what the reader can do. The search works all the same. */
export function NoPageView({ why, onTurnOn }: Props) {
  const { t } = useLocale();
  return (
    <>
      <div class="popup-none">
        <p role="status">{t(REASONS[why])}</p>
        {onTurnOn && (
          <button type="button" class="ui-button" data-rank="first" onClick={onTurnOn}>
            {t('popup_turn_on_site')}
          </button>
        )}
        <p class="ui-quiet">{t('popup_search_anyway')}</p>
      </div>
      <Footer />
    </>
  );
}
