import type { CardRef } from '../../../src/cards/card.ts';
import type { Route } from '../routes.ts';

/** The page of whatever a card refers to. Names of an open page alone have none: the library knows no page. */
export function cardRoute(ref: CardRef): Route {
  return ref.kind === 'entity' || ref.kind === 'event' ? { page: ref.kind, id: ref.id } : { page: 'sets' };
}
