import { wordSet } from './word-set.ts';

/**
 * English letters as Hindi news spells them out (बीएसएफ, एस. जयशंकर). Spellings are n0; a letter may have several.
 */
const LETTER_NAMES: Readonly<Record<string, readonly string[]>> = {
  a: ['ए'],
  b: ['बी'],
  c: ['सी'],
  d: ['डी'],
  e: ['ई', 'इ'],
  f: ['एफ'],
  g: ['जी'],
  h: ['एच'],
  i: ['आई', 'आइ'],
  j: ['जे'],
  k: ['के'],
  l: ['एल'],
  m: ['एम'],
  n: ['एन'],
  o: ['ओ'],
  p: ['पी'],
  q: ['क्यू'],
  r: ['आर'],
  s: ['एस'],
  t: ['टी'],
  u: ['यू'],
  v: ['वी'],
  w: ['डब्ल्यू', 'डब्लू'],
  x: ['एक्स'],
  y: ['वाई', 'वाय'],
  z: ['जेड', 'जी'],
};

const LETTER_OF = new Map<string, string>();
for (const [letter, names] of Object.entries(LETTER_NAMES)) {
  for (const name of names) if (!LETTER_OF.has(name)) LETTER_OF.set(name, letter);
}

/** The English letter that an n0 word is the name of (एस → s), or null. */
export function letterNamed(norm: string): string | null {
  return LETTER_OF.get(norm) ?? null;
}

const LONGEST_NAME = Math.max(...[...LETTER_OF.keys()].map((name) => name.length));

/** No abbreviation is longer, in code units; it also bounds the recursion on hostile words. */
const LONGEST_ABBREVIATION = 40;

/** Everyday words that could be read as letters as well. */
const EVERYDAY = wordSet('इसी आइए आईए पीए पीके पीओ जीए जीओ टीके सीटी बीबी सीके टीटी');

/**
 * Reads an n0 word as English letters spelled out one after another (बीएसएफ → bsf, डब्ल्यूएचओ → who), or gives null.
 * One letter alone is not an abbreviation, nor is an everyday word (इसी). Where a word can be read in several ways, the longest letter names win.
 */
export function spelledLetters(norm: string): string | null {
  if (norm.length > LONGEST_ABBREVIATION || EVERYDAY.has(norm)) return null;
  const letters = readLetters(norm, 0, new Map());
  return letters !== null && letters.length >= 2 ? letters : null;
}

function readLetters(norm: string, at: number, seen: Map<number, string | null>): string | null {
  if (at === norm.length) return '';
  const known = seen.get(at);
  if (known !== undefined) return known;
  let read: string | null = null;
  for (let size = Math.min(LONGEST_NAME, norm.length - at); size > 0 && read === null; size--) {
    const letter = LETTER_OF.get(norm.slice(at, at + size));
    const rest = letter === undefined ? null : readLetters(norm, at + size, seen);
    if (letter !== undefined && rest !== null) read = letter + rest;
  }
  seen.set(at, read);
  return read;
}

/** The English letters that an n0 word's first letter can be: क → c, k, q. */
export function firstLetters(word: string): string {
  const latin = word.charAt(0);
  if (latin >= 'a' && latin <= 'z') return latin;
  const named = letterNamed(word);
  return (INITIAL_SOUNDS[latin] ?? '') + (named ?? '');
}

const INITIAL_SOUNDS: Readonly<Record<string, string>> = {
  अ: 'aue',
  आ: 'aoi',
  इ: 'ie',
  ई: 'ei',
  उ: 'u',
  ऊ: 'u',
  ए: 'ae',
  ऐ: 'ae',
  ओ: 'o',
  औ: 'oa',
  ऑ: 'o',
  क: 'ckq',
  ख: 'k',
  ग: 'g',
  घ: 'g',
  च: 'c',
  छ: 'c',
  ज: 'jgz',
  झ: 'j',
  ट: 't',
  ठ: 't',
  ड: 'd',
  ढ: 'd',
  त: 't',
  थ: 't',
  द: 'dt',
  ध: 'd',
  न: 'n',
  प: 'p',
  फ: 'fp',
  ब: 'b',
  भ: 'b',
  म: 'm',
  य: 'yue',
  र: 'r',
  ल: 'l',
  व: 'vw',
  श: 's',
  ष: 's',
  स: 'sc',
  ह: 'h',
};
