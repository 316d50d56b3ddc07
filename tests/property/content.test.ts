import fc from 'fast-check';
import { expect, test } from 'vitest';
import { offsetAt, type Piece, placeAt } from '../../extension/content/collect/block.ts';
import { underlined } from '../../extension/content/paint/underlines.ts';
import type { Mark } from '../../extension/messages.ts';

const SCREEN = 2000;

function mark(start: number, name: number): Mark {
  const ref = { kind: 'entity', id: `${name}` } as const;
  return {
    block: 0,
    start,
    end: start + 4,
    ref,
    type: 'person',
    first: true,
    country: false,
    name: `${name}`,
  };
}

test('no stretch of a screen has more than twelve lines, and none is left out without need', () => {
  const gaps = fc.tuple(fc.integer({ min: 1, max: 600 }), fc.integer({ min: 0, max: 9 }));
  const isCrowded = (starts: readonly number[]) =>
    starts.some((from) => starts.filter((at) => from <= at && at < from + SCREEN).length > 12);
  fc.assert(
    fc.property(fc.array(gaps, { maxLength: 120 }), (names) => {
      const marks: Mark[] = [];
      for (const [gap, name] of names) marks.push(mark((marks.at(-1)?.start ?? 0) + gap, name));
      const text = 'क'.repeat(100_000);
      const page = {
        text,
        tag: 'p',
        role: 'none',
        containers: [],
        linkChars: 0,
        hints: ['', '', ''],
      } as const;
      const settings = { underline: 'first', countries: false } as const;
      const lines = underlined(marks, [page], settings, SCREEN).map(({ start }) => start);
      expect(isCrowded(lines)).toBe(false);
      for (const { start } of marks) {
        expect(lines.includes(start) || isCrowded([...lines, start])).toBe(true);
      }
    }),
  );
});

test('a place in the tree leads back to its offset in the block', () => {
  const nodes = fc.array(fc.tuple(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 0, max: 2 })), {
    minLength: 1,
  });
  fc.assert(
    fc.property(nodes, fc.nat(), fc.constantFrom('start' as const, 'end' as const), (lengths, seed, side) => {
      const pieces: Piece<number>[] = [];
      for (const [length, gap] of lengths) {
        const start = (pieces.at(-1)?.end ?? 0) + gap;
        pieces.push({ node: pieces.length, start, end: start + length });
      }
      const piece = pieces[seed % pieces.length];
      if (piece === undefined) return;
      const offset = piece.start + (seed % (piece.end - piece.start)) + (side === 'end' ? 1 : 0);
      const place = placeAt(pieces, offset, side);
      expect(place?.node).toBe(piece.node);
      expect(place && offsetAt(pieces, place)).toBe(offset);
    }),
  );
});
