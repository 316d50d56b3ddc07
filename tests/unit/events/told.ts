import type { EventMention, Part } from '../../../src/events/event-mention.ts';
import { engine, newsArticle } from '../../engine.ts';

/** An event as a reader would tell it: names and words instead of numbers and offsets. */
type Told = Pick<EventMention, 'kind' | 'status' | 'certainty' | 'date' | 'dateBasis'> & {
  /** The words of the trigger as they stand in the text. */
  readonly words: string;
  readonly agents: readonly string[];
  readonly partners: readonly string[];
  readonly targets: readonly string[];
  readonly place: string | null;
};

/** The events of an article published on PUBLISHED, in the order of the text. */
export function told(text: string): Told[] {
  const article = newsArticle(text);
  const { entities, events } = engine.extract(article);
  const nameOf = (entity: number): string => entities[entity]?.name ?? '';
  return events.map((event) => {
    const { kind, status, certainty, date, dateBasis, place, participants, start, end } = event;
    const as = (part: Part): string[] =>
      participants.filter((p) => p.part === part).map((p) => nameOf(p.entity));
    return {
      kind,
      status,
      certainty,
      date,
      dateBasis,
      words: article.text.slice(start, end),
      agents: as('agent'),
      partners: as('partner'),
      targets: as('target'),
      place: place === null ? null : nameOf(place),
    };
  });
}
