import { CUE_SETS } from '../../src/names/tagger/cue-sets.ts';
import { isOrdinary } from '../../src/names/vocabulary/vocabulary.ts';
import { type LabelledSentence, namesOf } from './corpus.ts';
import { pick, randomFrom } from './random.ts';

/** How often a sentence with names is copied with other names, and how often a word of a name is replaced then. */
const WORD_SHARE = 0.8;

/**
 * Copies of sentences with names that nobody has: words of names spliced of two words that stand in names of the same type,
 * so that what surrounds a name and how it is built must carry the load. Words that announce or head a name stay.
 */
export function withOtherNames(
  sentences: readonly LabelledSentence[],
  share: number,
  seed: number,
): LabelledSentence[] {
  const random = randomFrom(seed);
  const pools = new Map<string, string[]>();
  for (const sentence of sentences) {
    for (const { from, to, type } of namesOf(sentence)) {
      const words = sentence.tokens.slice(from, to).filter(isReplaceable);
      pools.set(type, [...(pools.get(type) ?? []), ...words]);
    }
  }
  return sentences.flatMap((sentence) => {
    const names = namesOf(sentence);
    if (names.length === 0 || random() >= share) return [];
    const tokens = [...sentence.tokens];
    for (const { from, to, type } of names) {
      const pool = pools.get(type) ?? [];
      for (let i = from; i < to; i++) {
        if (isReplaceable(tokens[i] ?? '') && random() < WORD_SHARE)
          tokens[i] = spliced(pick(pool, random), pick(pool, random));
      }
    }
    return [{ tokens, labels: sentence.labels }];
  });
}

/** A Devanagari word of three letters or more that is no cue and no ordinary word. */
function isReplaceable(word: string): boolean {
  return (
    /^[\u0900-\u0963]{3,}$/.test(word) && !CUE_SETS.some(({ words }) => words.has(word)) && !isOrdinary(word)
  );
}

/** The first half of one word and the second half of another, parted before a consonant that no virama joins. */
export function spliced(first: string, second: string): string {
  return first.slice(0, middleOf(first)) + second.slice(middleOf(second));
}

function middleOf(word: string): number {
  const places = [...word].flatMap((letter, i) =>
    i > 0 && /[क-ह]/.test(letter) && word[i - 1] !== '्' ? [i] : [],
  );
  return places[Math.floor(places.length / 2)] ?? word.length;
}
