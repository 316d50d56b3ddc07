import type { Table } from 'dexie';
import type { Knowledge, KnownEntity, KnownEvent } from '../knowledge/knowledge.ts';
import { HASH_START, hashUnits, spread } from '../lexicon/hash.ts';
import type { CurrentKnowledge, Database, RecordChunk } from './database.ts';

/** How many records one stored value holds, on average and at most: a card reads one value. */
const PER_CHUNK = 32;
const MOST_PER_CHUNK = 4 * PER_CHUNK;
/** A record of more articles than this is a value of its own: it changes often, and would be large for its neighbours. */
const MOST_SHARING = 200;

/**
 * Cuts records, which are in the order of ids, into chunks, where the records themselves say so: one more or less changes the chunk that it is in and
 * leaves the others as they are.
 */
function chunkRecords<T extends KnownEntity | KnownEvent>(records: readonly T[]): RecordChunk<T>[] {
  const chunks: { readonly chunk: string; readonly records: T[] }[] = [];
  let own: T[] = [];
  let last: T | null = null;
  for (const record of records) {
    if (
      last === null ||
      own.length === MOST_PER_CHUNK ||
      isLarge(last) ||
      isLarge(record) ||
      begins(record)
    ) {
      own = [];
      chunks.push({ chunk: record.id, records: own });
    }
    own.push(record);
    last = record;
  }
  return chunks;
}

function isLarge({ articles }: KnownEntity | KnownEvent): boolean {
  return articles.length > MOST_SHARING;
}

function begins({ id }: KnownEntity | KnownEvent): boolean {
  return spread(hashUnits(HASH_START, id)) % PER_CHUNK === 0;
}

/** The key of the chunk that an id would be in, or null before the first. */
function chunkOf(starts: readonly string[], id: string): string | null {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? '') <= id) low = middle + 1;
    else high = middle;
  }
  return starts[low - 1] ?? null;
}

/** The record of an entity by id, one read; null when there is none. */
export async function readEntity(
  database: Database,
  current: CurrentKnowledge,
  id: string,
): Promise<KnownEntity | null> {
  const chunk = chunkOf(current.entityChunks, id);
  const row = chunk === null ? undefined : await database.entities.get(chunk);
  return row?.records.find((record) => record.id === id) ?? null;
}

/** The record of an event by id, one read; null when there is none. */
export async function readEvent(
  database: Database,
  current: CurrentKnowledge,
  id: string,
): Promise<KnownEvent | null> {
  const chunk = chunkOf(current.eventChunks, id);
  const row = chunk === null ? undefined : await database.events.get(chunk);
  return row?.records.find((record) => record.id === id) ?? null;
}

/**
 * Replaces the stored records by those of new knowledge. `stored` is the knowledge whose records are stored, where it is at hand: chunks of the same
 * records are left as they are. Call it inside the transaction that publishes.
 */
export async function writeRecords(
  database: Database,
  knowledge: Knowledge,
  stored: Knowledge | null,
): Promise<Pick<CurrentKnowledge, 'entityChunks' | 'eventChunks'>> {
  return {
    entityChunks: await replaceChunks(database.entities, knowledge.entities, stored?.entities ?? null),
    eventChunks: await replaceChunks(database.events, knowledge.events, stored?.events ?? null),
  };
}

async function replaceChunks<T extends KnownEntity | KnownEvent>(
  table: Table<RecordChunk<T>, string>,
  records: readonly T[],
  stored: readonly T[] | null,
): Promise<string[]> {
  const chunks = chunkRecords(records);
  if (stored === null) await table.clear();
  const before = new Map(chunkRecords(stored ?? []).map((one) => [one.chunk, one.records]));
  await table.bulkPut(chunks.filter(({ chunk, records: own }) => !isSame(before.get(chunk), own)));
  for (const { chunk } of chunks) before.delete(chunk);
  await table.bulkDelete([...before.keys()]);
  return chunks.map(({ chunk }) => chunk);
}

function isSame(before: readonly object[] | undefined, now: readonly object[]): boolean {
  return before?.length === now.length && now.every((record, i) => record === before[i]);
}
