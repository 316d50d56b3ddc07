import { DECLINED, UNDECLINED } from './adjective-lists.ts';
import { NUMERALS } from './numerals.ts';
import { words } from './word-list.ts';

/** Ordinals are made of the numeral: पांचवां, अठारहवीं; without the anusvara they are a common misspelling. */
const ORDINAL_ENDINGS = words('वां वीं वें वा वी वे');

/** All adjectives at n0; those that agree with their noun in all their forms. */
export const ADJECTIVES: ReadonlySet<string> = new Set([
  ...UNDECLINED.flatMap(words),
  ...DECLINED.flatMap(words).flatMap(declined),
  ...words(NUMERALS).flatMap((numeral) => ORDINAL_ENDINGS.map((ending) => numeral + ending)),
]);

/** बड़ा → बड़ा बड़े बड़ी; नया → नया नए नये नई नयी; दायां → दायां दाएं दायें दाईं दायीं. */
function declined(masculine: string): string[] {
  const nasal = masculine.endsWith('ं') ? 'ं' : '';
  const stem = masculine.slice(0, masculine.length - 1 - nasal.length);
  if (!stem.endsWith('य')) return [masculine, `${stem}े${nasal}`, `${stem}ी${nasal}`];
  const short = stem.slice(0, -1);
  return [masculine, ...['ए', 'ये', 'ई', 'यी'].map((ending) => short + ending + nasal)];
}
