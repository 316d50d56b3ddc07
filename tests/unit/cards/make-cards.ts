import type { Article } from '../../../src/article/article.ts';
import { type CardContext, latestDay } from '../../../src/cards/context.ts';
import type { Knowledge } from '../../../src/knowledge/knowledge.ts';
import type { ReadPage } from '../../../src/link/engine.ts';
import { compileSnapshot, openSnapshot } from '../../../src/link/snapshot.ts';
import { engine } from '../../engine.ts';

/** What cards of a collection are made with, as of a day and on no page. */
export function contextOf(knowledge: Knowledge, asOf: string | null): CardContext {
  return {
    asOf,
    page: null,
    collection: { articles: knowledge.articles.length, until: latestDay(knowledge.articles) },
    gazetteer: engine.gazetteer,
  };
}

/** The same on a page, as of its day. */
export function pageContextOf(
  knowledge: Knowledge,
  page: Article,
): CardContext & { readonly page: ReadPage } {
  const read = engine.read(page, [], openSnapshot(compileSnapshot(knowledge)));
  return { ...contextOf(knowledge, page.published?.date ?? null), page: read };
}
