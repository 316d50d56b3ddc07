import 'fake-indexeddb/auto';
import type { Article } from '../../../src/article/article.ts';
import type { CurrentKnowledge, Database } from '../../../src/store/database.ts';
import { openDatabase } from '../../../src/store/database.ts';
import type { ImportFile, ImportPlan } from '../../../src/store/import.ts';
import { makePack, type Pack } from '../../../src/store/pack.ts';
import { engine, newsArticle } from '../../engine.ts';

export const MINISTER = newsArticle(
  'पेरू के वित्त मंत्री मार्को देलगादो ने 2 मार्च को लीमा में राजदूत प्रमिला थापा से मुलाकात की।',
  '2025-03-03',
  'पत्र क',
);
export const ENVOY = newsArticle('राजदूत प्रमिला थापा ने ढाका में भाषण दिया।', '2025-03-05', 'पत्र ख');
export const SINGER = newsArticle('गायिका झिल्मा ओरतेगा ने गीत गाया।', '2025-03-07', 'पत्र ग');

let opened = 0;

/** A database of the test's own, in memory. */
export async function freshDatabase(): Promise<Database> {
  opened += 1;
  return openDatabase(`collection ${opened}`);
}

/** A pack of articles, called प्रारंभिक. */
export function packOf(...articles: readonly Article[]): Pack {
  return makePack(
    'प्रारंभिक',
    articles.map((article, i) => ({ file: `${i}.txt`, article })),
    engine,
  );
}

/** A JSON file of articles, as a reader imports it. */
export function fileOf(name: string, ...articles: readonly Article[]): ImportFile {
  const listed = articles.map(({ text, outlet, published }) => ({ text, outlet, date: published?.date }));
  return { name, bytes: new TextEncoder().encode(JSON.stringify(listed)) };
}

/** How a test imports: everything, quietly, without an end. */
export function planOf(id: string): ImportPlan {
  return {
    id,
    name: `सेट ${id}`,
    addedAt: 1,
    isWanted: () => true,
    progress: () => undefined,
    signal: new AbortController().signal,
  };
}

/** All that the knowledge of a database holds, its records too: what must be the same wherever the articles came from. */
export async function storedKnowledge(database: Database) {
  const current = await database.knowledge.get('current');
  return {
    snapshot: current?.snapshot,
    articles: current?.articles.map(({ id }) => id).sort(),
    entities: (await database.entities.toArray()).flatMap(({ records }) => records),
    events: (await database.events.toArray()).flatMap(({ records }) => records),
  };
}

/** The ids of the articles that count. */
export function articleIds(current: CurrentKnowledge | undefined): string[] {
  return (current?.articles ?? []).map(({ id }) => id).sort();
}
