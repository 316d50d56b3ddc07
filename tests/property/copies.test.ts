import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Compared, nearDuplicates } from '../../src/article/near-duplicates.ts';
import { rememberingShingler, type Shingled } from '../../src/article/shingles.ts';

/** More reports than may share a shingle, and shorter ones that share some of it. */
const REPORTS = 90;
const WORDS = 'रूस चीन भारत नेपाल पेरू केन्या घाना मिस्र चिली क्यूबा लाओस फिजी'.split(' ');

/** Reports that are made of the same passages, more or less of them, from a number on. */
function reportsFrom(seed: number): Shingled[] {
  const cut = rememberingShingler();
  return Array.from({ length: REPORTS }, (_, n) => {
    const length = 12 + ((n * 7 + seed) % 9);
    const words = Array.from({ length }, (_w, i) => `${WORDS[i % WORDS.length]}${i + ((n + seed) % 3) * 6}`);
    return cut(`${n}`, [words.join(' ')]);
  });
}

describe('copies among reports that come and go', () => {
  it('are those of a comparison from nothing', () => {
    const step = fc.record({
      from: fc.nat({ max: REPORTS }),
      count: fc.nat({ max: 40 }),
      isIn: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.nat({ max: 8 }), fc.array(step, { maxLength: 8 }), (seed, steps) => {
        const all = reportsFrom(seed);
        const present = all.map((_, n) => n % 4 !== seed % 4);
        let compared: Compared | undefined;
        for (const { from, count, isIn } of [{ from: 0, count: 0, isIn: true }, ...steps]) {
          present.fill(isIn, from, from + count);
          const now = all.filter((_, n) => present[n]);
          compared = nearDuplicates(now, compared);
          expect(compared.groups).toEqual(nearDuplicates(now, undefined).groups);
          const { base, gone, come } = compared.index;
          const held = now.reduce((sum, one) => sum + one.shingles.length, 0);
          expect(base.length - gone.length + come.length).toBe(held);
        }
      }),
      { numRuns: 60 },
    );
  });
});
