import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Candidate, choose, merge, toMention } from '../../../src/names/candidates.ts';
import { rememberingKeys, wordsOf } from '../../../src/names/words.ts';
import { tokenise } from '../../../src/text/tokens.ts';

function candidate(from: number, to: number, type: Candidate['type'], confidence: number): Candidate {
  return { from, to, type, confidence, listed: [], adjective: false };
}

const anyCandidate = fc
  .tuple(
    fc.integer({ min: 0, max: 12 }),
    fc.integer({ min: 1, max: 4 }),
    fc.constantFrom<Candidate['type']>('person', 'place', 'organization', 'event'),
    fc.integer({ min: 1, max: 99 }),
  )
  .map(([from, length, type, hundredth]) => candidate(from, from + length, type, hundredth / 100));
const anyCandidates = fc.array(anyCandidate, { maxLength: 20 });

const overlap = (a: Candidate, b: Candidate): boolean => a.from < b.to && b.from < a.to;

describe('choosing among candidates', () => {
  it.each([
    ['a sure one before a longer unsure one', candidate(1, 2, 'place', 0.6), candidate(0, 3, 'person', 0.59)],
    ['a longer one before a surer one', candidate(0, 3, 'organization', 0.7), candidate(1, 2, 'place', 0.9)],
    ['a surer one among equally long ones', candidate(0, 2, 'person', 0.8), candidate(1, 3, 'place', 0.7)],
    ['the first among equals', candidate(0, 2, 'person', 0.8), candidate(1, 3, 'person', 0.8)],
  ])('takes %s', (_rule, better, worse) => {
    expect(choose([worse, better])).toEqual([better]);
    expect(choose([better, worse])).toEqual([better]);
  });

  it('takes one that lists know among equals', () => {
    const listed = { ...candidate(0, 1, 'place', 0.8), listed: ['IN/torbila'] };
    expect(choose([candidate(0, 1, 'organization', 0.8), listed])).toEqual([listed]);
  });

  it('leaves no two that overlap, and drops none without another in its way', () => {
    fc.assert(
      fc.property(anyCandidates, (candidates) => {
        const chosen = choose(candidates);
        chosen.forEach((one, i) => {
          expect(candidates).toContain(one);
          const next = chosen[i + 1];
          if (next) expect(next.from).toBeGreaterThanOrEqual(one.to);
        });
        for (const other of candidates)
          expect(chosen.includes(other) || chosen.some((one) => overlap(one, other))).toBe(true);
      }),
    );
  });

  it('does not ask in which order they come', () => {
    fc.assert(
      fc.property(anyCandidates, (candidates) => {
        expect(choose([...candidates].reverse())).toEqual(choose(candidates));
      }),
    );
  });
});

describe('merging candidates', () => {
  it('makes one of those with one span and type, surer than each, with all that lists know', () => {
    const cued = candidate(0, 2, 'place', 0.5);
    const known = { ...candidate(0, 2, 'place', 0.4), listed: ['IN/b', 'IN/a'], adjective: true };
    expect(merge([cued, known, candidate(0, 2, 'person', 0.3)])).toEqual([
      { ...cued, confidence: 0.7, listed: ['IN/a', 'IN/b'], adjective: true },
      candidate(0, 2, 'person', 0.3),
    ]);
  });
});

describe('the mention of a candidate', () => {
  const words = wordsOf(tokenise('फिर के. हेग्रेन'), rememberingKeys());

  it('has the offsets of its words in the text, and its confidence in hundredths', () => {
    expect(toMention(candidate(1, 3, 'person', 0.81234), words)).toEqual([
      { ...candidate(1, 3, 'person', 0.81), start: 4, end: 15 },
    ]);
  });

  it('is never certain', () => {
    expect(toMention(candidate(0, 1, 'person', 1), words)[0]?.confidence).toBeLessThan(1);
  });

  it.each([
    ['is worth nothing', candidate(0, 1, 'person', 0.004)],
    ['has no number for its confidence', candidate(0, 1, 'person', Number.NaN)],
    ['is beyond the sentence', candidate(2, 9, 'person', 0.9)],
  ])('is none where it %s', (_what, odd) => {
    expect(toMention(odd, words)).toEqual([]);
  });
});
