import type { Article } from '../article/article.ts';
import type { Engine } from '../link/engine.ts';
import type { ArticleChunk, ArticleSet, CurrentKnowledge, Database } from './database.ts';
import type { Pack } from './pack.ts';
import { ENGINE, publish } from './publish.ts';

const BUNDLED = 'bundled';
const OWN = 'own';

/** The published sets, the bundled one first, then the newest first. */
export async function listSets(database: Database): Promise<ArticleSet[]> {
  const sets = await database.sets.filter((set) => set.state === 'published').toArray();
  return sets.sort(
    (a, b) => Number(b.kind === 'bundled') - Number(a.kind === 'bundled') || b.addedAt - a.addedAt,
  );
}

/** The articles of a set, in the order in which they came. */
export async function articlesOfSet(database: Database, set: string): Promise<Article[]> {
  const chunks = await database.chunks.where('set').equals(set).sortBy('chunk');
  return chunks.flatMap((chunk) => chunk.articles.map(({ article }) => article));
}

/**
 * Puts the packaged set in place: on a fresh database, after an update, or when the stored knowledge was made by another engine. Other
 * sets stay; the switch of the bundled one stays as the reader set it. Returns the knowledge as it then stands.
 */
export async function installBundled(
  database: Database,
  engine: Engine,
  pack: Pack,
  version: string,
  now: number,
): Promise<CurrentKnowledge> {
  const current = await database.knowledge.get('current');
  const known = await database.sets.get(BUNDLED);
  if (current?.engine === ENGINE && known?.version === version) return current;
  const set: ArticleSet = {
    id: BUNDLED,
    name: pack.set,
    kind: 'bundled',
    state: 'published',
    enabled: known?.enabled ?? true,
    version,
    articles: pack.articles.length,
    addedAt: known?.addedAt ?? now,
  };
  const chunk: ArticleChunk = { set: BUNDLED, chunk: 0, articles: pack.articles, extracts: pack.extracts };
  const renewed = current && current.engine !== ENGINE ? await reExtracted(database, engine) : [];
  return publish(database, engine, { put: [set], chunks: [...renewed, chunk], remove: [] });
}

/** The chunks of the other sets with extracts of this engine. */
async function reExtracted(database: Database, engine: Engine): Promise<ArticleChunk[]> {
  const chunks = await database.chunks.filter((chunk) => chunk.set !== BUNDLED).toArray();
  return chunks.map((chunk) => ({
    ...chunk,
    extracts: chunk.articles.map(({ article }) => engine.extract(article)),
  }));
}

/** Switches a set on or off. */
export async function switchSet(
  database: Database,
  engine: Engine,
  id: string,
  enabled: boolean,
): Promise<void> {
  const set = await database.sets.get(id);
  if (set) await publish(database, engine, { put: [{ ...set, enabled }], chunks: [], remove: [] });
}

/** Gives a set another name. */
export async function renameSet(database: Database, id: string, name: string): Promise<void> {
  await database.sets.update(id, { name });
}

/** Takes a set away; the knowledge is then as if it had never come. The bundled one stays: it can only be switched off. */
export async function removeSet(database: Database, engine: Engine, id: string): Promise<void> {
  if (id !== BUNDLED) await publish(database, engine, { put: [], chunks: [], remove: [id] });
}

/** Adds an article to the reader's own set, which is made when it is not there. False when a set has the article already. */
export async function addOwnArticle(
  database: Database,
  engine: Engine,
  article: Article,
  now: number,
): Promise<boolean> {
  if ((await database.knowledge.get('current'))?.articles.some((known) => known.id === article.id))
    return false;
  const set = (await database.sets.get(OWN)) ?? newOwnSet(now);
  const last = await database.chunks.where('set').equals(OWN).last();
  const number = last === undefined ? 0 : last.chunk + 1;
  const chunk: ArticleChunk = {
    set: OWN,
    chunk: number,
    articles: [{ file: article.url ?? '', article }],
    extracts: [engine.extract(article)],
  };
  await publish(database, engine, {
    put: [{ ...set, articles: set.articles + 1 }],
    chunks: [chunk],
    remove: [],
  });
  return true;
}

function newOwnSet(now: number): ArticleSet {
  return {
    id: OWN,
    name: '',
    kind: 'own',
    state: 'published',
    enabled: true,
    version: '',
    articles: 0,
    addedAt: now,
  };
}

/** Takes an article out of its set; a set without articles goes with it, but for the bundled one. */
export async function removeArticle(database: Database, engine: Engine, id: string): Promise<void> {
  const head = (await database.knowledge.get('current'))?.articles.find((article) => article.id === id);
  const set = head ? await database.sets.get(head.set) : undefined;
  const chunk = head ? await database.chunks.get([head.set, head.chunk]) : undefined;
  if (!set || !chunk || set.kind === 'bundled') return;
  if (set.articles <= 1) {
    await publish(database, engine, { put: [], chunks: [], remove: [set.id] });
    return;
  }
  const kept: ArticleChunk = {
    ...chunk,
    articles: chunk.articles.filter(({ article }) => article.id !== id),
    extracts: chunk.extracts.filter((extract) => extract.article.id !== id),
  };
  await publish(database, engine, {
    put: [{ ...set, articles: set.articles - 1 }],
    chunks: [kept],
    remove: [],
  });
}
