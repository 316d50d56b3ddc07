import type { CardRef } from '../../../src/cards/card.ts';
import type { OpenCard } from './state.ts';

/** What is to be done outside; the reducer only says it. */
export type HoverEffect =
  /** A `timer` event with this token after so many ms; a wait before it is off. */
  | { readonly kind: 'wait'; readonly ms: number; readonly token: number }
  /** An `answered` event with this token. */
  | { readonly kind: 'ask'; readonly ref: CardRef; readonly token: number }
  | { readonly kind: 'show'; readonly open: OpenCard; readonly by: 'pointer' | 'keyboard' | 'touch' }
  /** Tell the reader, who asked for it, that nothing is known. */
  | { readonly kind: 'regret' }
  | { readonly kind: 'hide' };
