import type { Transaction } from 'dexie';
import type { KnownEntity, KnownEvent } from '../knowledge/knowledge.ts';
import type { ArticleChunk, RecordChunk } from './database.ts';

/**
 * Articles that were read before origins were: they credit nobody, and are their outlets' own. An outlet's own is also what their records have
 * until the next change of the sets makes these anew.
 */
export async function addOrigins(change: Transaction): Promise<void> {
  await change
    .table<ArticleChunk>('chunks')
    .toCollection()
    .modify((chunk, row) => {
      row.value = withOrigins(chunk);
    });
  for (const name of ['entities', 'events']) {
    await change
      .table<RecordChunk<KnownEntity | KnownEvent>>(name)
      .toCollection()
      .modify((chunk, row) => {
        row.value = {
          ...chunk,
          records: chunk.records.map((record) => ({ ...record, articles: record.articles.map(asOwn) })),
        };
      });
  }
}

function withOrigins(chunk: ArticleChunk): ArticleChunk {
  return {
    ...chunk,
    articles: chunk.articles.map(({ file, article }) => ({ file, article: { ...article, credits: [] } })),
    extracts: chunk.extracts.map((extract) => ({ ...extract, article: asOwn(extract.article) })),
  };
}

function asOwn<T extends { readonly outlet: string | null }>(
  article: T,
): T & { readonly origin: string | null } {
  return { ...article, origin: article.outlet };
}
