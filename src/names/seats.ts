import { wordSet } from '../text/word-set.ts';
import { GIVEN_NAMES, SURNAMES } from './gazetteer/person-names.ts';
import type { Word } from './words.ts';

/** What is said of whoever stands for a seat. */
const SEAT_WORDS = wordSet(`
  चुनाव सांसद विधायक उम्मीदवार प्रत्याशी टिकट चुने चुना चुनी जीते जीता जीती जीतीं हारे हारा मैदान निर्वाचित पर्चा नामांकन
`);

/**
 * Whether the last of the words from `from` to `to` (half-open) is what somebody stands for in an election and no part of the name before it: behind
 * a surname and before "से" and a word for it ("… गांडेय से चुनी गईं").
 */
export function endsInSeat(words: readonly Word[], from: number, to: number): boolean {
  const last = words[to - 1]?.token.norm ?? '';
  if (to - from < 3 || SURNAMES.has(last) || GIVEN_NAMES.has(last)) return false;
  if (!SURNAMES.has(words[to - 2]?.token.norm ?? '') || words[to]?.token.norm !== 'से') return false;
  return words.slice(to + 1, to + 3).some(({ token }) => SEAT_WORDS.has(token.norm));
}
