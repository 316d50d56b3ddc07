import { isText } from '../collect/flat-tree.ts';
import type { MarkedPage } from '../page/marked-page.ts';
import { boxesOf, type PlacedMark } from '../page/placed-mark.ts';
import type { Point } from './envelope.ts';

/** A pointer this near to a name, in px, is on it. */
const SLACK = 2;

/** The linked mention under a point of the viewport, null when there is none. */
export function markUnder(
  point: Point,
  page: MarkedPage,
  shadowRoots: readonly ShadowRoot[],
): PlacedMark | null {
  const caret = document.caretPositionFromPoint(point.x, point.y, { shadowRoots: [...shadowRoots] });
  if (caret === null || !isText(caret.offsetNode)) return null;
  // The caret goes to the nearest text however far it is, so the boxes have the last word.
  const near = page.marksAt({ node: caret.offsetNode, offset: caret.offset });
  return near.find((placed) => boxesOf(placed).some((box) => contains(box, point))) ?? null;
}

function contains({ left, top, right, bottom }: DOMRect, { x, y }: Point): boolean {
  return left - SLACK <= x && x <= right + SLACK && top - SLACK <= y && y <= bottom + SLACK;
}
