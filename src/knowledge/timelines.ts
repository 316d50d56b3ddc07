import { compareUnits } from '../text/code-units.ts';
import type { Happening } from './happenings.ts';
import type { KnownMoment } from './knowledge.ts';
import type { Identity } from './members.ts';
import { settle } from './reuse.ts';

/** An event with its line in timelines. */
export type Line = { readonly happening: Happening; readonly moment: KnownMoment };

/**
 * The lines of events, in their order; `visits` has the visit that each part of one belongs to. A moment that says the same as before is the same
 * object as before, and so is a line.
 */
export function linesOf(
  happenings: readonly Happening[],
  visits: ReadonlyMap<Happening, Happening>,
  before: readonly Line[] | undefined,
): Line[] {
  const former = before?.map(({ moment }) => moment);
  const made = happenings.map((happening) => toMoment(happening, visits.get(happening)?.id ?? null));
  const moments = settle(former, made, ({ event }) => event, isSame);
  const lines = happenings.flatMap((happening, i): Line[] => {
    const moment = moments[i];
    return moment ? [{ happening, moment }] : [];
  });
  return settle(
    before,
    lines,
    ({ moment }) => moment.event,
    (a, b) => a.happening === b.happening && a.moment === b.moment,
  );
}

/** Lines in the order of time, the newest first; those that were in that order before are nearly sorted. */
export function newestFirst(lines: readonly Line[], before: readonly Line[] | undefined): Line[] {
  const left = new Set(lines);
  const known = (before ?? []).filter((line) => left.delete(line));
  return [...known, ...left].sort((a, b) => byNewest(a.moment, b.moment));
}

function toMoment(happening: Happening, partOf: string | null): KnownMoment {
  return {
    event: happening.id,
    title: happening.title,
    date: happening.date,
    inferred: happening.inferred,
    place: happening.place?.link.name ?? null,
    status: happening.status,
    articles: new Set(happening.tellings.map((telling) => telling.article)).size,
    partOf,
  };
}

function isSame(a: KnownMoment, b: KnownMoment): boolean {
  return (
    a.event === b.event &&
    a.title === b.title &&
    a.date === b.date &&
    a.inferred === b.inferred &&
    a.place === b.place &&
    a.status === b.status &&
    a.articles === b.articles &&
    a.partOf === b.partOf
  );
}

/** The events that each entity takes part in, is the place of or goes through, newest first; so are `lines`. */
export function timelinesOf(lines: readonly Line[]): ReadonlyMap<Identity, readonly KnownMoment[]> {
  const timelines = new Map<Identity, KnownMoment[]>();
  for (const { happening, moment } of lines) {
    for (const who of whoIsIn(happening)) {
      const known = timelines.get(who);
      if (known) known.push(moment);
      else timelines.set(who, [moment]);
    }
  }
  return timelines;
}

/** The visits among some lines: the one that an event is part of, and the parts of a visit, newest first. */
type Visits = {
  readonly of: (part: Line) => KnownMoment | null;
  readonly partsOf: (visit: Line) => readonly KnownMoment[];
};

/** Finds visits and their parts among all lines. */
export function visitsAmong(lines: readonly Line[]): Visits {
  const parts = new Map<string, KnownMoment[]>();
  for (const { moment } of lines) {
    if (moment.partOf !== null) parts.set(moment.partOf, [...(parts.get(moment.partOf) ?? []), moment]);
  }
  const visits = new Map(lines.map(({ moment }) => [moment.event, moment]));
  return {
    of: ({ moment }) => (moment.partOf === null ? null : (visits.get(moment.partOf) ?? null)),
    partsOf: ({ moment }) => [...(parts.get(moment.event) ?? [])].sort(byNewest),
  };
}

/** The participants of an event, its place and what it is a part of, each once. */
export function whoIsIn({ participants, place, theme }: Happening): Identity[] {
  return [...new Set([...participants, place, theme])].filter((one) => one !== null);
}

/** Newest first; what has no date stands last, in the order of ids. */
export function byNewest(a: KnownMoment, b: KnownMoment): number {
  if (a.date === null || b.date === null)
    return Number(a.date === null) - Number(b.date === null) || compareUnits(a.event, b.event);
  return compareUnits(b.date, a.date) || compareUnits(a.event, b.event);
}
