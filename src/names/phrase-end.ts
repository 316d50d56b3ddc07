import { CASE_MARKERS } from './cues/postpositions.ts';
import { isBreak, type Word } from './words.ts';

/** True at the end of a sentence, before a mark, and before a case marker or a conjunction of names. */
export function endsPhrase(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return isBreak(word) || CASE_MARKERS.has(word?.token.norm ?? '') || isAnd(word);
}

/** A conjunction that joins names. */
export function isAnd(word: Word | undefined): boolean {
  const norm = word?.token.norm;
  return norm === 'और' || norm === 'व' || norm === 'एवं' || norm === 'तथा';
}

/** As endsPhrase, and before भी and ही, which lean on a noun. */
export function endsNominal(words: readonly Word[], at: number): boolean {
  const norm = words[at]?.token.norm;
  return endsPhrase(words, at) || norm === 'भी' || norm === 'ही';
}
