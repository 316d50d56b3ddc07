import { firstLetters, spelledLetters } from '../text/letters.ts';
import { wordSet } from '../text/word-set.ts';
import { announcesPerson } from './cues/titles.ts';
import { englishInitials } from './english-initials.ts';
import type { Found } from './found.ts';
import type { Sight } from './sight.ts';

/** Latin capitals that are no organisation: forms of address, units, ordinary English. */
const NO_NAMES = new Set(
  'GOAL OUT WIN FINAL CHAMPION WICKET WATCH BREAKING ALERT UPDATE EXPLAINED FACT TOP BIG TV AC AM PM CM DC ICU OPD CMO SHO EVM OTP KYC EMI IPO MOU VS IST GMT UTC CEO CFO COO CTO CMD MV DTO BDO SDO ADM DFO CJM DEO BEO MD MP MLA DM SP SSP DSP DGP IG DIG SDM IAS IPS IFS OK VIP FIR GDP GST CCTV ATM APP SMS PDF HD USB LED AI IT HR PR US UK UP DU LIVE NEWS VIDEO PHOTO'.split(
    ' ',
  ),
);
/** The same spelled out in Hindi, in letters. */
const NO_NAME_LETTERS = new Set(
  'tv ac am pm cm dc icu opd cmo sho evm otp kyc emi ipo mou dm sp ssp dsp dgp ig dig sdm adm ceo md mp mla vip fir gdp gst atm sms pc ias ips ifs it ai pg hr ok ib gm vc gd ed ee ca ba ma bed phd mbbs ab bc kg km cd dj lg co bdo sdo ipc noc gps rti lpg cng upi pan dna mri ecg ppe cfo coo cto cmd dto cjm dfo deo beo mv dbt pcr ndps'.split(
    ' ',
  ),
);

/**
 * Organisations by abbreviation: a Latin word in capitals (two to six letters), or English letters spelled out in Hindi
 * (three or more: "आईआरसीटीसी" shapes). Weak alone: an article that spells the abbreviation out or repeats it bears it out.
 */
export function findAbbreviations(sight: Sight): Found[] {
  const undotted = sight.words.flatMap((word, at): Found[] => {
    if (sight.taken[at]) return [];
    const confidence =
      word.token.kind === 'latin' ? latinConfidence(word.token.text) : spelledConfidence(sight, at);
    return confidence > 0 ? [{ from: at, to: at + 1, type: 'organization', confidence }] : [];
  });
  return [...undotted, ...findDotted(sight)];
}

/** Departments by syllables or letters that no rule knows for ones: public works, water works, roads, forests, schools. */
const DEPARTMENTS = wordSet('लोनिवि पीडब्ल्यूडी पीडब्लूडी पीएचई पीएचईडी पीएमजीएसवाई डूडा सूडा');

/** From how many syllables on they are a body's; of two, somebody's initials are made as well. */
const LEAST_SYLLABLES = 3;
const LONGEST_SYLLABLE = 3;

/** Bodies by syllables with full stops: "भा.ज.पा.", "हि.वि.मं.". */
function findDotted({ words, taken }: Sight): Found[] {
  return words.flatMap((word, from): Found[] => {
    if (word.joint === 'stop' || word.token.norm.length > LONGEST_SYLLABLE || taken[from]) return [];
    let to = from + 1;
    while (isGlued(words, to) && (words[to]?.token.norm.length ?? 0) <= LONGEST_SYLLABLE) to++;
    const isSpelled = words.slice(from, to).every(({ token }) => token.kind === 'devanagari');
    if (to - from < LEAST_SYLLABLES || !isSpelled || isGlued(words, to)) return [];
    return [{ from, to, type: 'organization', confidence: 0.8 }];
  });
}

/** A full stop and no space stand before the word. */
function isGlued(words: Sight['words'], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  return word?.joint === 'stop' && before !== undefined && word.token.start === before.token.end + 1;
}

function latinConfidence(text: string): number {
  return /^[A-Z]{2,6}$/.test(text) && !NO_NAMES.has(text) ? 0.6 : 0;
}

