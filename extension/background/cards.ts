import type { Card, CardRef } from '../../src/cards/card.ts';
import { type CardContext, latestDay } from '../../src/cards/context.ts';
import { entityCard } from '../../src/cards/entity-card.ts';
import { eventCard, toldCard } from '../../src/cards/event-card.ts';
import { localCard } from '../../src/cards/local-card.ts';
import type { KnowledgeSource, Library } from './knowledge-source.ts';
import type { OpenPage } from './pages.ts';

/** The card of an entity or event as of the page's date; `page` null: from nowhere in particular. Null when there is none. */
export async function makeCard(ref: CardRef, page: OpenPage | null, library: Library): Promise<Card | null> {
  const knowledge = page?.knowledge ?? (await library.knowledge());
  const context = await contextOf(page, knowledge, library);
  switch (ref.kind) {
    case 'entity': {
      const entity = await knowledge.entity(ref.id);
      return entity && entityCard(entity, localOf(page, ref.id), context);
    }
    case 'event': {
      const event = await knowledge.event(ref.id);
      return event && eventCard(event, context);
    }
    case 'local':
      return localCard(ref.index, context);
    case 'told':
      return toldCard(ref.index, context);
  }
}

async function contextOf(
  page: OpenPage | null,
  knowledge: KnowledgeSource,
  library: Library,
): Promise<CardContext> {
  const { gazetteer } = await library.engine();
  return {
    asOf: page?.reading.article.published?.date ?? null,
    page: page?.read ?? null,
    collection: { articles: knowledge.articles.length, until: latestDay(knowledge.articles) },
    gazetteer,
  };
}

/** The number of a known entity in the page's extract, or null when the page does not name it. */
function localOf(page: OpenPage | null, id: string): number | null {
  const local = page?.read.linked.entities.findIndex((entity) => entity.known === id) ?? -1;
  return local < 0 ? null : local;
}
