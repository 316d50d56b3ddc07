import { foldWord } from './fold.ts';

/** The n0 spellings of the words of a list, in its order: words are separated by white space. */
export function wordList(list: string): string[] {
  return list
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => foldWord(word));
}

/** A set of the n0 spellings of the words of a list. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(wordList(list));
}