function spelledConfidence(sight: Sight, at: number): number {
  const word = sight.words[at];
  if (word && DEPARTMENTS.has(word.token.norm)) return 0.95;
  if (!word || sight.kinds[at] !== 'unknown' || announcesPerson(word.token.norm)) return 0;
  const letters = spelledLetters(word.token.norm);
  return letters !== null && letters.length >= 3 && !NO_NAME_LETTERS.has(letters) ? 0.65 : 0;
}

/** Two letters spelled out as those before a surname are ("एचएस …", "पीवी …"), and no office, unit or everyday word. */
export function isPairOfInitials(norm: string): boolean {
  const letters = spelledLetters(norm);
  return letters?.length === 2 && !NO_NAME_LETTERS.has(letters) && !announcesPerson(norm);
}

/** The letters of an abbreviation in either script, lower-case; null for a word that is none. */
export function lettersOf(norm: string, text: string): string | null {
  if (/^[A-Z][A-Z0-9]{1,6}$/.test(text)) return text.toLowerCase();
  return spelledLetters(norm);
}

/** The first syllable of a word as acronyms take it: consonants joined by a virama, and the vowel sign behind them. */
const FIRST_SYLLABLE = /^(?:[क-ह]़?(?:्[क-ह]़?)*[ा-ौ]?|[अ-औ])/;
/** What bodies with such acronyms end in. */
const ACRONYM_HEADS = wordSet('पार्टी दल मोर्चा संघ समिति संगठन सभा परिषद सेना यूनियन महासंघ मंच');
const FEWEST_SYLLABLES = 3;

/** The acronym that Hindi makes of a body's name by first syllables: "झारखंड मुक्ति मोर्चा" is "झामुमो"; null for a name that none is made of. */
export function syllableAcronym(name: readonly string[]): string | null {
  if (name.length < FEWEST_SYLLABLES || !ACRONYM_HEADS.has(name.at(-1) ?? '')) return null;
  const syllables = name.map((word) => FIRST_SYLLABLE.exec(word)?.[0] ?? '');
  return syllables.includes('') ? null : syllables.join('');
}

/** Small words that abbreviations leave out. */
const SKIPPED = wordSet('ऑफ आफ एंड द फॉर का की के और of the and for &');

/**
 * Whether an abbreviation's letters are the first letters of a name's words, small words aside: "आईआरसीटीसी" shapes beside
 * the names they stand for. Devanagari first letters stand for every English letter that sounds like them, and words of bodies' names, where there are
 * three or more, for those of what they are in English ("पूर्व मध्य रेलवे", "ईसीआर").
 */
export function spellsOut(name: readonly string[], letters: string): boolean {
  const words = name.filter((word) => !SKIPPED.has(word));
  return (
    letters.length >= 2 &&
    words.length === letters.length &&
    words.every((word, i) => initialsOf(word, words.length).includes(letters.charAt(i)))
  );
}

/** The letters that a word of a name of so many words may be short for. */
function initialsOf(word: string, ofWords: number): string {
  return firstLetters(word) + (ofWords < FEWEST_WORDS ? '' : englishInitials(word));
}

/** Letters that one first letter of Devanagari can stand for, under one for all: vowels with य, the sibilants with क, च and ज, the labials. */
const CLASSES: readonly (readonly [RegExp, string])[] = [
  [/[aeiouy]/g, 'a'],
  [/[cskqzjgx]/g, 'k'],
  [/[vwb]/g, 'b'],
  [/[pf]/g, 'p'],
];

/** A key that the letters of an abbreviation share with every name that they spell out (see `spellsOut`), and by chance with others. */
export function keyOfLetters(letters: string): string {
  return CLASSES.reduce((key, [pattern, letter]) => key.replace(pattern, letter), letters);
}

/** The same keys of a name of several words (n0); none where it has too few, or a word that begins with no letter. */
export function keysOfInitials(name: readonly string[]): string[] {
  const words = name.filter((word) => !SKIPPED.has(word));
  if (words.length < FEWEST_WORDS) return [];
  let keys = [''];
  for (const word of words) {
    const letters = firstLetters(word).charAt(0) + englishInitials(word);
    const classes = [...new Set([...letters].map(keyOfLetters))];
    keys = keys.flatMap((key) => classes.map((one) => key + one));
    if (keys.length > MOST_KEYS) return [];
  }
  return keys;
}

const FEWEST_WORDS = 3;
const MOST_KEYS = 64;
