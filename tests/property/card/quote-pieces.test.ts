import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quotePieces } from '../../../extension/card/quote-pieces.ts';

const offset = fc.integer({ min: -5, max: 60 });
const marks = fc.array(fc.record({ start: offset, end: offset }), { maxLength: 6 });
const notes = fc.array(fc.record({ at: offset, date: fc.constant('2025-07-12') }), { maxLength: 6 });

test('the words of a source come out to the letter, and no note is lost, wherever marks and notes point', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      marks,
      notes,
      (text, someMarks, someNotes) => {
        const pieces = quotePieces(text, someMarks, someNotes);
        expect(pieces.map((piece) => (piece.kind === 'note' ? '' : piece.text)).join('')).toBe(text);
        expect(pieces.filter(({ kind }) => kind === 'note')).toHaveLength(someNotes.length);
      },
    ),
  );
});

test('exactly what a mark covers is marked', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), marks, (text, someMarks) => {
      const flags = quotePieces(text, someMarks, []).flatMap((piece) =>
        piece.kind === 'note' ? [] : Array.from({ length: piece.text.length }, () => piece.kind === 'marked'),
      );
      const expected = Array.from({ length: text.length }, (_, at) =>
        someMarks.some(({ start, end }) => start <= at && at < end),
      );
      expect(flags).toEqual(expected);
    }),
  );
});
