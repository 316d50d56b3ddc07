import type { Card, CardRef } from '../../src/cards/card.ts';
import { refKey } from './ref-key.ts';

/**
 * The cards that a reader turned to, one from another, the one shown last; none when no card is open. `asked` is on its
 * way. `missing` says why the last one asked for did not come.
 */
export type CardTrail = {
  readonly cards: readonly Card[];
  readonly asked: CardRef | null;
  readonly missing: 'gone' | 'no-answer' | null;
};

/** What happens to a trail. A card that comes late, when another was asked for or the reader went back, is dropped. */
export type TrailEvent =
  | { readonly kind: 'asked'; readonly ref: CardRef }
  | { readonly kind: 'came'; readonly ref: CardRef; readonly card: Card | null }
  | { readonly kind: 'failed'; readonly ref: CardRef }
  | { readonly kind: 'back' }
  | { readonly kind: 'closed' };

export const NO_CARD: CardTrail = { cards: [], asked: null, missing: null };

/** The trail after an event. */
export function trailAfter(trail: CardTrail, event: TrailEvent): CardTrail {
  switch (event.kind) {
    case 'asked':
      return { ...trail, asked: event.ref, missing: null };
    case 'came':
      if (!isAskedFor(trail, event.ref)) return trail;
      if (event.card === null) return { ...trail, asked: null, missing: 'gone' };
      return { cards: [...trail.cards, event.card], asked: null, missing: null };
    case 'failed':
      return isAskedFor(trail, event.ref) ? { ...trail, asked: null, missing: 'no-answer' } : trail;
    case 'back':
      return { cards: trail.cards.slice(0, -1), asked: null, missing: null };
    case 'closed':
      return NO_CARD;
  }
}

function isAskedFor({ asked }: CardTrail, ref: CardRef): boolean {
  return asked !== null && refKey(asked) === refKey(ref);
}
