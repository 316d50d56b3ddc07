import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useLocale } from '../ui/locale-context.tsx';

/** A part of a card that stays folded until the reader asks for it. */
export type Part = {
  readonly id: string;
  /** Short: it has a fifth of the card's width. */
  readonly label: string;
  readonly heading: string;
  /** How many things are in it; a part with none is left out. */
  readonly count: number;
  readonly draw: () => ComponentChildren;
};

/** The row of buttons that unfold the parts of a card, one open at a time, and the open one below. */
export function Parts({ parts }: { readonly parts: readonly Part[] }) {
  const { t, number } = useLocale();
  const [openId, setOpenId] = useState<string | null>(null);
  const present = parts.filter(({ count }) => count > 0);
  const open = present.find(({ id }) => id === openId);
  if (present.length === 0) return null;
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields */}
      <div class="card-parts" role="group" aria-label={t('card_parts')}>
        {present.map(({ id, label, count }) => (
          <button
            key={id}
            type="button"
            class="card-part"
            aria-expanded={id === openId}
            onClick={() => setOpenId(id === openId ? null : id)}
          >
            <span class="card-part-label">{label}</span> <span class="card-part-count">{number(count)}</span>
          </button>
        ))}
      </div>
      {open && (
        <div key={open.id} class="card-panel">
          <h3 class={open.heading === open.label ? 'ui-hidden' : 'card-panel-heading'}>{open.heading}</h3>
          {open.draw()}
        </div>
      )}
    </>
  );
}
