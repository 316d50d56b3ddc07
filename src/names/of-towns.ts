import { wordSet } from '../text/word-set.ts';
import type { Found } from './found.ts';
import type { Sight } from './sight.ts';
import { isBreak } from './words.ts';

const AIRPORTS = wordSet('एयरपोर्ट हवाईअड्डा हवाईअड्डे');
const BORDER = wordSet('अड्डा अड्डे');
const JAILS = wordSet('जेल कारागार उपकारा मंडलकारा');
/** What kind of jail stands between: "रांची सेंट्रल जेल". */
const KINDS = wordSet('सेंट्रल केंद्रीय जिला मंडल उप');

/**
 * What towns have one of and people call by the town: its airport and its jail, which are no other names of the town. `placeNames` tells which words stand
 * inside the name of a listed place.
 */
export function findOfTowns({ words }: Sight, placeNames: readonly boolean[]): Found[] {
  const normAt = (at: number): string => (isBreak(words[at]) ? '' : (words[at]?.token.norm ?? ''));
  return placeNames.flatMap((isTown, at): Found[] => {
    if (!isTown || placeNames[at + 1] === true) return [];
    let from = at;
    while (placeNames[from - 1] === true && words[from]?.joint === 'space') from--;
    if (AIRPORTS.has(normAt(at + 1))) return [{ from, to: at + 2, type: 'place', confidence: 0.95 }];
    if (normAt(at + 1) === 'हवाई' && BORDER.has(normAt(at + 2)))
      return [{ from, to: at + 3, type: 'place', confidence: 0.95 }];
    const jail = KINDS.has(normAt(at + 1)) ? at + 2 : at + 1;
    return JAILS.has(normAt(jail)) ? [{ from, to: jail + 1, type: 'organization', confidence: 0.95 }] : [];
  });
}
