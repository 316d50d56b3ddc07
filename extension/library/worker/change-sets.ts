import type { Engine } from '../../../src/link/engine.ts';
import type { ArticleChunk, ArticleSet, Database } from '../../../src/store/database.ts';
import { publish } from '../../../src/store/publish.ts';
import { installBundled, removeArticle, removeSet, renameSet, switchSet } from '../../../src/store/sets.ts';
import { loadBundledPack, whileWriting } from '../../engine.ts';
import type { LibraryWorker } from './api.ts';
import type { Workshop } from './workshop.ts';

type ChangeSets = Pick<
  LibraryWorker,
  'switchSet' | 'renameSet' | 'removeSet' | 'removeArticle' | 'undo' | 'restore'
>;

/** What a removal took away: the set as it was, and those of its chunks that changed or went. */
type Kept = { readonly set: ArticleSet; readonly chunks: readonly ArticleChunk[] };

/** Changes sets, each change with the knowledge rebuilt and under the writing lock. What was removed last can be brought back. */
export function changeSets(workshop: Workshop): ChangeSets {
  let kept: Kept | null = null;
  const write = <T>(change: (database: Database, engine: Engine) => Promise<T>): Promise<T> =>
    whileWriting(async () => change(await workshop.database(), await workshop.engine()));
  return {
    switchSet: (set, on) => write((database, engine) => switchSet(database, engine, set, on)),
    renameSet: (set, name) => whileWriting(async () => renameSet(await workshop.database(), set, name)),
    removeSet: (set) =>
      write(async (database, engine) => {
        kept = await wholeSet(database, set);
        await removeSet(database, engine, set);
      }),
    removeArticle: (article) =>
      write(async (database, engine) => {
        kept = await chunkWith(database, article);
        await removeArticle(database, engine, article);
      }),
    undo: () =>
      write(async (database, engine) => {
        if (kept !== null) await putBack(database, engine, kept);
        kept = null;
      }),
    restore: (version) =>
      write(async (database, engine) => {
        await installBundled(database, engine, await loadBundledPack(), version, Date.now());
      }),
  };
}

async function wholeSet(database: Database, id: string): Promise<Kept | null> {
  const set = await database.sets.get(id);
  if (set === undefined) return null;
  return { set, chunks: await database.chunks.where('set').equals(id).toArray() };
}

async function chunkWith(database: Database, article: string): Promise<Kept | null> {
  const current = await database.knowledge.get('current');
  const head = current?.articles.find(({ id }) => id === article);
  if (head === undefined) return null;
  const set = await database.sets.get(head.set);
  const chunk = await database.chunks.get([head.set, head.chunk]);
  return set === undefined || chunk === undefined ? null : { set, chunks: [chunk] };
}

/** Puts back what was kept. The set may have got or lost other articles meanwhile: they are counted anew. */
async function putBack(database: Database, engine: Engine, { set, chunks }: Kept): Promise<void> {
  const now = (await database.sets.get(set.id)) ?? set;
  const others = (await database.chunks.where('set').equals(set.id).toArray()).filter(
    (other) => !chunks.some(({ chunk }) => chunk === other.chunk),
  );
  const articles = [...others, ...chunks].reduce((sum, chunk) => sum + chunk.articles.length, 0);
  await publish(database, engine, { put: [{ ...now, articles }], chunks, remove: [] });
}
