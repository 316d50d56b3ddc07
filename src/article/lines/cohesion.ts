import { keyK1 } from '../../text/keys.ts';
import type { Token } from '../../text/tokens.ts';
import { FUNCTION_WORDS } from './function-words.ts';

/** What a text is about: the stems of its content words. */
export type Topic = ReadonlySet<string>;

/** Inflection and most spellings fall away behind the first letters of a word. */
const STEM_LENGTH = 5;

/** Turns tokens into content stems: no closed-class words, no marks, no bare numbers. */
export type Stemmer = (tokens: readonly Token[]) => readonly string[];

/** A stemmer that remembers words: an article repeats its own, and a key costs a dozen replacements. */
export function rememberingStemmer(): Stemmer {
  const known = new Map<string, string>();
  return (tokens) => {
    const stems: string[] = [];
    for (const token of tokens) {
      if (token.kind === 'mark' || token.kind === 'number') continue;
      if (token.norm.length < 2 || FUNCTION_WORDS.has(token.norm)) continue;
      const stem = known.get(token.norm) ?? keyK1(token.norm).slice(0, STEM_LENGTH);
      known.set(token.norm, stem);
      stems.push(stem);
    }
    return stems;
  };
}

/** The share of content stems that belong to one of the topics, 0–1; 0 where there are no content words. */
export function cohesion(stems: readonly string[], ...topics: readonly Topic[]): number {
  if (stems.length === 0) return 0;
  return stems.filter((stem) => topics.some((topic) => topic.has(stem))).length / stems.length;
}
