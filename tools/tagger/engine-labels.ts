import { labelOf, type TaggedType } from '../../src/names/tagger/labels.ts';
import { type Token, tokenise } from '../../src/text/tokens.ts';
import type { LabelledSentence } from './corpus.ts';
import { namesOf } from './corpus.ts';

/** A sentence in the engine's own tokens; labels as indices of LABELS. */
export type EngineSentence = { readonly tokens: readonly Token[]; readonly labels: readonly number[] };

/**
 * Reads a corpus sentence in the engine's tokens. A name covers the engine's tokens that lie in its corpus tokens, but
 * for marks at either end, which corpora glue to words ("(कर्नूलु)").
 */
export function inEngineTokens(sentence: LabelledSentence): EngineSentence {
  const starts: number[] = [];
  let length = 0;
  for (const token of sentence.tokens) {
    starts.push(length);
    length += token.length + 1;
  }
  const tokens = tokenise(sentence.tokens.join(' '));
  const labels = tokens.map(() => 0);
  for (const { from, to, type } of namesOf(sentence)) {
    const start = starts[from] ?? 0;
    const end = (starts[to - 1] ?? 0) + (sentence.tokens[to - 1]?.length ?? 0);
    let first = tokens.findIndex((token) => token.end > start);
    let last = tokens.findLastIndex((token) => token.start < end);
    while (first <= last && tokens[first]?.kind === 'mark') first++;
    while (last >= first && tokens[last]?.kind === 'mark') last--;
    for (let i = first; i <= last; i++) labels[i] = labelOf(i === first ? 'B' : 'I', type as TaggedType);
  }
  return { tokens, labels };
}
