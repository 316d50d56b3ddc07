import { HASH_START, hashSpace, hashUnits, spread } from '../lexicon/hash.ts';
import { foldWord } from '../text/fold.ts';
import { keyK1 } from '../text/keys.ts';

/** Words in a shingle. */
const SHINGLE = 3;
/** What parts words: spaces, and marks of either script. */
const BETWEEN_WORDS = /[\s\u0964\u0965!-/:-@[-`{-~\u2010-\u2027]+/;

/** A report to compare with others: the hashes of its word shingles, rising, each once. */
export type Shingled = { readonly id: string; readonly shingles: Uint32Array };

/** Cuts a report into shingles; its passages, without its title, are read as one. */
export type Shingler = (id: string, passages: readonly string[]) => Shingled;

/** A shingler that remembers the hash of each word's key: news repeats its words. */
export function rememberingShingler(): Shingler {
  const hashes = new Map<string, number>();
  const hashOf = (word: string): number => {
    const known = hashes.get(word);
    if (known !== undefined) return known;
    const hash = hashUnits(HASH_START, keyK1(foldWord(word)));
    hashes.set(word, hash);
    return hash;
  };
  return (id, passages) => {
    const words = passages.flatMap((passage) => passage.split(BETWEEN_WORDS).filter(Boolean).map(hashOf));
    return { id, shingles: risingOnce(shinglesOf(words)) };
  };
}

function shinglesOf(words: readonly number[]): Uint32Array {
  const shingles = new Uint32Array(Math.max(0, words.length - SHINGLE + 1));
  for (let from = 0; from < shingles.length; from++) {
    let hash = HASH_START;
    for (let i = from; i < from + SHINGLE; i++) hash = spread(hashSpace(hash) ^ (words[i] ?? 0));
    shingles[from] = hash;
  }
  return shingles;
}

function risingOnce(numbers: Uint32Array): Uint32Array {
  numbers.sort();
  let count = 0;
  for (let i = 0; i < numbers.length; i++) {
    const number = numbers[i] ?? 0;
    if (i === 0 || number !== numbers[i - 1]) numbers[count++] = number;
  }
  return numbers.slice(0, count);
}
