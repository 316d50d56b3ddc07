import { keyK15 } from '../text/keys.ts';
import { romanise } from '../text/romanise.ts';
import { skeleton } from '../text/skeleton.ts';
import { nameWords } from './name-words.ts';
import type { Profile, Snapshot } from './snapshot.ts';

/** A known name that a search found, the best first. */
export type FoundName = { readonly profile: Profile; readonly score: number };

/**
 * Searches the known names for what a reader types, in either script and any spelling: every word must begin a word of the name, or share
 * its consonants with one ("vasundhara", "वसुंधरा", "wasundhra"). At most `most` results, whole names before parts, in the order of the snapshot.
 */
export function searchNames(snapshot: Snapshot, query: string, most: number): FoundName[] {
  const words = nameWords(query);
  if (words.length === 0) return [];
  const found: FoundName[] = [];
  for (let entity = 0; entity < snapshot.size; entity++) {
    const profile = snapshot.profile(entity);
    const score = profile ? scoreOf(profile, words) : 0;
    if (profile && score > 0) found.push({ profile, score });
  }
  return found.sort((a, b) => b.score - a.score).slice(0, most);
}

function scoreOf(profile: Profile, query: readonly string[]): number {
  const spellings = [nameWords(profile.name), ...profile.names];
  return Math.max(...spellings.map((words) => matchAll(words, query)));
}

function matchAll(words: readonly string[], query: readonly string[]): number {
  let sum = 0;
  for (const asked of query) {
    const best = Math.max(0, ...words.map((word) => matchWord(word, asked)));
    if (best === 0) return 0;
    sum += best;
  }
  return sum / query.length + query.length / (words.length + 1);
}

function matchWord(word: string, asked: string): number {
  if (word === asked) return 3;
  if (isLatin(asked) && !isLatin(word)) return matchLatin(romanise(word).toLowerCase(), word, asked);
  const [key, askedKey] = [keyK15(word), keyK15(asked)];
  if (key === askedKey) return 2.5;
  if (key.startsWith(askedKey)) return 2;
  return asked.length > 3 && skeleton(word) === skeleton(asked) ? 1 : 0;
}

function matchLatin(latin: string, word: string, asked: string): number {
  if (latin === asked) return 2.5;
  if (latin.startsWith(asked)) return 2;
  const bones = skeleton(asked);
  return bones.length > 1 && skeleton(word).startsWith(bones) ? 1 : 0;
}

function isLatin(word: string): boolean {
  return word.charCodeAt(0) < 0x250;
}
