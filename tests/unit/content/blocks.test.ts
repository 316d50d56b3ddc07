import { describe, expect, test } from 'vitest';
import { offsetAt, type Piece, placeAt, textInBlock } from '../../../extension/content/collect/block.ts';

/** Pieces of a block whose text nodes have these lengths, with a line break between some. */
function piecesOf(
  nodes: readonly (readonly [name: string, length: number, gap?: number])[],
): Piece<string>[] {
  let at = 0;
  return nodes.map(([node, length, gap = 0]) => {
    const start = at + gap;
    at = start + length;
    return { node, start, end: at };
  });
}

describe('a place in a block', () => {
  const split = piecesOf([
    ['कि', 2],
    ['म जोंग', 6],
    ['उन', 2, 1],
  ]);

  test('is in the node that its offset falls in', () => {
    expect(placeAt(split, 4, 'start')).toEqual({ node: 'म जोंग', offset: 2 });
  });

  test('between two nodes is the start of the one or the end of the other', () => {
    expect(placeAt(split, 2, 'start')).toEqual({ node: 'म जोंग', offset: 0 });
    expect(placeAt(split, 2, 'end')).toEqual({ node: 'कि', offset: 2 });
  });

  test('behind a line break is the start of the next node, before it the end of the last', () => {
    expect(placeAt(split, 9, 'start')).toEqual({ node: 'उन', offset: 0 });
    expect(placeAt(split, 8, 'end')).toEqual({ node: 'म जोंग', offset: 6 });
  });

  test('never lies outside a node, whatever the offset', () => {
    expect(placeAt(split, 99, 'end')).toEqual({ node: 'उन', offset: 2 });
    expect(placeAt(split, -3, 'start')).toEqual({ node: 'कि', offset: 0 });
    expect(placeAt([], 0, 'start')).toBeNull();
  });

  test('in a node of another block has no offset', () => {
    expect(offsetAt(split, { node: 'पुतिन', offset: 0 })).toBeNull();
  });
});

test('the text of a node keeps its length in its block', () => {
  expect(textInBlock('किम\n\t जोंग\r\nउन')).toBe('किम   जोंग  उन');
});
