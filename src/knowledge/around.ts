import { compareUnits } from '../text/code-units.ts';
import { type Difference, differenceOf, placesIn } from './difference.ts';
import type { KnownMoment } from './knowledge.ts';
import type { Identity } from './members.ts';
import { amendTimelines, byNewest, type Line, type Timelines } from './timelines.ts';

/** How many other events an event's record keeps. */
const MOST_AROUND = 12;
/** Of more participants than this all events are looked at: they have too many companies of some of them. */
const MOST_PARTED = 6;

/** Other events of the same participants, the newest first; `last` is the one that any nearer one would replace, null where there is room. */
type Around = { readonly moments: readonly KnownMoment[]; readonly last: Near | null };

/** An event and how many participants of another are in it. */
type Near = { readonly line: Line; readonly shared: number };

/** Events by id, in timelines, and for each by id what is around it. */
export type Surroundings = {
  readonly lines: readonly Line[];
  readonly timelines: Timelines;
  readonly around: readonly Around[];
};

const NOTHING: Surroundings = { lines: [], timelines: new Map(), around: [] };

/**
 * For each event others of the same participants, in the order of the events: those of most of them first, then the newest. Only the newest of each
 * company of participants are looked at: where more of that company come before an event, so many of them have as many participants or more.
 * What was around an event `before` still is, where none of that went and none came that is nearer.
 */
export function eventsAround(lines: readonly Line[], before: Surroundings = NOTHING): Surroundings {
  const changed = differenceOf(before.lines, lines, byEventId);
  const timelines = amendTimelines(before.timelines, changed);
  const isLasting = lastingAfter(changed);
  const nearestTo = nearestAmong((who) => timelines.get(who) ?? []);
  const placesThen = placesIn(before.lines, lines, byEventId);
  const around = lines.map((line, i) => {
    const known = before.around[placesThen[i] ?? -1];
    return known && isLasting(line, known) ? known : toAround(line, nearestTo(line.happening.participants));
  });
  return { lines, timelines, around };
}

function byEventId(a: Line, b: Line): number {
  return compareUnits(a.happening.id, b.happening.id);
}

function toAround(line: Line, nearest: readonly Near[]): Around {
  const others = nearest.filter((other) => other.line !== line).slice(0, MOST_AROUND);
  const moments = others.map((other) => other.line.moment).sort(byNewest);
  return { moments, last: others.length < MOST_AROUND ? null : (others.at(-1) ?? null) };
}

/** Tells whether what is around an event is the same after some events came and went: none of these is as near as the last. */
function lastingAfter({ gone, come }: Difference<Line>): (line: Line, around: Around) => boolean {
  const restless = amendTimelines(new Map(), { gone: [], come: [...gone, ...come] });
  return ({ happening: { participants } }, { last }) =>
    !participants.some((one) =>
      restless.get(one)?.some((line) => {
        const shared = countIn(participants, line);
        return last === null || byNearness({ line, shared }, last) <= 0;
      }),
    );
}

function countIn(participants: readonly Identity[], { who }: Line): number {
  let count = 0;
  for (const participant of participants) if (who.includes(participant)) count++;
  return count;
}

/** Those with more of the participants first, then the newest. */
function byNearness(a: Near, b: Near): number {
  return b.shared - a.shared || byNewest(a.line.moment, b.line.moment);
}

/** The events that an entity is in, newest first. */
type SeriesOf = (who: Identity) => readonly Line[];

/** Tells the events nearest to some participants, one more than is kept; what was asked once is remembered. */
function nearestAmong(seriesOf: SeriesOf): (participants: readonly Identity[]) => readonly Near[] {
  const known = new Map<Identity | string, readonly Near[]>();
  const meet = meetingsAmong(seriesOf);
  return (participants) => {
    const key =
      participants.length === 1 ? participants[0] : participants.map(({ link }) => link.id).join(' ');
    const nearest = known.get(key ?? '') ?? nearestOf(participants, seriesOf, meet);
    known.set(key ?? '', nearest);
    return nearest;
  };
}

/** Tells the newest events that all of some entities are in; what was asked once is remembered. */
function meetingsAmong(seriesOf: SeriesOf): (company: readonly Identity[]) => readonly Line[] {
  const known = new Map<string, readonly Line[]>();
  return (company) => {
    const [shortest, ...others] = [...company].sort((a, b) => seriesOf(a).length - seriesOf(b).length);
    if (!shortest) return [];
    if (others.length === 0) return seriesOf(shortest).slice(0, MOST_AROUND + 1);
    const ids = company.map(({ link }) => link.id);
    const key = ids.sort().join(' ');
    const met = known.get(key) ?? newestWith(others, seriesOf(shortest));
    known.set(key, met);
    return met;
  };
}

function newestWith(company: readonly Identity[], series: readonly Line[]): Line[] {
  const met: Line[] = [];
  for (const one of series) {
    if (company.every((other) => one.who.includes(other))) met.push(one);
    if (met.length > MOST_AROUND) break;
  }
  return met;
}

function nearestOf(
  participants: readonly Identity[],
  seriesOf: SeriesOf,
  meet: (company: readonly Identity[]) => readonly Line[],
): Near[] {
  const window =
    participants.length > MOST_PARTED
      ? new Set(participants.flatMap((one) => seriesOf(one)))
      : new Set(companiesOf(participants).flatMap((company) => meet(company)));
  return [...window]
    .map((line): Near => ({ line, shared: countIn(participants, line) }))
    .sort(byNearness)
    .slice(0, MOST_AROUND + 1);
}

/** All companies of at least one of some participants. */
function companiesOf(participants: readonly Identity[]): Identity[][] {
  return Array.from({ length: 2 ** participants.length - 1 }, (_, n) =>
    participants.filter((_one, i) => ((n + 1) & (1 << i)) !== 0),
  );
}
