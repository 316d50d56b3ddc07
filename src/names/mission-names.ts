import { skeleton } from '../text/skeleton.ts';
import { wordSet } from '../text/word-set.ts';

const CALLED = wordSet('मिशन अभियान mission project प्रोजेक्ट यान');
/** The fewest consonants by which a mission's name is told from another's. */
const FEWEST = 3;

/** A mission's name in either script: of the series "X" the number n. */
export type MissionName = { readonly series: string; readonly number: string };

/**
 * What a name of n0 words that ends in a number tells: "Chandrayaan-3", "मिशन चंद्रयान 3" and "चंद्रयान-3" are one. Null for a name without number, or
 * one too short to be told from others.
 */
export function missionName(words: readonly string[]): MissionName | null {
  const number = words.at(-1) ?? '';
  if (!/^\d{1,2}$/.test(number)) return null;
  const series = words
    .slice(0, -1)
    .filter((word) => !CALLED.has(word))
    .map(skeleton)
    .join(' ');
  return series.length < FEWEST ? null : { series, number };
}
