import { keyK15 } from '../text/keys.ts';
import { letterNamed } from '../text/letters.ts';
import type { Token } from '../text/tokens.ts';

/**
 * What stands between a word and the one before it: nothing (the first), white space, a hyphen, the full stop of an
 * initial or abbreviation, a lone quotation mark, or another mark. No name runs across the last two.
 */
export type Joint = 'start' | 'space' | 'hyphen' | 'stop' | 'quote' | 'break';

/** A word of a sentence as names are looked for: its token, the token's index, its k1.5 key, what stands before it. */
export type Word = {
  readonly token: Token;
  readonly at: number;
  readonly key: string;
  readonly joint: Joint;
};

/** Makes the key of a spelling; see `rememberingKeys`. */
export type KeyMaker = (norm: string) => string;

/** A maker of k1.5 keys that remembers: an article repeats its words, and a key costs a dozen replacements. */
export function rememberingKeys(): KeyMaker {
  const keys = new Map<string, string>();
  return (norm) => {
    const known = keys.get(norm);
    if (known !== undefined) return known;
    const key = keyK15(norm);
    keys.set(norm, key);
    return key;
  };
}

/** The words and numbers of a sentence, without its marks. */
export function wordsOf(tokens: readonly Token[], keyOf: KeyMaker): Word[] {
  const words: Word[] = [];
  tokens.forEach((token, at) => {
    if (token.kind === 'mark') return;
    words.push({ token, at, key: keyOf(token.norm), joint: jointBefore(tokens, at, words.at(-1)) });
  });
  return words;
}

function jointBefore(tokens: readonly Token[], at: number, previous: Word | undefined): Joint {
  if (!previous) return 'start';
  if (previous.at === at - 1) return 'space';
  const between = tokens.slice(previous.at + 1, at);
  const only = between.length === 1 ? between[0] : undefined;
  if (only?.norm === '-') return 'hyphen';
  // "O'Brien": an apostrophe within a word parts nothing.
  if (
    previous.token.kind === 'latin' &&
    only?.norm === "'" &&
    only.start === previous.token.end &&
    tokens[at]?.start === only.end
  )
    return 'stop';
  if (between.every((token) => token.norm === "'" || token.norm === '"')) return 'quote';
  const initial =
    letterNamed(previous.token.norm) !== null ||
    previous.token.norm.length <= 2 ||
    isShortLatin(previous.token);
  return only?.norm === '.' && only.start === previous.token.end && initial ? 'stop' : 'break';
}

function isShortLatin(token: Token): boolean {
  return token.kind === 'latin' && token.text.length <= 4;
}

/** True where no name runs from the word before into this one. */
export function isBreak(word: Word | undefined): boolean {
  return word === undefined || word.joint === 'break' || word.joint === 'quote' || word.joint === 'start';
}
