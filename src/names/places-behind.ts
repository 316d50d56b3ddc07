import { wordSet } from '../text/word-set.ts';
import { GIVEN_NAMES, SURNAMES } from './gazetteer/person-names.ts';
import type { Word } from './words.ts';

/** What is said of whoever stands for a seat. */
const SEAT_WORDS = wordSet(`
  चुनाव सांसद विधायक उम्मीदवार प्रत्याशी टिकट चुने चुना चुनी जीते जीता जीती जीतीं हारे हारा मैदान निर्वाचित पर्चा नामांकन
`);
/** What is said of where somebody goes, right behind it. */
const ARRIVALS = wordSet('पहुंचे पहुंची पहुंचीं पहुंचा पहुंचकर पहुंचेंगे पहुंचेगी जाएंगे जाएंगी आएंगे आएंगी रवाना');

/** "रिया सदर अस्पताल में": which of a town's hospitals or courts it is. */
const OF_HOSPITALS = wordSet('सदर सिविल जिला रेफरल अनुमंडलीय');
const HOSPITALS = wordSet('अस्पताल हॉस्पिटल कोर्ट थाना थाने');

/**
 * Whether the last of the words from `from` to `to` (half-open) is a place and no part of the person's name before it: behind a surname, where somebody goes
 * ("जयराम ठाकुर थलटूखोड़ पहुंचे") or what seat he stands for ("कल्पना सोरेन गांडेय से चुनी गईं").
 */
export function endsInPlace(words: readonly Word[], from: number, to: number): boolean {
  const last = words[to - 1]?.token.norm ?? '';
  if (to - from > 1 && OF_HOSPITALS.has(last) && HOSPITALS.has(words[to]?.token.norm ?? '')) return true;
  if (to - from < 3 || SURNAMES.has(last) || GIVEN_NAMES.has(last)) return false;
  if (!SURNAMES.has(words[to - 2]?.token.norm ?? '')) return false;
  const next = words[to]?.token.norm ?? '';
  if (ARRIVALS.has(next)) return true;
  return next === 'से' && words.slice(to + 1, to + 3).some(({ token }) => SEAT_WORDS.has(token.norm));
}
