import type { Token } from '../text/tokens.ts';
import type { Actor } from './actors.ts';
import { isCount, isNominal } from './cases.ts';

/** How many words may describe what somebody has: "की दो सदस्यीय विशेष …". */
const LONGEST = 4;

/**
 * Where one of some words stands that a name owns with nothing but describing words between ("X की जनहित याचिका"): the token behind it, or null.
 * Of several the last counts.
 */
export function behindOwned(
  tokens: readonly Token[],
  { standing, phraseEnd }: Actor,
  words: ReadonlySet<string>,
): number | null {
  if (standing !== 'of') return null;
  let found: number | null = null;
  for (let at = phraseEnd + 1; at <= phraseEnd + 1 + LONGEST; at++) {
    const token = tokens[at];
    if (token === undefined || !(isNominal(token) || isCount(token))) break;
    if (words.has(token.norm)) found = at + 1;
  }
  return found;
}
