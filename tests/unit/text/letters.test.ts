import { describe, expect, it } from 'vitest';
import { letterNamed, spelledLetters } from '../../../src/text/letters.ts';

describe('letters', () => {
  it.each([
    ['ए', 'a'],
    ['एस', 's'],
    ['डब्ल्यू', 'w'],
    ['जी', 'g'],
    ['राम', null],
    ['', null],
  ])('%s names %s', (name, letter) => {
    expect(letterNamed(name)).toBe(letter);
  });

  it.each([
    ['केसीएनए', 'kcna'],
    ['डीपीआरके', 'dprk'],
    ['डब्ल्यूएचओ', 'who'],
    ['एनडीटीवी', 'ndtv'],
    ['बीजेपी', 'bjp'],
    ['एक्सवाईजेड', 'xyz'],
  ])('%s spells %s', (word, letters) => {
    expect(spelledLetters(word)).toBe(letters);
  });

  it.each(['के', 'इसी', 'आइए', 'मोदी', 'केसरी', ''])('%j spells nothing', (word) => {
    expect(spelledLetters(word)).toBeNull();
  });

  it('gives up on endless words', () => {
    expect(spelledLetters('ए'.repeat(100_000))).toBeNull();
    expect(spelledLetters(`${'ए'.repeat(39)}क`)).toBeNull();
  });
});
