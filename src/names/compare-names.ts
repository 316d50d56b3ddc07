import { spellingDistance } from '../text/distance.ts';
import { keyK15 } from '../text/keys.ts';
import { firstLetters } from '../text/letters.ts';
import { areAkin, areOfBothSexes, areOtherGivenNames } from './akin-names.ts';
import { areFormsOfOne } from './folk-forms.ts';
import { GIVEN_NAMES } from './gazetteer/person-names.ts';
import { NAME_ENDINGS } from './name-endings.ts';
import { type Name, NameWord } from './name-word.ts';

/**
 * How two names of one type stand to each other. `same`: all words meet, or would were they written together ("बीर सिंह", "बीरसिंह").
 * `near`: a word meets and the others are spelled as one name can be, which is proof only beside other evidence. `part`: every
 * word of the shorter meets one of the longer, in order ("नंदा", "गुलज़ारी लाल नंदा"). `conflict`: they share a word and each has one
 * that the other lacks (a father and a daughter). `none`: nothing in common.
 */
export type NameRelation = 'same' | 'near' | 'part' | 'conflict' | 'none';

/** The greatest spelling distance at which two words may be one, by the length of the shorter in code units. */
const NEAR_PER_UNIT = 0.09;
const SHORTEST_NEAR = 4;
const MOST_NEAR = 0.65;
/** The same for words of names that something else must bear out. */
const LOOSE_PER_UNIT = 0.2;
const MOST_LOOSE = 1.35;

/** Compares two names given as n0 words. Words meet when their k1.5 keys do, or, one word in a name, nearly. */
export function compareNames(a: readonly string[], b: readonly string[]): NameRelation {
  return compareWords(
    a.map((word) => new NameWord(word)),
    b.map((word) => new NameWord(word)),
  );
}

/** The same for names that are compared with many others, whose words keep what comparing needs of them. */
export function compareWords(a: Name, b: Name): NameRelation {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 0) return 'none';
  if (inOrder(short, long)) return short.length === long.length ? 'same' : 'part';
  if (isRunTogether(short, long)) return 'same';
  if (isNearName(short, long)) return 'near';
  return short.some((word) => long.some((other) => wordsMeet(word, other))) ? 'conflict' : 'none';
}

/** The key of a name with all its words written as one: what parts a name into words differs between outlets. */
export function keyOfRun(name: readonly string[]): string {
  return keyK15(name.join(''));
}

function isRunTogether(short: Name, long: Name): boolean {
  const [first, other] = [short[0], long[0]];
  if (long.length === short.length || (first?.isLatin === false && first.beginning !== other?.beginning))
    return false;
  return runOf(short) === runOf(long);
}

function runOf(name: Name): string {
  return keyOfRun(name.map(({ word }) => word));
}

/**
 * As many words in both, one that meets, and the others no further apart than spellings of foreign names are; or all of them
 * nearly alike; or initials for what the other name has in full.
 */
function isNearName(a: Name, b: Name): boolean {
  if (isByInitials(a, b) || isByInitials(b, a) || areNearSyllables(a, b) || areAkin(a, b)) return true;
  if (a.length !== b.length) return false;
  if (a.length < 2) return everyPair(a, b, wordsAreNear);
  if (!everyPair(a, b, (word, other) => wordsMeet(word, other) || !areOthers(word, other))) return false;
  return (
    everyPair(a, b, (word, other) => wordsMeet(word, other) || isLooselyNear(word, other)) &&
    !everyPair(a, b, (word, other) => !wordsMeet(word, other) && !wordsAreNear(word, other))
  );
}

function areOthers(word: NameWord, other: NameWord): boolean {
  return areOtherGivenNames(word, other) && !areFormsOfOne(word, other);
}

/** Words of East Asian names are syllables, too short to be near one by one. */
const SYLLABLE = 4;
const FEWEST_SYLLABLES = 3;
const SHORTEST_RUN = 6;

/** "आन से यंग" and "एन से यंग": names of syllables, nearly alike when they are written as one word. */
function areNearSyllables(a: Name, b: Name): boolean {
  if (a.length < FEWEST_SYLLABLES || a.length !== b.length) return false;
  if (![...a, ...b].every(({ word }) => word.length <= SYLLABLE)) return false;
  const [run, other] = [a, b].map((name) => new NameWord(name.map(({ word }) => word).join('')));
  return (
    run !== undefined && other !== undefined && run.word.length >= SHORTEST_RUN && wordsAreNear(run, other)
  );
}

/** Whether something holds of the words of two names of one length that stand at one place. */
function everyPair(a: Name, b: Name, holds: (word: NameWord, other: NameWord) => boolean): boolean {
  return a.every((word, i) => {
    const other = b[i];
    return other === undefined || holds(word, other);
  });
}

/** "के राघवन" or "एचएस गिल" for "कृष्णन राघवन" and "हरविंदर सिंह गिल": letters for the first letters of the words before the surname. */
function isByInitials(initials: Name, name: Name): boolean {
  if (initials.length < 2 || initials[0]?.letters === null) return false;
  const run = initialsOf(initials);
  const given = name.slice(0, -1);
  const [surname, other] = [initials.at(-1), name.at(-1)];
  if (run === null || given.length === 0 || !surname || !other || !wordsMeet(surname, other)) return false;
  return given.every(({ word }, i) => i >= run.length || firstLetters(word).includes(run.charAt(i)));
}

