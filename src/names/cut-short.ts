import { wordSet } from '../text/word-set.ts';
import { isLegalForm } from './body-words.ts';
import { compareWords } from './compare-names.ts';
import type { Name } from './name-word.ts';

/** "X माइनिंग एंड पावर": what else a company does. */
const AND = wordSet('एंड ऐंड एण्ड and');
/** One word is not enough: "टाटा" is many a company's. */
const FEWEST_WORDS = 2;

/** Whether a company's name is the beginning of its whole name, as outlets cut it before what else it does or its legal form. */
export function isCutFrom(short: Name, long: Name): boolean {
  if (short.length < FEWEST_WORDS || short.length >= long.length) return false;
  if (!isLegalForm(long.at(-1)?.word ?? '') && !AND.has(long[short.length]?.word ?? '')) return false;
  return compareWords(short, long.slice(0, short.length)) === 'same';
}
