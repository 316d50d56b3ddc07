import { wordSet } from '../text/word-set.ts';
import type { Found } from './found.ts';
import type { Sight } from './sight.ts';
import { isBreak } from './words.ts';

/** What stands before the names of ships, merchant and naval, in either script (n0). */
const PREFIXES = wordSet('एमवी एमटी आईएनएस आइएनएस आईसीजीएस यूएसएस एचएमएस mv mt ins icgs uss hms');
/** The same in letters with full stops: "एम.वी." */
const SPELLED: readonly (readonly [string, string])[] = [
  ['एम', 'वी'],
  ['m', 'v'],
];
const SHIP = 0.99;
/** The longest ship's name in words, its prefix not counted. */
const MOST_WORDS = 2;

/** Ships by what stands before their names: "एमवी सागरिका", "आईएनएस विक्रांत", "MV Ganga Vilas". The prefix belongs to the name. */
export function findShips(sight: Sight): Found[] {
  return sight.words.flatMap((_, from): Found[] => {
    const first = behindPrefix(sight, from);
    if (first === null || isBreak(sight.words[first]) || !mayBegin(sight, first)) return [];
    let to = first + 1;
    while (to - first < MOST_WORDS && !isBreak(sight.words[to]) && mayGoOn(sight, to)) to++;
    return [{ from, to, type: 'organization', confidence: SHIP }];
  });
}

/** Whether a name (n0 words) is a ship's by what it begins with. */
export function isShipsName([prefix = '', ...name]: readonly string[]): boolean {
  return name.length > 0 && PREFIXES.has(prefix);
}

/** Where the name begins behind a prefix at `at`; null where none stands there. */
function behindPrefix({ words }: Sight, at: number): number | null {
  const norm = words[at]?.token.norm ?? '';
  if (PREFIXES.has(norm)) return at + 1;
  const isSpelled = SPELLED.some(([one, two]) => norm === one && words[at + 1]?.token.norm === two);
  return isSpelled && words[at + 1]?.joint === 'stop' ? at + 2 : null;
}

/** Ships are called by anything but words of grammar: "आईएनएस शक्ति". */
function mayBegin({ words, kinds }: Sight, at: number): boolean {
  const kind = kinds[at];
  if (words[at]?.token.kind === 'latin') return /^[A-Z]/.test(words[at]?.token.text ?? '');
  return kind !== undefined && kind !== 'function' && kind !== 'number' && kind !== 'verb';
}

function mayGoOn({ words, kinds }: Sight, at: number): boolean {
  if (words[at]?.token.kind === 'latin') return /^[A-Z]/.test(words[at]?.token.text ?? '');
  return kinds[at] === 'name' || kinds[at] === 'unknown';
}
