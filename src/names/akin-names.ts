import { spellingDistance } from '../text/distance.ts';
import { GIVEN_NAMES } from './gazetteer/person-names.ts';
import { NAME_ENDINGS } from './name-endings.ts';
import type { Name, NameWord } from './name-word.ts';

/** Names of syllables and particles have so many words at least; of two words one exchanged letter makes another person. */
const FEWEST_WORDS = 3;
/** How far apart all words together may be, by their length in code units. */
const APART_PER_UNIT = 0.13;
/** How many consonants one of the names may leave out. */
const MOST_LEFT_OUT = 1;

/**
 * Whether two foreign names of several words are spelled as one can be heard: as many words, and together hardly apart, where one may leave out a
 * consonant or a breath of the other ("न्गुयेन थी हान्ह", "गुयेन थी हान") but none stands for another ("किम जोंग उन", "किम जोंग इल").
 */
export function areAkin(a: Name, b: Name): boolean {
  if (a.length < FEWEST_WORDS || a.length !== b.length) return false;
  let apart = 0;
  let units = 0;
  let leftOut = 0;
  for (const [i, word] of a.entries()) {
    const other = b[i];
    if (!other || word.isLatin || other.isLatin) return false;
    const left = consonantsLeftOut(word, other);
    if (left === null) return false;
    leftOut += left;
    apart += word.k1 === other.k1 ? 0 : spellingDistance(word.k1, other.k1);
    units += Math.max(word.word.length, other.word.length);
  }
  return leftOut <= MOST_LEFT_OUT && apart <= units * APART_PER_UNIT;
}

/** Whether both are given names that parents give, and have other consonants: "राजेश" and "राकेश", "संजय" and "संजीव", not "रणवीर" and "रणबीर". */
export function areOtherGivenNames(a: NameWord, b: NameWord): boolean {
  return (
    GIVEN_NAMES.has(a.word) &&
    GIVEN_NAMES.has(b.word) &&
    !isLonger(a.word, b.word) &&
    !isLonger(b.word, a.word) &&
    consonantsOf(a.word, '') !== consonantsOf(b.word, '')
  );
}

/** "सोमरा" and "सोमरी", a man's name and a woman's: two words (k1) that differ in that vowel at the end alone. */
export function areOfBothSexes(a: string, b: string): boolean {
  const ends = a.slice(-1) + b.slice(-1);
  return (ends === 'ाि' || ends === 'िा') && a.slice(0, -1) === b.slice(0, -1);
}

/** "वसंतराव" and "वसंत": one name, with what such names end in and without. */
function isLonger(long: string, short: string): boolean {
  return long.startsWith(short) && NAME_ENDINGS.has(long.slice(short.length));
}

/** Letters that one outlet hears and another does not. */
const BREATHS = 'हयव';

/** How many consonants the one has beside those of the other; null where each has some that the other lacks. Breaths do not count. */
function consonantsLeftOut(a: NameWord, b: NameWord): number | null {
  const [one, two] = [consonantsOf(a.k1, BREATHS), consonantsOf(b.k1, BREATHS)];
  const [short, long] = one.length <= two.length ? [one, two] : [two, one];
  let at = 0;
  for (const letter of long) if (letter === short[at]) at++;
  return at === short.length ? long.length - short.length : null;
}

/** Kindred consonants, the first of each row for all: aspirated, retroflex, and those that outlets exchange. */
const KINDRED = ['कख', 'गघ', 'चछ', 'जझ', 'तटथठ', 'दडधढ', 'पफ', 'वबभ', 'नणञङ', 'सशष', 'लळ'];
const PLAIN: ReadonlyMap<string, string> = new Map(
  KINDRED.flatMap((row) => [...row].map((letter) => [letter, row.charAt(0)] as const)),
);

function consonantsOf(word: string, without: string): string {
  let found = '';
  for (const letter of word) if (/[क-हळ]/.test(letter)) found += PLAIN.get(letter) ?? letter;
  return [...found].filter((letter) => !without.includes(letter)).join('');
}
