import { type Candidate, wordsIn } from './candidates.ts';
import type { Found } from './found.ts';
import { partedBodies } from './joined-bodies.ts';
import { SURE } from './mention.ts';
import type { TaggedName } from './tagger/tagger.ts';
import { foundByTagger } from './tagger-spans.ts';
import type { Word } from './words.ts';

/** From here what cues see is as plain as can be (a title before a whole name), or known: it stands. */
const PLAIN = 0.85;

/** From here the tagger moves the ends of what cues see, and sees a person around a listed place ("मथुरा प्रसाद …"). */
const VERY_SURE = 0.8;

/** What is left of a name by cues alone where the tagger is sure of another: the tagger has weighed the cues. */
const DOUBTED_SHARE = 0.6;

/**
 * Adds what the tagger sees to what lists and cues see. What lists are sure of stands: the tagger may bear it out, and see a
 * longer name around a place ("असम राज्य … प्राधिकरण"), but not read it otherwise. Where both see a name, the surer counts:
 * the tagger has been told what they see, so its word is no second witness.
 */
export function withTagged(
  seen: readonly Candidate[],
  tagged: readonly TaggedName[],
  words: readonly Word[],
): Candidate[] {
  const found = foundByTagger(tagged, words)
    .flatMap((name) => partedBodies(name, words))
    .filter(mayStandBeside(seen))
    .filter(isWhole(seen, words));
  const foundAt = new Map(found.map((name) => [placeOf(name), name]));
  const foundOver = new Map(found.flatMap((name) => wordsIn(name).map((word) => [word, name] as const)));
  const bornOut = seen.map((candidate) => {
    const same = foundAt.get(placeOf(candidate));
    if (same) return { ...candidate, confidence: Math.max(candidate.confidence, same.confidence) };
    const others = wordsIn(candidate).flatMap((word) => foundOver.get(word) ?? []);
    return others.some((name) => readsOtherwise(name, candidate)) ? doubted(candidate) : candidate;
  });
  const known = new Set(seen.map(placeOf));
  const added = found.filter((name) => !known.has(placeOf(name)));
  return [...bornOut, ...added.map((name): Candidate => ({ ...name, listed: [], adjective: false }))];
}

/** Whether the tagger is sure of a name where cues alone see another; `name` shares a word with it. */
function readsOtherwise(name: Found, candidate: Candidate): boolean {
  if (candidate.listed.length > 0 || candidate.type === 'event') return false;
  if (isWithin(name, candidate) && name.type === candidate.type)
    return isEndOf(name, candidate) && name.confidence >= VERY_SURE && name.confidence > candidate.confidence;
  return candidate.confidence < PLAIN && name.confidence >= SURE;
}

/** The same name without words before it: cues know better where a name ends ("… मिंग उन के अनुसार"). */
function isEndOf(inner: Found, outer: Found): boolean {
  return inner.type === outer.type && inner.to === outer.to && inner.from > outer.from;
}

function isWithin(inner: Found, outer: Found): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}

function doubted(candidate: Candidate): Candidate {
  return { ...candidate, confidence: candidate.confidence * DOUBTED_SHARE };
}

/** What two sightings of one name have in common. */
function placeOf({ from, to, type }: Found): string {
  return `${from} ${to} ${type}`;
}

/** Whether a name of the tagger leaves what lists and cues are sure of as it is. */
function mayStandBeside(seen: readonly Candidate[]): (found: Found) => boolean {
  const sureAt = new Map<number, Candidate[]>();
  for (const candidate of seen) {
    if (!stands(candidate)) continue;
    for (const word of wordsIn(candidate)) sureAt.set(word, [...(sureAt.get(word) ?? []), candidate]);
  }
  return (found) =>
    wordsIn(found).every((word) => (sureAt.get(word) ?? []).every((other) => mayStandWith(other, found)));
}

const AND = new Set(['और', 'व', 'तथा', 'एवं']);

/** "काबुल और दोहा गठबंधन": of two places joined, no organisation has the second alone in its name. */
function isWhole(seen: readonly Candidate[], words: readonly Word[]): (found: Found) => boolean {
  const ends = new Set(seen.filter((c) => c.type === 'place' && stands(c)).map(({ to }) => to));
  const starts = new Set(seen.filter((c) => c.type === 'place' && stands(c)).map(({ from }) => from));
  return ({ type, from }) => {
    if (type !== 'organization' || !starts.has(from)) return true;
    return !(AND.has(words[from - 1]?.token.norm ?? '') && ends.has(from - 1));
  };
}

/** A listed name that is sure, a country however it is said, and what cues see plainly. */
function stands({ listed, adjective, confidence }: Candidate): boolean {
  if (listed.some(isCountry) && adjective) return true;
  return listed.length > 0 ? confidence >= SURE : confidence >= PLAIN;
}

function mayStandWith(other: Candidate, found: Found): boolean {
  if (other.from === found.from && other.to === found.to) return other.type === found.type;
  if (other.listed.some(isCountry)) return false;
  const isVerySure = found.confidence >= VERY_SURE;
  if (isWithin(found, other)) return isEndOf(found, other) && other.listed.length === 0 && isVerySure;
  if (!isWithin(other, found)) return false;
  if (found.type === 'organization' && other.type === 'place') return true;
  if (found.type === 'person' && other.type === 'place') return isVerySure;
  return found.type === other.type && other.listed.length === 0 && isVerySure;
}

function isCountry(id: string): boolean {
  return /^[A-Z]{2}$/.test(id);
}
