import type { EventKind } from '../events/event-kinds.ts';
import { compareUnits } from '../text/code-units.ts';
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

/**
 * For each event that is part of a visit, the visit: what one of its guests did in that place, or in one within it, on its days. An event whose
 * place or days are not known is part of none, no event is part of two, and a visit is no part. A function of the set of events.
 */
export function visitsOfParts(
  happenings: readonly Happening[],
  within: Within,
): ReadonlyMap<Happening, Happening> {
  const { travels, on } = indexVisits(happenings.flatMap((happening) => visitOf(happening) ?? []));
  const found = new Map<Happening, Happening>();
  for (const happening of happenings) {
    const kind = happening.tellings[0]?.event.kind ?? 'visit';
    const guests = PARTS.has(kind) ? happening.participants.filter(travels) : [];
    const days = guests.length === 0 || happening.status === 'denied' ? null : exactDays(happening.date);
    if (days === null) continue;
    const visits = new Set(guests.flatMap((one) => on(one, days)));
    const [visit] = [...visits]
      .filter((one) => isPart(happening, days, one, within))
      .sort((a, b) => byFitness(a, b, happening));
    if (visit) found.set(happening, visit.happening);
  }
  return found;
}

/** First and last day, as day numbers. */
type Days = readonly [number, number];

/** Tells who was on visits at all, and the visits that somebody was on in some days. */
type VisitIndex = {
  readonly travels: (who: Identity) => boolean;
  readonly on: (who: Identity, days: Days) => readonly Visit[];
};

function indexVisits(visits: readonly Visit[]): VisitIndex {
  const index = new Map<Identity, Map<number, Visit[]>>();
  for (const visit of visits) {
    for (const visitor of visit.visitors) {
      const byDay = index.get(visitor) ?? new Map<number, Visit[]>();
      index.set(visitor, byDay);
      for (let day = visit.from; day <= visit.to; day++) byDay.set(day, [...(byDay.get(day) ?? []), visit]);
    }
  }
  return {
    travels: (who) => index.has(who),
    on: (who, [first, last]) => {
      const byDay = index.get(who);
      const length = Math.min(last - first, LONGEST_DATE) + 1;
      return byDay ? Array.from({ length }, (_, i) => byDay.get(first + i) ?? []).flat() : [];
    },
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
