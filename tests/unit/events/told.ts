import type { Article } from '../../../src/article/article.ts';
import type { EventMention, Part } from '../../../src/events/event-mention.ts';
import { engine, newsArticle } from '../../engine.ts';

/** An event as a reader would tell it: names and words instead of numbers and offsets. */
type Told = Pick<EventMention, 'kind' | 'trigger' | 'status' | 'certainty' | 'date' | 'dateBasis'> & {
  /** The words of the trigger as they stand in the text. */
  readonly words: string;
  readonly agents: readonly string[];
  readonly partners: readonly string[];
  readonly targets: readonly string[];
  readonly beside: readonly string[];
  readonly place: string | null;
  readonly theme: string | null;
};

/** The events of an article published on PUBLISHED, in the order of the text. */
export function told(text: string): Told[] {
  return toldIn(newsArticle(text));
}

/** The events that the headline of an article of Monday, 10 March 2025 tells. */
export function toldByHeadline(headline: string): Told[] {
  const text = `${headline}\n10 मार्च 2025\n\nनई दिल्ली: पूरी जानकारी थोड़ी देर में यहीं पढ़ी जा सकेगी, बने रहिए हमारे साथ।`;
  return toldIn(newsArticle(text, null));
}

function toldIn(article: Article): Told[] {
  const { entities, events } = engine.extract(article);
  const nameOf = (entity: number): string => entities[entity]?.name ?? '';
  return events.map((event) => {
    const { kind, trigger, status, certainty, date, dateBasis, place, theme, participants, start, end } =
      event;
    const as = (part: Part): string[] =>
      participants.filter((p) => p.part === part).map((p) => nameOf(p.entity));
    return {
      kind,
      trigger,
      status,
      certainty,
      date,
      dateBasis,
      words: article.text.slice(start, end),
      agents: as('agent'),
      partners: as('partner'),
      targets: as('target'),
      beside: as('beside'),
      place: place === null ? null : nameOf(place),
      theme: theme === null ? null : nameOf(theme),
    };
  });
}
