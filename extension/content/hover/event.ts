import type { Card, CardRef } from '../../../src/cards/card.ts';
import type { Target } from './state.ts';

/** What happens to a card. `time` is in ms, on one clock for all events. */
export type HoverEvent =
  /**
   * The pointer moved. `speed` in px/ms; `isHeading`: it is on its way from the name to the card, within the envelope
   * between them.
   */
  | {
      readonly kind: 'pointer';
      readonly over: Target | 'card' | null;
      readonly speed: number;
      readonly isHeading: boolean;
      readonly time: number;
    }
  /** A time asked for by a `wait` effect is over. */
  | { readonly kind: 'timer'; readonly token: number; readonly time: number }
  /** The background's answer; null when there is no card or it could not say. */
  | { readonly kind: 'answered'; readonly token: number; readonly card: Card | null; readonly time: number }
  /** A mouse button or a finger went down. */
  | { readonly kind: 'pressed'; readonly on: 'card' | 'page'; readonly time: number }
  /** A key went into a field of the page. */
  | { readonly kind: 'typed'; readonly time: number }
  | { readonly kind: 'scrolled'; readonly time: number }
  /** A command or a finger asks for a card at once. */
  | { readonly kind: 'called'; readonly target: Target; readonly by: 'keyboard' | 'touch' }
  /** A name on the card was chosen. */
  | { readonly kind: 'turned'; readonly ref: CardRef }
  /** What the card tells was changed by the reader: this one takes the place of all before it. */
  | { readonly kind: 'renewed'; readonly ref: CardRef }
  | { readonly kind: 'back' }
  /** Escape, the card's button or a command. */
  | { readonly kind: 'dismissed'; readonly time: number }
  /** Some text is gone from the page. */
  | { readonly kind: 'lost'; readonly isLost: (target: Target) => boolean; readonly time: number };
