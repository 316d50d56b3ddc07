import { isPairOfInitials } from './abbreviations.ts';
import { isInitial, type WordKind, wordKind } from './word-kinds.ts';
import type { Word } from './words.ts';

/** Words with their kinds, and which of them stand inside the name of a place or an organisation that lists know. */
export type Sight = {
  readonly words: readonly Word[];
  readonly kinds: readonly WordKind[];
  readonly taken: readonly boolean[];
};

/** Looks at the words of a sentence as a finder of persons does; `taken` as in Sight. */
export function sightOf(words: readonly Word[], taken: readonly boolean[]): Sight {
  return {
    words,
    taken,
    kinds: words.map((word, i) =>
      isInitial(word, words[i + 1]) || opensName(words, i) ? 'initial' : wordKind(word),
    ),
  };
}

/** "एचएस प्रणय", "पीवी सिंधु": two letters right before a listed name. */
function opensName(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (!word || next?.joint !== 'space' || !isPairOfInitials(word.token.norm)) return false;
  const kind = wordKind(next);
  return (kind === 'name' || kind === 'either') && wordKind(word) === 'unknown';
}
