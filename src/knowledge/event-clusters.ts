import type { DateBasis } from '../events/event-mention.ts';
import { compareUnits } from '../text/code-units.ts';
import { componentsByKey, componentsByName, itemsByKey, type Keys } from './components.ts';
import { eventKeys } from './event-keys.ts';
import { type Cluster, gather } from './gather.ts';
import { type Made, remake } from './reuse.ts';
import { agree, mayBeOne, type Within } from './same-event.ts';
import { LONGEST_DATE, type Telling } from './tellings.ts';

/** A key that more tellings than this share connects nothing. */
const KEY_CAP = 400;

/** What clustering made: the keys of each telling, and for each set of tellings that keys connect the events that they tell. */
export type Clustered = {
  readonly keys: Made<Keys>;
  readonly components: Made<readonly (readonly Telling[])[]>;
};

/**
 * Which tellings are of one event: same family of kinds, agreeing participants, dates and places. Each event has its tellings in the order given.
 * `within` tells whether one place lies in another.
 */
export function clusterTellings(
  tellings: readonly Telling[],
  within: Within,
  before: Clustered | undefined,
): Clustered {
  const keys = remake(before?.keys, tellings, (telling) => [telling], eventKeys);
  const connected = componentsByName(tellings.map(wordedKeys), KEY_CAP).flatMap((component) =>
    componentsByKey(component.map((n) => keys.values[n] ?? NO_KEYS)).map((own) =>
      own.flatMap((i) => tellings[component[i] ?? 0] ?? []),
    ),
  );
  const components = remake(
    before?.components,
    connected,
    (component) => component,
    (component) => splitComponent(component, within),
  );
  return { keys, components };
}

const NO_KEYS: Keys = { asks: [], offers: [] };

/** What tellings of one event have in common, one of these at least. */
function wordedKeys({ article, family, participants, place, theme }: Telling): string[] {
  const keys = participants.map(({ link }) => `${family} who ${link.id}`);
  keys.push(`${family} in ${article.head.id}`);
  if (place !== null) keys.push(`${family} at ${place.link.id}`);
  if (theme !== null) keys.push(`${family} of ${theme.link.id}`);
  return keys;
}

type Numbered = { readonly number: number; readonly telling: Telling };

function splitComponent(component: readonly Telling[], within: Within): (readonly Telling[])[] {
  if (component.length === 1) return [component];
  const ordered = component
    .map((telling, number): Numbered => ({ telling, number }))
    .sort((a, b) => byCertainty(a.telling, b.telling) || a.number - b.number);
  const keys = ordered.map(({ telling }) => eventKeys(telling));
  const sharing = itemsByKey(keys).values();
  const clusters = gather(ordered.length, sharing, (item, near) =>
    near.find((cluster) => belongs(item, cluster, ordered, within)),
  );
  return clusters.map((cluster) =>
    cluster
      .flatMap((item) => ordered[item] ?? [])
      .sort((a, b) => a.number - b.number)
      .map(({ telling }) => telling),
  );
}

/**
 * A telling belongs to a cluster when no telling of it forbids that and one speaks for it; where people are named, one that names people.
 */
function belongs(item: number, cluster: Cluster, ordered: readonly Numbered[], within: Within): boolean {
  const telling = ordered[item]?.telling;
  if (!telling) return false;
  const others = cluster.flatMap((other) => ordered[other]?.telling ?? []);
  const named = others.filter((known) => known.participants.length > 0);
  const speaking = telling.participants.length > 0 && named.length > 0 ? named : others;
  return (
    speaking.some((known) => agree(known, telling)) &&
    others.every((known) => mayBeOne(known, telling, within))
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
