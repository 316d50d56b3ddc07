import type { SentenceWords } from './sentence-words.ts';

/** From this share of common words two sentences are copies of each other. */
const COPY = 0.6;

/**
 * Finds the first of some sentences that another one is a copy of. How much two sentences have in common is the Jaccard index of their words,
 * counted for all of them at once by way of an inverted index. Sentences are given by number, with the words of their article.
 */
export class CopyFinder<T> {
  /** How many words each original has in common with the sentence that is looked at. */
  readonly #shared: number[] = [];
  readonly #originals: { readonly value: T; readonly size: number }[] = [];
  readonly #havingWord = new Map<number, number[]>();
  /** Whether there may be a word of these last bits: asked before the map, as most words are in no original. */
  readonly #mayHave = new Uint8Array(MASK + 1);

  /** Adds a sentence. */
  add(value: T, { hashes, ends }: SentenceWords, sentence: number): void {
    const [from, to] = [startOf(ends, sentence), ends[sentence] ?? 0];
    const number = this.#originals.push({ value, size: to - from }) - 1;
    this.#shared.push(0);
    for (let i = from; i < to; i++) {
      const word = hashes[i] ?? 0;
      this.#mayHave[word & MASK] = 1;
      const having = this.#havingWord.get(word);
      if (having) having.push(number);
      else this.#havingWord.set(word, [number]);
    }
  }

  /** What was added first of all that a sentence is a copy of; undefined where it is none. */
  originalOf({ hashes, ends }: SentenceWords, sentence: number): T | undefined {
    const [from, to] = [startOf(ends, sentence), ends[sentence] ?? 0];
    const size = to - from;
    // A copy has that share of its words from its original: most sentences have too many words that are in none.
    let strange = Math.ceil((1 - COPY) * size);
    for (let i = from; i < to && strange >= 0; i++)
      strange -= 1 - (this.#mayHave[(hashes[i] ?? 0) & MASK] ?? 0);
    if (strange < 0) return undefined;
    this.#shared.fill(0);
    for (let i = from; i < to; i++) {
      for (const n of this.#havingWord.get(hashes[i] ?? 0) ?? NONE)
        this.#shared[n] = (this.#shared[n] ?? 0) + 1;
    }
    return this.#originals.find((original, n) => {
      const common = this.#shared[n] ?? 0;
      return common / Math.max(1, original.size + size - common) >= COPY;
    })?.value;
  }
}

function startOf(ends: Uint32Array, sentence: number): number {
  return sentence > 0 ? (ends[sentence - 1] ?? 0) : 0;
}

const MASK = 0xfff;
const NONE: readonly number[] = [];
