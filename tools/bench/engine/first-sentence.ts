import { createNameTagger } from '../../../src/names/tagger/tagger.ts';
import { openWeights } from '../../../src/names/tagger/weights.ts';
import { tokenise } from '../../../src/text/tokens.ts';

/** Expands the weights and tags a first sentence without hints. Answers when the weights were expanded, as `performance.now` tells. */
export function tagFirstSentence(weights: Uint8Array): number {
  const tagger = createNameTagger(openWeights(weights));
  const opened = performance.now();
  const tokens = tokenise('विदेश मंत्री एलेना वासिलेवा ने मंगलवार को बाकू में कैस्पियन ऊर्जा परिषद की बैठक में हिस्सा लिया।');
  const hints = { listed: new Uint32Array(tokens.length), cued: new Uint32Array(tokens.length) };
  tagger.read(tagger.score({ tokens, hints }));
  return opened;
}
