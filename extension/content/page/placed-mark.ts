import type { Mark } from '../../messages.ts';
import { type Block, isCurrent, type Place, placeAt } from '../collect/block.ts';

/** A linked mention and the block of the page that it stands in. */
export type PlacedMark = { readonly mark: Mark; readonly block: Block };

/** Whether two are the same mention: a new scan of the page makes new ones of what stands there as before. */
export function isSame(a: PlacedMark, b: PlacedMark): boolean {
  if (a.mark.start !== b.mark.start || a.mark.end !== b.mark.end) return false;
  return a.block === b.block || a.block.pieces[0]?.node === b.block.pieces[0]?.node;
}

/** Both ends of a mark in the tree, or null when the page's text is no longer what it was. */
export function endsOf({ mark, block }: PlacedMark): { start: Place<Text>; end: Place<Text> } | null {
  if (!isCurrent(block)) return null;
  const start = placeAt(block.pieces, mark.start, 'start');
  const end = placeAt(block.pieces, mark.end, 'end');
  return start === null || end === null ? null : { start, end };
}

/** Where a mark is painted: a box for each line that it runs over. Empty when it is not shown. */
export function boxesOf(placed: PlacedMark): readonly DOMRect[] {
  const range = rangeOf(placed);
  return range === null
    ? []
    : [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
}

/** A range over a mark, to measure and to drop: the page pays for every live range at each of its changes. */
export function rangeOf(placed: PlacedMark): Range | null {
  const ends = endsOf(placed);
  if (ends === null) return null;
  const range = document.createRange();
  range.setStart(ends.start.node, ends.start.offset);
  range.setEnd(ends.end.node, ends.end.offset);
  return range;
}
