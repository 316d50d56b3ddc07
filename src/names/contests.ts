import { wordSet } from '../text/word-set.ts';
import {
  CONTEST_HEADS,
  CONTEST_WORDS,
  LOOSE_CONTEST_HEADS,
  NEEDS_PROPER_NAME,
  PLAYED,
  SPORTS,
} from './cues/contests.ts';
import { CASE_MARKERS } from './cues/postpositions.ts';
import type { Found } from './found.ts';
import type { Sight } from './sight.ts';
import { isBreak } from './words.ts';

/** The Asian Games by one word. */
const ASIAD = 'एशियाड';
/** The longest contest's name in words. */
const MOST_WORDS = 7;

/**
 * Contests in sport by their last word, with the places, sponsors, sports and naming words before it: "संतोष ट्रॉफी", "राष्ट्रीय महिला हॉकी चैंपियनशिप", "38वें
 * राष्ट्रीय खेल". `placeWords` tells which words are (part of) a place that lists know.
 */
export function findContests(sight: Sight, placeWords: readonly boolean[]): Found[] {
  return sight.words.flatMap((word, head): Found[] => {
    const norm = word.token.norm;
    if (norm === ASIAD) return [{ from: head, to: head + 1, type: 'event', confidence: 0.7 }];
    if (!CONTEST_HEADS.has(norm) && !LOOSE_CONTEST_HEADS.has(norm)) return [];
    if (isBreak(word) || endsFurther(sight, head)) return [];
    const from = startOf(sight, head, placeWords);
    const words = sight.words.slice(from, head + 1).map(({ token }) => token.norm);
    if (from === head || !isContest(words) || (GAMES.has(norm) && isPersonal(sight, from))) return [];
    const named = words.slice(0, -1).some((_, i) => isProper(sight, from + i, placeWords));
    if (!named && (NEEDS_PROPER_NAME.has(norm) ? !isGames(words) : !words.some((w) => isNaming(w))))
      return [];
    return [{ from, to: endOf(sight, head), type: 'event', confidence: named ? 0.8 : 0.7 }];
  });
}

/** Whether words (n0) are the name of a contest in sport: "एशिया कप", "… प्रीमियर लीग", "एशियाई खेलों"; not "मुस्लिम लीग". */
export function isContest(words: readonly string[]): boolean {
  const head = words.at(-1) ?? '';
  if (PLAYED.has(head) && words.length > 2) return isContest(words.slice(0, -1));
  if (words.length < 2) return false;
  if (CONTEST_HEADS.has(head)) return true;
  if (head === 'लीग') return words.some((word) => SPORTS.has(word)) || words.includes('20');
  return LOOSE_CONTEST_HEADS.has(head) && isGames(words);
}

const GAMES_BEFORE = new Set(['एशियाई', 'राष्ट्रमंडल', 'राष्ट्रीय', 'ओलंपिक', 'पैरालंपिक', 'पैरा']);

/** "राष्ट्रीय खेल", "एशियाई खेलों", but not "भारतीय खेल". */
function isGames(words: readonly string[]): boolean {
  return words.at(-1) !== 'टूर्नामेंट' && GAMES_BEFORE.has(words.at(-2) ?? '');
}

/** "एशिया कप हॉकी में": what is played may stand behind, before a postposition. */
function endOf(sight: Sight, head: number): number {
  const [sport, next] = [sight.words[head + 1], sight.words[head + 2]];
  const isSport = sport !== undefined && !isBreak(sport) && PLAYED.has(sport.token.norm);
  return isSport && CASE_MARKERS.has(next?.token.norm ?? '') && !isBreak(next) ? head + 2 : head + 1;
}

function isNaming(norm: string): boolean {
  return SPORTS.has(norm) || CONTEST_WORDS.has(norm);
}

/** "मलेशिया ओपन बैडमिंटन टूर्नामेंट": a head right before which names go on is no end. */
function endsFurther(sight: Sight, head: number): boolean {
  for (let at = head + 1; at <= head + 3; at++) {
    const word = sight.words[at];
    if (!word || isBreak(word)) return false;
    if (CONTEST_HEADS.has(word.token.norm)) return true;
    if (!isNaming(word.token.norm)) return false;
  }
  return false;
}

function startOf(sight: Sight, head: number, placeWords: readonly boolean[]): number {
  let from = head;
  while (head - from + 1 < MOST_WORDS && !isBreak(sight.words[from]) && belongs(sight, from - 1, placeWords))
    from--;
  // "सिंधु मलेशिया ओपन में": who plays stands before the place.
  const place = placeWords.findIndex((is, at) => is && from < at && at < head);
  const isPlayer =
    place > from && sight.words.slice(from, place).every((_, i) => isPersonal(sight, from + i));
  return isPlayer ? place : from;
}

/** Games of many sports are named after places and years, not after people: "अमन ओलंपिक में". */
const GAMES = wordSet('ओलंपिक ओलिंपिक पैरालंपिक ओलंपिक्स गेम्स खेल खेलों ओपन');

function isPersonal(sight: Sight, at: number): boolean {
  return sight.kinds[at] === 'name' || sight.kinds[at] === 'either';
}

function belongs(sight: Sight, at: number, placeWords: readonly boolean[]): boolean {
  const word = sight.words[at];
  if (!word) return false;
  const { norm, kind } = word.token;
  if (isNaming(norm) || CONTEST_HEADS.has(norm)) return true;
  if (kind === 'number') return isNumberOf(sight, at);
  return isProper(sight, at, placeWords);
}

/** A year, "टी-20", "अंडर-19". */
function isNumberOf(sight: Sight, at: number): boolean {
  const norm = sight.words[at]?.token.norm ?? '';
  const before = sight.words[at - 1]?.token.norm;
  return (
    /^(19|20)\d\d$/.test(norm) ||
    (sight.words[at]?.joint === 'hyphen' && (before === 'टी' || before === 'अंडर'))
  );
}

function isProper(sight: Sight, at: number, placeWords: readonly boolean[]): boolean {
  const kind = sight.kinds[at];
  const norm = sight.words[at]?.token.norm ?? '';
  if (norm === 'टी' || isNaming(norm)) return norm === 'टी';
  return (
    placeWords[at] === true ||
    sight.taken[at] === true ||
    kind === 'unknown' ||
    kind === 'name' ||
    kind === 'either'
  );
}
