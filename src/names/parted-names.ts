import { announcesPerson } from './cues/titles.ts';
import type { Found } from './found.ts';
import { GIVEN_NAMES, SURNAMES } from './gazetteer/person-names.ts';
import { endsNominal } from './phrase-end.ts';
import type { Sight } from './sight.ts';
import { isWeekdaySurname } from './weekday-surnames.ts';
import { isBreak } from './words.ts';

/** Greetings, and words of grammar that a name may begin like: "जय राम", "हर नाम". */
const NO_BEGINNINGS = new Set(['जय', 'श्री', 'हर', 'सिया', 'सीता']);
const WHOLE = 0.97;
const GIVEN = 0.75;

/**
 * People whose given name an outlet writes in two words where lists have it as one: "ओम प्रकाश तिर्की", "कोच राम नरेश". A surname stands behind it, or a title
 * before it.
 */
export function findPartedNames({ words, kinds, taken }: Sight): Found[] {
  return words.flatMap((word, from): Found[] => {
    const [second, third] = [words[from + 1], words[from + 2]];
    if (second?.joint !== 'space' || taken[from] || taken[from + 1]) return [];
    const { norm } = word.token;
    if (NO_BEGINNINGS.has(norm) || kinds[from] === 'function' || kinds[from] === 'verb') return [];
    if (!GIVEN_NAMES.has(norm + second.token.norm)) return [];
    const isTitled = word.joint === 'space' && announcesPerson(words[from - 1]?.token.norm ?? '');
    if (third?.joint === 'space' && isSurname({ words, kinds, taken }, from + 2))
      return [{ from, to: from + 3, type: 'person', confidence: WHOLE }];
    return isTitled && !isBreak(word) ? [{ from, to: from + 2, type: 'person', confidence: GIVEN }] : [];
  });
}

function isSurname({ words, kinds, taken }: Sight, at: number): boolean {
  if (taken[at]) return false;
  const norm = words[at]?.token.norm ?? '';
  if (isWeekdaySurname(words, at)) return true;
  if (SURNAMES.has(norm) && (kinds[at] === 'name' || kinds[at] === 'either')) return true;
  return kinds[at] === 'unknown' && endsNominal(words, at + 1);
}
