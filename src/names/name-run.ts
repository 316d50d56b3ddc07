import { wordSet } from '../text/word-set.ts';
import { SPORT_TERMS } from './cues/contests.ts';
import { CASE_MARKERS, NOUN_ONLY_MARKERS } from './cues/postpositions.ts';
import { ADDRESS_AFTER, announcesPerson, FATES } from './cues/titles.ts';
import { EAST_ASIAN_SURNAMES, GIVEN_NAMES, SURNAMES } from './gazetteer/person-names.ts';
import { isMedicalInstitute } from './institutes.ts';
import { NAME_ENDINGS } from './name-endings.ts';
import { isBodyByLetters, isGovernment, isPluralNoun } from './person-parts.ts';
import { endsNominal, endsPhrase, isAnd } from './phrase-end.ts';
import { endsInPlace } from './places-behind.ts';
import type { Sight } from './sight.ts';
import { isVerbForm } from './vocabulary/verbs.ts';
import { wordClass } from './vocabulary/vocabulary.ts';
import { isWeekdaySurname } from './weekday-surnames.ts';
import { isBreak, type Word } from './words.ts';

/** The longest person's name in words, initials included. */
const MOST_WORDS = 5;
/** An ordinary word that is a syllable of a Korean or Chinese name is no longer than this, in code units. */
const LONGEST_SYLLABLE = 4;
const MOST_SYLLABLES = 2;

/**
 * Where the name that starts at word `from` ends (exclusive); `from` itself when none starts there. Behind a title an
 * unknown or ambiguous first word is enough; without one the first word must stand in a list.
 */
export function nameRun(sight: Sight, from: number, titled: boolean): number {
  if (!mayOpen(sight, from, titled)) return from;
  let to = from + 1;
  while (to - from < MOST_WORDS && !isWeekdaySurname(sight.words, to - 1) && mayContinue(sight, from, to))
    to++;
  if (titled && to === from + 1 && isSurnameByPlace(sight, to)) to++;
  if (endsInPlace(sight.words, from, to)) return to - 1;
  const syllables = to + syllableRun(sight, from, to);
  return Math.min(syllables, from + MOST_WORDS);
}

function mayOpen(sight: Sight, at: number, titled: boolean): boolean {
  const kind = sight.kinds[at];
  const norm = sight.words[at]?.token.norm ?? '';
  if (sight.taken[at] && kind !== 'name') return false;
  if (norm === 'नाम' && !titled) return false;
  if (SPORT_TERMS.has(norm) && kind !== 'name' && kind !== 'either') return false;
  if (kind === 'name' || kind === 'initial') return true;
  if (kind === 'unknown') return titled;
  if (kind === 'either' && isWeekdaySurname(sight.words, at + 1)) return true;
  if (kind === 'either')
    return titled || nameLike(sight, at + 1) || EAST_ASIAN_SURNAMES.has(norm) || isWholeName(sight, at);
  return titled && ((EAST_ASIAN_SURNAMES.has(norm) && nameLike(sight, at + 1)) || isNamedByNoun(sight, at));
}

/** "24 साल के रामायण पटेल को": a noun that parents may give for a name, before a surname that is nothing else and ends the phrase. */
function isNamedByNoun({ words, kinds }: Sight, at: number): boolean {
  const [word, surname] = [words[at], words[at + 1]];
  if (kinds[at] !== 'ordinary' || wordClass(word?.token.norm ?? '') !== 'noun') return false;
  if (words[at - 1]?.token.norm === 'की' || announcesPerson(word?.token.norm ?? '')) return false;
  const isSurname = SURNAMES.has(surname?.token.norm ?? '') && kinds[at + 1] === 'name';
  return isSurname && surname?.joint === 'space' && endsNominal(words, at + 2);
}

