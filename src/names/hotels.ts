import { wordSet } from '../text/word-set.ts';
import type { Found } from './found.ts';
import type { Sight } from './sight.ts';
import { isOrdinary } from './vocabulary/vocabulary.ts';
import { isCapitalised } from './word-kinds.ts';
import { isBreak, type Word } from './words.ts';

const HOUSES = wordSet('होटल रिसॉर्ट रिजॉर्ट रेस्तरां रेस्टोरेंट बैंक्वेट');
/** What names of hotels go on with, words as they are. */
const GO_ON = wordSet(
  'ब्लू ग्रीन ग्रैंड गोल्डन पैलेस प्लाजा इन रीजेंसी रेजीडेंसी इंटरनेशनल कॉन्टिनेंटल हाइट्स व्यू पार्क क्लासिक रॉयल',
);
const WHERE = wordSet('में के का की से पर तक को');
const MOST_WORDS = 3;

/** Hotels by the word before their names: "होटल सागरिका इन में"; not "होटल मालिक", nor who does something ("होटल सागर ने"). */
export function findHotels(sight: Sight): Found[] {
  return sight.words.flatMap((word, from): Found[] => {
    if (!HOUSES.has(word.token.norm)) return [];
    let to = from + 1;
    while (to - from <= MOST_WORDS && !isBreak(sight.words[to]) && isPart(sight, to, to === from + 1)) to++;
    const next = sight.words[to];
    const isThere = to > from + 1 && !isBreak(next) && WHERE.has(next?.token.norm ?? '');
    return isThere ? [{ from, to, type: 'place', confidence: 0.75 }] : [];
  });
}

/** Where the name of a place begins in words `from` to `to` that were read as one: at its hotel, behind ordinary words. */
export function startOfHotel(words: readonly Word[], from: number, to: number): number {
  const at = words.slice(from, to - 1).findIndex(({ token }) => HOUSES.has(token.norm));
  const before = words.slice(from, from + Math.max(at, 0));
  return at > 0 && before.every(({ token }) => isOrdinary(token.norm)) ? from + at : from;
}

function isPart({ words, kinds, taken }: Sight, at: number, isFirst: boolean): boolean {
  const word = words[at];
  if (!word || taken[at]) return false;
  if (word.token.kind === 'latin') return isCapitalised(word.token.text);
  if (!isFirst && GO_ON.has(word.token.norm)) return true;
  return kinds[at] === 'unknown' || kinds[at] === 'name' || (isFirst && GO_ON.has(word.token.norm));
}
