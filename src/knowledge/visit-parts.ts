import type { EventKind } from '../events/event-kinds.ts';
import { compareUnits } from '../text/code-units.ts';
import { differenceOf } from './difference.ts';
import type { Happening } from './happenings.ts';
import type { Identity } from './members.ts';
import type { Within } from './same-event.ts';
import { LONGEST_DATE, type Telling } from './tellings.ts';
import { exactDays, playsIn, type Visit, visitOf } from './visits.ts';

/** What guests do where they are: the kinds of events that can be parts of a visit. */
const PARTS: ReadonlySet<EventKind> = new Set([
  'meeting',
  'summit',
  'agreement',
  'warning',
  'rally',
  'ceremony',
  'opening',
  'exhibition',
  'award',
]);
/** Kinds in which all who are named take part alike. */
const MUTUAL: ReadonlySet<EventKind> = new Set(['meeting', 'summit', 'agreement']);

/** Events in the order of their ids, those of them that are visits, and for each event that is part of a visit, the visit. */
export type VisitParts = {
  readonly happenings: readonly Happening[];
  readonly visits: ReadonlyMap<Happening, Visit>;
  readonly visitOfPart: ReadonlyMap<Happening, Happening>;
};

const NOTHING: VisitParts = { happenings: [], visits: new Map(), visitOfPart: new Map() };

/**
 * Finds the visit that each event is part of: what one of its guests did in that place, or in one within it, on its days. An event whose
 * place or days are not known is part of none, no event is part of two, and a visit is no part. A function of the set of events; of those that were
 * there `before`, only what guests did while visits came or went is looked at.
 */
export function visitsOfParts(
  happenings: readonly Happening[],
  within: Within,
  before: VisitParts = NOTHING,
): VisitParts {
  const { gone, come } = differenceOf(before.happenings, happenings, byHappeningId);
  const visits = new Map(before.visits);
  for (const happening of gone) visits.delete(happening);
  for (const happening of come) {
    const visit = visitOf(happening);
    if (visit) visits.set(happening, visit);
  }
  const changed = [
    ...gone.flatMap((one) => before.visits.get(one) ?? []),
    ...come.flatMap((one) => visits.get(one) ?? []),
  ];
  const visitOfPart = new Map(before.visitOfPart);
  for (const happening of gone) visitOfPart.delete(happening);
  const isOpen = meetsAny(changed);
  const open = [...come, ...happenings.filter(isOpen)].flatMap((happening) => toOpen(happening) ?? []);
  const on = indexVisits(visits.values(), new Set(open.flatMap(({ happening }) => happening.participants)));
  for (const { happening, days } of open) {
    const near = new Set(happening.participants.flatMap((one) => on(one, days)));
    const [visit] = [...near]
      .filter((one) => isPart(happening, days, one, within))
      .sort((a, b) => byFitness(a, b, happening));
    if (visit) visitOfPart.set(happening, visit.happening);
    else visitOfPart.delete(happening);
  }
  return { happenings, visits, visitOfPart };
}

function byHappeningId(a: Happening, b: Happening): number {
  return compareUnits(a.id, b.id);
}

/** First and last day, as day numbers. */
type Days = readonly [number, number];

/** An event that may be part of a visit. */
type Open = { readonly happening: Happening; readonly days: Days };

function toOpen(happening: Happening): Open | null {
  const kind = happening.tellings[0]?.event.kind ?? 'visit';
  const days = PARTS.has(kind) && happening.status !== 'denied' ? exactDays(happening.date) : null;
  return days === null ? null : { happening, days };
}

/** Tells of an event whether guests of some visits take part in it on the days of these. */
function meetsAny(visits: readonly Visit[]): (happening: Happening) => boolean {
  const guests = new Set(visits.flatMap(({ visitors }) => visitors));
  const on = indexVisits(visits, guests);
  return (happening) => {
    const known = happening.participants.filter((one) => guests.has(one));
    const days = known.length === 0 ? undefined : toOpen(happening)?.days;
    return days !== undefined && known.some((one) => on(one, days).length > 0);
  };
}

/** Tells the visits that somebody was on in some days. */
type VisitsOn = (who: Identity, days: Days) => readonly Visit[];

/** Makes ready to tell the visits of some guests. */
function indexVisits(visits: Iterable<Visit>, guests: ReadonlySet<Identity>): VisitsOn {
  const index = new Map<Identity, Map<number, Visit[]>>();
  for (const visit of visits) {
    for (const visitor of visit.visitors) {
      if (!guests.has(visitor)) continue;
      const byDay = index.get(visitor) ?? new Map<number, Visit[]>();
      index.set(visitor, byDay);
      for (let day = visit.from; day <= visit.to; day++) {
        const known = byDay.get(day);
        if (known) known.push(visit);
        else byDay.set(day, [visit]);
      }
    }
  }
  return (who, [first, last]) => {
    const byDay = index.get(who);
    const length = Math.min(last - first, LONGEST_DATE) + 1;
    return byDay ? Array.from({ length }, (_, i) => byDay.get(first + i) ?? []).flat() : [];
  };
}

function isPart(happening: Happening, days: Days, visit: Visit, within: Within): boolean {
  const { tellings, participants } = happening;
  const { place, visitors, from, to } = visit;
  const isAt = (own: Identity): boolean => own === place || within(own, place);
  const during = tellings.flatMap(visitedIn).some(isAt);
  const isThere = happening.place === null ? during : isAt(happening.place);
  // The days of what is told to be during a visit may be those of the whole of it.
  const isThen = (from <= days[0] && days[1] <= to) || (during && days[0] <= to && from <= days[1]);
  const acts = (visitor: Identity): boolean =>
    participants.includes(visitor) &&
    tellings.some(
      (telling) => MUTUAL.has(telling.event.kind) || playsIn(telling, visitor, 'target') === false,
    );
  return isThere && isThen && visitors.some(acts);
}

const DURING = /(?:यात्रा|दौरे) के (?:दौरान|पहले दिन|दूसरे दिन|तीसरे दिन|आखिरी दिन|आख़िरी दिन|अंतिम दिन)/u;
/** The visited place stands within so many UTF-16 code units before the visit. */
const REACH = 24;

/** The place on whose visit a sentence says that something happened: "पेरू की यात्रा के दौरान …". */
function visitedIn({ article, event }: Telling): Identity[] {
  const sentence = article.extract.sentences[event.sentence];
  const at = sentence === undefined ? -1 : sentence.text.search(DURING);
  if (sentence === undefined || at < 0) return [];
  const visited = sentence.start + at;
  return article.extract.mentions
    .filter((m) => m.sentence === event.sentence && m.end <= visited && m.end >= visited - REACH)
    .flatMap(({ entity }) => article.identities[entity] ?? [])
    .filter(({ link }) => link.type === 'place')
    .slice(-1);
}

/** The visit that an event belongs to first: one whose end is known, then to its very place, then the one that began last. */
function byFitness(a: Visit, b: Visit, { place }: Happening): number {
  return (
    Number(b.ends) - Number(a.ends) ||
    Number(b.place === place) - Number(a.place === place) ||
    b.from - a.from ||
    compareUnits(a.happening.id, b.happening.id)
  );
}
