import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spellingDistance } from '../../../src/text/distance.ts';

const word = fc
  .array(fc.constantFrom(...'कखगनमरसहतदािीुेो्ंअआ'), { maxLength: 12 })
  .map((units) => units.join(''));

describe('spellingDistance', () => {
  it.each([
    ['मास्को', 'मोस्को'],
    ['कुरस्क', 'कुर्स्क'],
    ['यूक्रेन', 'युक्रेन'],
    ['बीजिंग', 'बिजिंग'],
    ['शोइगु', 'शोयगु'],
  ])('is below one for spellings of one name: %s, %s', (a, b) => {
    expect(spellingDistance(a, b)).toBeGreaterThan(0);
    expect(spellingDistance(a, b)).toBeLessThan(1);
  });

  it.each([
    ['रूस', 'रूप'],
    ['मोदी', 'गोदी'],
    ['पटना', 'सतना'],
  ])('is one or more where a consonant differs: %s, %s', (a, b) => {
    expect(spellingDistance(a, b)).toBeGreaterThanOrEqual(1);
  });

  it('costs length less than nasals, nasals less than other vowels, vowels less than consonants', () => {
    const costs = [
      ['किम', 'कीम'],
      ['गांधी', 'गाधी'],
      ['किम', 'कुम'],
      ['किम', 'रिम'],
    ].map(([a = '', b = '']) => spellingDistance(a, b));
    expect(costs).toEqual(costs.toSorted((x, y) => x - y));
    expect(new Set(costs).size).toBe(costs.length);
  });

  it('is the same both ways and nothing for the same word', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(spellingDistance(a, b)).toBeCloseTo(spellingDistance(b, a));
        expect(spellingDistance(a, a)).toBe(0);
      }),
    );
  });

  it('does not compare endless words', () => {
    expect(spellingDistance('क'.repeat(1000), 'ख')).toBe(1000);
  });
});
