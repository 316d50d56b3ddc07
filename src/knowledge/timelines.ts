import { compareUnits } from '../text/code-units.ts';
import type { Happening } from './happenings.ts';
import type { KnownMoment } from './knowledge.ts';
import type { Identity } from './members.ts';
import { settle } from './reuse.ts';

/** An event with its line in timelines. */
export type Line = { readonly happening: Happening; readonly moment: KnownMoment };

/** The lines of events, in their order. A moment that says the same as before is the same object as before. */
export function linesOf(happenings: readonly Happening[], before: readonly Line[] | undefined): Line[] {
  const former = before?.map(({ moment }) => moment);
  const moments = settle(former, happenings.map(toMoment), ({ event }) => event, isSame);
  return happenings.flatMap((happening, i): Line[] => {
    const moment = moments[i];
    return moment ? [{ happening, moment }] : [];
  });
}

function toMoment(happening: Happening): KnownMoment {
  return {
    event: happening.id,
    title: happening.title,
    date: happening.date,
    inferred: happening.inferred,
    place: happening.place?.link.name ?? null,
    status: happening.status,
    articles: new Set(happening.tellings.map((telling) => telling.article)).size,
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
    a.articles === b.articles
  );
}

/** The events that each entity takes part in, is the place of or goes through, newest first. */
export function timelinesOf(lines: readonly Line[]): ReadonlyMap<Identity, readonly KnownMoment[]> {
  const timelines = new Map<Identity, KnownMoment[]>();
  for (const { happening, moment } of [...lines].sort((a, b) => byNewest(a.moment, b.moment))) {
    for (const who of whoIsIn(happening)) {
      const known = timelines.get(who);
      if (known) known.push(moment);
      else timelines.set(who, [moment]);
    }
  }
  return timelines;
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
