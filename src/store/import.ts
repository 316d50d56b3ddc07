import type { Article } from '../article/article.ts';
import type { Problem } from '../article/problem.ts';
import { readArticleFile } from '../article/read-file.ts';
import type { Engine } from '../link/engine.ts';
import type { ArticleChunk, ArticleSet, Database } from './database.ts';
import type { PackedArticle } from './pack.ts';
import { publish } from './publish.ts';

/** How many articles one stored value holds. */
const PER_CHUNK = 50;

/** A file to import: its name as the reader knows it, and its bytes. */
export type ImportFile = { readonly name: string; readonly bytes: Uint8Array };

/** How far an import is. `reading` and `extracting` count files and articles; `building` makes the knowledge. */
export type ImportProgress = {
  readonly stage: 'reading' | 'extracting' | 'building';
  readonly done: number;
  readonly total: number;
};

/** What came of an import. `duplicates` were in a set already; a file with problems gave only its sound articles. */
export type ImportResult = {
  readonly set: string | null;
  readonly added: number;
  readonly duplicates: number;
  readonly problems: readonly Problem[];
};

/** The import was cancelled; nothing of it is left. */
export class ImportCancelled extends Error {
  override readonly name = 'ImportCancelled';
}

/**
 * What an import is told besides its files: how the set is called, its id and time, which of the articles it is to take, and whom to
 * tell of progress.
 */
export type ImportPlan = {
  readonly id: string;
  readonly name: string;
  readonly addedAt: number;
  readonly isWanted: (article: Article) => boolean;
  readonly progress: (progress: ImportProgress) => void;
  readonly signal: AbortSignal;
};

/**
 * Imports files as a new set. It is staged first, chunk by chunk, and published in one transaction, so that an import that is
 * cancelled, killed or fails is never seen. Throws ImportCancelled when the signal aborts.
 */
export async function importFiles(
  database: Database,
  engine: Engine,
  files: readonly ImportFile[],
  plan: ImportPlan,
): Promise<ImportResult> {
  const { articles, problems } = await readFiles(files, plan);
  const fresh = await withoutKnown(database, articles);
  const result = { duplicates: articles.length - fresh.length, problems };
  if (fresh.length === 0) return { set: null, added: 0, ...result };
  const set = stagedSet(plan, fresh.length);
  try {
    await database.sets.put(set);
    const chunks = await stage(database, engine, fresh, plan);
    report(plan, 'building', 0, 1);
    stopIfAborted(plan);
    await publish(database, engine, { put: [{ ...set, state: 'published' }], chunks, remove: [] });
    report(plan, 'building', 1, 1);
    return { set: set.id, added: fresh.length, ...result };
  } catch (error) {
    await discard(database, set.id);
    throw error;
  }
}

function stagedSet({ id, name, addedAt }: ImportPlan, articles: number): ArticleSet {
  return { id, name, kind: 'imported', state: 'staged', enabled: true, version: '', articles, addedAt };
}

async function readFiles(
  files: readonly ImportFile[],
  plan: ImportPlan,
): Promise<{ articles: PackedArticle[]; problems: Problem[] }> {
  const articles: PackedArticle[] = [];
  const problems: Problem[] = [];
  for (const [done, { name, bytes }] of files.entries()) {
    report(plan, 'reading', done, files.length);
    await pause(plan);
    const read = readArticleFile(bytes, name);
    articles.push(...read.articles.filter(plan.isWanted).map((article) => ({ file: name, article })));
    problems.push(...read.problems);
  }
  return { articles, problems };
}

/** Each article once, and none that a published set has. */
async function withoutKnown(
  database: Database,
  articles: readonly PackedArticle[],
): Promise<PackedArticle[]> {
  const known = new Set((await database.knowledge.get('current'))?.articles.map((article) => article.id));
  return articles.filter(({ article }) => {
    if (known.has(article.id)) return false;
    known.add(article.id);
    return true;
  });
}

async function stage(
  database: Database,
  engine: Engine,
  articles: readonly PackedArticle[],
  plan: ImportPlan,
): Promise<ArticleChunk[]> {
  const chunks: ArticleChunk[] = [];
  for (let from = 0; from < articles.length; from += PER_CHUNK) {
    const part = articles.slice(from, from + PER_CHUNK);
    const extracts = [];
    for (const [i, { article }] of part.entries()) {
      report(plan, 'extracting', from + i, articles.length);
      await pause(plan);
      extracts.push(engine.extract(article));
    }
    const chunk: ArticleChunk = { set: plan.id, chunk: chunks.length, articles: part, extracts };
    await database.chunks.put(chunk);
    chunks.push(chunk);
  }
  return chunks;
}

function report({ progress }: ImportPlan, stage: ImportProgress['stage'], done: number, total: number): void {
  progress({ stage, done, total });
}

/** Lets a cancelling message in between two pieces of work, and stops when one came. */
async function pause(plan: ImportPlan): Promise<void> {
  await new Promise<void>((resolve) => setTimeout(resolve));
  stopIfAborted(plan);
}

function stopIfAborted({ signal }: ImportPlan): void {
  if (signal.aborted) throw new ImportCancelled('the import was cancelled');
}

async function discard(database: Database, set: string): Promise<void> {
  await database.transaction('rw', [database.sets, database.chunks], async () => {
    await database.chunks.where('set').equals(set).delete();
    await database.sets.delete(set);
  });
}

/** Takes away what killed imports left staged. Call it while no import can be under way. */
export async function discardStaged(database: Database): Promise<void> {
  const staged = await database.sets.filter((set) => set.state === 'staged').toArray();
  for (const { id } of staged) await discard(database, id);
}
