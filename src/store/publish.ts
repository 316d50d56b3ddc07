import type { Extract } from '../extract/extract.ts';
import { EXTRACT_VERSION } from '../extract/extract.ts';
import type { Edit } from '../knowledge/edits.ts';
import { KNOWLEDGE_VERSION } from '../knowledge/knowledge.ts';
import type { Build, Engine } from '../link/engine.ts';
import { SNAPSHOT_VERSION } from '../link/snapshot.ts';
import type {
  ArticleChunk,
  ArticleHead,
  ArticleSet,
  CurrentKnowledge,
  Database,
  LastPublished,
} from './database.ts';
import { writeRecords } from './records.ts';

/** The engine that stored knowledge was made by; other knowledge is made anew from the articles. */
export const ENGINE = `${EXTRACT_VERSION}.${KNOWLEDGE_VERSION}.${SNAPSHOT_VERSION}`;

/** A change of the sets: sets to write, with new chunks of articles, and sets to take away. */
export type SetChange = {
  readonly put: readonly ArticleSet[];
  readonly chunks: readonly ArticleChunk[];
  readonly remove: readonly string[];
};

/** A change of the reader's edits: edits to write, and the numbers of those to take away. */
export type EditChange = { readonly put: readonly Edit[]; readonly remove: readonly number[] };

const NO_EDIT_CHANGE: EditChange = { put: [], remove: [] };

/**
 * Changes the sets, the edits and the knowledge in one transaction: whoever reads sees all of the change or nothing of it. The knowledge is
 * made from all published sets that are switched on and from all edits, as the change leaves them; what was published last from here is reused.
 */
export async function publish(
  database: Database,
  engine: Engine,
  change: SetChange,
  editChange = NO_EDIT_CHANGE,
): Promise<CurrentKnowledge> {
  const revision = await revisionOf(database);
  const last = database.last?.revision === revision ? database.last : null;
  const counted = await countedAfter(database, change, last);
  const build = engine.build(
    counted.flatMap((chunk): readonly Extract[] => chunk.extracts),
    await editsAfterChange(database, editChange),
    last?.build ?? null,
  );
  const current = await write(database, change, editChange, { build, counted, last });
  const isNext = current.revision === revision + 1;
  const chunks = new Map(counted.map((chunk) => [keyOf(chunk), chunk]));
  database.last = isNext ? { revision: revision + 1, chunks, build } : null;
  return current;
}

async function revisionOf(database: Database): Promise<number> {
  return (await database.knowledge.get('current'))?.revision ?? 0;
}

/** What is to be published: the chunks that count, and what was built of them, from what was published last. */
type Made = {
  readonly build: Build;
  readonly counted: readonly ArticleChunk[];
  readonly last: LastPublished | null;
};

function write(
  database: Database,
  change: SetChange,
  editChange: EditChange,
  { build, counted, last }: Made,
): Promise<CurrentKnowledge> {
  const { sets: setTable, chunks: chunkTable, knowledge: knowledgeTable, entities, events, edits } = database;
  const tables = [setTable, chunkTable, knowledgeTable, entities, events, edits];
  return database.transaction('rw', tables, async () => {
    await edits.bulkDelete([...editChange.remove]);
    await edits.bulkPut([...editChange.put]);
    for (const set of change.remove) await chunkTable.where('set').equals(set).delete();
    await setTable.bulkDelete([...change.remove]);
    await setTable.bulkPut([...change.put]);
    await chunkTable.bulkPut([...change.chunks]);
    const revision = await revisionOf(database);
    const stored = last?.revision === revision ? last.build.knowledge : null;
    const places = await writeRecords(database, build.knowledge, stored);
    const current: CurrentKnowledge = {
      key: 'current',
      engine: ENGINE,
      revision: revision + 1,
      snapshot: build.snapshot,
      ...places,
      articles: headsOf(counted),
      edits: build.knowledge.edits,
    };
    await knowledgeTable.put(current);
    return current;
  });
}

/** The chunks that count once the change is made: those of published sets that are switched on. */
async function countedAfter(
  database: Database,
  change: SetChange,
  last: LastPublished | null,
): Promise<ArticleChunk[]> {
  const gone = new Set(change.remove);
  const stored = (await database.sets.toArray()).filter((set) => !gone.has(set.id));
  const sets = new Map([...stored, ...change.put].map((set) => [set.id, set]));
  const on = [...sets.values()].filter((set) => set.enabled && set.state === 'published');
  const ids = new Set(on.map(({ id }) => id));
  const keys = (await database.chunks.toCollection().primaryKeys()).filter(
    ([set]) => ids.has(set) && !gone.has(set),
  );
  const missing = keys.filter(([set, chunk]) => !last?.chunks.has(keyOf({ set, chunk })));
  const read = (await database.chunks.bulkGet(missing)).flatMap((chunk) => chunk ?? []);
  const fresh = new Map(read.map((chunk) => [keyOf(chunk), chunk]));
  const chunks = new Map(
    keys.map(([set, chunk]) => {
      const key = keyOf({ set, chunk });
      return [key, last?.chunks.get(key) ?? fresh.get(key)];
    }),
  );
  for (const chunk of change.chunks) if (ids.has(chunk.set)) chunks.set(keyOf(chunk), chunk);
  return [...chunks.values()].filter((chunk) => chunk !== undefined);
}

function keyOf({ set, chunk }: Pick<ArticleChunk, 'set' | 'chunk'>): string {
  return `${set} ${chunk}`;
}

async function editsAfterChange(database: Database, { put, remove }: EditChange): Promise<Edit[]> {
  const edits = new Map((await database.edits.toArray()).map((edit) => [edit.seq, edit]));
  for (const seq of remove) edits.delete(seq);
  for (const edit of put) edits.set(edit.seq, edit);
  return [...edits.values()];
}

function headsOf(chunks: readonly ArticleChunk[]): ArticleHead[] {
  return chunks.flatMap(({ set, chunk, articles }) =>
    articles.map(({ article: { id, title, outlet, url, published } }) => ({
      id,
      title,
      outlet,
      url,
      published,
      set,
      chunk,
    })),
  );
}
