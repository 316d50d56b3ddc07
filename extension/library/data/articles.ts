import type { Article } from '../../../src/article/article.ts';
import type { Extract } from '../../../src/extract/extract.ts';
import type { KnownArticle } from '../../../src/knowledge/knowledge.ts';
import type { ArticleChunk, Database } from '../../../src/store/database.ts';
import { articlesOfSet } from '../../../src/store/sets.ts';

/** A saved article with what was extracted from it, and the set it is in. */
export type SavedArticle = {
  readonly article: Article;
  readonly extract: Extract | null;
  readonly set: string;
};

/** A saved article by id, also of a set that is switched off; null when no set has it. */
export async function readArticle(database: Database, id: string): Promise<SavedArticle | null> {
  const current = await database.knowledge.get('current');
  const head = current?.articles.find((article) => article.id === id);
  const chunk =
    head === undefined ? await searchChunks(database, id) : await database.chunks.get([head.set, head.chunk]);
  const packed = chunk?.articles.find(({ article }) => article.id === id);
  if (chunk === undefined || packed === undefined) return null;
  const extract = chunk.extracts.find(({ article }) => article.id === id) ?? null;
  return { article: packed.article, extract, set: chunk.set };
}

/** Only the articles of sets that are on have a head by which to find their chunk. */
function searchChunks(database: Database, id: string): Promise<ArticleChunk | undefined> {
  return database.chunks.filter((chunk) => chunk.articles.some(({ article }) => article.id === id)).first();
}

/** The articles of a set as lists show them, the newest first, undated ones last. */
export async function readArticlesOfSet(database: Database, set: string): Promise<readonly KnownArticle[]> {
  const current = await database.knowledge.get('current');
  const heads = current?.articles.filter((head) => head.set === set) ?? [];
  const articles = heads.length > 0 ? heads : await articlesOfSet(database, set);
  return articles.map(headOf).sort(newestFirst);
}

function headOf({ id, title, outlet, url, published }: KnownArticle): KnownArticle {
  return { id, title, outlet, url, published };
}

function newestFirst(a: KnownArticle, b: KnownArticle): number {
  const [left, right] = [a.published?.date ?? '', b.published?.date ?? ''];
  return left < right ? 1 : left > right ? -1 : 0;
}
