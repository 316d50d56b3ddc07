import { useState } from 'preact/hooks';
import type { Statement } from '../../src/cards/card.ts';
import { useLocale } from '../ui/locale-context.tsx';
import { Quote } from './Quote.tsx';

/** A sentence longer than this, in code units, takes more than the three lines that the first screen has for it. */
const FITS_THREE_LINES = 120;

type Props = {
  /** The one that matters most first. */
  readonly statements: readonly Statement[];
  /** Words of the button that unfolds the rest, by how many there are. */
  readonly more: (hidden: number) => string;
};

/** The statement that matters most; the whole of it and all others on request. */
export function Statements({ statements, more }: Props) {
  const { t } = useLocale();
  const [open, setOpen] = useState(false);
  const [first, ...rest] = statements;
  if (first === undefined) return null;
  const isLong = first.text.length > FITS_THREE_LINES;
  const folded = rest.length > 0 ? more(rest.length) : t('card_whole_sentence');
  return (
    <div class="card-statements">
      <Quote statement={first} folded={isLong && !open}>
        {(isLong || rest.length > 0) && (
          <button type="button" class="ui-link" aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? t('common_less') : folded}
          </button>
        )}
      </Quote>
      {open &&
        rest.map((statement, index) => (
          <Quote key={`${index} ${statement.text}`} statement={statement} folded={false} />
        ))}
    </div>
  );
}
