import { describe, expect, it } from 'vitest';
import { emissionScorer, fullScorer } from '../../../../src/names/tagger/emissions.ts';
import { featureAt, gridOf, type Hints, hintsOf, REACH } from '../../../../src/names/tagger/grid.ts';
import { LABEL_COUNT } from '../../../../src/names/tagger/labels.ts';
import { JOINT_TEMPLATES, type Template, WORD_TEMPLATES } from '../../../../src/names/tagger/templates.ts';
import { traitsOf } from '../../../../src/names/tagger/traits.ts';
import { openWeights, PAIRS, rowOf, unpaired, type Weights } from '../../../../src/names/tagger/weights.ts';
import { rememberingKeys, wordsOf } from '../../../../src/names/words.ts';
import { type Token, tokenise } from '../../../../src/text/tokens.ts';
import { TRANSITION_COUNT, weightsFile } from './weights-file.ts';

/** Weights in which two of three cut hashes have a row, as great as they can be. */
const weights = openWeights(
  weightsFile({
    bits: 10,
    scale: 0.1,
    transitions: new Array<number>(TRANSITION_COUNT).fill(0),
    rows: Array.from({ length: 1024 }, (_, hash) => hash)
      .filter((hash) => hash % 3 !== 0)
      .map((hash) => [
        hash,
        Array.from({ length: LABEL_COUNT }, (_, i) => ((hash * (2 * i + 37)) % 256) - 128),
      ]),
  }),
);

const SENTENCES = [
  'रसायन मंत्री विनायक सहगल ने 2025 में तोरबिला शहर का दौरा किया।',
  'सहगल, सहगल और के. सहगल (Kim) ने कहा – “नहीं”',
  'सहगल',
  '',
];

function hintsIn(tokens: readonly Token[]): Hints {
  const words = wordsOf(tokens, rememberingKeys());
  return hintsOf(tokens.length, words, [], [{ from: 0, to: 1, type: 'person', confidence: 0.9 }]);
}

/** The scores of a sentence, every feature of every token looked up by itself. */
function plainScores(tokens: readonly Token[], templates: readonly Template[], of: Weights): Int32Array {
  const grid = gridOf(tokens.map(traitsOf), hintsIn(tokens));
  const scores = new Int32Array(tokens.length * LABEL_COUNT);
  tokens.forEach((_, i) => {
    for (const template of templates) {
      const hash = featureAt(grid, i + REACH, template);
      const at = hash === 0 ? 0 : rowOf(of, hash) * PAIRS;
      unpaired(of.rows.slice(at, at + PAIRS)).forEach((weight, label) => {
        const cell = i * LABEL_COUNT + label;
        scores[cell] = (scores[cell] ?? 0) + weight;
      });
    }
  });
  return scores;
}

describe('the scores of a sentence', () => {
  it.each(SENTENCES)('of word templates, remembered, are the sums of their features: %j', (sentence) => {
    const tokens = tokenise(sentence);
    const scorer = emissionScorer(weights, WORD_TEMPLATES, []);
    const expected = plainScores(tokens, WORD_TEMPLATES, weights);
    expect(scorer(tokens, hintsIn(tokens))).toEqual(expected);
    expect(scorer(tokens, hintsIn(tokens))).toEqual(expected);
  });

  it.each(SENTENCES)('of all templates are the sums of their features: %j', (sentence) => {
    const tokens = tokenise(sentence);
    const templates = [...WORD_TEMPLATES, ...JOINT_TEMPLATES];
    expect(fullScorer(weights)(tokens, hintsIn(tokens))).toEqual(plainScores(tokens, templates, weights));
  });

  it('do not depend on what was scored before', () => {
    const used = fullScorer(weights);
    for (const sentence of SENTENCES) used(tokenise(sentence), hintsIn(tokenise(sentence)));
    for (const sentence of SENTENCES) {
      const tokens = tokenise(sentence);
      expect(used(tokens, hintsIn(tokens))).toEqual(fullScorer(weights)(tokens, hintsIn(tokens)));
    }
  });

  it('depend on the hints', () => {
    const tokens = tokenise('विनायक सहगल ने कहा');
    const without = hintsOf(tokens.length, [], [], []);
    expect(fullScorer(weights)(tokens, without)).not.toEqual(fullScorer(weights)(tokens, hintsIn(tokens)));
  });
});
