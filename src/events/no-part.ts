import type { Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import type { Actor } from './actors.ts';

/** "… मैदान पर हराया": where it was played, and no side. */
export function isVenue(tokens: readonly Token[], { to, standing }: Actor): boolean {
  return (standing === 'on' || standing === 'in') && VENUES.has(tokens[to - 1]?.norm ?? '');
}

const VENUES = wordSet('मैदान स्टेडियम एरिना अरीना अरेना कॉम्प्लेक्स परिसर कोर्ट ग्राउंड हॉल सेंटर अखाड़ा');

/** "… अस्पताल (X) में": what stands in brackets is another name of what stands before them, with the postposition behind. */
export function isInBrackets(tokens: readonly Token[], { from, to }: Actor): boolean {
  return tokens[from - 1]?.norm === '(' && tokens[to]?.norm === ')';
}
