import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FormatError } from '../../../../src/lexicon/sections.ts';
import { openWeights, PAIRS, rowOf, unpaired, type Weights } from '../../../../src/names/tagger/weights.ts';
import { TRANSITION_COUNT, weightsFile } from './weights-file.ts';

const ROWS = [
  [3, [1, -2, 3, -4, 5, -6, 7]],
  [8, [-128, 127, 0, 0, 0, 0, 1]],
  [31, [9, 8, 7, 6, 5, 4, 3]],
] as const;
const TRANSITIONS = Array.from({ length: TRANSITION_COUNT }, (_, i) => i * 300 - 8000);
const file = (): Uint8Array => weightsFile({ bits: 5, scale: 0.25, transitions: TRANSITIONS, rows: ROWS });

/** The weights of the row of a hash, label by label. */
function weightsOf(weights: Weights, hash: number): number[] {
  const at = rowOf(weights, hash) * PAIRS;
  return [...unpaired(weights.rows.slice(at, at + PAIRS))];
}

const MAP_AT = 12 + TRANSITION_COUNT * 2;

describe('a file of weights', () => {
  it('opens as it was written', () => {
    const weights = openWeights(file());
    expect(weights.mask).toBe(31);
    expect(weights.scale).toBe(0.25);
    expect([...weights.transitions]).toEqual(TRANSITIONS);
    for (const [hash, values] of ROWS) expect(weightsOf(weights, hash)).toEqual(values);
  });

  it('gives a row to no other hash, and nothing to that of row 0', () => {
    const weights = openWeights(file());
    const hashes = Array.from({ length: 32 }, (_, hash) => hash);
    expect(hashes.filter((hash) => rowOf(weights, hash) !== 0)).toEqual([3, 8, 31]);
    expect(weightsOf(weights, 4)).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });

  it('finds the row of a hash by its lowest bits', () => {
    const weights = openWeights(file());
    for (const hash of [3, 8, 31, 4])
      for (const higher of [32, 0x8000_0000, 0xffff_ffe0])
        expect(rowOf(weights, hash + higher)).toBe(rowOf(weights, hash));
  });

  it('numbers its rows in the order of their hashes, however many there are', () => {
    const hashes = fc.uniqueArray(fc.integer({ min: 0, max: 511 }), { maxLength: 512 });
    fc.assert(
      fc.property(hashes, (unordered) => {
        const ordered = [...unordered].sort((a, b) => a - b);
        const rows = ordered.map((hash) => [hash, [0, 0, 0, 0, 0, 0, 0]] as const);
        const weights = openWeights(weightsFile({ bits: 9, scale: 1, transitions: TRANSITIONS, rows }));
        for (let hash = 0; hash < 512; hash++) expect(rowOf(weights, hash)).toBe(ordered.indexOf(hash) + 1);
      }),
      { numRuns: 30 },
    );
  });

  it('opens out of the middle of a larger buffer', () => {
    const larger = new Uint8Array(file().length + 14);
    larger.set(file(), 7);
    expect(openWeights(larger.subarray(7, 7 + file().length))).toEqual(openWeights(file()));
  });

  it('is refused when it is cut short anywhere', () => {
    const whole = file();
    for (let length = 0; length < whole.length; length++)
      expect(() => openWeights(whole.slice(0, length)), `${length} bytes`).toThrow(FormatError);
  });

  it('is refused when it has grown', () => {
    expect(() => openWeights(new Uint8Array([...file(), 0]))).toThrow(FormatError);
  });

  it.each([0, 4, 6, 23, 31, 32, 37, 0xffff_ffff])('is refused when its head says %d bits', (bits) => {
    const bytes = file();
    new DataView(bytes.buffer).setUint32(0, bits, true);
    expect(() => openWeights(bytes)).toThrow(FormatError);
  });

  it.each([0, 2, 4, 0xffff_ffff])('is refused when its head says %d rows', (count) => {
    const bytes = file();
    new DataView(bytes.buffer).setUint32(4, count, true);
    expect(() => openWeights(bytes)).toThrow(FormatError);
  });

  it('is refused when its map has one row more or less than it has weights', () => {
    for (let bit = 0; bit < 32; bit++) {
      const bytes = file();
      const byte = MAP_AT + (bit >> 3);
      bytes[byte] = (bytes[byte] ?? 0) ^ (1 << (bit & 7));
      expect(() => openWeights(bytes), `bit ${bit}`).toThrow(FormatError);
    }
  });
});

describe('sums of pairs of weights', () => {
  it('are the sums of the weights, label by label', () => {
    const row = fc.array(fc.integer({ min: -128, max: 127 }), { minLength: 7, maxLength: 7 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 200 }), (rows) => {
        const file = rows.map((weights, hash) => [hash, weights] as const);
        const weights = openWeights(weightsFile({ bits: 8, scale: 1, transitions: TRANSITIONS, rows: file }));
        const sums = new Int32Array(PAIRS);
        weights.rows.forEach((pair, i) => {
          sums[i % PAIRS] = (sums[i % PAIRS] ?? 0) + pair;
        });
        const expected = rows[0]?.map((_, label) => rows.reduce((sum, r) => sum + (r[label] ?? 0), 0));
        expect([...unpaired(sums)]).toEqual(expected);
      }),
      { numRuns: 40 },
    );
  });
});
