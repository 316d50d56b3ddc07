import { HASH_START, hashSpace, hashUnits } from './hash.ts';
import { type Lexicon, mayStart, probe } from './lexicon.ts';

/** A name found in a sequence of words: `from` inclusive, `to` exclusive, in words; what it stands for. */
export type LexiconHit = { readonly from: number; readonly to: number; readonly values: readonly number[] };

/**
 * Every name of the lexicon that stands in a sequence of word keys, longer ones first at each start; hits may
 * overlap. `breaks[i]` true means that no name may run from word i−1 into word i (a comma, a danda).
 */
export function scanLexicon(
  lexicon: Lexicon,
  words: readonly string[],
  breaks: readonly boolean[],
): LexiconHit[] {
  const hits: LexiconHit[] = [];
  for (let from = 0; from < words.length; from++) {
    let hash = hashUnits(HASH_START, words[from] ?? '');
    if (!mayStart(lexicon, hash)) continue;
    const found: LexiconHit[] = [];
    for (let to = from + 1; ; to++) {
      const values = probe(lexicon, hash, words, from, to);
      if (values.length > 0) found.push({ from, to, values });
      if (to >= words.length || to - from >= lexicon.longest || breaks[to] === true) break;
      hash = hashUnits(hashSpace(hash), words[to] ?? '');
    }
    hits.push(...found.reverse());
  }
  return hits;
}
