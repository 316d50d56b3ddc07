import type { CardRef } from '../../../src/cards/card.ts';
import type { PageName } from '../../messages.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useLocale } from '../../ui/locale-context.tsx';
import { languageOf } from '../../ui/script.ts';
import { revealOnPage } from '../ways-out.ts';

type Props = {
  readonly tab: number;
  readonly name: PageName;
  readonly onOpenCard: (ref: CardRef) => void;
};

/** A name of the page, what it is called and how often it stands there; it opens its card, the arrow shows it on the page. */
export function NameRow({ tab, name: { link, role, mentions }, onOpenCard }: Props) {
  const { t, number } = useLocale();
  return (
    <div class="popup-name">
      <button type="button" class="ui-row popup-name-open" onClick={() => onOpenCard(link.ref)}>
        <span class="popup-name-text" lang={languageOf(link.name)}>
          {link.name}
        </span>
        {role !== null && (
          <span class="ui-quiet" lang={languageOf(role)}>
            {role}
          </span>
        )}
      </button>
      <button
        type="button"
        class="popup-reveal"
        aria-label={t('popup_reveal', link.name, number(mentions))}
        title={t('popup_reveal_title')}
        onClick={() => void revealOnPage(tab, link.ref)}
      >
        <span class="popup-mentions">{t('popup_mentions', number(mentions))}</span>
        <Icon name="down" />
      </button>
    </div>
  );
}
