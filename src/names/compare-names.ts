import { spellingDistance } from '../text/distance.ts';
import { keyK1, keyK15 } from '../text/keys.ts';
import { firstLetters, letterNamed, spelledLetters } from '../text/letters.ts';
import { skeleton } from '../text/skeleton.ts';

/**
 * How two names of one type stand to each other. `same`: all words meet, or would were they written together ("बीर सिंह", "बीरसिंह").
 * `near`: a word meets and the others are spelled as one name can be, which is proof only beside other evidence. `part`: every
 * word of the shorter meets one of the longer, in order ("किम", "किम जोंग उन"). `conflict`: they share a word and each has one
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
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 0) return 'none';
  if (inOrder(short, long)) return short.length === long.length ? 'same' : 'part';
  if (isRunTogether(short, long)) return 'same';
  if (isNearName(short, long)) return 'near';
  return short.some((word) => long.some((other) => meets(word, other))) ? 'conflict' : 'none';
}

/** The key of a name with all its words written as one: what parts a name into words differs between outlets. */
export function keyOfRun(name: readonly string[]): string {
  return keyK15(name.join(''));
}

function isRunTogether(short: readonly string[], long: readonly string[]): boolean {
  return long.length > short.length && keyOfRun(short) === keyOfRun(long);
}

/**
 * As many words in both, one that meets, and the others no further apart than spellings of foreign names are; or all of them
 * nearly alike; or initials for what the other name has in full.
 */
function isNearName(a: readonly string[], b: readonly string[]): boolean {
  if (isByInitials(a, b) || isByInitials(b, a)) return true;
  if (a.length !== b.length) return false;
  if (a.length < 2) return isNear(a[0] ?? '', b[0] ?? '');
  const isClose = (word: string, i: number): boolean => meets(word, b[i] ?? '') || isNear(word, b[i] ?? '');
  return a.some(isClose) && a.every((word, i) => meets(word, b[i] ?? '') || isLooselyNear(word, b[i] ?? ''));
}

/** "के राघवन" or "एचएस गिल" for "कृष्णन राघवन" and "हरविंदर सिंह गिल": letters for the first letters of the words before the surname. */
function isByInitials(initials: readonly string[], name: readonly string[]): boolean {
  const letters = initials.slice(0, -1).map((word) => letterNamed(word) ?? spelledLetters(word));
  const given = name.slice(0, -1);
  if (letters.length === 0 || given.length === 0 || letters.includes(null)) return false;
  if (!meets(initials.at(-1) ?? '', name.at(-1) ?? '')) return false;
  const run = letters.join('').toLowerCase();
  return given.every((word, i) => i >= run.length || firstLetters(word).includes(run.charAt(i)));
}

/** Near beside other evidence: more vowels and kindred consonants apart, or the same but for what compound given names end in. */
function isLooselyNear(a: string, b: string): boolean {
  return isWithin(a, b, LOOSE_PER_UNIT, MOST_LOOSE) || isShortened(a, b) || isShortened(b, a);
}

/** What given names end in and are called without: "वसंतराव", "वसंत". */
const NAME_ENDINGS =
  /^(?:राव|लाल|भाई|बेन|बहन|चंद|चन्द|चंद्र|कुमार|सिंह|दास|राम|नाथ|प्रसाद|मल|बाई|देवी|जी|अप्पा|अम्मा|स्वामी|वती|इंदर)$/;

function isShortened(short: string, long: string): boolean {
  return short.length > 2 && long.startsWith(short) && NAME_ENDINGS.test(long.slice(short.length));
}

/** Whether the words of `short` meet words of `long` in this order; at most one of them only nearly. */
function inOrder(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  let near = 0;
  for (const word of short) {
    while (at < long.length && !meets(word, long[at] ?? '')) {
      if (isNear(word, long[at] ?? '') && near === 0 && short.length > 1) {
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
  if (a === b) return true;
  if (scriptOf(a) !== scriptOf(b)) return meetsAcrossScripts(a, b);
  if (!beginAlike(a, b)) return false;
  return keyK1(a) === keyK1(b) || (isLong(a) && isLong(b) && keyK15(a) === keyK15(b)) || sameShort(a, b);
}

/** Keys leave the first letter of a word alone, but for the sibilants and the vowels (य before one among them): most words part here. */
function beginAlike(a: string, b: string): boolean {
  return a.charAt(0) === b.charAt(0) || firstClass(a) === firstClass(b);
}

function firstClass(word: string): string {
  const first = word.charAt(0);
  if (first === 'श' || first === 'ष') return 'स';
  return first === 'य' || (first >= 'अ' && first <= 'औ') ? 'अ' : first;
}

/** Two short words whose k1.5 keys agree through the ए/ई/ओ endings that outlets vary (चोए, चोई, चो). */
function sameShort(a: string, b: string): boolean {
  return keyK15(a) === keyK15(b) && /[ोओ][एई]?$/.test(a) && /[ोओ][एई]?$/.test(b);
}

function isLong(word: string): boolean {
  return (word.match(/[क-ह]/g)?.length ?? 0) >= 3;
}

function scriptOf(word: string): 'latin' | 'devanagari' {
  return word.charCodeAt(0) < 0x250 ? 'latin' : 'devanagari';
}

function meetsAcrossScripts(a: string, b: string): boolean {
  const bones = skeleton(a);
  return bones.length >= 2 && bones === skeleton(b);
}

/** Words apart by less than a spelling can be, with the same first letter class. */
export function isNear(a: string, b: string): boolean {
  return isWithin(a, b, NEAR_PER_UNIT, MOST_NEAR);
}

function isWithin(a: string, b: string, perUnit: number, most: number): boolean {
  const shorter = Math.min(a.length, b.length);
  if (shorter < SHORTEST_NEAR && Math.max(a.length, b.length) < SHORTEST_NEAR) return false;
  if (scriptOf(a) !== 'devanagari' || scriptOf(b) !== 'devanagari') return false;
  if (skeleton(a).charAt(0) !== skeleton(b).charAt(0)) return false;
  const distance = spellingDistance(keyK1(a), keyK1(b));
  return distance <= Math.min(most, Math.max(0.2, shorter * perUnit));
}
