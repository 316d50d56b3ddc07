import type { PageBlock } from '../../../src/article/page-text.ts';

/** A text node of a block; its text stands from `start` to `end` in the block's, unit for unit. */
export type Piece<Node> = { readonly node: Node; readonly start: number; readonly end: number };

/** A block of the page: what the background is told of it, and where its text stands in the tree. */
export type Block = {
  readonly page: PageBlock;
  readonly element: Element;
  readonly pieces: readonly Piece<Text>[];
};

/** A place in the tree: an offset in UTF-16 code units into the text of a node. */
export type Place<Node> = { readonly node: Node; readonly offset: number };

/**
 * Where `offset` of a block's text stands in the tree. Between two nodes there are two places: `side` says whether the
 * end of the one or the start of the other is meant. Null for a block without text nodes.
 */
export function placeAt<Node>(
  pieces: readonly Piece<Node>[],
  offset: number,
  side: 'start' | 'end',
): Place<Node> | null {
  const piece = pieces[lastBefore(pieces, side === 'start' ? offset : offset - 1)] ?? pieces[0];
  if (piece === undefined) return null;
  return { node: piece.node, offset: Math.min(Math.max(offset, piece.start), piece.end) - piece.start };
}

/** The offset into a block's text of a place in one of its nodes; null when the node is not the block's. */
export function offsetAt<Node>(pieces: readonly Piece<Node>[], place: Place<Node>): number | null {
  const piece = pieces.find(({ node }) => node === place.node);
  return piece === undefined ? null : piece.start + place.offset;
}

/** Index of the last piece that starts at or before `offset`, -1 when all start behind it. */
function lastBefore<Node>(pieces: readonly Piece<Node>[], offset: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle];
    if (piece !== undefined && piece.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The text of a node as it stands in its block: as long as the node's, with a space for each tab and line break. */
export function textInBlock(data: string): string {
  return data.replaceAll(/[\t\n\r]/g, ' ');
}

/** Whether the block's text is still what its nodes say: pages change text under what was read from it. */
export function isCurrent({ page, pieces }: Block): boolean {
  return pieces.every(
    ({ node, start, end }) => node.isConnected && textInBlock(node.data) === page.text.slice(start, end),
  );
}
