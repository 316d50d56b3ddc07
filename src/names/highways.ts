import { wordSet } from '../text/word-set.ts';
import type { Found } from './found.ts';
import type { Sight } from './sight.ts';
import { isBreak } from './words.ts';

const SHORT = wordSet('एनएच nh एसएच sh');
const KINDS = wordSet('राष्ट्रीय नेशनल राज्य स्टेट');
const ROADS = wordSet('राजमार्ग हाईवे हाइवे');
/** A road's number, with its letter: "130", "44", "30ए" is two words to a reader and one here. */
const NUMBER = /^\d{1,3}[a-zA-Z]?$/;
const NUMBERED = wordSet('नंबर संख्या');

/** Highways by number: "राष्ट्रीय राजमार्ग-30", "नेशनल हाईवे 44", "एनएच-5"; without one it is any. */
export function findHighways({ words }: Sight): Found[] {
  const normAt = (at: number): string => words[at]?.token.norm ?? '';
  return words.flatMap((word, from): Found[] => {
    const isWhole = KINDS.has(word.token.norm) && ROADS.has(normAt(from + 1)) && !isBreak(words[from + 1]);
    if (!isWhole && !SHORT.has(word.token.norm)) return [];
    let at = from + (isWhole ? 2 : 1);
    if (NUMBERED.has(normAt(at)) && !isBreak(words[at])) at++;
    const number = words[at];
    if (!number || isBreak(number) || !NUMBER.test(number.token.norm)) return [];
    return [{ from, to: at + 1, type: 'place', confidence: 0.85 }];
  });
}
