import type { EventMention } from '../events/event-mention.ts';
import { eventTitle, occasionOf } from '../knowledge/event-titles.ts';
import type { ReadPage } from '../link/engine.ts';
import type { NameLink } from './card.ts';

/** An entity of the open page as a name that turns the card: to its record where it is known, else to the page's own. */
export function pageLink(local: number, { extract, linked }: ReadPage): NameLink {
  const entity = extract.entities[local];
  const known = linked.entities[local]?.known ?? null;
  const ref =
    known === null ? ({ kind: 'local', index: local } as const) : ({ kind: 'entity', id: known } as const);
  return { ref, name: entity?.name ?? '', type: entity?.type ?? 'person' };
}

/** The title of an event that the open page tells. */
export function toldTitle(event: EventMention, page: ReadPage): string {
  const acting = event.participants.filter(({ part }) => part !== 'beside');
  const names = (target: boolean): string[] =>
    (acting.length > 0 ? acting : event.participants)
      .filter((p) => (p.part === 'target') === target)
      .map((p) => pageLink(p.entity, page).name);
  const theme = event.theme === null ? null : pageLink(event.theme, page).name;
  return eventTitle({
    kind: event.kind,
    trigger: event.trigger,
    agents: names(false),
    targets: names(true),
    place: event.place === null ? null : pageLink(event.place, page).name,
    theme,
    occasion: occasionOf(theme, [event.trigger]),
  });
}

/** An event that the open page tells, by its number there, as a link: to its record where it is known. Null for another number. */
export function toldLink(told: number, page: ReadPage): NameLink | null {
  const event = page.extract.events[told];
  if (!event) return null;
  const known = page.linked.events.find((linked) => linked.told === told)?.known ?? null;
  const ref =
    known === null ? ({ kind: 'told', index: told } as const) : ({ kind: 'event', id: known } as const);
  return { ref, name: toldTitle(event, page), type: 'event' };
}
