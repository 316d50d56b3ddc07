import { useCallback, useMemo } from 'preact/hooks';
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

type Props = {
  readonly kind: 'entity' | 'event';
  readonly id: string;
  /** The reader came to correct something: the page begins at its corrections. */
  readonly isToCorrect: boolean;
};

/** Everything that is known of an entity or an event, on a page of its own. */
export function CardPage({ kind, id, isToCorrect }: Props) {
  const { collection } = useCollection();
  // Another collection may have another card.
  const ask = useCallback(() => askCard({ kind, id }), [kind, id, collection]);
  const asked = useAnswer(`${kind} ${id}`, ask);
  const actions = usePageActions();
  return (
    <CardActionsContext.Provider value={actions}>
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

/** What parts of a card ask for, answered by other pages of the library. */
function usePageActions(): CardActions {
  return useMemo(
    () => ({
      turn: (ref) => {
        location.hash = routeAddress(cardRoute(ref));
      },
      back: () => history.back(),
      close: () => history.back(),
      openSource: ({ article, span }) => {
        if (article !== null) location.hash = routeAddress({ page: 'article', id: article, at: span.start });
      },
      correct: (name) => {
        location.hash = routeAddress({ page: 'correct', id: name });
      },
      showOnPage: () => undefined,
      copy: (text) => navigator.clipboard.writeText(text),
    }),
    [],
  );
}
