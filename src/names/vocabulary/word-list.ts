import { foldWord } from '../../text/fold.ts';

const NUKTA = '\u093c';

/**
 * The words of a list that is written as one text, with single spaces between words and any space around lines, at
 * n0. Lists keep the plain spelling so that they stay readable; folding happens here, once, when the sets are built.
 * For speed the nukta, the one sign that many words fold away, goes in one sweep before, and lines and words are split
 * at plain signs, not by a pattern.
 */
export function words(list: string): string[] {
  return list.replaceAll(NUKTA, '').split('\n').flatMap(wordsOfLine);
}

function wordsOfLine(line: string): string[] {
  const trimmed = line.trim();
  return trimmed === '' ? [] : trimmed.split(' ').map(foldWord);
}
