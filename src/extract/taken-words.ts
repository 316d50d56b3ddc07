import type { Use } from './use.ts';

/** The words of an article that stand in a name already, as numbers made of sentence and word. */
export type TakenWords = Set<number>;

/** More words than any sentence has: sentences end at the latest with their paragraph. */
const MOST_WORDS = 2 ** 24;

/** Whether a word of a sentence is taken. */
export function isTaken(taken: TakenWords, sentence: number, word: number): boolean {
  return taken.has(sentence * MOST_WORDS + word);
}

/** Takes the words of a use. */
export function takeWords(taken: TakenWords, { sentence, mention }: Use): void {
  for (let word = mention.from; word < mention.to; word++) taken.add(sentence * MOST_WORDS + word);
}

/** Whether no word of a use is taken. */
export function isFreeUse(taken: TakenWords, { sentence, mention }: Use): boolean {
  for (let word = mention.from; word < mention.to; word++) if (isTaken(taken, sentence, word)) return false;
  return true;
}
