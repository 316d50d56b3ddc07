import { type Candidate, wordsIn } from './candidates.ts';
import { NOT_IN_NAMES } from './cues/organisations.ts';
import { ADDRESS_AFTER, announcesPerson } from './cues/titles.ts';
import type { Found } from './found.ts';
import { GIVEN_NAMES } from './gazetteer/person-names.ts';
import { SURE } from './mention.ts';
import type { TaggedName } from './tagger/tagger.ts';
import { isOrdinary } from './vocabulary/vocabulary.ts';
import type { Word } from './words.ts';

const TYPES = { PER: 'person', LOC: 'place', ORG: 'organization' } as const;

/** What a name of ordinary words alone ("पूर्वी शहर") is worth: it is hardly ever sure by itself. */
const ORDINARY_SHARE = 0.65;

/** From here what cues see is as plain as can be (a title before a whole name), or known: it stands. */
const PLAIN = 0.85;

/** What is left of a name by cues alone where the tagger is sure of another: the tagger has weighed the cues. */
const DOUBTED_SHARE = 0.6;

/** Names of the tagger, in order, in words instead of tokens; none where one has no word. */
function inWords(names: readonly TaggedName[], words: readonly Word[]): Found[] {
  let next = 0;
  const wordBefore = (token: number): number => {
    while ((words[next]?.at ?? token) < token) next++;
    return next;
  };
  return names.flatMap((name) => wordsOfName(name, wordBefore(name.from), wordBefore(name.to), words));
}

function wordsOfName(name: TaggedName, first: number, end: number, words: readonly Word[]): Found[] {
  if (end <= first) return [];
  const [from, to] = bareName(name.type, first, end, words);
  const ordinary = words.slice(from, to).every((word) => isOrdinary(word.token.norm));
  const confidence = ordinary ? name.confidence * ORDINARY_SHARE : name.confidence;
  return [{ from, to, type: TYPES[name.type], confidence }];
}

/** The end of a verb in the future, its nasal often forgotten: "जाएगे" for जाएंगे. */
const FUTURE_FORM = /[एे]ं?ग[ाेी]$/;

/**
 * A name without what corpora count in at times: the title before a person and the form of address behind, words before an
 * organisation that only say how it is.
 */
function bareName(
  type: TaggedName['type'],
  first: number,
  end: number,
  words: readonly Word[],
): readonly [number, number] {
  const normAt = (at: number): string => words[at]?.token.norm ?? '';
  let [from, to] = [first, end];
  while (type === 'PER' && to - from > 1 && ADDRESS_AFTER.has(normAt(to - 1))) to--;
  const isOutside = (norm: string): boolean =>
    type === 'PER'
      ? FUTURE_FORM.test(norm) || (announcesPerson(norm) && !GIVEN_NAMES.has(norm))
      : type === 'ORG' && NOT_IN_NAMES.has(norm);
  while (to - from > 1 && isOutside(normAt(from))) from++;
  return [from, to];
}

/**
 * Adds what the tagger sees to what lists and cues see. What lists are sure of stands: the tagger may bear it out, and see an
 * organisation around places ("असम राज्य … प्राधिकरण"), but neither read it otherwise nor move its ends. Where both see a
 * name, the surer counts: the tagger has been told what they see, so its word is no second witness.
 */
export function withTagged(
  seen: readonly Candidate[],
  tagged: readonly TaggedName[],
  words: readonly Word[],
): Candidate[] {
  const found = inWords(tagged, words).filter(mayStandBeside(seen));
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
  const inside = candidate.from <= name.from && name.to <= candidate.to && name.type === candidate.type;
  const byCues = candidate.listed.length === 0 && candidate.type !== 'event' && candidate.confidence < PLAIN;
  return !inside && byCues && name.confidence >= SURE;
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

/** A listed name that is sure, a country however it is said, and what cues see plainly. */
function stands({ listed, confidence }: Candidate): boolean {
  if (listed.some(isCountry)) return true;
  return listed.length > 0 ? confidence >= SURE : confidence >= PLAIN;
}

function mayStandWith(other: Candidate, found: Found): boolean {
  const same = other.from === found.from && other.to === found.to;
  if (same) return other.type === found.type;
  const around = found.from <= other.from && other.to <= found.to;
  return around && found.type === 'organization' && other.type === 'place' && !other.listed.some(isCountry);
}

function isCountry(id: string): boolean {
  return /^[A-Z]{2}$/.test(id);
}
