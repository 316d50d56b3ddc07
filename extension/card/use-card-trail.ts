import { useCallback, useMemo, useReducer } from 'preact/hooks';
import type { Card, CardRef } from '../../src/cards/card.ts';
import { type CardTrail, NO_CARD, trailAfter } from './card-trail.ts';

/** A trail of cards with what moves along it. `open` also turns a card that is open to another. */
type MovingTrail = {
  readonly trail: CardTrail;
  readonly open: (ref: CardRef) => void;
  readonly back: () => void;
  readonly close: () => void;
};

/** Keeps the cards that a component shows one at a time; `ask` gets a card, null when there is none any more. */
export function useCardTrail(ask: (ref: CardRef) => Promise<Card | null>): MovingTrail {
  const [trail, dispatch] = useReducer(trailAfter, NO_CARD);
  const open = useCallback(
    (ref: CardRef): void => {
      dispatch({ kind: 'asked', ref });
      ask(ref).then(
        (card) => dispatch({ kind: 'came', ref, card }),
        () => dispatch({ kind: 'failed', ref }),
      );
    },
    [ask],
  );
  return useMemo(
    () => ({
      trail,
      open,
      back: () => dispatch({ kind: 'back' }),
      close: () => dispatch({ kind: 'closed' }),
    }),
    [trail, open],
  );
}
