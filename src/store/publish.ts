import type { Extract } from '../extract/extract.ts';
import { EXTRACT_VERSION } from '../extract/extract.ts';
import type { Edit } from '../knowledge/edits.ts';
import { KNOWLEDGE_VERSION } from '../knowledge/knowledge.ts';
import type { Engine } from '../link/engine.ts';
import { SNAPSHOT_VERSION } from '../link/snapshot.ts';
import type { ArticleChunk, ArticleHead, ArticleSet, CurrentKnowledge, Database } from './database.ts';
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
 * made from all published sets that are switched on and from all edits, as the change leaves them.
 */
export async function publish(
  database: Database,
  engine: Engine,
  change: SetChange,
  editChange = NO_EDIT_CHANGE,
): Promise<CurrentKnowledge> {
  const { sets, chunks } = await afterChange(database, change);
  const on = new Set(sets.filter((set) => set.enabled && set.state === 'published').map((set) => set.id));
  const counted = chunks.filter((chunk) => on.has(chunk.set));
  const { knowledge, snapshot } = engine.build(
    counted.flatMap((chunk): readonly Extract[] => chunk.extracts),
    await editsAfterChange(database, editChange),
  );
  const { sets: setTable, chunks: chunkTable, knowledge: knowledgeTable, entities, events, edits } = database;
  const tables = [setTable, chunkTable, knowledgeTable, entities, events, edits];
  return database.transaction('rw', tables, async () => {
    await edits.bulkDelete([...editChange.remove]);
    await edits.bulkPut([...editChange.put]);
    for (const set of change.remove) await chunkTable.where('set').equals(set).delete();
    await setTable.bulkDelete([...change.remove]);
    await setTable.bulkPut([...change.put]);
    await chunkTable.bulkPut([...change.chunks]);
    const places = await writeRecords(database, knowledge);
    const current: CurrentKnowledge = {
      key: 'current',
      engine: ENGINE,
      snapshot,
      ...places,
      articles: headsOf(counted),
      edits: knowledge.edits,
    };
    await knowledgeTable.put(current);
    return current;
  });
}

async function afterChange(
  database: Database,
  change: SetChange,
): Promise<{ readonly sets: readonly ArticleSet[]; readonly chunks: readonly ArticleChunk[] }> {
  const gone = new Set(change.remove);
  const sets = new Map(
    (await database.sets.toArray()).filter((set) => !gone.has(set.id)).map((set) => [set.id, set]),
  );
  for (const set of change.put) sets.set(set.id, set);
  const key = (chunk: ArticleChunk): string => `${chunk.set} ${chunk.chunk}`;
  const chunks = new Map(
    (await database.chunks.toArray()).filter((chunk) => !gone.has(chunk.set)).map((c) => [key(c), c]),
  );
  for (const chunk of change.chunks) chunks.set(key(chunk), chunk);
  return { sets: [...sets.values()], chunks: [...chunks.values()] };
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
