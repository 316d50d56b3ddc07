import { letterNamed } from '../text/letters.ts';
import { LATIN_COMMON } from './cues/latin.ts';
import { AMBIGUOUS_NAMES, EAST_ASIAN_SURNAMES, GIVEN_NAMES, SURNAMES } from './gazetteer/person-names.ts';
import { isVerbForm } from './vocabulary/verbs.ts';
import { isDerivedOnly, wordClass } from './vocabulary/vocabulary.ts';
import type { Word } from './words.ts';

/**
 * What a word can be as part of a person's name. `name` stands in a list of names and in no vocabulary; `either` in
 * both (विकास); `ordinary` in the vocabulary only, `verb` as a form of a verb; `function` is of the closed classes;
 * `unknown` stands in no list at all: a rare word, or a name nobody listed.
 */
export type WordKind =
  | 'name'
  | 'either'
  | 'ordinary'
  | 'derived'
  | 'verb'
  | 'function'
  | 'initial'
  | 'number'
  | 'unknown';

/** The kind of a word, by its spelling and (for an initial) the full stop behind it. */
export function wordKind(word: Word): WordKind {
  const { token } = word;
  if (token.kind === 'number') return 'number';
  if (token.kind === 'latin')
    return isCapitalised(token.text) && !LATIN_COMMON.has(token.norm) ? 'unknown' : 'ordinary';
  const named = isListedName(token.norm);
  const found = wordClass(token.norm);
  if (found === 'function') return 'function';
  if (found === null) return named ? (AMBIGUOUS_NAMES.has(token.norm) ? 'either' : 'name') : 'unknown';
  if (named) return 'either';
  if (found === 'verb' || isVerbForm(token.norm)) return 'verb';
  return isDerivedOnly(token.norm) ? 'derived' : 'ordinary';
}

/** A Devanagari letter's name before a full stop and another word, or a single Latin capital: "एस. जयशंकर". */
export function isInitial(word: Word, next: Word | undefined): boolean {
  if (word.token.kind === 'latin') return word.token.text.length === 1;
  if (letterNamed(word.token.norm) === null) return false;
  return next?.joint === 'stop';
}

/** A Latin word that starts with a capital letter. */
export function isCapitalised(text: string): boolean {
  const first = text.charAt(0);
  return first !== first.toLowerCase();
}

/** Whether the word stands in a list of given names or surnames. */
function isListedName(norm: string): boolean {
  return GIVEN_NAMES.has(norm) || SURNAMES.has(norm) || EAST_ASIAN_SURNAMES.has(norm);
}
