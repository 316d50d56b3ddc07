import { LATIN_BODIES, LATIN_COMMON, LATIN_CONTESTS, LATIN_PLACES } from './cues/latin.ts';
import { NOUN_ONLY_MARKERS } from './cues/postpositions.ts';
import { announcesPerson } from './cues/titles.ts';
import type { Found } from './found.ts';
import type { Sight } from './sight.ts';
import { isCapitalised } from './word-kinds.ts';
import { isBreak } from './words.ts';

/** The longest such name in words. */
const MOST_WORDS = 5;
const LONGEST_PERSON = 3;
/** How sure what the last word tells is, and who is only told of. */
const BY_HEAD = 0.75;
const TOLD_OF = 0.65;

/**
 * Names in Latin letters within a Hindi sentence: runs of words with capitals, by what the last one says ("Sawalkot Dam का"), and people before a postposition
 * ("Jens Mikkelsen को"). A sentence that is Latin altogether tells nothing by its capitals.
 */
export function findLatinNames(sight: Sight): Found[] {
  if (!sight.words.some(({ token }) => token.kind === 'devanagari')) return [];
  const found: Found[] = [];
  for (let from = 0; from < sight.words.length; from++) {
    if (!isNameLike(sight, from) || (isNameLike(sight, from - 1) && !isBreak(sight.words[from]))) continue;
    let to = from + 1;
    while (isNameLike(sight, to) && !isBreak(sight.words[to])) to++;
    const name = nameOf(sight, from, to);
    if (name) found.push(name);
    from = to - 1;
  }
  return found;
}

function nameOf(sight: Sight, start: number, to: number): Found | null {
  let from = start;
  while (from < to - 1 && isTitle(sight, from)) from++;
  const run = to - from;
  if (run < 2 || run > MOST_WORDS) return null;
  const head = normAt(sight, to - 1);
  const proper = sight.words.slice(from, to - 1).some(({ token }) => !isHead(token.norm));
  if (isHead(head)) return proper ? { from, to, type: typeOf(head), confidence: BY_HEAD } : null;
  const isListed = sight.taken.slice(from, to).some(Boolean);
  return run <= LONGEST_PERSON && !isListed && isToldOf(sight, from, to)
    ? { from, to, type: 'person', confidence: TOLD_OF }
    : null;
}

function isTitle(sight: Sight, at: number): boolean {
  return announcesPerson(normAt(sight, at));
}

/** Behind a title or "vs", or before a postposition that only nouns stand before. */
function isToldOf(sight: Sight, from: number, to: number): boolean {
  const next = sight.words[to];
  if (next && !isBreak(next) && NOUN_ONLY_MARKERS.has(next.token.norm)) return true;
  const before = normAt(sight, from - 1);
  return !isBreak(sight.words[from]) && (before === 'vs' || announcesPerson(before));
}

function normAt(sight: Sight, at: number): string {
  return sight.words[at]?.token.norm ?? '';
}

function isHead(norm: string): boolean {
  return LATIN_BODIES.has(norm) || LATIN_PLACES.has(norm) || LATIN_CONTESTS.has(norm);
}

function typeOf(head: string): Found['type'] {
  if (LATIN_CONTESTS.has(head)) return 'event';
  return LATIN_PLACES.has(head) ? 'place' : 'organization';
}

/** A Latin word with a capital, not all in capitals, that is more than a word of headlines. */
function isNameLike(sight: Sight, at: number): boolean {
  const token = sight.words[at]?.token;
  if (token?.kind !== 'latin' || !isCapitalised(token.text)) return false;
  return isHead(token.norm) || !LATIN_COMMON.has(token.norm);
}
