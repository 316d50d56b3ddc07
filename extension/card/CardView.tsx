import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Card } from '../../src/cards/card.ts';
import type { Texts } from '../messages.ts';
import { LocaleProvider } from '../ui/locale-context.tsx';
import { CardHead } from './CardHead.tsx';
import { type CardActions, CardActionsContext } from './card-actions.ts';
import { EntityBody } from './EntityBody.tsx';
import { EventBody } from './EventBody.tsx';
import { refKey } from './ref-key.ts';

type Props = {
  readonly card: Card;
  readonly texts: Texts;
  /** Whether this card was turned to from another. */
  readonly canGoBack: boolean;
  readonly actions: CardActions;
};

/**
 * Draws a card. Whoever shows it gives it the room (`cardStyles` says how), the role and label of a dialog, Escape and
 * the place on the page. When the reader turned the card, its heading takes the focus: the button that did it is gone.
 * A card that changes for another reason, such as the pointer on another name, takes no focus.
 */
export function CardView({ card, texts, canGoBack, actions }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const turned = useRef(false);
  const shown = refKey(card.link.ref);
  useLayoutEffect(() => {
    if (turned.current) heading.current?.focus();
    turned.current = false;
  }, [shown]);
  const ownActions = useMemo(
    (): CardActions => ({
      ...actions,
      turn: (ref) => {
        turned.current = true;
        actions.turn(ref);
      },
      back: () => {
        turned.current = true;
        actions.back();
      },
      denyLink: (id) => {
        turned.current = true;
        return actions.denyLink(id);
      },
      restoreLink: (local) => {
        turned.current = true;
        return actions.restoreLink(local);
      },
    }),
    [actions],
  );
  return (
    <LocaleProvider texts={texts}>
      <CardActionsContext.Provider value={ownActions}>
        <article class="card" lang={texts.lang}>
          <CardHead card={card} canGoBack={canGoBack} heading={heading} />
          {card.kind === 'entity' ? (
            <EntityBody key={shown} card={card} />
          ) : (
            <EventBody key={shown} card={card} />
          )}
        </article>
      </CardActionsContext.Provider>
    </LocaleProvider>
  );
}
