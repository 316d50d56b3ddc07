import { describe, expect, test } from 'vitest';
import { COUNTRIES_EXTRA } from '../../../src/names/gazetteer/countries-extra.ts';
import { type Place, parsePlaces } from '../../../src/names/gazetteer/parse.ts';
import { HAND_MADE_PLACES, readCapitals, readPlaces } from '../../../src/names/gazetteer/places.ts';
import { flawOf, keyOfForm } from './gazetteer-forms.ts';

const places = readPlaces();
const byId = new Map(places.map((place) => [place.id, place]));
const formsOf = (place: Place) => [...place.names, ...place.adjectives];

function liesIn(place: Place, id: string): boolean {
  for (let at: string | null = place.within; at !== null; at = byId.get(at)?.within ?? null) {
    if (at === id) return true;
  }
  return false;
}

function repeated(ids: readonly string[]): string[] {
  const seen = new Set<string>();
  return ids.filter((id) => seen.size === seen.add(id).size);
}

describe('the places of the gazetteer', () => {
  test('stand in one hand-made table each', () => {
    expect(repeated(HAND_MADE_PLACES.flatMap(parsePlaces).map((place) => place.id))).toEqual([]);
  });

  test('have clean spellings, and each at least one name', () => {
    expect(places.flatMap(formsOf).flatMap(({ form }) => flawOf(form) ?? [])).toEqual([]);
    expect(places.filter((place) => place.names.length === 0).map((place) => place.id)).toEqual([]);
  });

  test('have ids of the shape of their kind', () => {
    const shapes = {
      country: /^[A-Z]{2}$/,
      region: /^([A-Z]{2}[-/])?[A-Za-z0-9-]+$/,
      city: /^[A-Z]{2}\/[a-z0-9-]+$/,
      feature: /^[a-z0-9-]+$/,
    };
    expect(places.filter((place) => !shapes[place.kind].test(place.id)).map((place) => place.id)).toEqual([]);
  });

  test('lie in places that the gazetteer has, in the same country', () => {
    const astray = places.filter(
      (place) => place.within !== null && byId.get(place.within)?.country !== place.country,
    );
    expect(astray.map((place) => place.id)).toEqual([]);
  });

  test('share a spelling key with another place only where both say so, or one lies in the other', () => {
    const holders = new Map<string, { place: Place; form: string; ambiguous: boolean }[]>();
    for (const place of places) {
      for (const form of formsOf(place)) {
        const key = keyOfForm(form.form);
        holders.set(key, [...(holders.get(key) ?? []), { place, ...form }]);
      }
    }
    const clashes = [...holders.values()].flatMap((list) =>
      list.flatMap((a) =>
        list
          .filter(
            (b) =>
              a.place.id !== b.place.id &&
              !a.ambiguous &&
              !liesIn(a.place, b.place.id) &&
              !liesIn(b.place, a.place.id),
          )
          .map((b) => `${a.place.id} ${a.form} / ${b.place.id} ${b.form}`),
      ),
    );
    expect(clashes).toEqual([]);
  });

  test('are as ambiguous under one spelling as under another with the same key', () => {
    const torn = places.flatMap((place) =>
      formsOf(place)
        .filter(
          (a) =>
            !a.ambiguous &&
            formsOf(place).some((b) => b.ambiguous && keyOfForm(a.form) === keyOfForm(b.form)),
        )
        .map(({ form }) => `${place.id} ${form}`),
    );
    expect(torn).toEqual([]);
  });

  test('cover every country by hand, with an adjective or the word that there is none', () => {
    const rows = COUNTRIES_EXTRA.split('\n').filter((line) => line.includes(' = '));
    expect(rows.filter((row) => !/^[A-Z]{2} = [^|]+ \| [^|]+ \| [^|]+$/.test(row))).toEqual([]);
    const byHand = new Set(rows.map((row) => row.slice(0, 2)));
    const countries = places.filter((place) => place.kind === 'country');
    expect(countries.filter((place) => !byHand.has(place.id)).map((place) => place.id)).toEqual([]);
    const bare = rows.filter(
      (row) => !row.endsWith('| -') && byId.get(row.slice(0, 2))?.adjectives.length === 0,
    );
    expect(bare).toEqual([]);
  });

  test.each([
    ['US', 'अमेरिका', 'अमेरिकी'],
    ['GB', 'ब्रिटेन', 'ब्रितानी'],
    ['KP', 'उत्तर कोरिया', 'उत्तर कोरियाई'],
    ['FR', 'फ्रांस', 'फ्रांसीसी'],
    ['AE', 'यूएई', 'अमीराती'],
    ['NL', 'नीदरलैंड', 'डच'],
  ])('%s is %s and its adjective %s', (id, name, adjective) => {
    const place = byId.get(id);
    expect(place?.names).toContainEqual({ form: name, ambiguous: false });
    expect(place?.adjectives).toContainEqual({ form: adjective, ambiguous: false });
  });

  test.each([
    'RU:रूसी',
    'CN:चीनी',
    'TR:तुर्की',
    'ML:माली',
    'TD:चाड',
    'GE:जॉर्जिया',
    'US-GA:जॉर्जिया',
    'IN/gaya:गया',
    'IN/mandi:मंडी',
    'IN/puri:पुरी',
  ])('%s is marked ambiguous', (idAndForm) => {
    const [id = '', form = ''] = idAndForm.split(':');
    const place = byId.get(id);
    expect(place && formsOf(place)).toContainEqual({ form, ambiguous: true });
  });

  test('are many', () => {
    const count = (kind: Place['kind'], country: (code: string | null) => boolean) =>
      places.filter((place) => place.kind === kind && country(place.country)).length;
    expect(count('city', (code) => code === 'IN')).toBeGreaterThan(700);
    expect(count('city', (code) => code !== 'IN')).toBeGreaterThan(600);
    expect(count('region', () => true) + count('feature', () => true)).toBeGreaterThan(250);
  });
});

describe('the capitals of the gazetteer', () => {
  const capitals = readCapitals();

  test('are cities that it has, in the country they govern', () => {
    const wrong = [...capitals].flatMap(([governed, cities]) =>
      cities.filter((id) => {
        const city = byId.get(id);
        return city?.kind !== 'city' || city.country !== byId.get(governed)?.country;
      }),
    );
    expect(wrong).toEqual(['RU/moscow']);
    expect(capitals.get('SU')).toEqual(['RU/moscow']);
  });

  test('are known for every state and union territory of India', () => {
    const states = places.filter((place) => /^IN-/.test(place.id));
    expect(states).toHaveLength(36);
    expect(states.filter((state) => !capitals.has(state.id)).map((state) => state.id)).toEqual([]);
  });
});
