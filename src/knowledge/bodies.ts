import { isCommonName } from '../extract/organisations.ts';
import { spellsOut } from '../names/abbreviations.ts';
import { compareWords } from '../names/compare-names.ts';
import { isCutFrom } from '../names/cut-short.ts';
import { keysOfEnglish, keysOfEnglishLetters } from '../names/english-initials.ts';
import type { Name } from '../names/name-word.ts';
import { isTeamWord } from '../names/teams.ts';
import { isOrdinary } from '../names/vocabulary/vocabulary.ts';
import type { Naming } from './naming.ts';

/** How one body's name may be short for another's: by letters or cut before its legal form; or by a word of it, which many bodies may have. */
export type Shortness = 'letters' | 'cut' | 'word';

/** How one of two bodies is called for short in the other's name, null where neither is. */
export function shortnessOf(a: Naming, b: Naming): Shortness | null {
  if (a.type !== 'organization' || b.type !== 'organization') return null;
  if (spells(a, b) || spells(b, a)) return 'letters';
  if (someNames(a, b, isCutFrom) || someNames(b, a, isCutFrom)) return 'cut';
  return someNames(a, b, isWordOf) || someNames(b, a, isWordOf) ? 'word' : null;
}

function someNames(a: Naming, b: Naming, holds: (short: Name, long: Name) => boolean): boolean {
  return a.names.some((short) => b.names.some((long) => short.length < long.length && holds(short, long)));
}

/** The fewest letters that a body is known by. */
const FEWEST_LETTERS = 3;

/** "बीएमसी" and "बुंदेलखंड मेडिकल कॉलेज"; "DGMS" and "खान सुरक्षा महानिदेशालय". */
function spells(short: Naming, long: Naming): boolean {
  return short.names.some(([word, ...more]) => {
    const letters = word === undefined || more.length > 0 ? null : word.isLatin ? word.word : word.letters;
    if (letters === null || letters.length < FEWEST_LETTERS) return false;
    return long.names.some((name) => areInitials(letters, name));
  });
}

function areInitials(letters: string, name: Name): boolean {
  const words = name.map(({ word }) => word);
  const english = keysOfEnglish(words);
  return spellsOut(words, letters) || keysOfEnglishLetters(letters).some((key) => english.includes(key));
}

/** "भागीरथी" for "भागीरथी नेविगेशन", "क्वींस" for "खूंटी क्वींस"; and a name without what stands before it: "हेग्रेन अकादमी", "योहान हेग्रेन अकादमी". */
function isWordOf(short: Name, long: Name): boolean {
  const norms = short.map(({ word }) => word);
  const last = norms.at(-1) ?? '';
  if (isCommonName(norms) || norms.every((norm) => isOrdinary(norm))) return false;
  if (
    short.length === 1 &&
    short[0]?.isLong &&
    !isOrdinary(last) &&
    compareWords(short, long.slice(0, 1)) === 'same'
  )
    return true;
  if (short.length === 1 && !isTeamWord(last)) return false;
  return compareWords(short, long.slice(-short.length)) === 'same';
}
