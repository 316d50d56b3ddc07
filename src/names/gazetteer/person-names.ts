import { foldWord } from '../../text/fold.ts';
import type { NameForm } from './forms.ts';
import { GIVEN_NAMES_INDIA } from './given-names-india.ts';
import { parsePersonNames } from './parse-person-names.ts';
import { PERSON_NAMES_INDIA } from './person-names-india.ts';
import { PERSON_NAMES_WORLD } from './person-names-world.ts';
import { SURNAMES_INDIA } from './surnames-india.ts';

const NAMES = parsePersonNames(
  [PERSON_NAMES_INDIA, PERSON_NAMES_WORLD, GIVEN_NAMES_INDIA, SURNAMES_INDIA].join('\n'),
);

/** Given names of India and the world, n0. */
export const GIVEN_NAMES: ReadonlySet<string> = foldedSet(NAMES.given);

/** Surnames that stand last, n0. */
export const SURNAMES: ReadonlySet<string> = foldedSet(NAMES.surnames);

/** Chinese, Korean, Japanese and Vietnamese surnames, n0: they stand first. */
export const EAST_ASIAN_SURNAMES: ReadonlySet<string> = foldedSet(NAMES.leadingSurnames);

/** Those words of the three lists that are ordinary words, titles or names of places as well, n0 (विकास, प्रधान, ली). */
export const AMBIGUOUS_NAMES: ReadonlySet<string> = foldedSet(
  [...NAMES.given, ...NAMES.surnames, ...NAMES.leadingSurnames].filter((name) => name.ambiguous),
);

function foldedSet(names: readonly NameForm[]): ReadonlySet<string> {
  return new Set(names.map((name) => foldWord(name.form)));
}
