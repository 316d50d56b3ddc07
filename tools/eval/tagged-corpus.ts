import { namesInTokens } from '../../src/cli/token-names.ts';
import type { Engine } from '../../src/link/engine.ts';
import { readCorpus } from '../tagger/corpus.ts';
import type { TaggedSentence } from './metrics/tagged.ts';

/**
 * The sentences of a labelled file, all of them one text as for `sandarbh tag`, with the names that the engine finds.
 * @throws when the file cannot be read
 */
export function taggedCorpus(path: string, engine: Engine): TaggedSentence[] {
  const sentences = readCorpus(path);
  const names = namesInTokens(
    sentences.map(({ tokens }) => tokens),
    engine,
  );
  return sentences.map((gold, i) => ({ gold, found: names[i] ?? [] }));
}
