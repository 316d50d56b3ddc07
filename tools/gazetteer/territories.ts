import { keyK15 } from '../../src/text/keys.ts';
import type { CldrTerritory } from './cldr.ts';

/** The table of territories for `parsePlaces`: a name that two territories share (कांगो) is marked ambiguous in both. */
export function territoriesTable(territories: readonly CldrTerritory[]): string {
  const rows = territories.map(({ code, english, hindi }) => ({ code, english, names: plainNames(hindi) }));
  const holders = new Map<string, number>();
  for (const { names } of rows) {
    for (const key of new Set(names.map(keyK15))) holders.set(key, (holders.get(key) ?? 0) + 1);
  }
  const mark = (name: string): string => ((holders.get(keyK15(name)) ?? 0) > 1 ? `${name}?` : name);
  return [
    '@ country -',
    ...rows.map(({ code, english, names }) => `${code} = ${english} | ${names.map(mark).join(', ')} | -`),
  ].join('\n');
}

/** Names as news writes them: without what stands in brackets, the sign of abbreviation and the dash of कांगो - किंशासा. */
function plainNames(hindi: readonly string[]): string[] {
  const plain = hindi.map((name) =>
    name
      .replace(/\s*\([^)]*\)/g, '')
      .replaceAll('॰', '')
      .replace(/\s+[-–]\s+/g, ' ')
      .normalize('NFC'),
  );
  return [...new Set(plain)].filter((name) => name !== '');
}
