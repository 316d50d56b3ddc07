import type { EventMention } from '../events/event-mention.ts';
import { familyOf } from '../extract/events.ts';
import type { Extract } from '../extract/extract.ts';
import { firstDay, type IsoDate, lastDay } from '../text/calendar.ts';
import { compareUnits } from '../text/code-units.ts';
import { componentsByKey } from './components.ts';

/** One telling of an event, its entities by their number in the knowledge. */
export type Telling = {
  readonly article: number;
  readonly event: EventMention;
  readonly participants: readonly number[];
  readonly place: number | null;
  /** The first and the last day of its date as day numbers, or null. */
  readonly days: readonly [number, number] | null;
  /** The number in the knowledge of a local entity of the article, or null. */
  readonly entityOf: (local: number) => number | null;
};

/** A participant or place that this many tellings of one kind share connects nothing by itself. */
const KEY_CAP = 400;
/** A day told differently by this many days is still the same event's when one of them was reckoned. */
const SLACK = 1;

/**
 * The tellings of all extracts, in their order. `entityOf` gives the number in the knowledge of a local entity, or null
 * for one that is not in it.
 */
export function collectTellings(
  extracts: readonly Extract[],
  entityOf: (article: number, local: number) => number | null,
): Telling[] {
  return extracts.flatMap((extract, article) =>
    extract.events.flatMap((event): Telling[] => {
      const own = (local: number): number | null => entityOf(article, local);
      const participants = [...new Set(event.participants.flatMap((p) => own(p.entity) ?? []))].sort(
        (a, b) => a - b,
      );
      const place = event.place === null ? null : own(event.place);
      if (participants.length === 0 && place === null) return [];
      return [{ article, event, participants, place, days: daysOf(event.date), entityOf: own }];
    }),
  );
}

/**
 * Which tellings are of one event: lists of telling numbers. Same family of kinds, agreeing participants, dates and places.
 * `within` tells whether one place lies in another.
 */
export function clusterTellings(
  tellings: readonly Telling[],
  within: (place: number, container: number) => boolean,
): number[][] {
  return componentsByKey(tellings.map(keysOf), KEY_CAP).flatMap((component) =>
    splitComponent(component, tellings, within),
  );
}

/** What tellings of one event have in common, one of these at least. */
function keysOf({ event, participants, place }: Telling): string[] {
  const family = familyOf(event.kind);
  const who = participants.map((participant) => `${family} who ${participant}`);
  return place === null ? who : [...who, `${family} at ${place}`];
}

type Numbered = { readonly number: number; readonly telling: Telling };

function splitComponent(
  component: readonly number[],
  tellings: readonly Telling[],
  within: (place: number, container: number) => boolean,
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

/** A telling belongs to a cluster when no telling of it forbids that and one speaks for it. */
function belongs(
  telling: Telling,
  cluster: readonly Numbered[],
  within: (place: number, container: number) => boolean,
): boolean {
  return (
    cluster.some((known) => agree(known.telling, telling)) &&
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

function precision({ event }: Telling): number {
  return event.date === null ? 0 : event.date.length + (event.dateBasis === 'stated' ? 1 : 0);
}

/** Nothing forbids that two tellings are of one event. */
function mayBeOne(a: Telling, b: Telling, within: (place: number, container: number) => boolean): boolean {
  return statusesAgree(a, b) && datesAgree(a, b) && placesAgree(a.place, b.place, within);
}

function statusesAgree(a: Telling, b: Telling): boolean {
  if (a.event.status === b.event.status) return true;
  if (a.event.status === 'denied' || b.event.status === 'denied') return false;
  return (a.place !== null && a.place === b.place) || (a.event.date !== null && b.event.date !== null);
}

function datesAgree(a: Telling, b: Telling): boolean {
  const { days: first } = a;
  const { days: second } = b;
  if (!first || !second) return true;
  const slack =
    a.event.dateBasis === 'stated' && b.event.dateBasis === 'stated' && a.article === b.article ? 0 : SLACK;
  return first[0] <= second[1] + slack && second[0] <= first[1] + slack;
}

function daysOf(date: IsoDate | null): readonly [number, number] | null {
  if (date === null) return null;
  const from = firstDay(date);
  const to = lastDay(date);
  return from === null || to === null ? null : [from, to];
}

function placesAgree(
  a: number | null,
  b: number | null,
  within: (place: number, container: number) => boolean,
): boolean {
  return a === null || b === null || a === b || within(a, b) || within(b, a);
}

/** Positive evidence: the same people for the most part, or, where nobody is named, the same place. */
function agree(a: Telling, b: Telling): boolean {
  if (a.participants.length === 0 || b.participants.length === 0)
    return a.place !== null && a.place === b.place;
  const shared = a.participants.filter((p) => b.participants.includes(p)).length;
  const smaller = Math.min(a.participants.length, b.participants.length);
  const union = a.participants.length + b.participants.length - shared;
  if (shared / union >= 0.5) return smaller > 1 || sameMoment(a, b);
  return shared === smaller && smaller >= 2;
}

/** One person's visits, warnings, tests: the same only where date or place say so, or one article tells both. */
function sameMoment(a: Telling, b: Telling): boolean {
  if (a.event.date !== null && b.event.date !== null) return true;
  return (a.place !== null && a.place === b.place) || a.article === b.article;
}
