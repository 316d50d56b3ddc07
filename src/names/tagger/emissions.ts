import type { Token } from '../../text/tokens.ts';
import { featureAt, gridOf, type Hints, REACH, rememberingTraits, type TraitsFinder } from './grid.ts';
import { COLUMNS, JOINT_TEMPLATES, type Template, WORD_TEMPLATES } from './templates.ts';
import { OUTSIDE, type WordTraits } from './traits.ts';
import { PAIRS, rowOf, unpaired, type Weights } from './weights.ts';

/** Scores each token of a sentence for each label: a whole number for each label and token. */
export type EmissionScorer = (tokens: readonly Token[], hints: Hints) => Int32Array;

/** The word templates by the place that they look at: for a token, the words from REACH before to REACH behind it. */
type Places = readonly (readonly Template[])[];

/** How many words a scorer remembers before it forgets all; an article has fewer than 5,000. */
const MOST_REMEMBERED = 20_000;

/**
 * A scorer of these weights and templates. What one word adds to the scores of a token is summed once for each word and
 * place and then remembered, which leaves only the joint templates for each token.
 */
export function emissionScorer(
  weights: Weights,
  wordTemplates: readonly Template[],
  jointTemplates: readonly Template[],
): EmissionScorer {
  const places: Places = Array.from({ length: 2 * REACH + 1 }, (_, place) =>
    wordTemplates.filter(({ parts }) => parts[0]?.offset === place - REACH),
  );
  const find = rememberingTraits(MOST_REMEMBERED);
  const sums = new WeakMap<WordTraits, Int32Array>();
  const sumsOf = (traits: WordTraits): Int32Array => {
    const known = sums.get(traits);
    if (known) return known;
    const made = sumPlaces(weights, places, traits);
    sums.set(traits, made);
    return made;
  };
  return (tokens, hints) => score(tokens, hints, find, sumsOf, weights, jointTemplates);
}

/** The scorer of all templates. */
export function fullScorer(weights: Weights): EmissionScorer {
  return emissionScorer(weights, WORD_TEMPLATES, JOINT_TEMPLATES);
}

/** What a word adds at each place: PAIRS numbers a place. */
function sumPlaces(weights: Weights, places: Places, traits: WordTraits): Int32Array {
  const sums = new Int32Array(places.length * PAIRS);
  const row = new Uint32Array(COLUMNS);
  row.set(traits.hashes);
  places.forEach((templates, place) => {
    addRows(sums, place * PAIRS, weights, row, REACH - place, templates);
  });
  return sums;
}

function score(
  tokens: readonly Token[],
  hints: Hints,
  find: TraitsFinder,
  sumsOf: (traits: WordTraits) => Int32Array,
  weights: Weights,
  jointTemplates: readonly Template[],
): Int32Array {
  const scores = new Int32Array(tokens.length * PAIRS);
  const traits = tokens.map(find);
  const grid = gridOf(traits, hints);
  const outside = sumsOf(OUTSIDE);
  const sumsAt = traits.map(sumsOf);
  for (let i = 0; i < tokens.length; i++) {
    const at = i * PAIRS;
    for (let place = 0; place <= 2 * REACH; place++) {
      const sums = sumsAt[i + place - REACH] ?? outside;
      for (let pair = 0; pair < PAIRS; pair++)
        scores[at + pair] = (scores[at + pair] ?? 0) + (sums[place * PAIRS + pair] ?? 0);
    }
    addRows(scores, at, weights, grid, i + REACH, jointTemplates);
  }
  return unpaired(scores);
}

/** Adds the rows of templates at a row of a grid. The four sums stand apart while they grow: this is where the time goes. */
function addRows(
  sums: Int32Array,
  at: number,
  weights: Weights,
  grid: Uint32Array,
  gridRow: number,
  templates: readonly Template[],
): void {
  const { rows } = weights;
  let first = 0;
  let second = 0;
  let third = 0;
  let fourth = 0;
  for (const template of templates) {
    const hash = featureAt(grid, gridRow, template);
    const row = hash === 0 ? 0 : rowOf(weights, hash) * PAIRS;
    if (row === 0) continue;
    first = (first + (rows[row] ?? 0)) | 0;
    second = (second + (rows[row + 1] ?? 0)) | 0;
    third = (third + (rows[row + 2] ?? 0)) | 0;
    fourth = (fourth + (rows[row + 3] ?? 0)) | 0;
  }
  sums[at] = (sums[at] ?? 0) + first;
  sums[at + 1] = (sums[at + 1] ?? 0) + second;
  sums[at + 2] = (sums[at + 2] ?? 0) + third;
  sums[at + 3] = (sums[at + 3] ?? 0) + fourth;
}
