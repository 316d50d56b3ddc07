import { wordSet } from '../text/word-set.ts';
import { OFFICES } from './cues/titles.ts';
import type { Found } from './found.ts';
import type { Sight } from './sight.ts';
import { wordClass } from './vocabulary/vocabulary.ts';
import { isBreak } from './words.ts';

/** What names of bodies of a whole country begin with. */
const OPENERS = wordSet('भारतीय राष्ट्रीय केंद्रीय');
/** What they end in; for what they are, ordinary words say. */
const HEADS = wordSet('प्राधिकरण आयोग बोर्ड निगम परिषद महासंघ परिसंघ संस्थान समिति न्यास अभिकरण प्रतिष्ठान');
const JOINERS = wordSet('एवं तथा व');
/** The longest such name in words. */
const MOST_WORDS = 7;
/** No part of what a body is for. */
const OUTSIDE = wordSet('टीम स्तर सरकार सेना पुलिस कंपनी मूल राज्य जांच');
const NATIONAL = 0.85;

/**
 * Bodies of a country or a state by what their names begin and end with, whatever ordinary words stand between: "भारतीय पशु कल्याण बोर्ड",
 * "झारखंड राज्य ग्रामीण आजीविका संवर्धन समिति". `placeNames` tells which words stand inside the name of a listed place.
 */
export function findNationalBodies(sight: Sight, placeNames: readonly boolean[]): Found[] {
  return sight.words.flatMap((word, at): Found[] => {
    const isOfState = word.token.norm === 'राज्य' && placeNames[at - 1] === true && word.joint === 'space';
    if (!isOfState && !OPENERS.has(word.token.norm)) return [];
    const head = headBehind(sight, at);
    if (head === null) return [];
    return [{ from: isOfState ? at - 1 : at, to: head + 1, type: 'organization', confidence: NATIONAL }];
  });
}

/** Where the name that begins at `opener` ends: at its first head with a word for its purpose before it. */
function headBehind({ words, kinds }: Sight, opener: number): number | null {
  for (let at = opener + 1; at < opener + MOST_WORDS; at++) {
    const word = words[at];
    if (!word || isBreak(word)) return null;
    const { norm } = word.token;
    if (HEADS.has(norm)) return at - opener > 1 && !JOINERS.has(words[at - 1]?.token.norm ?? '') ? at : null;
    if (JOINERS.has(norm) && at > opener + 1) continue;
    const found = wordClass(norm);
    const mayStand = found === 'noun' || found === 'adjective' || kinds[at] === 'unknown';
    if (!mayStand || OUTSIDE.has(norm) || OFFICES.has(norm)) return null;
  }
  return null;
}
