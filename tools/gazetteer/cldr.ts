import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A territory: ISO 3166-1 alpha-2 code, English name, all Hindi names, the main one first, as CLDR writes them. */
export type CldrTerritory = {
  readonly code: string;
  readonly english: string;
  readonly hindi: readonly string[];
};

/** A city that a time zone is named after: zone id, code of its territory, English and Hindi name as CLDR writes them. */
export type CldrCity = {
  readonly zone: string;
  readonly code: string;
  readonly english: string;
  readonly hindi: string;
};

type Names = Readonly<Record<string, string>>;
type TerritoriesFile = { main: Record<string, { localeDisplayNames: { territories: Names } }> };
type Zones = { readonly [key: string]: Zones | string };
type ZonesFile = { main: Record<string, { dates: { timeZoneNames: { zone: Zones } } }> };
type Bcp47File = { keyword: { u: { tz: Record<string, { _alias?: string; _region?: string } | string> } } };

/** Codes of no place on the map: test locales, the unknown, the euro area, unions of states, groups of islands. */
const NO_TERRITORIES = new Set(['XA', 'XB', 'ZZ', 'EZ', 'EU', 'UN', 'QO']);

/** Reads the territories of the folder of cldr-localenames-full, in the order of their codes. */
export function readTerritories(folder: string): CldrTerritory[] {
  const english = territoryNames(folder, 'en');
  const hindi = territoryNames(folder, 'hi');
  return Object.keys(english)
    .filter((code) => /^[A-Z]{2}$/.test(code) && !NO_TERRITORIES.has(code))
    .sort()
    .map((code) => ({
      code,
      english: english[code] ?? code,
      hindi: Object.keys(hindi)
        .filter((key) => key === code || key.startsWith(`${code}-alt-`))
        .sort()
        .map((key) => hindi[key] ?? ''),
    }));
}

/** Reads the exemplar cities of the folders of cldr-dates-full and cldr-bcp47, in the order of their zones. */
export function readCities(dates: string, bcp47: string): CldrCity[] {
  const territoryOf = zoneTerritories(bcp47);
  const english = exemplarCities(dates, 'en');
  return [...exemplarCities(dates, 'hi')]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([zone, hindi]) => {
      const code = territoryOf.get(zone);
      if (code === undefined) return [];
      const last = zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
      return [{ zone, code, english: english.get(zone) ?? last, hindi }];
    });
}

function readJson<T>(...path: readonly string[]): T {
  return JSON.parse(readFileSync(join(...path), 'utf8'));
}

function territoryNames(folder: string, locale: string): Names {
  const file = readJson<TerritoriesFile>(folder, 'main', locale, 'territories.json');
  return file.main[locale]?.localeDisplayNames.territories ?? {};
}

function exemplarCities(folder: string, locale: string): Map<string, string> {
  const file = readJson<ZonesFile>(folder, 'main', locale, 'timeZoneNames.json');
  const cities = new Map<string, string>();
  collectCities(file.main[locale]?.dates.timeZoneNames.zone ?? {}, '', cities);
  return cities;
}

function collectCities(zones: Zones, path: string, cities: Map<string, string>): void {
  for (const [key, value] of Object.entries(zones)) {
    if (key === 'exemplarCity' && typeof value === 'string') cities.set(path, value);
    else if (typeof value !== 'string') collectCities(value, path === '' ? key : `${path}/${key}`, cities);
  }
}

/** The short codes of zones start with their territory's code (`inccu`), or name it beside them. */
function zoneTerritories(folder: string): Map<string, string> {
  const { tz } = readJson<Bcp47File>(folder, 'bcp47', 'timezone.json').keyword.u;
  const territories = new Map<string, string>();
  for (const [short, zone] of Object.entries(tz)) {
    if (typeof zone === 'string') continue;
    for (const name of zone._alias?.split(' ') ?? []) {
      if (!name.startsWith('Etc/')) territories.set(name, zone._region ?? short.slice(0, 2).toUpperCase());
    }
  }
  return territories;
}
