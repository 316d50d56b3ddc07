import Dexie, { type EntityTable, type Table } from 'dexie';
import type { Extract } from '../extract/extract.ts';
import type { Edit, EditOutcome } from '../knowledge/edits.ts';
import type { KnownArticle, KnownEntity, KnownEvent } from '../knowledge/knowledge.ts';
import type { Build } from '../link/engine.ts';
import type { PackedArticle } from './pack.ts';
import { addOrigins, addParts, keyRecords } from './upgrades.ts';

/** `bundled` came with Sandarbh, `own` is what the reader added from pages, `imported` came from files. */
type SetKind = 'bundled' | 'own' | 'imported';

/** A set of articles. A staged set is being imported and counts for nothing until it is published. */
export type ArticleSet = {
  readonly id: string;
  readonly name: string;
  readonly kind: SetKind;
  readonly state: 'staged' | 'published';
  readonly enabled: boolean;
  /** Of the bundled set: which package it came from; an update replaces another version. */
  readonly version: string;
  readonly articles: number;
  /** When it was published, in ms since 1970: the library's order, never part of the knowledge. */
  readonly addedAt: number;
};

/** Some articles of a set with their extracts: one value, as a row an article costs a hundred times as much. */
export type ArticleChunk = {
  readonly set: string;
  readonly chunk: number;
  readonly articles: readonly PackedArticle[];
  readonly extracts: readonly Extract[];
};

/** The head of an article for lists, beside the number of its chunk. */
export type ArticleHead = KnownArticle & { readonly set: string; readonly chunk: number };

/** The knowledge as it stands: the snapshot that pages are linked with, and where each record is. */
export type CurrentKnowledge = {
  readonly key: 'current';
  readonly engine: string;
  /** How often the knowledge was published; rows of before this was counted have none. */
  readonly revision?: number;
  readonly snapshot: Uint8Array;
  /** The keys of the chunks of entities and of events, rising: the ids of their first records. */
  readonly entityChunks: readonly string[];
  readonly eventChunks: readonly string[];
  readonly articles: readonly ArticleHead[];
  /** What became of the reader's edits, in the reader's order. */
  readonly edits: readonly EditOutcome[];
};

/** Records whose ids follow one another, under the id of the first. */
export type RecordChunk<T extends KnownEntity | KnownEvent> = {
  readonly chunk: string;
  readonly records: readonly T[];
};

/**
 * What was published last from here: the chunks that counted, as the objects that the knowledge was built of, by set and number. It holds as long as
 * nobody else has published, which the revision tells.
 */
export type LastPublished = {
  readonly revision: number;
  readonly chunks: ReadonlyMap<string, ArticleChunk>;
  readonly build: Build;
};

/** The database: everything that outlives a start of the background, but for the settings. */
export type Database = Dexie & {
  readonly sets: EntityTable<ArticleSet, 'id'>;
  readonly chunks: Table<ArticleChunk, [string, number]>;
  readonly knowledge: EntityTable<CurrentKnowledge, 'key'>;
  readonly entities: Table<RecordChunk<KnownEntity>, string>;
  readonly events: Table<RecordChunk<KnownEvent>, string>;
  /** What the reader says of names, one row an edit. */
  readonly edits: Table<Edit, number>;
  /** Kept in memory for as long as the database is open: the next knowledge is made from it, or, where there is none, from nothing. */
  last: LastPublished | null;
};

/** Opens the database of that name, making it when it is not there. Rejects when the browser keeps no data (some private windows). */
export async function openDatabase(name: string): Promise<Database> {
  const database = Object.assign(new Dexie(name), { last: null }) as Database;
  database.version(1).stores({
    sets: 'id',
    chunks: '[set+chunk], set',
    knowledge: 'key',
    entities: 'chunk',
    events: 'chunk',
  });
  database
    .version(2)
    .stores({ edits: 'seq' })
    .upgrade((change) => change.table<CurrentKnowledge>('knowledge').toCollection().modify({ edits: [] }));
  database.version(3).stores({}).upgrade(addOrigins);
  database.version(4).stores({}).upgrade(addParts);
  database.version(5).stores({}).upgrade(keyRecords);
  return (await database.open()) as Database;
}
