import { useState } from 'preact/hooks';
import type { CardRef } from '../../../src/cards/card.ts';
import type { PageName } from '../../messages.ts';
import { LongList } from '../../ui/LongList.tsx';
import { useLocale } from '../../ui/locale-context.tsx';
import { KindFilter } from './KindFilter.tsx';
import { NameRow } from './NameRow.tsx';
import { type NameKind, ofKind } from './name-kinds.ts';

type Props = {
  readonly tab: number;
  readonly names: readonly PageName[];
  readonly onOpenCard: (ref: CardRef) => void;
};

/** The names of the page: those that the collection knows first, then those that the page itself introduces. */
export function Names({ tab, names, onOpenCard }: Props) {
  const { t } = useLocale();
  const [kind, setKind] = useState<NameKind>('all');
  const shown = ofKind(names, kind);
  const known = shown.filter((name) => name.known);
  const local = shown.filter((name) => !name.known);
  const isAllLocal = names.length > 0 && names.every((name) => !name.known);
  return (
    <section class="popup-part" aria-labelledby="names">
      <h2 id="names">{t('popup_on_this_page')}</h2>
      {names.length === 0 && <p class="ui-quiet">{t('popup_no_names')}</p>}
      {isAllLocal && <p class="ui-quiet">{t('popup_nothing_known')}</p>}
      <KindFilter names={names} kind={kind} onChange={setKind} />
      <NameGroup key={`known ${kind}`} tab={tab} heading={null} names={known} onOpenCard={onOpenCard} />
      <NameGroup
        key={`local ${kind}`}
        tab={tab}
        heading={isAllLocal ? null : t('popup_from_this_article')}
        names={local}
        onOpenCard={onOpenCard}
      />
    </section>
  );
}

/** How many names stand there before the reader asks for more. */
const AT_FIRST = 5;

type GroupProps = Props & { readonly heading: string | null };

function NameGroup({ tab, heading, names, onOpenCard }: GroupProps) {
  const { t, plural } = useLocale();
  if (names.length === 0) return null;
  return (
    <>
      {heading !== null && <h3 class="popup-subheading">{heading}</h3>}
      <LongList
        listClass="popup-names"
        items={names}
        atFirst={AT_FIRST}
        more={(n) => plural(n, t('card_who_more_one', n), t('card_who_more_other', n))}
        draw={(name) => <NameRow tab={tab} name={name} onOpenCard={onOpenCard} />}
      />
    </>
  );
}
