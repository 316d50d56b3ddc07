import type { KnownEvent, KnownMoment } from '../knowledge/knowledge.ts';
import type { IsoDate } from '../text/calendar.ts';
import { compareUnits } from '../text/code-units.ts';
import type { NameLink, TimelineEntry } from './card.ts';
import { isLater } from './context.ts';

/** Until a day the newest first, and after it the oldest first. */
export type Timeline = {
  readonly timeline: readonly TimelineEntry[];
  readonly after: readonly TimelineEntry[];
};

/** Splits moments, newest first, at a day: what had happened by then, newest first, and what came after, oldest first. */
export function splitTimeline(moments: readonly KnownMoment[], asOf: IsoDate | null): Timeline {
  const isAfter = (moment: KnownMoment): boolean => isLater(moment.date, asOf);
  return {
    timeline: nested(moments.filter((moment) => !isAfter(moment))),
    after: nested(moments.filter(isAfter).reverse()),
  };
}

/** Moments as lines of a timeline, in their order; parts of a visit that is among them stand under it, the oldest first. */
export function nested(moments: readonly KnownMoment[]): TimelineEntry[] {
  const visits = new Set(moments.map(({ event }) => event));
  const isPart = ({ partOf }: KnownMoment): boolean => partOf !== null && visits.has(partOf);
  return moments
    .filter((moment) => !isPart(moment))
    .map((moment) => toEntry(moment, moments.filter(({ partOf }) => partOf === moment.event).sort(byOldest)));
}

/**
 * What happened around an event, split at its day. A visit and its parts are one: on the card of either the visit stands with all that is known to
 * belong to it, whenever it was.
 */
export function eventTimeline(event: KnownEvent, day: IsoDate | null): Timeline {
  const visit = event.parts.length > 0 ? momentOf(event) : event.partOf;
  if (visit === null) return splitTimeline(event.around, day);
  const siblings = event.around.filter(({ partOf }) => partOf === visit.event);
  const parts = event.parts.length > 0 ? event.parts : [...siblings, momentOf(event)];
  const own = new Set([visit, ...parts].map(({ event: id }) => id));
  const { timeline, after } = splitTimeline(
    event.around.filter(({ event: id }) => !own.has(id)),
    day,
  );
  const whole = toEntry(visit, [...parts].sort(byOldest));
  const at = timeline.findIndex(({ date }) => compareUnits(date ?? '', whole.date ?? '') <= 0);
  return { timeline: timeline.toSpliced(at < 0 ? timeline.length : at, 0, whole), after };
}

/** The event of a moment as a link. */
export function momentLink({ event, title }: KnownMoment): NameLink {
  return { ref: { kind: 'event', id: event }, name: title, type: 'event' };
}

function toEntry(moment: KnownMoment, parts: readonly KnownMoment[]): TimelineEntry {
  const { date, inferred, place, status, articles } = moment;
  return {
    link: momentLink(moment),
    date,
    inferred,
    place,
    status,
    articles,
    parts: parts.map((part) => toEntry(part, [])),
  };
}

/** An event's own line. */
function momentOf({ id, title, date, inferred, place, status, reports, partOf }: KnownEvent): KnownMoment {
  return {
    event: id,
    title,
    date,
    inferred,
    place: place?.name ?? null,
    status,
    articles: reports.length,
    partOf: partOf?.event ?? null,
  };
}

function byOldest(a: KnownMoment, b: KnownMoment): number {
  return compareUnits(a.date ?? '', b.date ?? '') || compareUnits(a.event, b.event);
}
