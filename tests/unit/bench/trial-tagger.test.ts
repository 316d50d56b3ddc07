import { expect, test } from 'vitest';
import { JOINT_TEMPLATES, WORD_TEMPLATES } from '../../../src/names/tagger/templates.ts';
import { openWeights } from '../../../src/names/tagger/weights.ts';
import { named, trialScorer } from '../../../tools/bench/engine/trial-tagger.ts';
import { TRANSITION_COUNT, weightsFile } from '../names/tagger/weights-file.ts';

test("every template of the trial's design is one of the tagger's", () => {
  const transitions = Array.from({ length: TRANSITION_COUNT }, () => 0);
  const weights = openWeights(weightsFile({ bits: 5, scale: 1, transitions, rows: [] }));
  expect(() => trialScorer(weights)).not.toThrow();
});

test('templates come in the order of their names, and a name that none has is a mistake', () => {
  expect(named(WORD_TEMPLATES, ['shape', 'word']).map(({ name }) => name)).toEqual(['shape', 'word']);
  expect(() => named(JOINT_TEMPLATES, ['word word'])).toThrow('word word');
});
