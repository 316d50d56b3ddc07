import { slug } from '../../src/names/gazetteer/table.ts';
import { keyK15 } from '../../src/text/keys.ts';
import type { CldrCity, CldrTerritory } from './cldr.ts';

/** Zones whose Hindi name is a word for something else or belongs to another place, or that stand for a region. */
const LEFT_OUT = new Set([
  'Asia/Gaza',
  'Atlantic/Faeroe',
  'Asia/Sakhalin',
  'America/Coral_Harbour',
  'America/North_Dakota/Center',
  'Indian/Christmas',
  'Pacific/Enderbury',
]);

/** Names in the list that are ordinary words or names of people as well. */
const AMBIGUOUS = new Set(
  (
    'चक वेक ईस्टर नोम लोम डॉसन क्रेस्टन रेजिना रिसोल्यूट डार्विन मारेंगो नौक्स पीटर्सबर्ग मोंटीसेलो मेंडोज़ा स्टैनली मेरिडा ' +
    'वालिस कैनेरी कोकोस नोरोन्हा गैंबियर साल्टा मिडवे सैंटियागो किरोव फ़ीनिक्स ओरल विंसेनेस अडक माहे'
  ).split(' '),
);

/** The table of cities for `parsePlaces`, by territory. Zones of Antarctic stations and such as stand for a whole territory are left out. */
export function citiesTable(cities: readonly CldrCity[], territories: readonly CldrTerritory[]): string {
  const territoryOf = new Map(territories.map((territory) => [territory.code, territory]));
  const rows = new Map<string, string[]>();
  const taken = new Set<string>();
  for (const { zone, code, english, hindi } of cities) {
    const territory = territoryOf.get(code);
    const name = beforeComma(hindi).replaceAll('–', '-').normalize('NFC');
    const id = `${code}/${slug(beforeComma(english))}`;
    if (!territory || zone.startsWith('Antarctica/') || LEFT_OUT.has(zone) || taken.has(id)) continue;
    if (standsForTerritory(name, english, territory)) continue;
    taken.add(id);
    const row = `${beforeComma(english)} | ${name}${AMBIGUOUS.has(name) ? '?' : ''}`;
    rows.set(code, [...(rows.get(code) ?? []), row]);
  }
  return [...rows]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([code, list]) => [`@ city ${code}`, ...list])
    .join('\n');
}

function standsForTerritory(name: string, english: string, territory: CldrTerritory): boolean {
  return english === territory.english || territory.hindi.some((hindi) => keyK15(hindi) === keyK15(name));
}

/** CLDR names some cities with their state (विंसेनेस, इंडियाना). */
function beforeComma(name: string): string {
  return name.split(',')[0] ?? name;
}
