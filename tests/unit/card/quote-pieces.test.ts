import { describe, expect, test } from 'vitest';
import { quotePieces } from '../../../extension/card/quote-pieces.ts';

const TEXT = 'सेठी ने शनिवार को बात की';

describe('a quotation', () => {
  test('without marks and notes is one piece', () => {
    expect(quotePieces(TEXT, [], [])).toEqual([{ kind: 'said', text: TEXT }]);
  });

  test('is cut where the name stands and where our note comes in', () => {
    expect(quotePieces(TEXT, [{ start: 0, end: 4 }], [{ at: 14, date: '2025-07-12' }])).toEqual([
      { kind: 'marked', text: 'सेठी' },
      { kind: 'said', text: ' ने शनिवार' },
      { kind: 'note', date: '2025-07-12' },
      { kind: 'said', text: ' को बात की' },
    ]);
  });

  test('takes a note into the middle of a mark', () => {
    expect(quotePieces('कख', [{ start: 0, end: 2 }], [{ at: 1, date: '2025' }])).toEqual([
      { kind: 'marked', text: 'क' },
      { kind: 'note', date: '2025' },
      { kind: 'marked', text: 'ख' },
    ]);
  });

  test('takes notes before its first letter and behind its last', () => {
    const notes = [
      { at: 0, date: '2024' },
      { at: 1, date: '2025' },
    ];
    expect(quotePieces('क', [], notes)).toEqual([
      { kind: 'note', date: '2024' },
      { kind: 'said', text: 'क' },
      { kind: 'note', date: '2025' },
    ]);
  });
});
