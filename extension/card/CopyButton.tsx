import { useState } from 'preact/hooks';
import type { Card } from '../../src/cards/card.ts';
import { Icon } from '../ui/Icon.tsx';
import { useLocale } from '../ui/locale-context.tsx';
import { useCardActions } from './card-actions.ts';
import { cardText } from './card-text.ts';

/** Copies the card as text with its sources, and says whether that went well. */
export function CopyButton({ card }: { readonly card: Card }) {
  const locale = useLocale();
  const { copy } = useCardActions();
  const { t } = locale;
  const [outcome, setOutcome] = useState<'none' | 'copied' | 'failed'>('none');
  const run = (): void => {
    void copy(cardText(card, locale)).then(
      () => setOutcome('copied'),
      () => setOutcome('failed'),
    );
  };
  return (
    <>
      <span class={outcome === 'failed' ? 'card-copied' : 'ui-hidden'} role="status">
        {outcome === 'copied' && t('card_copied')}
        {outcome === 'failed' && t('card_copy_failed')}
      </span>
      <button type="button" class="ui-icon-button card-copy" aria-label={t('card_copy')} onClick={run}>
        <Icon name={outcome === 'copied' ? 'done' : 'copy'} />
      </button>
    </>
  );
}
