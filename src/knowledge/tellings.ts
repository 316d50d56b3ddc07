import { familyOf } from '../events/event-kinds.ts';
import type { EventMention } from '../events/event-mention.ts';
import { frameOfKind } from '../events/frames.ts';
import { firstDay, type IsoDate, lastDay } from '../text/calendar.ts';
import { compareUnits } from '../text/code-units.ts';
import type { Identity } from './members.ts';
import type { ResolvedArticle } from './resolved.ts';

/** The longest span of days that dates an event, in days. */
export const LONGEST_DATE = 31;

/** One telling of an event, with who its entities are in the knowledge. */
export type Telling = {
  readonly article: ResolvedArticle;
  readonly event: EventMention;
  /** The event's number in its article. */
  readonly number: number;
  /** Kinds of one family may be one event. */
  readonly family: string;
  /** By id, in code unit order; so are the sufferers. */
  readonly participants: readonly Identity[];
  /** Those of them who do it or to whom it is done; all where nobody is said to. */
  readonly core: readonly Identity[];
  /** Whom it is done to, where that makes the event (an arrest, an award); null where nobody is named or who does it counts as much. */
  readonly sufferers: readonly Identity[] | null;
  readonly place: Identity | null;
  readonly theme: Identity | null;
  /** A headline tells it. */
  readonly headline: boolean;
  /** The day by which its article was published as day number, where that is known to a month. */
  readonly published: number | null;
  /** The first and the last day of its date as day numbers, or null. */
  readonly days: readonly [number, number] | null;
};

/** The tellings of an article, in its order; one of nobody and nothing and nowhere tells nothing. */
export function tellingsOf(article: ResolvedArticle): Telling[] {
  return article.extract.events
    .map((event, number) => toTelling(article, event, number))
    .filter(({ participants, place, theme }) => participants.length > 0 || place !== null || theme !== null);
}

function toTelling(article: ResolvedArticle, event: EventMention, number: number): Telling {
  const identityOf = (local: number | null): Identity | null =>
    local === null ? null : (article.identities[local] ?? null);
  const identities = (parts: EventMention['participants']): Identity[] =>
    [...new Set(parts.flatMap((part) => identityOf(part.entity) ?? []))].sort(byId);
  const acting = identities(event.participants.filter(({ part }) => part !== 'beside'));
  const participants = identities(event.participants);
  const targets = identities(event.participants.filter((part) => part.part === 'target'));
  const isUndergone = frameOfKind(event.kind).bare === 'target' && targets.length > 0;
  return {
    article,
    event,
    number,
    family: event.kind === 'deed' ? `deed ${event.trigger}` : familyOf(event.kind),
    participants,
    core: acting.length > 0 ? acting : participants,
    sufferers: isUndergone ? targets : null,
    place: identityOf(event.place),
    theme: identityOf(event.theme),
    headline: article.extract.sentences[event.sentence]?.title ?? false,
    published: publishedBy(article.head.published?.date ?? null),
    days: daysOf(event.date),
  };
}

function publishedBy(date: IsoDate | null): number | null {
  const days = daysOf(date);
  return days !== null && days[1] - days[0] <= LONGEST_DATE ? days[1] : null;
}

/** The order of identities. */
export function byId(a: Identity, b: Identity): number {
  return compareUnits(a.link.id, b.link.id);
}

/** The first and the last day of a date as day numbers; null where it is none. */
export function daysOf(date: IsoDate | null): readonly [number, number] | null {
  if (date === null) return null;
  const from = firstDay(date);
  const to = lastDay(date);
  return from === null || to === null ? null : [from, to];
}
