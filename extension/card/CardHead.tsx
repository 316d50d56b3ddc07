import type { RefObject } from 'preact';
import type { Card } from '../../src/cards/card.ts';
import { Icon } from '../ui/Icon.tsx';
import { useLocale } from '../ui/locale-context.tsx';
import { languageOf } from '../ui/script.ts';
import { CopyButton } from './CopyButton.tsx';
import { CorrectButton } from './CorrectButton.tsx';
import { useCardActions } from './card-actions.ts';
import { SayElse } from './Denial.tsx';
import { eventLabel } from './event-labels.ts';
import { TYPE_LABELS } from './labels.ts';

type Props = {
  readonly card: Card;
  readonly canGoBack: boolean;
  readonly heading: RefObject<HTMLHeadingElement | null>;
};

/** Whose card it is, and the buttons that every card has. */
export function CardHead({ card, canGoBack, heading }: Props) {
  const { t } = useLocale();
  const actions = useCardActions();
  const { name, type } = card.link;
  const kind = card.kind === 'event' ? eventLabel(card.trigger, t) : null;
  return (
    <header class="card-head">
      {canGoBack && (
        <button
          type="button"
          class="ui-icon-button card-back"
          aria-label={t('common_back')}
          onClick={actions.back}
        >
          <Icon name="back" />
        </button>
      )}
      <button
        type="button"
        class="ui-icon-button card-close"
        aria-label={t('common_close')}
        onClick={actions.close}
      >
        <Icon name="close" />
      </button>
      <CopyButton card={card} />
      <CorrectButton to={card.link.ref} />
      <h2 class="card-name" tabIndex={-1} ref={heading} lang={languageOf(name)}>
        {name}
      </h2>
      <p class="card-kind">
        <span>{t(TYPE_LABELS[type])}</span>
        {kind !== null && <span>{kind}</span>}
        {card.kind === 'entity' && card.latin !== null && <span lang="en">{card.latin}</span>}
        {isOfPageAlone(card) && ' '}
        {isOfPageAlone(card) && <span class="ui-tag">{t('card_from_this_article')}</span>}
        {card.kind === 'entity' && <SayElse card={card} />}
      </p>
    </header>
  );
}

/** Whether nothing but the open page speaks on the card; the general knowledge about a place is not the page's. */
function isOfPageAlone(card: Card): boolean {
  if (card.kind === 'event') return card.link.ref.kind === 'told';
  return card.link.ref.kind === 'local' && card.introduction !== null;
}
