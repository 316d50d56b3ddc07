import type { CardRef } from '../../src/cards/card.ts';
import { Icon } from '../ui/Icon.tsx';
import { useLocale } from '../ui/locale-context.tsx';
import { useCardActions } from './card-actions.ts';

/** The way to put right what a card gets wrong: somebody else, a wrong name. Only what is known can be corrected. */
export function CorrectButton({ to }: { readonly to: CardRef }) {
  const { t } = useLocale();
  const { correct } = useCardActions();
  if (to.kind !== 'entity') return null;
  return (
    <button
      type="button"
      class="ui-icon-button card-correct"
      aria-label={t('card_correct')}
      title={t('card_correct')}
      onClick={() => correct(to.id)}
    >
      <Icon name="edit" />
    </button>
  );
}
