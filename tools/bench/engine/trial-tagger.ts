import { type EmissionScorer, emissionScorer } from '../../../src/names/tagger/emissions.ts';
import { JOINT_TEMPLATES, type Template, WORD_TEMPLATES } from '../../../src/names/tagger/templates.ts';
import type { Weights } from '../../../src/names/tagger/weights.ts';

/** The features of the trial that the tagger started from: a word's spelling, its ends and those of its neighbours. */
const TRIAL_WORD = `
  word prefix1 prefix2 prefix3 prefix4 prefix5 suffix1 suffix2 suffix3 suffix4 suffix5 shape
  word-1 suffix2-1 suffix3-1 word+1 suffix2+1 suffix3+1 word-2 word+2
`;
const TRIAL_JOINT = [
  'word-1 word',
  'word word+1',
  'word-1 word+1',
  'word-2 word-1',
  'word+1 word+2',
  'before',
  'beforeAt',
  'after',
  'afterAt',
  'suffix3 word+1',
  'word-1 suffix3',
  'suffix2-1 suffix2',
  'shape word+1',
];

/** A scorer of the trial's templates alone, with what the weights hold for them: its labels are no good, its speed is the trial's. */
export function trialScorer(weights: Weights): EmissionScorer {
  return emissionScorer(
    weights,
    named(WORD_TEMPLATES, TRIAL_WORD.trim().split(/\s+/)),
    named(JOINT_TEMPLATES, TRIAL_JOINT),
  );
}

/**
 * The templates of these names, in the order of the names.
 * @throws {Error} when there is none of a name
 */
export function named(templates: readonly Template[], names: readonly string[]): Template[] {
  return names.map((name) => {
    const found = templates.find((template) => template.name === name);
    if (found === undefined) throw new Error(`the tagger has no template "${name}"`);
    return found;
  });
}
