import { useState } from 'preact/hooks';
import type { EntityCard } from '../../src/cards/card.ts';
import { useLocale } from '../ui/locale-context.tsx';
import { useCardActions } from './card-actions.ts';

/** What the reader has said of the page's name, and the way back. */
export function Denied({ card: { denial, link } }: { readonly card: EntityCard }) {
  const { t } = useLocale();
  const { restoreLink } = useCardActions();
  const { ref } = link;
  if (denial === null || denial === 'possible' || ref.kind !== 'local') return null;
  return (
    <p class="card-denied">
      {t('card_else_said', denial.of)} <Once label={t('common_undo')} run={() => restoreLink(ref.index)} />
    </p>
  );
}

/** The way to say that the page means somebody else than the card does. */
export function SayElse({ card: { denial, link } }: { readonly card: EntityCard }) {
  const { t } = useLocale();
  const { denyLink } = useCardActions();
  const { ref, name, type } = link;
  if (denial !== 'possible' || ref.kind !== 'entity') return null;
  return (
    <span>
      <Once
        label={type === 'person' ? t('card_else_person') : t('card_else_thing')}
        detail={t('card_else_not', name)}
        run={() => denyLink(ref.id)}
      />
    </span>
  );
}

type OnceProps = {
  readonly label: string;
  /** What a screen reader says behind the label. */
  readonly detail?: string;
  readonly run: () => Promise<void>;
};

/** A button that does nothing more until what it asked for is done. It stays where the focus is meanwhile. */
function Once({ label, detail, run }: OnceProps) {
  const [isAsked, setAsked] = useState(false);
  const ask = (): void => {
    if (isAsked) return;
    setAsked(true);
    void run().finally(() => setAsked(false));
  };
  return (
    <button type="button" class="ui-link" aria-disabled={isAsked} onClick={ask}>
      {label}
      {detail !== undefined && <span class="ui-hidden"> ({detail})</span>}
    </button>
  );
}
