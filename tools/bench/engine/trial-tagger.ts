import { type EmissionScorer, emissionScorer } from '../../../src/names/tagger/emissions.ts';
import { type Template, templateOf } from '../../../src/names/tagger/templates.ts';
import { TRAITS } from '../../../src/names/tagger/traits.ts';
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

/** A scorer of the trial's templates alone: what it finds in the weights is no good, its speed is the trial's. */
export function trialScorer(weights: Weights): EmissionScorer {
  const names = [...TRIAL_WORD.trim().split(/\s+/), ...TRIAL_JOINT];
  const templates = names.map((name, number) => templateOf(name, number));
  const isOfWord = ({ parts }: Template): boolean =>
    parts.length === 1 && parts[0] !== undefined && isTrait(parts[0].column);
  return emissionScorer(
    weights,
    templates.filter(isOfWord),
    templates.filter((template) => !isOfWord(template)),
  );
}

/** Whether a column is a trait of the word itself, and not of what stands around it. */
function isTrait(column: number): boolean {
  return column < TRAITS.length;
}
