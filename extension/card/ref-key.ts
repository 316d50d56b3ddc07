import type { CardRef } from '../../src/cards/card.ts';

/** A reference as one string, to compare and to key by. */
export function refKey(ref: CardRef): string {
  return 'id' in ref ? `${ref.kind} ${ref.id}` : `${ref.kind} ${ref.index}`;
}