/** The letters that a name has before its surname, null where it has words there. */
function initialsOf(name: Name): string | null {
  const letters = name.slice(0, -1).map((word) => word.letters);
  return letters.length === 0 || letters.includes(null) ? null : letters.join('').toLowerCase();
}

/** Near beside other evidence: more vowels and kindred consonants apart, or the same but for what compound given names end in. */
function isLooselyNear(a: NameWord, b: NameWord): boolean {
  return (
    isWithin(a, b, LOOSE_PER_UNIT, MOST_LOOSE) ||
    isShortened(a, b) ||
    isShortened(b, a) ||
    endInFlaps(a, b) ||
    haveOneSkeleton(a, b) ||
    areFormsOfOne(a, b)
  );
}

/** "चाहर" and "चाहड़": the same but for the last letter, which some hear as र and some as ड़. */
function endInFlaps({ k1: a }: NameWord, { k1: b }: NameWord): boolean {
  const ends = a.slice(-1) + b.slice(-1);
  return a.length > 2 && (ends === 'रड' || ends === 'डर') && a.slice(0, -1) === b.slice(0, -1);
}

/** How many consonants tell a surname whatever vowels outlets hear in it. */
const TELLING_CONSONANTS = 4;

/** "बोरदोलोई" and "बरदलै": surnames of the same consonants in full; with other vowels a given name may be another. */
function haveOneSkeleton(a: NameWord, b: NameWord): boolean {
  if (a.isLatin || b.isLatin || a.skeleton !== b.skeleton || a.beginning !== b.beginning) return false;
  return a.skeleton.length >= TELLING_CONSONANTS && !GIVEN_NAMES.has(a.word) && !GIVEN_NAMES.has(b.word);
}

function isShortened({ word: short }: NameWord, { word: long }: NameWord): boolean {
  return short.length > 2 && long.startsWith(short) && NAME_ENDINGS.has(long.slice(short.length));
}

/** Whether the words of `short` meet words of `long` in this order; at most one of them only nearly. */
function inOrder(short: Name, long: Name): boolean {
  let at = 0;
  let near = 0;
  for (const word of short) {
    for (let other = long[at]; other && !wordsMeet(word, other); other = long[at]) {
      if (near === 0 && short.length > 1 && wordsAreNear(word, other)) {
        near++;
        break;
      }
      at++;
    }
    if (at === long.length) return false;
    at++;
  }
  return true;
}

/** Words that spell one name by key: k1.5 for words of three consonants or more, k1 for shorter ones. */
export function meets(a: string, b: string): boolean {
  return wordsMeet(new NameWord(a), new NameWord(b));
}

function wordsMeet(a: NameWord, b: NameWord): boolean {
  if (a.word === b.word) return true;
  if (a.isLatin !== b.isLatin) return isTellingAcross(a, b) && (a.bones === b.bones || spellAlike(a, b));
  // Keys leave the first letter of a word alone, but for the sibilants and the vowels: most words part here.
  if (a.beginning !== b.beginning) return false;
  return a.k1 === b.k1 || (a.k15 === b.k15 && ((a.isLong && b.isLong) || (a.endsInO && b.endsInO)));
}

/** Two consonants tell across scripts, and single vowels: the O of O'Brien and ओ. */
function isTellingAcross(a: NameWord, b: NameWord): boolean {
  return a.skeleton.length >= 2 || (a.word.length === 1 && b.word.length === 1);
}

/** "DGMS" and "डीजीएमएस": letters of English in either script. */
function spellAlike(a: NameWord, b: NameWord): boolean {
  const [latin, spelled] = a.isLatin ? [a, b] : [b, a];
  return spelled.letters !== null && spelled.letters === latin.word;
}

/** Words apart by less than a spelling can be, with the same first letter class. */
export function isNear(a: string, b: string): boolean {
  return wordsAreNear(new NameWord(a), new NameWord(b));
}

function wordsAreNear(a: NameWord, b: NameWord): boolean {
  // "Shea", "शे": of one consonant.
  if (a.isLatin !== b.isLatin)
    return a.skeleton.length === 1 && a.skeleton === b.skeleton && startsWithVowel(a) === startsWithVowel(b);
  return isWithin(a, b, NEAR_PER_UNIT, MOST_NEAR);
}

function startsWithVowel({ word }: NameWord): boolean {
  return /^[aeiouअ-औ]/.test(word);
}

function isWithin(a: NameWord, b: NameWord, perUnit: number, most: number): boolean {
  const shorter = Math.min(a.word.length, b.word.length);
  if (shorter < SHORTEST_NEAR && Math.max(a.word.length, b.word.length) < SHORTEST_NEAR) return false;
  if (a.isLatin || b.isLatin || a.skeleton.charAt(0) !== b.skeleton.charAt(0)) return false;
  if (areOfBothSexes(a.k1, b.k1)) return false;
  const within = Math.min(most, Math.max(0.2, shorter * perUnit));
  if (within < 1 && a.core !== b.core) return false;
  return spellingDistance(a.k1, b.k1) <= within;
}
