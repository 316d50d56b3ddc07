import type { Card } from '../../../src/cards/card.ts';
import type { PlacedMark } from '../page/placed-mark.ts';

/** What a card can open on. */
export type Target = PlacedMark;

/** An open card: what it opened on and the cards turned through, the one that shows last; none while the first is awaited. */
export type OpenCard = {
  readonly target: Target;
  readonly trail: readonly Card[];
  /** The token of the answer that is awaited, null when none is. */
  readonly awaits: number | null;
};

/**
 * Where a card stands in its short life. Every state carries what it needs and nothing else. `token` is the number of the
 * last question or wait that was asked for: each gets the next one, so that late answers and timers are known as such.
 */
export type HoverState = Idle | Passing | Dwelling | Ghost | Hovered | Leaving | Pinned | Keyboard | Touch;

/** No card, and the pointer is on nothing, or on `spent`: a name that had its chance until the pointer leaves it. */
export type Idle = {
  readonly kind: 'idle';
  readonly spent: Target | null;
  /** When the last card closed, in ms; a next one then opens sooner. */
  readonly closedAt: number;
  readonly token: number;
};

/** The pointer moves over a name too fast to mean it; it may stop there without another event. */
export type Passing = {
  readonly kind: 'passing';
  readonly target: Target;
  readonly closedAt: number;
  readonly token: number;
};

/** The pointer rests on a name. The card is asked for, so as to be there when the dwell ends. */
export type Dwelling = {
  readonly kind: 'dwelling';
  readonly target: Target;
  readonly card: Card | null;
  readonly closedAt: number;
  readonly token: number;
};

/** The card shows and the pointer is still on the name. */
export type Ghost = { readonly kind: 'ghost'; readonly open: OpenCard; readonly token: number };

/** The pointer is on the card. */
export type Hovered = { readonly kind: 'hovered'; readonly open: OpenCard; readonly token: number };

/** The pointer is on neither, but may be on its way from the one to the other. It may be on `over`, another name. */
export type Leaving = {
  readonly kind: 'leaving';
  readonly open: OpenCard;
  readonly over: Target | null;
  /** The token of the wait after which the card goes. */
  readonly token: number;
};

/** The reader pressed something on the card: it stays until dismissed. */
export type Pinned = { readonly kind: 'pinned'; readonly open: OpenCard; readonly token: number };

/** Opened by a command: the card has the focus, and gives it back when dismissed. */
export type Keyboard = { readonly kind: 'keyboard'; readonly open: OpenCard; readonly token: number };

/** Opened by a finger: it stays until dismissed. */
export type Touch = { readonly kind: 'touch'; readonly open: OpenCard; readonly token: number };

/** The state of a page on which nothing has happened yet. */
export const AT_REST: HoverState = {
  kind: 'idle',
  spent: null,
  closedAt: Number.NEGATIVE_INFINITY,
  token: 0,
};
