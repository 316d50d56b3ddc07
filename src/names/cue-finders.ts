import { findAbbreviations } from './abbreviations.ts';
import { findContests } from './contests.ts';
import { findFolkNames } from './folk-names.ts';
import type { Found } from './found.ts';
import { findHighways } from './highways.ts';
import { findHomes } from './homes.ts';
import { findHonouredPlaces } from './honoured-places.ts';
import { findHospitals } from './hospitals.ts';
import { findHotels } from './hotels.ts';
import { findInstitutes } from './institutes.ts';
import { findLatinNames } from './latin-names.ts';
import { findNamedEvents } from './named-events.ts';
import { findNationalBodies } from './national-bodies.ts';
import { findOfTowns } from './of-towns.ts';
import { findOrganisations } from './organisations.ts';
import { findPartedNames } from './parted-names.ts';
import { findPeopleListed } from './people-listed.ts';
import { findPersons } from './persons.ts';
import { findPlaces } from './places.ts';
import { findShips } from './ships.ts';
import { sightOf } from './sight.ts';
import { findSpelledOut } from './spelled-out.ts';
import { findTeams } from './teams.ts';
import type { Word } from './words.ts';

/** What the gazetteer says of each word of a sentence, for finders that need it. */
type Surroundings = {
  /** The word stands inside a name that lists know for sure. */
  readonly taken: readonly boolean[];
  /** The word stands inside the name (not the adjective) of a listed place. */
  readonly placeNames: readonly boolean[];
  /** The word stands inside the name or the adjective of a listed place. */
  readonly places: readonly boolean[];
};

/** Finds names among the words of one sentence; spans may overlap. */
export type NameFinder = (words: readonly Word[], surroundings: Surroundings) => Found[];

/** Finds names by their cues: titles, heads, postpositions and lists of names. */
export const findByCues: NameFinder = (words, surroundings) => {
  const sight = sightOf(words, surroundings.taken);
  return [
    ...findPersons(sight),
    ...findFolkNames(sight),
    ...findPartedNames(sight),
    ...findPeopleListed(sight),
    ...findSpelledOut(sight),
    ...findOrganisations(sight, surroundings.placeNames, surroundings.places),
    ...findInstitutes(sight, surroundings.placeNames),
    ...findOfTowns(sight, surroundings.placeNames),
    ...findNationalBodies(sight, surroundings.placeNames),
    ...findHighways(sight),
    ...findHomes(sight),
    ...findHotels(sight),
    ...findHospitals(sight),
    ...findHonouredPlaces(sight),
    ...findTeams(sight, surroundings.placeNames, surroundings.places),
    ...findShips(sight),
    ...findPlaces(sight),
    ...findContests(sight, surroundings.places),
    ...findNamedEvents(sight, surroundings.places),
    ...findLatinNames(sight),
    ...findAbbreviations(sight),
  ];
};
