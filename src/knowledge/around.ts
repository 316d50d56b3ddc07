import { compareUnits } from '../text/code-units.ts';
import { differenceOf } from './difference.ts';
import type { KnownMoment } from './knowledge.ts';
import type { Identity } from './members.ts';
import { byNewest, type Line, newestFirst, whoIsIn } from './timelines.ts';

/** How many other events an event's record keeps. */
const MOST_AROUND = 12;
/** Of more participants than this all events are looked at: they have too many companies of some of them. */
const MOST_PARTED = 6;

/** An event in the order of time, the newest first, with all who are in it. */
type Placed = { readonly moment: KnownMoment; readonly at: number; readonly who: readonly Identity[] };

/** Events in the order of time. */
type Series = readonly Placed[];

/** Events by id, the same newest first, and for each by id others of the same participants. */
export type Surroundings = {
  readonly lines: readonly Line[];
  readonly newest: readonly Line[];
  readonly around: readonly (readonly KnownMoment[])[];
};

/**
 * For each event others of the same participants, in the order of the events: those of most of them first, then the newest. Only the newest of each
 * company of participants are looked at: where more of that company come before an event, so many of them have as many participants or more.
 * Where the events of all participants are as `before`, so is what is around.
 */
export function eventsAround(lines: readonly Line[], before: Surroundings | undefined): Surroundings {
  const newest = newestFirst(lines, before?.newest);
  const former = new Map(before?.lines.map((line, i) => [line, before.around[i]]));
  const restless = restlessAmong(lines, before?.lines ?? []);
  const nearestTo = nearestAmong(seriesAmong(newest));
  const around = lines.map((line) => {
    const { happening, moment } = line;
    const known = former.get(line);
    if (known && !happening.participants.some((one) => restless.has(one))) return known;
    const others = nearestTo(happening.participants).filter((other) => other !== moment);
    return others.slice(0, MOST_AROUND).sort(byNewest);
  });
  return { lines, newest, around };
}

/** All who are in an event that came or went. */
function restlessAmong(lines: readonly Line[], before: readonly Line[]): ReadonlySet<Identity> {
  const { gone, come } = differenceOf(before, lines, (a, b) => compareUnits(a.moment.event, b.moment.event));
  return new Set([...gone, ...come].flatMap(({ happening }) => whoIsIn(happening)));
}

/** The events that an entity is in. */
type SeriesOf = (who: Identity) => Series;

function seriesAmong(newest: readonly Line[]): SeriesOf {
  const all = new Map<Identity, Placed[]>();
  newest.forEach(({ happening, moment }, at) => {
    const one: Placed = { moment, at, who: whoIsIn(happening) };
    for (const who of one.who) {
      const known = all.get(who);
      if (known) known.push(one);
      else all.set(who, [one]);
    }
  });
  return (who) => all.get(who) ?? [];
}

/** Tells the events nearest to some participants, one more than is kept; what was asked once is remembered. */
function nearestAmong(seriesOf: SeriesOf): (participants: readonly Identity[]) => readonly KnownMoment[] {
  const known = new Map<Identity | string, readonly KnownMoment[]>();
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
function meetingsAmong(seriesOf: SeriesOf): (company: readonly Identity[]) => Series {
  const known = new Map<string, Series>();
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

function newestWith(company: readonly Identity[], series: Series): Series {
  const met: Placed[] = [];
  for (const one of series) {
    if (company.every((other) => one.who.includes(other))) met.push(one);
    if (met.length > MOST_AROUND) break;
  }
  return met;
}

function nearestOf(
  participants: readonly Identity[],
  seriesOf: SeriesOf,
  meet: (company: readonly Identity[]) => Series,
): KnownMoment[] {
  const window =
    participants.length > MOST_PARTED
      ? new Set(participants.flatMap((one) => seriesOf(one)))
      : new Set(companiesOf(participants).flatMap((company) => meet(company)));
  const shared = ({ who }: Placed): number =>
    participants.filter((participant) => who.includes(participant)).length;
  return [...window]
    .map((one) => ({ one, shared: shared(one) }))
    .sort((a, b) => b.shared - a.shared || a.one.at - b.one.at)
    .slice(0, MOST_AROUND + 1)
    .map(({ one }) => one.moment);
}

/** All companies of at least one of some participants. */
function companiesOf(participants: readonly Identity[]): Identity[][] {
  return Array.from({ length: 2 ** participants.length - 1 }, (_, n) =>
    participants.filter((_one, i) => ((n + 1) & (1 << i)) !== 0),
  );
}
