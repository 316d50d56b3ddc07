import type { Knowledge, KnownEntity, KnownEvent } from '../knowledge/knowledge.ts';
import type { CurrentKnowledge, Database, RecordChunk } from './database.ts';

/** How many records one stored value holds: a card reads one value. */
const PER_CHUNK = 32;

/** Cuts records, which are in the order of ids, into chunks. */
function chunkRecords<T extends KnownEntity | KnownEvent>(records: readonly T[]): RecordChunk<T>[] {
  const chunks: RecordChunk<T>[] = [];
  for (let from = 0; from < records.length; from += PER_CHUNK) {
    chunks.push({ chunk: chunks.length, records: records.slice(from, from + PER_CHUNK) });
  }
  return chunks;
}

/** The first id of each chunk: where to look for a record. */
function chunkStarts(chunks: readonly RecordChunk<KnownEntity | KnownEvent>[]): string[] {
  return chunks.map(({ records }) => records[0]?.id ?? '');
}

/** The chunk that an id would be in, or null before the first. */
function chunkOf(starts: readonly string[], id: string): number | null {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? '') <= id) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? null : low - 1;
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

/** Replaces all records by those of new knowledge. Call it inside the transaction that publishes. */
export async function writeRecords(
  database: Database,
  knowledge: Knowledge,
): Promise<Pick<CurrentKnowledge, 'entityChunks' | 'eventChunks'>> {
  const entities = chunkRecords(knowledge.entities);
  const events = chunkRecords(knowledge.events);
  await database.entities.clear();
  await database.events.clear();
  await database.entities.bulkPut(entities);
  await database.events.bulkPut(events);
  return { entityChunks: chunkStarts(entities), eventChunks: chunkStarts(events) };
}
