import type { DateBasis } from '../events/event-mention.ts';
import { compareUnits } from '../text/code-units.ts';
import { blockingKey, componentsByKey, componentsByName, itemsByKey, type Keys } from './components.ts';
import { eventKeys } from './event-keys.ts';
import { gather } from './gather.ts';
import { type Begun, gatherAgain } from './gather-again.ts';
import { chained } from './lists.ts';
import { type Made, remake } from './reuse.ts';
import { addTo, belongs, type ToldEvent, type Within } from './same-event.ts';
import type { Item } from './standing-events.ts';
import { LONGEST_DATE, type Telling } from './tellings.ts';

/** A key that more tellings than this share connects nothing. */
const KEY_CAP = 400;

/** Tellings that keys connect, as the events that they tell, and for each the one that began its event. */
type Component = { readonly events: readonly (readonly Telling[])[]; readonly begun: Begun };

/** What clustering made: the keys of each telling, the sets of tellings that keys connect, and the events of each of these. */
export type Clustered = {
  readonly keys: Made<Keyed>;
  readonly connected: Made<readonly (readonly Keyed[])[]>;
  readonly components: Made<Component>;
};

/** A telling with its keys, and what it is connected with others by at all. */
type Keyed = { readonly telling: Telling; readonly keys: Keys; readonly names: readonly number[] };

/**
 * Which tellings are of one event: same family of kinds, agreeing participants, dates and places. Each event has its tellings in the order given.
 * `within` tells whether one place lies in another.
 */
export function clusterTellings(
  tellings: readonly Telling[],
  within: Within,
  before: Clustered | undefined,
): Clustered {
  const keys = remake(before?.keys, tellings, (telling) => [telling], toKeyed);
  const named = componentsByName(
    keys.values.map(({ names }) => names),
    KEY_CAP,
  ).map((component) => component.flatMap((n) => keys.values[n] ?? []));
  const connected = remake(
    before?.connected,
    named,
    (component) => [component[0] ?? component, component],
    connect,
  );
  const components = remake(
    before?.components,
    chained(connected.values),
    (component) => [component[0] ?? component, component],
    (component, former) => splitComponent(component, former, within),
  );
  return { keys, connected, components };
}

function connect(component: readonly Keyed[]): (readonly Keyed[])[] {
  if (component.length === 1) return [component];
  return componentsByKey(component.map(({ keys }) => keys)).map((own) =>
    own.flatMap((i) => component[i] ?? []),
  );
}

function toKeyed(telling: Telling): Keyed {
  return { telling, keys: eventKeys(telling), names: nameKeys(telling) };
}

/** What tellings of one event have in common, one of these at least. */
function nameKeys({ article, family, participants, place, theme }: Telling): number[] {
  const keys = participants.map(({ link }) => `${family} who ${link.id}`);
  keys.push(`${family} in ${article.head.id}`);
  if (place !== null) keys.push(`${family} at ${place.link.id}`);
  if (theme !== null) keys.push(`${family} of ${theme.link.id}`);
  return keys.map(blockingKey);
}

/** Where less than this part of what was gathered stays, all is gathered anew. */
const LEAST_STAYING = 0.5;

function splitComponent(
  component: readonly Keyed[],
  former: Component | undefined,
  within: Within,
): Component {
  const [only] = component;
  if (only && component.length === 1)
    return { events: [[only.telling]], begun: new Map([[only.telling, only.telling]]) };
  const numberOf = new Map(component.map(({ telling }, number) => [telling, number]));
  const byNumber = (a: Telling, b: Telling): number => (numberOf.get(a) ?? 0) - (numberOf.get(b) ?? 0);
  const items = [...component]
    .sort((a, b) => byCertainty(a.telling, b.telling) || byNumber(a.telling, b.telling))
    .map(({ telling, keys }, at): Item => ({ telling, keys, at }));
  const isLike = former !== undefined && former.begun.size * LEAST_STAYING <= items.length;
  const gathered = isLike ? gatherAgain(items, former.begun, within) : gatherAnew(items, within);
  const begun = new Map(
    gathered.flatMap((own) => own.map((telling): [Telling, Telling] => [telling, own[0] ?? telling])),
  );
  return { events: gathered.map((own) => [...own].sort(byNumber)), begun };
}

function gatherAnew(items: readonly Item[], within: Within): (readonly Telling[])[] {
  const sharing = itemsByKey(items.map(({ keys }) => keys)).values();
  const events = gather(items.length, sharing, (at, near: readonly ToldEvent[]) => {
    const telling = items[at]?.telling;
    const found = telling && near.find((event) => belongs(telling, event, within));
    const event: ToldEvent = found ?? { tellings: [], named: [] };
    if (telling) addTo(event, telling);
    return event;
  });
  return events.map(({ tellings }) => tellings);
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
