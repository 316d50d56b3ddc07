import { lettersOf, spellsOut } from './abbreviations.ts';
import { isContest } from './contests.ts';
import type { Found } from './found.ts';
import type { Sight } from './sight.ts';
import { isBreak } from './words.ts';

/** The fewest letters by which a name is known for what they are short for, by chance they would fit too often. */
const FEWEST_LETTERS = 3;
/** How many small words ("ऑफ", "और") may stand among the others. */
const MOST_SMALL = 2;

/** Bodies that no list and no head knows, by the abbreviation behind them in brackets: "तिरुमाला तिरुपति देवस्थानम (टीटीडी)". */
export function findSpelledOut(sight: Sight): Found[] {
  return sight.words.flatMap((word, at): Found[] => {
    if (word.joint !== 'break' || !isBreak(sight.words[at + 1])) return [];
    const letters = lettersOf(word.token.norm, word.token.text);
    if (letters === null || letters.length < FEWEST_LETTERS) return [];
    const from = startOf(sight, at, letters);
    return from === null ? [] : [{ from, to: at, type: 'organization', confidence: 0.9 }];
  });
}

/** Where the name begins whose words before `at` begin with the letters; null where none does. */
function startOf(sight: Sight, at: number, letters: string): number | null {
  for (let length = letters.length; length <= letters.length + MOST_SMALL; length++) {
    const words = sight.words.slice(Math.max(0, at - length), at);
    if (words.length < length || words.slice(1).some((word) => isBreak(word))) return null;
    if (sight.kinds[at - length] === 'function') continue;
    const name = words.map(({ token }) => token.norm);
    if (spellsOut(name, letters)) return isContest(name) ? null : at - length;
  }
  return null;
}