/** "विकास प्रधान ने": a given name and a surname, both words as well, are somebody; with सरकार only before a mark ("ममता सरकार ने" is a government). */
function isWholeName(sight: Sight, at: number): boolean {
  const [given, surname, next] = sight.words.slice(at, at + 3);
  if (!given || surname?.joint !== 'space' || !GIVEN_NAMES.has(given.token.norm)) return false;
  if (!SURNAMES.has(surname.token.norm) || isVerbForm(surname.token.norm)) return false;
  if (!endsPhrase(sight.words, at + 2)) return false;
  return surname.token.norm !== 'सरकार' || next === undefined || next.joint === 'break';
}

/** "ए. सत्य प्रसाद": what a word behind an initial goes on with. */
function isSurnameLike(sight: Sight, at: number): boolean {
  return nameLike(sight, at) || (!isBreak(sight.words[at]) && sight.kinds[at] === 'either');
}

function isListed({ kinds }: Sight, at: number): boolean {
  return kinds[at] === 'name' || kinds[at] === 'either';
}

/** "सचिव विक्रम मिस्री ने": behind a title and a given name a noun right before "ने" is the surname, whatever else it is. */
function isSurnameByPlace(sight: Sight, at: number): boolean {
  const [word, next] = [sight.words[at], sight.words[at + 1]];
  if (!word || isBreak(word) || isBreak(next) || next?.token.norm !== 'ने') return false;
  const kind = sight.kinds[at];
  const isNoun = kind === 'ordinary' || kind === 'derived' || kind === 'unknown';
  return (
    isNoun && isListed(sight, at - 1) && word.token.kind === 'devanagari' && !NO_SURNAMES.has(word.token.norm)
  );
}

/** Who stands behind a name and is told of by it. */
const NO_SURNAMES = wordSet('सरकार प्रशासन परिवार समर्थकों दंपति दंपती बंधुओं साहब महोदय जी गुट खेमे टीम समूह कंपनी');

/** Whether a word stands in a list of names, or in no list at all. */
export function nameLike(sight: Sight, at: number): boolean {
  const word = sight.words[at];
  if (!word || isBreak(word) || sight.taken[at]) return false;
  return sight.kinds[at] === 'name' || sight.kinds[at] === 'unknown';
}

/** Whether a word can be a name at all, wherever the word before it stands. */
export function isNameWord(sight: Sight, at: number): boolean {
  const kind = sight.kinds[at];
  return !sight.taken[at] && (kind === 'name' || kind === 'unknown' || kind === 'either');
}

function mayContinue(sight: Sight, from: number, at: number): boolean {
  const word = sight.words[at];
  if (!word || isBreak(word)) return false;
  const kind = sight.kinds[at];
  const listed = kind === 'name' || kind === 'initial';
  if (sight.taken[at] && !listed) return false;
  if (isWeekdaySurname(sight.words, at)) return true;
  if (isMiddleName(sight.words, at) || isVietnamese(sight, from, at)) return true;
  if (isPluralNoun(word.token.norm) || isGovernment(sight.words, at)) return false;
  if (ADDRESS_AFTER.has(word.token.norm) && endsPhrase(sight.words, at + 1)) return false;
  if (isMedicalInstitute(sight.words, at)) return false;
  if (FATES.has(word.token.norm) || SPORT_TERMS.has(word.token.norm) || isBodyByLetters(word.token.norm))
    return false;
  if (word.joint === 'hyphen') return at > from + 1 || kind === 'unknown' || kind === 'name';
  if (sight.kinds[at - 1] === 'initial' && kind === 'ordinary' && isSurnameLike(sight, at + 1)) return true;
  if (listed || kind === 'unknown' || (kind === 'derived' && sight.kinds[at - 1] === 'name')) return true;
  if (kind !== 'either' || isNamed(sight.words, at)) return false;
  if (sight.kinds[at - 1] === 'initial' && at - 1 === from) return true;
  if (endsPhrase(sight.words, at + 1) || nameLike(sight, at + 1)) return true;
  if (!SURNAMES.has(word.token.norm)) return false;
  // "बिंदेश्वरी सहनी फरार": what befell somebody stands behind a surname, whatever else it is.
  const next = sight.words[at + 1];
  return !isVerbForm(word.token.norm) || (!isBreak(next) && FATES.has(next?.token.norm ?? ''));
}

