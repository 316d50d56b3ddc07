import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { LABEL_COUNT } from '../../../src/names/tagger/labels.ts';
import { openWeights } from '../../../src/names/tagger/weights.ts';
import { tokenise } from '../../../src/text/tokens.ts';
import { trialScorer } from '../../../tools/bench/engine/trial-tagger.ts';
import { TAGGER_WEIGHTS } from '../../../tools/vite/packaged-files.ts';

it('the trial’s design scores each token for each label', () => {
  const score = trialScorer(openWeights(new Uint8Array(readFileSync(TAGGER_WEIGHTS.kept))));
  const tokens = tokenise('सहगल ने भोपाल में कहा');
  const hints = { listed: new Uint32Array(tokens.length), cued: new Uint32Array(tokens.length) };
  expect(score(tokens, hints)).toHaveLength(tokens.length * LABEL_COUNT);
});
