import type { ComponentChildren } from 'preact';
import type { NameLink } from '../../src/cards/card.ts';
import { LongList } from '../ui/LongList.tsx';
import { useLocale } from '../ui/locale-context.tsx';
import { languageOf } from '../ui/script.ts';
import { useCardActions } from './card-actions.ts';

/** A name that turns the card, with what is said below it: a role, or how many articles. */
type NameRow = { readonly link: NameLink; readonly detail: ComponentChildren };

type Props = { readonly rows: readonly NameRow[]; readonly atFirst: number };

/** Names in two columns. */
export function NameRows({ rows, atFirst }: Props) {
  const { t, plural } = useLocale();
  const { turn } = useCardActions();
  return (
    <LongList
      listClass="card-names"
      items={rows}
      atFirst={atFirst}
      more={(n) => plural(n, t('card_who_more_one', n), t('card_who_more_other', n))}
      draw={({ link, detail }) => (
        <button type="button" class="ui-row" onClick={() => turn(link.ref)}>
          <span class="card-name-link" lang={languageOf(link.name)}>
            {link.name}
          </span>
          {detail}
        </button>
      )}
    />
  );
}
