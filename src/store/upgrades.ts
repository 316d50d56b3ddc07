import type { Transaction } from 'dexie';
import type {
  KnownCompanion,
  KnownEntity,
  KnownEvent,
  KnownMoment,
  SentenceRef,
} from '../knowledge/knowledge.ts';
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

/** Records that were stored by number, with numbers where counts and lists by article are now. */
type NumberedEntity = Omit<KnownEntity, 'company' | 'mentions'> & {
  readonly company: readonly (Pick<KnownCompanion, 'link'> & { readonly articles: readonly number[] })[];
  readonly mentions: readonly SentenceRef[];
};

/** Chunks of records that were stored by number are stored by the id of their first record, and have what records have now. */
export async function keyRecords(change: Transaction): Promise<void> {
  await keyChunks(
    change,
    'entities',
    ({ company, mentions, ...entity }: NumberedEntity): KnownEntity => ({
      ...entity,
      company: company.map(({ link, articles }) => ({ link, articles: articles.length })),
      mentions: entity.articles.map((_, number) =>
        mentions.filter(({ article }) => article === number).map(({ start, end }) => ({ start, end })),
      ),
    }),
  );
  await keyChunks(change, 'events', (event: KnownEvent) => event);
}

async function keyChunks<T, R extends { readonly id: string }>(
  change: Transaction,
  name: string,
  renew: (record: T) => R,
): Promise<void> {
  const table = change.table(name);
  for (const key of await table.toCollection().primaryKeys()) {
    const { records }: { readonly records: readonly T[] } = await table.get(key);
    const renewed = records.map(renew);
    await table.delete(key);
    await table.put({ chunk: renewed[0]?.id ?? '', records: renewed });
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
