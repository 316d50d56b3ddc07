import { begins, LABEL_COUNT } from './labels.ts';

/** How likely names are in one sentence. */
export type Marginals = {
  /** The probability that exactly the tokens `from` up to `to` (not included) are a name that `label` begins. */
  spanProbability(from: number, to: number, label: number): number;
};

const START = LABEL_COUNT * LABEL_COUNT;

/** Transitions as odds: each e to the power of `scale` times its whole number, 0 where a label may not follow. */
export function transitionOdds(transitions: Float64Array, scale: number): Float64Array {
  return transitions.map((score) => Math.exp(score * scale));
}

/**
 * Sums over all labellings of a sentence, forward and backward, each token's sum scaled to one (Rabiner 1989).
 * `scores` as for bestLabels, `odds` of transitionOdds, `scale` what a whole number counts for in log odds.
 */
export function marginalsOf(scores: Int32Array, odds: Float64Array, scale: number): Marginals {
  const emitted = emissionOdds(scores, scale);
  const { forward, sums } = forwardSums(emitted, odds);
  const backward = backwardSums(emitted, odds, sums);
  const length = sums.length;
  return {
    spanProbability: (from, to, label) => {
      const inside = label + 1;
      let odd = forward[from * LABEL_COUNT + label] ?? 0;
      for (let i = from + 1, before = label; i < to; i++, before = inside)
        odd *=
          ((odds[before * LABEL_COUNT + inside] ?? 0) * (emitted[i * LABEL_COUNT + inside] ?? 0)) /
          (sums[i] ?? 1);
      if (to >= length) return odd;
      const last = to - from > 1 ? inside : label;
      let rest = 0;
      for (let next = 0; next < LABEL_COUNT; next++) {
        if (next === inside && !begins(next)) continue;
        rest +=
          (odds[last * LABEL_COUNT + next] ?? 0) *
          (emitted[to * LABEL_COUNT + next] ?? 0) *
          (backward[to * LABEL_COUNT + next] ?? 0);
      }
      return (odd * rest) / (sums[to] ?? 1);
    },
  };
}

/** Emissions as odds against the best label of their token. */
function emissionOdds(scores: Int32Array, scale: number): Float64Array {
  const odds = new Float64Array(scores.length);
  for (let at = 0; at < scores.length; at += LABEL_COUNT) {
    let most = scores[at] ?? 0;
    for (let label = 1; label < LABEL_COUNT; label++) most = Math.max(most, scores[at + label] ?? 0);
    for (let label = 0; label < LABEL_COUNT; label++)
      odds[at + label] = Math.exp(((scores[at + label] ?? 0) - most) * scale);
  }
  return odds;
}

function forwardSums(
  emitted: Float64Array,
  odds: Float64Array,
): { forward: Float64Array; sums: Float64Array } {
  const forward = new Float64Array(emitted.length);
  const sums = new Float64Array(emitted.length / LABEL_COUNT);
  for (let i = 0; i < sums.length; i++) {
    const at = i * LABEL_COUNT;
    let sum = 0;
    for (let label = 0; label < LABEL_COUNT; label++) {
      let ways = i === 0 ? (odds[START + label] ?? 0) : 0;
      for (let from = 0; from < LABEL_COUNT && i > 0; from++)
        ways += (forward[at - LABEL_COUNT + from] ?? 0) * (odds[from * LABEL_COUNT + label] ?? 0);
      const value = ways * (emitted[at + label] ?? 0);
      forward[at + label] = value;
      sum += value;
    }
    sums[i] = sum;
    for (let label = 0; label < LABEL_COUNT; label++) forward[at + label] = (forward[at + label] ?? 0) / sum;
  }
  return { forward, sums };
}

function backwardSums(emitted: Float64Array, odds: Float64Array, sums: Float64Array): Float64Array {
  const backward = new Float64Array(emitted.length).fill(1);
  for (let i = sums.length - 2; i >= 0; i--) {
    const next = (i + 1) * LABEL_COUNT;
    for (let label = 0; label < LABEL_COUNT; label++) {
      let ways = 0;
      for (let to = 0; to < LABEL_COUNT; to++)
        ways +=
          (odds[label * LABEL_COUNT + to] ?? 0) * (emitted[next + to] ?? 0) * (backward[next + to] ?? 0);
      backward[i * LABEL_COUNT + label] = ways / (sums[i + 1] ?? 1);
    }
  }
  return backward;
}
