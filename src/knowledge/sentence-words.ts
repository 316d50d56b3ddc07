import type { Extract } from '../extract/extract.ts';
import { HASH_START, hashUnits } from '../lexicon/hash.ts';
import { foldWord } from '../text/fold.ts';

/** The words of the sentences of an article, as hashes, each word once a sentence: those of sentence n end at `ends[n]`. */
export type SentenceWords = { readonly hashes: Uint32Array; readonly ends: Uint32Array };

/** Makes the hash of a word at tier n0. */
export type HashMaker = (word: string) => number;

/** A maker of hashes that remembers: news repeats its words. */
export function rememberingHashes(): HashMaker {
  const hashes = new Map<string, number>();
  return (word) => {
    const known = hashes.get(word);
    if (known !== undefined) return known;
    const hash = hashUnits(HASH_START, foldWord(word));
    hashes.set(word, hash);
    return hash;
  };
}

/** The words of each sentence, marks left out. */
export function wordsOfSentences({ sentences }: Extract, hashOf: HashMaker): SentenceWords {
  const hashes: number[] = [];
  const ends = Uint32Array.from(sentences, ({ text }) => {
    const words = text.split(/[\s,।.!?'"‘’“”]+/).filter(Boolean);
    for (const hash of new Set(words.map(hashOf))) hashes.push(hash);
    return hashes.length;
  });
  return { hashes: Uint32Array.from(hashes), ends };
}
