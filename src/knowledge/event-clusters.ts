import { familyOf } from '../events/event-kinds.ts';
import type { DateBasis, EventMention } from '../events/event-mention.ts';
import { frameOfKind } from '../events/frames.ts';
import type { Extract } from '../extract/extract.ts';
import { firstDay, type IsoDate, lastDay } from '../text/calendar.ts';
import { compareUnits } from '../text/code-units.ts';
import { componentsByKey } from './components.ts';
import { agree, LONGEST_DATE, mayBeOne, type Within } from './same-event.ts';

/** One telling of an event, its entities by their number in the knowledge. */
export type Telling = {
  readonly article: number;
  readonly event: EventMention;
  /** The event's number in its article. */
  readonly number: number;
  readonly participants: readonly number[];
  /** Whom it is done to, where that makes the event (an arrest, an award); null where nobody is named or who does it counts as much. */
  readonly sufferers: readonly number[] | null;
  readonly place: number | null;
  readonly theme: number | null;
  /** A headline tells it. */
  readonly headline: boolean;
  /** The day by which its article was published as day number, where that is known to a month. */
  readonly published: number | null;
  /** The first and the last day of its date as day numbers, or null. */
  readonly days: readonly [number, number] | null;
  /** The number in the knowledge of a local entity of the article, or null. */
  readonly entityOf: (local: number) => number | null;
};

/** A participant or place that this many tellings of one kind share connects nothing by itself. */
const KEY_CAP = 400;

/**
 * The tellings of all extracts, in their order. `entityOf` gives the number in the knowledge of a local entity, or null
 * for one that is not in it.
 */
export function collectTellings(
  extracts: readonly Extract[],
  entityOf: (article: number, local: number) => number | null,
): Telling[] {
  return extracts.flatMap((extract, article) =>
    extract.events.flatMap((event, number) => {
      const telling = toTelling(extract, article, number, event, (local) => entityOf(article, local));
      const { participants, place, theme } = telling;
      return participants.length === 0 && place === null && theme === null ? [] : [telling];
    }),
  );
}

function toTelling(
  extract: Extract,
  article: number,
  number: number,
  event: EventMention,
  entityOf: (local: number) => number | null,
): Telling {
  const numbers = (parts: EventMention['participants']): number[] =>
    [...new Set(parts.flatMap((p) => entityOf(p.entity) ?? []))].sort((a, b) => a - b);
  const participants = numbers(event.participants);
  const targets = numbers(event.participants.filter((p) => p.part === 'target'));
  const isUndergone = frameOfKind(event.kind).bare === 'target' && targets.length > 0;
  return {
    article,
    event,
    number,
    participants,
    sufferers: isUndergone ? targets : null,
    place: event.place === null ? null : entityOf(event.place),
    theme: event.theme === null ? null : entityOf(event.theme),
    headline: extract.sentences[event.sentence]?.title ?? false,
    published: publishedBy(extract.article.published?.date ?? null),
    days: daysOf(event.date),
    entityOf,
  };
}

/**
 * Which tellings are of one event: lists of telling numbers. Same family of kinds, agreeing participants, dates and places.
 * `within` tells whether one place lies in another.
 */
export function clusterTellings(tellings: readonly Telling[], within: Within): number[][] {
  return componentsByKey(tellings.map(keysOf), KEY_CAP).flatMap((component) =>
    splitComponent(component, tellings, within),
  );
}

/** What tellings of one event have in common, one of these at least. */
function keysOf({ article, event, participants, place, theme }: Telling): string[] {
  const family = familyOf(event.kind);
  const keys = participants.map((participant) => `${family} who ${participant}`);
  keys.push(`${family} in ${article}`);
  if (place !== null) keys.push(`${family} at ${place}`);
  if (theme !== null) keys.push(`${family} of ${theme}`);
  return keys;
}

type Numbered = { readonly number: number; readonly telling: Telling };

function splitComponent(
  component: readonly number[],
  tellings: readonly Telling[],
  within: Within,
): number[][] {
  const ordered = component
    .flatMap((number) => {
      const telling = tellings[number];
      return telling ? [{ number, telling }] : [];
    })
    .sort((a, b) => byCertainty(a.telling, b.telling) || a.number - b.number);
  const clusters: Numbered[][] = [];
  const byKey = new Map<string, Set<number>>();
  for (const item of ordered) {
    const keys = keysOf(item.telling);
    const near = [...new Set(keys.flatMap((key) => [...(byKey.get(key) ?? [])]))].sort((a, b) => a - b);
    const found = near.find((at) => belongs(item.telling, clusters[at] ?? [], within)) ?? clusters.length;
    if (found < clusters.length) clusters[found]?.push(item);
    else clusters.push([item]);
    for (const key of keys) byKey.set(key, (byKey.get(key) ?? new Set()).add(found));
  }
  return clusters.map((cluster) => cluster.map(({ number }) => number).sort((a, b) => a - b));
}

/**
 * A telling belongs to a cluster when no telling of it forbids that and one speaks for it; where people are named, one that names people.
 */
function belongs(telling: Telling, cluster: readonly Numbered[], within: Within): boolean {
  const named = cluster.filter((known) => known.telling.participants.length > 0);
  const speaking = telling.participants.length > 0 && named.length > 0 ? named : cluster;
  return (
    speaking.some((known) => agree(known.telling, telling)) &&
    cluster.every((known) => mayBeOne(known.telling, telling, within))
  );
}

/** The best dated and most peopled first: others gather around them. */
function byCertainty(a: Telling, b: Telling): number {
  return (
    precision(b) - precision(a) ||
    b.participants.length - a.participants.length ||
    compareUnits(a.event.date ?? '', b.event.date ?? '')
  );
}

const BASES: Readonly<Record<DateBasis, number>> = {
  unknown: 0,
  apart: 0,
  published: 1,
  carried: 2,
  stated: 3,
};

/** How well a telling dates its event: stated days before reckoned ones, short spans before long, years below all. */
export function precision({ event, days }: Telling): number {
  if (days === null) return 0;
  const length = days[1] - days[0] + 1;
  return length > LONGEST_DATE ? 1 / length : BASES[event.dateBasis] * 2 * LONGEST_DATE - length;
}

function publishedBy(date: IsoDate | null): number | null {
  const days = daysOf(date);
  return days !== null && days[1] - days[0] <= LONGEST_DATE ? days[1] : null;
}

function daysOf(date: IsoDate | null): readonly [number, number] | null {
  if (date === null) return null;
  const from = firstDay(date);
  const to = lastDay(date);
  return from === null || to === null ? null : [from, to];
}
