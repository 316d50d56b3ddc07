import { EVENT_HEADS, EVENT_MODIFIERS } from '../cues/named-events.ts';
import { LOOSE_HEADS, ORGANISATION_HEADS, ORGANISATION_MODIFIERS } from '../cues/organisations.ts';
import { COMPASS, NATION_PEOPLE, PLACE_AFTER, PLACE_BEFORE, PLACE_HEADS } from '../cues/places.ts';
import {
  ADDRESS_AFTER,
  ADDRESS_BEFORE,
  CASE_WORDS,
  KIN,
  OFFICE_MODIFIERS,
  OFFICES,
  PROFESSIONS,
  RANKS,
} from '../cues/titles.ts';

/** A set of cue words under the name that the weights know it by; `role` is what it does for the names around it. */
type CueSet = {
  readonly name: string;
  readonly words: ReadonlySet<string>;
  readonly role: 'title' | 'head' | 'other';
};

/** The cue words as the tagger sees them, in the order in which a word's cues are named. */
export const CUE_SETS: readonly CueSet[] = [
  { name: 'of', words: OFFICES, role: 'title' },
  { name: 'ra', words: RANKS, role: 'title' },
  { name: 'pr', words: PROFESSIONS, role: 'title' },
  { name: 'ca', words: CASE_WORDS, role: 'title' },
  { name: 'ki', words: KIN, role: 'title' },
  { name: 'ab', words: ADDRESS_BEFORE, role: 'title' },
  { name: 'aa', words: ADDRESS_AFTER, role: 'other' },
  { name: 'om', words: OFFICE_MODIFIERS, role: 'other' },
  { name: 'oh', words: ORGANISATION_HEADS, role: 'head' },
  { name: 'lo', words: LOOSE_HEADS, role: 'head' },
  { name: 'or', words: ORGANISATION_MODIFIERS, role: 'other' },
  { name: 'ph', words: PLACE_HEADS, role: 'other' },
  { name: 'pb', words: PLACE_BEFORE, role: 'other' },
  { name: 'pa', words: PLACE_AFTER, role: 'other' },
  { name: 'co', words: COMPASS, role: 'other' },
  { name: 'np', words: NATION_PEOPLE, role: 'other' },
  { name: 'eh', words: EVENT_HEADS, role: 'other' },
  { name: 'em', words: EVENT_MODIFIERS, role: 'other' },
];
