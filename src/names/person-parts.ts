import { directForms } from '../text/inflection.ts';
import { letterNamed, spelledLetters } from '../text/letters.ts';
import { announcesPerson } from './cues/titles.ts';
import { EAST_ASIAN_SURNAMES, GIVEN_NAMES, SURNAMES } from './gazetteer/person-names.ts';
import { NAME_ENDINGS } from './name-endings.ts';
import { isVerbForm } from './vocabulary/verbs.ts';
import { wordClass } from './vocabulary/vocabulary.ts';
import type { Word } from './words.ts';

/** Where a name of some person begins and ends, in words. */
type Part = { readonly from: number; readonly to: number };

/** From how many letters on spelled-out letters are a body's and nobody's initials. */
const BODY_LETTERS = 3;
/** A whole name has so many words. */
const WHOLE = 2;

/**
 * The persons in a run of words that was read as one: what stands behind a verb or a postposition ("सुन लीजिए तन्वी", "संघ के बोरा"), and both
 * of two whole names with a noun between them ("अजय राणा कुर्सी विजय राणा को").
 */
export function personParts(words: readonly Word[], from: number, to: number): Part[] {
  if (to - from > 1 && isGovernment(words, to - 1)) return personParts(words, from, to - 1);
  if (EAST_ASIAN_SURNAMES.has(normAt(words, from)) && to - from <= WHOLE + 1 && !hasVerb(words, from, to))
    return [{ from, to }];
  for (let at = to - 2; at > from; at--) {
    if (isBetween(words, at)) return [{ from: at + 1, to }];
    const apart = at - from >= WHOLE && to - at > WHOLE;
    const isWhole = SURNAMES.has(normAt(words, at - 1)) || isGivenBetween(words, from, at);
    if (apart && isWhole && isThing(normAt(words, at)))
      return [
        { from, to: at },
        { from: at + 1, to },
      ];
  }
  return [{ from, to }];
}

/** "त्राओरे सरकार", "अदामा त्राओरे सरकार": behind a surname सरकार is a government; behind a given name it may be the surname. */
export function isGovernment(words: readonly Word[], at: number): boolean {
  const before = normAt(words, at - 1);
  if (normAt(words, at) !== 'सरकार' || words[at]?.joint !== 'space') return false;
  if (GIVEN_NAMES.has(before) && announcesPerson(normAt(words, at - 2))) return false;
  return SURNAMES.has(before) && !NAME_ENDINGS.has(before);
}

/** Both names begin with a given one: "अजय तिर्कीया कुर्सी विजय तिर्कीया को". */
function isGivenBetween(words: readonly Word[], from: number, at: number): boolean {
  return GIVEN_NAMES.has(normAt(words, from)) && GIVEN_NAMES.has(normAt(words, at + 1));
}

/** Letters spelled out that are a body's: "आईजीएमसी" behind a name ends it. */
export function isBodyByLetters(norm: string): boolean {
  return (spelledLetters(norm)?.length ?? 0) >= BODY_LETTERS && !isName(norm);
}

function normAt(words: readonly Word[], at: number): string {
  return words[at]?.token.norm ?? '';
}

function hasVerb(words: readonly Word[], from: number, to: number): boolean {
  return words.slice(from + 1, to - 1).some(({ token }) => isVerb(token.norm));
}

const OF = new Set(['का', 'की', 'के', 'ने', 'को', 'से', 'में', 'पर']);

/** A verb, or a postposition that is no letter of somebody's initials ("एम के सत्यन"). */
function isBetween(words: readonly Word[], at: number): boolean {
  const norm = normAt(words, at);
  if (isVerb(norm)) return true;
  if (!OF.has(norm) || words[at]?.joint !== 'space' || words[at + 1]?.joint !== 'space') return false;
  return letterNamed(norm) === null || ![at - 1, at + 1].some((i) => letterNamed(normAt(words, i)) !== null);
}

function isVerb(norm: string): boolean {
  return letterNamed(norm) === null && isVerbForm(norm) && wordClass(norm) === 'verb' && !isName(norm);
}

/** A noun that is nobody's name. */
function isThing(norm: string): boolean {
  return wordClass(norm) === 'noun' && !isName(norm);
}

/** "नई-नवेली X": the second word of a pair with a hyphen whose first is outside the name. */
export function isEndOfPair(words: readonly Word[], at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (word?.joint !== 'hyphen' || next?.joint !== 'space' || GIVEN_NAMES.has(word.token.norm)) return false;
  return wordClass(before?.token.norm ?? '') === 'adjective';
}

/** "सलाखों": a noun in the oblique plural, which nobody is called; ढिल्लों is a surname. */
export function isPluralNoun(norm: string): boolean {
  if (!norm.endsWith('ों') || isName(norm)) return false;
  return directForms(norm).some((form) => form !== norm && wordClass(form) === 'noun');
}

function isName(norm: string): boolean {
  return GIVEN_NAMES.has(norm) || SURNAMES.has(norm) || EAST_ASIAN_SURNAMES.has(norm);
}
