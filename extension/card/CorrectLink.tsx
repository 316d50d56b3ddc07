import type { CardRef } from '../../src/cards/card.ts';
import { useLocale } from '../ui/locale-context.tsx';
import { useCardActions } from './card-actions.ts';

/** The way to put right what a card gets wrong: somebody else, a wrong name. Only what is known can be corrected. */
export function CorrectLink({ to }: { readonly to: CardRef }) {
  const { t } = useLocale();
  const { correct } = useCardActions();
  if (to.kind !== 'entity') return null;
  return (
    <p class="card-footnote card-correct">
      <button type="button" class="ui-link" onClick={() => correct(to.id)}>
        {t('card_correct')}
      </button>
    </p>
  );
}
