import { expect, it } from 'vitest';
import { tellingNotes } from '../../../src/cards/notes.ts';

const PUBLISHED = { date: '2025-03-10', how: 'stated' } as const;

/** The notes that stay of one behind `words` in a sentence. */
function noted(words: string, date: string) {
  return tellingNotes(`सभा ${words} को हुई।`, [{ at: `सभा ${words}`.length, date }], PUBLISHED);
}

it('a weekday is told its day', () => {
  expect(noted('शनिवार', '2025-03-08')).toHaveLength(1);
});

it.each(['8 मार्च', 'मार्च 8', 'शनिवार, 8 मार्च'])('“%s” is not told what it says', (words) => {
  expect(noted(words, '2025-03-08')).toEqual([]);
});

it('a day of another year is told its year', () => {
  expect(noted('28 दिसंबर', '2024-12-28')).toHaveLength(1);
});

it('a day in an article without a date is told its year', () => {
  expect(tellingNotes('8 मार्च', [{ at: 7, date: '2025-03-08' }], null)).toHaveLength(1);
});
