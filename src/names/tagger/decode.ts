import { LABEL_COUNT, mayFollow } from './labels.ts';

/** How much less than anything a label that may not follow is worth. */
const NEVER = -(2 ** 40);

/** Transitions from each label, and last from the start, to each label; NEVER where the label may not follow. */
export function legalTransitions(transitions: Int16Array): Float64Array {
  return Float64Array.from({ length: (LABEL_COUNT + 1) * LABEL_COUNT }, (_, i) => {
    const from = Math.floor(i / LABEL_COUNT);
    const legal = mayFollow(from === LABEL_COUNT ? null : from, i % LABEL_COUNT);
    return legal ? (transitions[i] ?? 0) : NEVER;
  });
}

/**
 * The most likely labels of a sentence, as indices of LABELS (Viterbi 1967). `scores` are emissions, LABEL_COUNT whole
 * numbers a token, `transitions` as legalTransitions gives them; ties go to the earlier label.
 */
export function bestLabels(scores: Int32Array, transitions: Float64Array): Uint8Array {
  const length = scores.length / LABEL_COUNT;
  const best = new Float64Array(scores.length);
  const back = new Uint8Array(scores.length);
  for (let label = 0; label < LABEL_COUNT && length > 0; label++)
    best[label] = (scores[label] ?? 0) + (transitions[LABEL_COUNT * LABEL_COUNT + label] ?? 0);
  for (let at = LABEL_COUNT; at < scores.length; at++) stepTo(at, scores, transitions, best, back);
  const labels = new Uint8Array(length);
  let label = lastLabel(best);
  for (let i = length - 1; i >= 0; i--) {
    labels[i] = label;
    label = back[i * LABEL_COUNT + label] ?? 0;
  }
  return labels;
}

/** Finds the best way to one label of one token. */
function stepTo(
  at: number,
  scores: Int32Array,
  transitions: Float64Array,
  best: Float64Array,
  back: Uint8Array,
): void {
  const label = at % LABEL_COUNT;
  const before = at - label - LABEL_COUNT;
  let most = Number.NEGATIVE_INFINITY;
  for (let from = 0; from < LABEL_COUNT; from++) {
    const score = (best[before + from] ?? 0) + (transitions[from * LABEL_COUNT + label] ?? 0);
    if (score <= most) continue;
    most = score;
    back[at] = from;
  }
  best[at] = most + (scores[at] ?? 0);
}

function lastLabel(best: Float64Array): number {
  const at = best.length - LABEL_COUNT;
  let label = 0;
  for (let other = 1; other < LABEL_COUNT; other++) {
    if ((best[at + other] ?? 0) > (best[at + label] ?? 0)) label = other;
  }
  return label;
}
