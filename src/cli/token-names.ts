import type { Engine } from '../link/engine.ts';
import type { TaggedName } from '../names/tagger/tagger.ts';
import { type Token, tokenise } from '../text/tokens.ts';

/**
 * The names in sentences whose tokens are given, the sentences of one text together; spans in given tokens. Names are found in the
 * engine's own tokens and projected back: each given token goes to the first name that reaches into it.
 */
export function namesInTokens(sentences: readonly (readonly string[])[], engine: Engine): TaggedName[][] {
  const tokens = sentences.map((given) => tokenise(given.join(' ')));
  const names = engine.tag(tokens);
  return sentences.map((given, i) => projected(given, tokens[i] ?? [], names[i] ?? []));
}

/** The BIO labels of a sentence of so many tokens with these names. */
export function labelsOf(length: number, names: readonly TaggedName[]): string[] {
  const labels = Array.from({ length }, () => 'O');
  for (const { from, to, type } of names) {
    labels.fill(`I-${type}`, from, to);
    labels[from] = `B-${type}`;
  }
  return labels;
}

function projected(
  given: readonly string[],
  tokens: readonly Token[],
  names: readonly TaggedName[],
): TaggedName[] {
  const found = new Map<TaggedName, TaggedName>();
  let start = 0;
  given.forEach((token, i) => {
    const end = start + token.length;
    const name = names.find(
      ({ from, to }) => (tokens[from]?.start ?? 0) < end && start < (tokens[to - 1]?.end ?? 0),
    );
    if (name) found.set(name, { ...name, from: found.get(name)?.from ?? i, to: i + 1 });
    start = end + 1;
  });
  return [...found.values()];
}
