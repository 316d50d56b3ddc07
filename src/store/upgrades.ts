import type { Transaction } from 'dexie';
import type { KnownEntity, KnownEvent, KnownMoment } from '../knowledge/knowledge.ts';
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
  for (const name of ['entities', 'events'] as const) {
    await changeRecords<KnownEntity | KnownEvent>(change, name, (record) => ({
      ...record,
      articles: record.articles.map(asOwn),
    }));
  }
}

/** Records that were made before visits had parts: what they have is part of none until the next change of the sets makes them anew. */
export async function addParts(change: Transaction): Promise<void> {
  await changeRecords<KnownEntity>(change, 'entities', (record) => ({
    ...record,
    timeline: record.timeline.map(asWhole),
  }));
  await changeRecords<KnownEvent>(change, 'events', (record) => ({
    ...record,
    around: record.around.map(asWhole),
    partOf: null,
    parts: [],
  }));
}

function asWhole(moment: KnownMoment): KnownMoment {
  return { ...moment, partOf: null };
}

async function changeRecords<T extends KnownEntity | KnownEvent>(
  change: Transaction,
  name: 'entities' | 'events',
  changed: (record: T) => T,
): Promise<void> {
  await change
    .table<RecordChunk<T>>(name)
    .toCollection()
    .modify((chunk, row) => {
      row.value = { ...chunk, records: chunk.records.map(changed) };
    });
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
