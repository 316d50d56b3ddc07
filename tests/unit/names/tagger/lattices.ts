import fc from 'fast-check';
import { LABEL_COUNT, mayFollow } from '../../../../src/names/tagger/labels.ts';

/** Emissions and transitions (from each label, then from the start) of a short made-up sentence. */
type Lattice = { readonly scores: Int32Array; readonly transitions: Int16Array };

/** Lattices of up to `tokens` tokens whose numbers are at most `most`. */
export function lattices(tokens: number, most: number): fc.Arbitrary<Lattice> {
  const numbers = (length: number): fc.Arbitrary<number[]> =>
    fc.array(fc.integer({ min: -most, max: most }), { minLength: length, maxLength: length });
  return fc
    .integer({ min: 1, max: tokens })
    .chain((length) => fc.tuple(numbers(length * LABEL_COUNT), numbers((LABEL_COUNT + 1) * LABEL_COUNT)))
    .map(([scores, transitions]) => ({
      scores: Int32Array.from(scores),
      transitions: Int16Array.from(transitions),
    }));
}

/** All labellings of `length` tokens in which each label may follow the one before it. */
export function legalLabellings(length: number): number[][] {
  if (length === 0) return [[]];
  return legalLabellings(length - 1).flatMap((before) =>
    Array.from({ length: LABEL_COUNT }, (_, label) => [...before, label]).filter((labels) =>
      mayFollow(before.at(-1) ?? null, labels.at(-1) ?? 0),
    ),
  );
}

/** What a labelling is worth: its emissions and transitions, added up the long way. */
export function worthOf(labels: readonly number[], { scores, transitions }: Lattice): number {
  return labels.reduce((sum, label, i) => {
    const from = i === 0 ? LABEL_COUNT : (labels[i - 1] ?? 0);
    return sum + (scores[i * LABEL_COUNT + label] ?? 0) + (transitions[from * LABEL_COUNT + label] ?? 0);
  }, 0);
}
