import { compareUnits } from '../text/code-units.ts';
import type { Difference } from './difference.ts';
import type { Happening } from './happenings.ts';
import type { KnownMoment } from './knowledge.ts';
import { inserted } from './lists.ts';
import type { Identity } from './members.ts';

/** An event with its line in timelines, and all who are in it: its participants, its place and what it is a part of, each once. */
export type Line = {
  readonly happening: Happening;
  readonly moment: KnownMoment;
  readonly who: readonly Identity[];
};

/** The events that each entity is in, newest first. */
export type Timelines = ReadonlyMap<Identity, readonly Line[]>;

/**
 * The lines of events, which are in the order of their ids; `visits` has the visit that each part of one belongs to. A line that says the same as
 * before is the same object as before, and so is a moment.
 */
export function linesOf(
  happenings: readonly Happening[],
  visits: ReadonlyMap<Happening, Happening>,
  before: readonly Line[],
): Line[] {
  let at = 0;
  return happenings.map((happening) => {
    while (compareUnits(before[at]?.happening.id ?? happening.id, happening.id) < 0) at++;
    const former = before[at]?.happening.id === happening.id ? before[at] : undefined;
    return toLine(happening, visits.get(happening)?.id ?? null, former);
  });
}

function toLine(happening: Happening, partOf: string | null, former: Line | undefined): Line {
  if (former && former.happening === happening && former.moment.partOf === partOf) return former;
  const made = toMoment(happening, partOf);
  const moment = former && isSame(former.moment, made) ? former.moment : made;
  const { participants, place, theme } = happening;
  const who = new Set([...participants, place, theme].filter((one) => one !== null));
  return { happening, moment, who: [...who] };
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

/** The timelines once some events came or went. */
export function amendTimelines(before: Timelines, { gone, come }: Difference<Line>): Timelines {
  const lost = new Set(gone);
  const gained = new Map<Identity, Line[]>(gone.flatMap(({ who }) => who).map((one) => [one, []]));
  for (const line of come) {
    for (const one of line.who) {
      const known = gained.get(one);
      if (known) known.push(line);
      else gained.set(one, [line]);
    }
  }
  const timelines = new Map(before);
  for (const [one, lines] of gained) {
    const kept = (before.get(one) ?? []).filter((line) => !lost.has(line));
    const now = inserted([...lines].sort(byMoment), kept, byMoment);
    if (now.length > 0) timelines.set(one, now);
    else timelines.delete(one);
  }
  return timelines;
}

function byMoment(a: Line, b: Line): number {
  return byNewest(a.moment, b.moment);
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
    if (moment.partOf === null) continue;
    const known = parts.get(moment.partOf);
    if (known) known.push(moment);
    else parts.set(moment.partOf, [moment]);
  }
  const visits = new Map<string, KnownMoment>();
  for (const { moment } of lines) if (parts.has(moment.event)) visits.set(moment.event, moment);
  for (const own of parts.values()) own.sort(byNewest);
  return {
    of: ({ moment }) => (moment.partOf === null ? null : (visits.get(moment.partOf) ?? null)),
    partsOf: ({ moment }) => parts.get(moment.event) ?? NO_PARTS,
  };
}

const NO_PARTS: readonly KnownMoment[] = [];

/** Newest first; what has no date stands last, in the order of ids. */
export function byNewest(a: KnownMoment, b: KnownMoment): number {
  if (a.date === null || b.date === null)
    return Number(a.date === null) - Number(b.date === null) || compareUnits(a.event, b.event);
  return compareUnits(b.date, a.date) || compareUnits(a.event, b.event);
}
