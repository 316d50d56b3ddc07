import type { Span } from '../article/article.ts';
import type { Extract } from '../extract/extract.ts';
import { LOADED_TITLES } from '../names/cues/titles.ts';
import { foldWord } from '../text/fold.ts';
import { tokenise } from '../text/tokens.ts';
import { listsByNumber } from './lists.ts';

/** A judging word that a sentence uses of somebody: the span is the sentence's. */
export type LoadedWord = Span & { readonly text: string };

/** Most sentences judge nobody: they need not be cut into tokens. */
const ANY_LOADED = new RegExp([...LOADED_TITLES].join('|'));

/**
 * For each local entity the judging words in sentences that name this person and nobody else: quotations that sources differ by, never roles.
 */
export function loadedWords(extract: Extract): (readonly LoadedWord[])[] {
  const found: [number, LoadedWord][] = [];
  const people = extract.sentences.map(() => new Set<number>());
  for (const { sentence, entity } of extract.mentions) {
    if (extract.entities[entity]?.type === 'person') people[sentence]?.add(entity);
  }
  extract.sentences.forEach(({ text, start, end }, i) => {
    const [only, ...others] = people[i] ?? [];
    if (only === undefined || others.length > 0 || !ANY_LOADED.test(foldWord(text))) return;
    for (const token of tokenise(text)) {
      if (LOADED_TITLES.has(token.norm)) found.push([only, { start, end, text: token.text }]);
    }
  });
  return listsByNumber(extract.entities.length, found);
}
