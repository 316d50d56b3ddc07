import { describe, expect, it } from 'vitest';
import { cardinalWord, readCardinal } from '../../../src/text/number-words.ts';
import { findNumbers } from '../../../src/text/numbers.ts';
import { tokenise } from '../../../src/text/tokens.ts';
import { numbersOf } from './numbers-notation.ts';
import { readTable } from './tables.ts';

describe('numbers of sentences', () => {
  it.each(readTable('numbers.tsv'))('%s', (sentence, expected) => {
    expect(numbersOf(sentence)).toBe(expected);
  });

  it('covers at least 60 sentences', () => {
    expect(readTable('numbers.tsv').length).toBeGreaterThanOrEqual(60);
  });
});

describe('what a number commits itself to', () => {
  it('leaves open the side that the text leaves open', () => {
    const [most, least, about, range] = findNumbers(tokenise('अधिकतम 5, कम से कम 7, करीब 9 और 10-15'));
    expect(most).toMatchObject({ value: 5, low: null, high: 5 });
    expect(least).toMatchObject({ value: 7, low: 7, high: null });
    expect(about).toMatchObject({ value: 9, low: null, high: null });
    expect(range).toMatchObject({ value: null, low: 10, high: 15 });
  });
});

describe('number words', () => {
  it('knows a hundred numbers, each by one value', () => {
    const words = 'शून्य एक दो तीन दस उनतीस उनतालीस पचास उनसठ अड़सठ उनहत्तर नवासी नब्बे निन्यानवे';
    expect(tokenise(words).map(({ norm }) => cardinalWord(norm))).toEqual([
      0, 1, 2, 3, 10, 29, 39, 50, 59, 68, 69, 89, 90, 99,
    ]);
  });

  it('stops where the scales stop falling', () => {
    const tokens = tokenise('दो तीन हजार');
    expect(readCardinal(tokens, 0)).toEqual({ value: 2, next: 1 });
    expect(readCardinal(tokens, 1)).toEqual({ value: 3000, next: 3 });
  });

  it('finds no number in words without one', () => {
    expect(readCardinal(tokenise('अरब देश'), 0)).toBeNull();
    expect(readCardinal(tokenise('साढ़े'), 0)).toBeNull();
    expect(readCardinal([], 0)).toBeNull();
  });
});
