import { CAPITALS } from './capitals.ts';
import { CITIES_AMERICAS_AFRICA } from './cities-americas-africa.ts';
import { CITIES_ASIA } from './cities-asia.ts';
import { CITIES_EUROPE } from './cities-europe.ts';
import { CITIES_INDIA_NORTH } from './cities-india-north.ts';
import { CITIES_INDIA_SOUTH } from './cities-india-south.ts';
import { CLDR_CITIES } from './cldr-cities.ts';
import { CLDR_TERRITORIES } from './cldr-territories.ts';
import { COUNTRIES_EXTRA } from './countries-extra.ts';
import { FEATURES } from './features.ts';
import type { NameForm } from './forms.ts';
import { type Place, parseCapitals, parsePlaces } from './parse.ts';
import { REGIONS_INDIA } from './regions-india.ts';
import { REGIONS_WORLD } from './regions-world.ts';

/** The tables made by hand: no place stands in two of them. */
export const HAND_MADE_PLACES: readonly string[] = [
  COUNTRIES_EXTRA,
  REGIONS_INDIA,
  REGIONS_WORLD,
  FEATURES,
  CITIES_INDIA_NORTH,
  CITIES_INDIA_SOUTH,
  CITIES_ASIA,
  CITIES_EUROPE,
  CITIES_AMERICAS_AFRICA,
];

/** The tables derived from CLDR: they share most of their places with those made by hand. */
const CLDR_PLACES = [CLDR_TERRITORIES, CLDR_CITIES];

/**
 * All places of the tables, one value per id. A place that CLDR has as well keeps what the table made by hand says of it
 * and gains the spellings of CLDR behind its own.
 */
export function readPlaces(): readonly Place[] {
  const places = new Map<string, Place>();
  for (const table of [...HAND_MADE_PLACES, ...CLDR_PLACES]) {
    for (const place of parsePlaces(table)) {
      const known = places.get(place.id);
      places.set(place.id, known ? joinPlaces(known, place) : place);
    }
  }
  return [...places.values()];
}

/** The capitals of countries and states: id of the place governed → ids of its capital cities (see capitals.ts). */
export function readCapitals(): ReadonlyMap<string, readonly string[]> {
  return parseCapitals(CAPITALS);
}

function joinPlaces(first: Place, second: Place): Place {
  return {
    ...first,
    names: joinForms(first.names, second.names),
    adjectives: joinForms(first.adjectives, second.adjectives),
  };
}

/** Compares spellings as written: what differs by nukta only stands twice and costs nothing, as keys do not see it. */
function joinForms(first: readonly NameForm[], second: readonly NameForm[]): readonly NameForm[] {
  const fresh = second.filter(({ form }) => !first.some((known) => known.form === form));
  return fresh.length === 0 ? first : [...first, ...fresh];
}
