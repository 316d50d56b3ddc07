import { useCallback } from 'preact/hooks';
import type { Card } from '../../../src/cards/card.ts';
import { type CardActions, CardActionsContext } from '../../card/card-actions.ts';
import { useAnswer } from '../../ui/use-answer.ts';
import { useCollection } from '../data/collection.tsx';
import { Corrections } from '../edits/Corrections.tsx';
import { AwaitedPage } from '../parts/AwaitedPage.tsx';
import { cardRoute } from '../parts/card-route.ts';
import { routeAddress } from '../routes.ts';
import { askCard } from './ask-card.ts';
import { EntityView } from './EntityView.tsx';
import { EventView } from './EventView.tsx';
import { GonePage } from './GonePage.tsx';
import { LIBRARY_ACTIONS } from './library-actions.ts';

type Props = {
  readonly kind: 'entity' | 'event';
  readonly id: string;
  /** The reader came to correct something: the page begins at its corrections. */
  readonly isToCorrect: boolean;
};

/** A card on a page of its own turns, goes back and closes as pages do. */
const PAGE_ACTIONS: CardActions = {
  ...LIBRARY_ACTIONS,
  turn: (ref) => {
    location.hash = routeAddress(cardRoute(ref));
  },
  back: () => history.back(),
  close: () => history.back(),
};

/** Everything that is known of an entity or an event, on a page of its own. */
export function CardPage({ kind, id, isToCorrect }: Props) {
  const { collection } = useCollection();
  // Another collection may have another card.
  const ask = useCallback(() => askCard({ kind, id }), [kind, id, collection]);
  const asked = useAnswer(`${kind} ${id}`, ask);
  return (
    <CardActionsContext.Provider value={PAGE_ACTIONS}>
      <AwaitedPage
        asked={asked}
        draw={(card) =>
          card === null ? (
            <GonePage id={id} />
          ) : (
            <>
              <OpenedCard card={card} />
              {kind === 'entity' && <Corrections id={id} isAskedFor={isToCorrect} />}
            </>
          )
        }
      />
    </CardActionsContext.Provider>
  );
}

function OpenedCard({ card }: { readonly card: Card }) {
  return card.kind === 'entity' ? <EntityView card={card} /> : <EventView card={card} />;
}
