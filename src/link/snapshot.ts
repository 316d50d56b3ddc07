import type { EventKind } from '../events/event-kinds.ts';
import type { Knowledge, KnownEntity } from '../knowledge/knowledge.ts';
import { joinWords, runningEnds } from '../lexicon/joined-words.ts';
import { compileLexicon, type Lexicon, loadLexicon, lookUp } from '../lexicon/lexicon.ts';
import { FormatError, openSections, packSections, wordBytes, wordsOf } from '../lexicon/sections.ts';
import { openStrings, packStrings, type StringTable } from '../lexicon/strings.ts';
import type { NameType } from '../names/mention.ts';
import { packEventLines } from './event-lines.ts';
import { type ProfileSource, profileSources } from './profile-source.ts';

const MAGIC = 0x50_4e_53_53;
/** The version of the bytes; stored snapshots of another version are made anew. */
export const SNAPSHOT_VERSION = 3;
const TYPES: readonly NameType[] = ['person', 'place', 'organization', 'event'];

/** What linking must know of an entity, without its record. Numbers are positions in the snapshot. */
export type Profile = {
  readonly id: string;
  readonly type: NameType;
  readonly name: string;
  readonly listed: string | null;
  /** The kinds that texts read its names as: another than its own where the reader says so. */
  readonly readAs: ReadonlySet<NameType>;
  /** Whole names as n0 words. */
  readonly names: readonly (readonly string[])[];
  /** Hashes of what it is named with: places, people, offices. */
  readonly context: ReadonlySet<number>;
};

/** What linking must know of an event. */
export type EventProfile = {
  readonly id: string;
  readonly kind: EventKind;
  readonly date: string | null;
  readonly place: string | null;
  readonly participants: readonly string[];
};

/**
 * All that finding and linking names on a page needs of the knowledge, in one block of bytes: a lexicon of all aliases, a
 * lexicon of the words of persons' names, profiles. Profiles are decoded one at a time, when a name on a page asks for one.
 */
export type Snapshot = {
  readonly size: number;
  readonly aliases: Lexicon;
  readonly words: Lexicon;
  profile(entity: number): Profile | null;
  /** The entity with this id of the gazetteer, or null. */
  byListed(listed: string): number | null;
  /** The number of the entity with this id, or null. */
  byId(id: string): number | null;
  /** The events that the entity of this id takes part in, by event id in code unit order. */
  eventsOf(id: string): readonly EventProfile[];
};

/** Knowledge with its snapshot. */
type Compiled = { readonly knowledge: Knowledge; readonly snapshot: Uint8Array };

/**
 * Compiles what linking needs of the knowledge; the same knowledge gives the same bytes. `profiles` are what `profileSources` made of it, where
 * that is at hand, and `before` what was compiled of nearly the same.
 */
export function compileSnapshot(
  knowledge: Knowledge,
  profiles: readonly ProfileSource[] = profileSources(knowledge, undefined).made.values,
  before: Compiled | null = null,
): Uint8Array {
  const { entities } = knowledge;
  const taking = eventsByEntity(knowledge);
  return packSections(MAGIC, SNAPSHOT_VERSION, [
    wordBytes(entities.map(typeWord)),
    packStrings(entities.map((entity) => entity.id)),
    packStrings(entities.map((entity) => entity.name)),
    packStrings(entities.map((entity) => entity.listed ?? '')),
    wordBytes(runningEnds(profiles.map(({ names }) => names))),
    packStrings(profiles.flatMap(({ names }) => names.map((words) => words.join(' ')))),
    wordBytes(runningEnds(profiles.map(({ context }) => context))),
    wordBytes(joinWords(profiles.map(({ context }) => context))),
    compileLexicon(profiles.flatMap(({ aliases }, value) => aliases.map((words) => ({ words, value })))),
    compileLexicon(profiles.flatMap(({ words }, value) => words.map((word) => ({ words: [word], value })))),
    packEventLines(
      knowledge.events,
      before && { events: before.knowledge.events, lines: linesIn(before.snapshot) },
    ),
    wordBytes(runningEnds(taking)),
    wordBytes(joinWords(taking)),
    compileLexicon(entities.flatMap(listedEntries)),
  ]);
}

const SECTIONS = 14;
const EVENT_LINES = 10;