/** What stands between Vietnamese surnames and given names, a word of Hindi or not: "गुयेन थी हान". */
const VIETNAMESE = wordSet(
  'गुयेन गुएन न्गुयेन न्गुएन नगुयेन त्रान ट्रान त्रन फाम फम हुइन्ह होआंग वो वू डांग बुई दो हो न्गो डुओंग ले लुओंग',
);
const BETWEEN_VIETNAMESE = wordSet('थी थि वान वैन दिन्ह');

function isVietnamese({ words, kinds }: Sight, from: number, at: number): boolean {
  const [middle, given] = [words[from + 1], words[from + 2]];
  if (at > from + 2 || !middle || isBreak(middle) || !given || isBreak(given)) return false;
  if (!VIETNAMESE.has(words[from]?.token.norm ?? '')) return false;
  const kind = kinds[from + 2];
  return BETWEEN_VIETNAMESE.has(middle.token.norm) && (kind === 'unknown' || kind === 'name');
}

/** "जगदेव चंद राणा": what given names end in, between one and a surname, whatever else the word is. */
function isMiddleName(words: readonly Word[], at: number): boolean {
  const [given, middle, surname] = [words[at - 1], words[at], words[at + 1]];
  if (!given || middle?.joint !== 'space' || surname?.joint !== 'space') return false;
  return (
    NAME_ENDINGS.has(middle.token.norm) &&
    GIVEN_NAMES.has(given.token.norm) &&
    SURNAMES.has(surname.token.norm)
  );
}

/**
 * Ordinary short words at the end of an East Asian name ("मून जे इन ने"): how many of them belong to it. They do only
 * behind a surname of that kind and right before a mark or a case marker, and नाम not in "नाम के व्यक्ति".
 */
function syllableRun(sight: Sight, from: number, to: number): number {
  if (!EAST_ASIAN_SURNAMES.has(sight.words[from]?.token.norm ?? '')) return 0;
  const given = sight.words.slice(from + 1, to);
  if (given.some((word) => isLongGiven(word.token.norm))) return 0;
  let count = 0;
  while (count < MOST_SYLLABLES && isSyllable(sight, to + count)) count++;
  for (; count > 0; count--) {
    if (closesName(sight, to + count) && !isNamed(sight.words, to + count - 1)) return count;
  }
  return 0;
}

/** A given name of three syllables is whole ("जियाकी"): what stands behind it is no part of it. */
function isLongGiven(norm: string): boolean {
  return (norm.match(/[ा-ौअ-औ]/g)?.length ?? 0) > 2;
}

/**
 * Before a case marker that only a noun can stand before, anything is a noun; before another marker or a mark only what
 * is no verb and no word of the closed classes.
 */
function closesName(sight: Sight, at: number): boolean {
  const next = sight.words[at];
  if (!isBreak(next) && NOUN_ONLY_MARKERS.has(next?.token.norm ?? '')) return true;
  const kind = sight.kinds[at - 1];
  return kind !== 'verb' && kind !== 'function' && endsPhrase(sight.words, at);
}

function isSyllable(sight: Sight, at: number): boolean {
  const word = sight.words[at];
  if (!word || isBreak(word) || word.token.kind !== 'devanagari' || sight.taken[at]) return false;
  return word.token.norm.length <= LONGEST_SYLLABLE && !CASE_MARKERS.has(word.token.norm) && !isAnd(word);
}

/** "… नाम के व्यक्ति", "… नाम का शहर": the word नाम there says that a name stood before it. */
function isNamed(words: readonly Word[], at: number): boolean {
  if (words[at]?.token.norm !== 'नाम') return false;
  const marker = words[at + 1]?.token.norm;
  const after = words[at + 2]?.token.norm;
  return (
    (marker === 'के' || marker === 'की' || marker === 'का') &&
    after !== 'साथ' &&
    after !== 'खिलाफ' &&
    after !== 'बीच'
  );
}
