import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { legalTransitions } from '../../../../src/names/tagger/decode.ts';
import { LABEL_COUNT, labelOf } from '../../../../src/names/tagger/labels.ts';
import { marginalsOf, transitionOdds } from '../../../../src/names/tagger/marginals.ts';
import { spansOf } from '../../../../src/names/tagger/tagger.ts';
import { lattices, legalLabellings, worthOf } from './lattices.ts';

const SCALE = 0.1;
const FIRST_TOKENS = [labelOf('B', 'PER'), labelOf('B', 'LOC'), labelOf('B', 'ORG')];

describe('how likely a name is', () => {
  it('is the share of the labellings that have exactly this name', () => {
    fc.assert(
      fc.property(lattices(4, 40), (lattice) => {
        const length = lattice.scores.length / LABEL_COUNT;
        const odds = transitionOdds(legalTransitions(lattice.transitions), SCALE);
        const marginals = marginalsOf(lattice.scores, odds, SCALE);
        const all = legalLabellings(length).map((labels) => ({
          odd: Math.exp(worthOf(labels, lattice) * SCALE),
          spans: new Set(
            spansOf(Uint8Array.from(labels)).map(({ from, to, label }) => `${from} ${to} ${label}`),
          ),
        }));
        const whole = all.reduce((sum, { odd }) => sum + odd, 0);
        for (let from = 0; from < length; from++) {
          for (let to = from + 1; to <= length; to++) {
            for (const label of FIRST_TOKENS) {
              const having = all.filter(({ spans }) => spans.has(`${from} ${to} ${label}`));
              const share = having.reduce((sum, { odd }) => sum + odd, 0) / whole;
              expect(marginals.spanProbability(from, to, label)).toBeCloseTo(share, 9);
            }
          }
        }
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  it('lies between 0 and 1, and all names that begin at one token together are no more than 1', () => {
    fc.assert(
      fc.property(lattices(12, 500), (lattice) => {
        const length = lattice.scores.length / LABEL_COUNT;
        const odds = transitionOdds(legalTransitions(lattice.transitions), SCALE);
        const marginals = marginalsOf(lattice.scores, odds, SCALE);
        for (let from = 0; from < length; from++) {
          let sum = 0;
          for (let to = from + 1; to <= length; to++) {
            for (const label of FIRST_TOKENS) {
              const likely = marginals.spanProbability(from, to, label);
              expect(likely).toBeGreaterThanOrEqual(0);
              sum += likely;
            }
          }
          expect(sum).toBeLessThan(1 + 1e-9);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('stays a number in a sentence of ten thousand tokens', () => {
    const length = 10_000;
    const scores = Int32Array.from({ length: length * LABEL_COUNT }, (_, i) => (i * 37) % 91);
    const odds = transitionOdds(legalTransitions(new Int16Array((LABEL_COUNT + 1) * LABEL_COUNT)), SCALE);
    const likely = marginalsOf(scores, odds, SCALE).spanProbability(length - 2, length, labelOf('B', 'LOC'));
    expect(likely).toBeGreaterThan(0);
    expect(likely).toBeLessThan(1);
  });
});
