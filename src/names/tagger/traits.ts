import { HASH_START, hashUnits } from '../../lexicon/hash.ts';
import { directForms } from '../../text/inflection.ts';
import { keyK15 } from '../../text/keys.ts';
import { spelledLetters } from '../../text/letters.ts';
import type { Token } from '../../text/tokens.ts';
import { AMBIGUOUS_NAMES, EAST_ASIAN_SURNAMES, GIVEN_NAMES, SURNAMES } from '../gazetteer/person-names.ts';
import { isVerbForm } from '../vocabulary/verbs.ts';
import { isDerivedOnly, wordClass } from '../vocabulary/vocabulary.ts';
import { CUE_SETS } from './cue-sets.ts';

/** What the tagger knows of a word by itself, in the order in which the traits of a word are kept. */
export const TRAITS = [
  'word',
  'key',
  'prefix1',
  'prefix2',
  'prefix3',
  'prefix4',
  'prefix5',
  'suffix1',
  'suffix2',
  'suffix3',
  'suffix4',
  'suffix5',
  'shape',
  'class',
  'lists',
  'classAndLists',
  'cues',
  'syllables',
  'lastSyllables',
] as const;

export type Trait = (typeof TRAITS)[number];

/** The traits of one word: a hash for each of TRAITS, 0 where the word has none, and what the sentence asks of it. */
export type WordTraits = {
  readonly hashes: Uint32Array;
  /** A postposition, pronoun, auxiliary …: names end before it. */
  readonly isFunction: boolean;
  readonly isMark: boolean;
  readonly isHead: boolean;
  readonly isTitle: boolean;
};

/** What stands before the first and behind the last token of a sentence. */
export const OUTSIDE: WordTraits = {
  hashes: hashesOf({ word: '<s>', key: '<s>', shape: '<s>', class: '<s>', classAndLists: '<s>' }),
  isFunction: true,
  isMark: true,
  isHead: false,
  isTitle: false,
};

const LONGEST_SHAPE = 9;
const MOST_SYLLABLES = 10;
const LAST_SYLLABLES = 4;

/** Reads the traits of a token; pure, and the same for every token of one kind and spelling. */
export function traitsOf(token: Token): WordTraits {
  const { norm, kind } = token;
  const forms = kind === 'devanagari' ? directForms(norm) : [norm];
  const cues = CUE_SETS.filter(({ words }) => forms.some((form) => words.has(form)));
  const found = kind === 'devanagari' ? wordClass(norm) : null;
  const word = norm.replace(/\d/g, '0');
  const named = listsOf(norm);
  const ofClass = kind === 'devanagari' ? devanagariClass(norm, found) : kind;
  const syllables = kind === 'devanagari' ? syllablesOf(norm) : '';
  return {
    hashes: hashesOf({
      word,
      key: kind === 'devanagari' ? keyK15(norm) : word,
      ...affixesOf(word),
      shape: shapeOf(token),
      class: ofClass,
      lists: named,
      classAndLists: `${ofClass} ${named}`,
      cues: cues.map(({ name }) => name).join(' '),
      syllables: syllables.slice(0, MOST_SYLLABLES),
      lastSyllables: syllables.slice(-LAST_SYLLABLES),
    }),
    isFunction: found === 'function',
    isMark: kind === 'mark',
    isHead: cues.some(({ role }) => role === 'head'),
    isTitle: cues.some(({ role }) => role === 'title'),
  };
}

function hashesOf(values: Partial<Record<Trait, string>>): Uint32Array {
  return Uint32Array.from(TRAITS, (trait) => {
    const value = values[trait] ?? '';
    return value === '' ? 0 : hashUnits(HASH_START, value);
  });
}

function affixesOf(word: string): Partial<Record<Trait, string>> {
  const longer = (length: number, affix: string): string => (word.length >= length ? affix : '');
  return {
    prefix1: word.slice(0, 1),
    prefix2: longer(2, word.slice(0, 2)),
    prefix3: longer(3, word.slice(0, 3)),
    prefix4: longer(4, word.slice(0, 4)),
    prefix5: longer(5, word.slice(0, 5)),
    suffix1: word.slice(-1),
    suffix2: longer(2, word.slice(-2)),
    suffix3: longer(3, word.slice(-3)),
    suffix4: longer(4, word.slice(-4)),
    suffix5: longer(5, word.slice(-5)),
  };
}

function devanagariClass(norm: string, found: string | null): string {
  if (found === null) return spelledLetters(norm) === null ? 'unknown' : 'letters';
  if (isDerivedOnly(norm)) return 'derived';
  return found === 'noun' && isVerbForm(norm) ? 'noun or verb' : found;
}

function listsOf(norm: string): string {
  const lists: readonly (readonly [string, ReadonlySet<string>])[] = [
    ['g', GIVEN_NAMES],
    ['s', SURNAMES],
    ['e', EAST_ASIAN_SURNAMES],
    ['?', AMBIGUOUS_NAMES],
  ];
  return lists.map(([letter, names]) => (names.has(norm) ? letter : '')).join('');
}

function shapeOf({ kind, text, norm }: Token): string {
  const capitals = /^[A-Z]+$/.test(text) ? 'AA' : /^[A-Z]/.test(text) ? 'Aa' : '';
  return `${kind} ${capitals} ${Math.min(LONGEST_SHAPE, norm.length)}`;
}

/** A Devanagari spelling as consonants (C), vowels (V), vowel signs (v), viramas (x) and nasals (n). */
function syllablesOf(norm: string): string {
  let pattern = '';
  for (let i = 0; i < norm.length; i++) pattern += letterClass(norm.charAt(i));
  return pattern;
}

function letterClass(letter: string): string {
  if (letter >= 'क' && letter <= 'ह') return 'C';
  if (letter >= 'ा' && letter <= 'ौ') return letter === 'ॉ' || letter === 'ॅ' ? 'o' : 'v';
  if (letter === '्') return 'x';
  if (letter >= 'अ' && letter <= 'औ') return 'V';
  return letter === 'ं' || letter === 'ँ' ? 'n' : '?';
}