function linesIn(snapshot: Uint8Array): Uint8Array {
  return openSections(snapshot, MAGIC, SNAPSHOT_VERSION, SECTIONS)[EVENT_LINES] ?? new Uint8Array();
}

/** The number of the kind in the low byte, above it a bit for each kind that texts read the names as. */
function typeWord({ type, readAs }: KnownEntity): number {
  const bits = readAs.types.reduce((sum, one) => sum | (1 << TYPES.indexOf(one)), 0);
  return TYPES.indexOf(type) | (bits << 8);
}

function typesIn(word: number): Set<NameType> {
  return new Set(TYPES.filter((_, i) => (word >> 8) & (1 << i)));
}

/** For each entity the numbers of the events that it takes part in, rising. */
function eventsByEntity({ entities, events }: Knowledge): number[][] {
  const numberOf = new Map(entities.map((entity, number) => [entity.id, number]));
  const taking = entities.map((): number[] => []);
  events.forEach(({ participants }, event) => {
    for (const { link } of participants) taking[numberOf.get(link.id) ?? -1]?.push(event);
  });
  return taking;
}

function listedEntries({ readAs }: KnownEntity, value: number): { words: string[]; value: number }[] {
  return readAs.listed.map((listed) => ({ words: [listed], value }));
}

/** Opens a compiled snapshot; throws FormatError on other bytes. */
export function openSnapshot(bytes: Uint8Array): Snapshot {
  const parts = openSections(bytes, MAGIC, SNAPSHOT_VERSION, SECTIONS);
  const part: Part = (index) => {
    const found = parts[index];
    if (!found) throw new FormatError('a section of the snapshot is missing');
    return found;
  };
  const ids = openStrings(part(1));
  const byListed = loadLexicon(part(13));
  return {
    size: wordsOf(part(0)).length,
    aliases: loadLexicon(part(8)),
    words: loadLexicon(part(9)),
    profile: openProfiles(part, ids),
    byListed: (id) => lookUp(byListed, [id])[0] ?? null,
    byId: (id) => positionOf(ids, id),
    eventsOf: openEvents(part, ids),
  };
}

/** Gives a section of a snapshot by its number. */
type Part = (index: number) => Uint8Array;

function openProfiles(part: Part, ids: StringTable): Snapshot['profile'] {
  const types = wordsOf(part(0));
  const [display, listed, spelled] = [openStrings(part(2)), openStrings(part(3)), openStrings(part(5))];
  const nameEnds = wordsOf(part(4));
  const contextEnds = wordsOf(part(6));
  const contexts = wordsOf(part(7));
  return (entity) => {
    const type = TYPES[(types[entity] ?? TYPES.length) & 0xff];
    if (!type) return null;
    const names: string[][] = [];
    for (let n = startOf(nameEnds, entity); n < (nameEnds[entity] ?? 0); n++)
      names.push(spelled.at(n).split(' '));
    return {
      id: ids.at(entity),
      type,
      name: display.at(entity),
      listed: listed.at(entity) || null,
      readAs: typesIn(types[entity] ?? 0),
      names,
      context: new Set(contexts.subarray(startOf(contextEnds, entity), contextEnds[entity])),
    };
  };
}

function openEvents(part: Part, ids: StringTable): Snapshot['eventsOf'] {
  const events = openStrings(part(EVENT_LINES));
  const takingEnds = wordsOf(part(11));
  const taking = wordsOf(part(12));
  return (id) => {
    const entity = positionOf(ids, id);
    if (entity === null) return [];
    const own = taking.subarray(startOf(takingEnds, entity), takingEnds[entity]);
    return [...own].map((event) => readEvent(events.at(event)));
  };
}

function startOf(ends: Uint32Array, index: number): number {
  return index > 0 ? (ends[index - 1] ?? 0) : 0;
}

/** Where a string stands in a table in code unit order, by bisection; null when it does not. */
function positionOf(strings: StringTable, wanted: string): number | null {
  let low = 0;
  let high = strings.size;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (strings.at(middle) < wanted) low = middle + 1;
    else high = middle;
  }
  return low < strings.size && strings.at(low) === wanted ? low : null;
}

function readEvent(line: string): EventProfile {
  const [id = '', kind = '', date = '', place = '', ...participants] = line.split('\n');
  return { id, kind: kind as EventKind, date: date || null, place: place || null, participants };
}
