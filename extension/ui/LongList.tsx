import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useLocale } from './locale-context.tsx';

type Props<Item> = {
  readonly items: readonly Item[];
  /** How many stand there before the reader asks for the rest. */
  readonly atFirst: number;
  /** Words of the button, by how many it hides. */
  readonly more: (hidden: number) => string;
  readonly draw: (item: Item) => ComponentChildren;
  readonly listClass: string;
};

/** A list whose tail is folded away. One item too many is shown: a button for it would take its room. */
export function LongList<Item>({ items, atFirst, more, draw, listClass }: Props<Item>) {
  const { t } = useLocale();
  const [whole, setWhole] = useState(false);
  const hidden = items.length <= atFirst + 1 ? 0 : items.length - atFirst;
  const shown = whole ? items : items.slice(0, items.length - hidden);
  return (
    <>
      <ul class={listClass}>
        {shown.map((item, index) => (
          <li key={index}>{draw(item)}</li>
        ))}
      </ul>
      {hidden > 0 && (
        <button type="button" class="ui-more" aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {whole ? t('common_less') : more(hidden)}
        </button>
      )}
    </>
  );
}
