import { verbRoot } from '../../names/vocabulary/verbs.ts';
import type { Token } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-set.ts';

/** How far behind things what befell them may stand, in tokens. */
const REACH = 5;

const DAMAGED = wordSet('क्षतिग्रस्त तबाह नष्ट ध्वस्त खाक जलमग्न जमींदोज बर्बाद नुकसान क्षति');
const RUINED = wordSet('बह ढह जल कट टूट गिर डूब धंस उजड़ जला ढहा गिरा उखड़');
const ENDS = wordSet('ने में से पर और कि जबकि है हैं था थे थी थीं');

/** "छह घर बह गए", "40 मकान क्षतिग्रस्त": where the words end that tell of damage to the things that are counted; null when none do. */
export function damageBehind(tokens: readonly Token[], from: number): number | null {
  for (let at = from; at < Math.min(tokens.length, from + REACH); at++) {
    const token = tokens[at];
    if (token?.kind !== 'devanagari' || ENDS.has(token.norm)) return null;
    const verb = verbRoot(token.norm) ?? '';
    const goes = verbRoot(tokens[at + 1]?.norm ?? '') === 'जा';
    if (DAMAGED.has(token.norm)) return at + 1;
    if (RUINED.has(verb) && (goes || token.norm !== verb) && !/(?:ना|ने|नी|कर)$/.test(token.norm))
      return goes ? at + 2 : at + 1;
  }
  return null;
}
