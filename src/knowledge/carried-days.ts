import { firstDay, type IsoDate, lastDay, parseIsoDay } from '../text/calendar.ts';
import { compareUnits } from '../text/code-units.ts';
import { shiftDate } from '../text/dates-arithmetic.ts';
import { differenceOf } from './difference.ts';
import { byEarliest, type Happening } from './happenings.ts';
import type { ResolvedArticle } from './resolved.ts';

/** Events in their order, and those that others give a day with that day. */
export type Carried = {
  readonly told: readonly Happening[];
  readonly given: ReadonlyMap<Happening, Happening>;
};

const NOTHING: Carried = { told: [], given: new Map() };

/**
 * Events without a day of their own with the days that others give: of the event that their sentences tell them with ("मुलाकात के दौरान …
 * चेतावनी दी"), where the two have somebody in common; of the one that they lie so many days from ("तख्तापलट के दो दिन बाद"). Only days that
 * some sentence states are handed on, so that nothing is carried twice. Of the events that were told `before` only those are looked at whose articles
 * tell of others than then; one that is given the same day is the same object as then.
 */
export function carryDays(told: readonly Happening[], before: Carried = NOTHING): Carried {
  const { gone, come } = differenceOf(before.told, told, byEarliest);
  const restless = articlesOf([...gone, ...come]);
  const open = told.filter(
    (one) => mayBeGiven(one) && one.tellings.some(({ article }) => restless.has(article)),
  );
  const days = indexDays(told, articlesOf(open));
  const given = new Map(before.given);
  for (const happening of gone) given.delete(happening);
  for (const happening of open) {
    const date = givenDay(happening, days);
    if (date === null) given.delete(happening);
    else given.set(happening, on(happening, date, before.given.get(happening)));
  }
  return { told, given };
}

function articlesOf(happenings: readonly Happening[]): Set<ResolvedArticle> {
  return new Set(happenings.flatMap(({ tellings }) => tellings.map(({ article }) => article)));
}

function on(happening: Happening, date: IsoDate, former: Happening | undefined): Happening {
  return former?.date === date ? former : { ...happening, date, inferred: true };
}

/** Whether an event has no day of its own. */
function mayBeGiven(happening: Happening): boolean {
  return happening.status === 'happened' && isVague(happening);
}

/** The day that others give an event; null where none does. */
function givenDay(happening: Happening, days: DaysIn): IsoDate | null {
  return distantDays(happening, days)[0] ?? sharedDays(happening, days)[0] ?? null;
}

/** The events of an article that happened on one day, by the sentences that tell them and by the numbers of their tellings. */
type Days = {
  readonly bySentence: Map<number, Happening[]>;
  readonly byTelling: Map<number, Happening>;
};

type DaysIn = ReadonlyMap<ResolvedArticle, Days>;

/** The days of some articles. */
function indexDays(happenings: readonly Happening[], articles: Iterable<ResolvedArticle>): DaysIn {
  const found = new Map<ResolvedArticle, Days>();
  for (const article of articles) found.set(article, { bySentence: new Map(), byTelling: new Map() });
  for (const happening of found.size > 0 ? happenings.filter(isDay) : []) {
    for (const { article, number, event } of happening.tellings) {
      const days = found.get(article);
      if (!days) continue;
      days.byTelling.set(number, happening);
      const known = days.bySentence.get(event.sentence);
      if (known === undefined) days.bySentence.set(event.sentence, [happening]);
      else if (known.at(-1) !== happening) known.push(happening);
    }
  }
  return found;
}

/** No day, or only the day on which it was news. */
function isVague({ date, inferred }: Happening): boolean {
  return date === null || (inferred && date.length > 10);
}

function sharedDays(happening: Happening, days: DaysIn): IsoDate[] {
  return happening.tellings
    .filter(({ event }) => event.dateBasis !== 'apart')
    .flatMap(({ article, event }) => days.get(article)?.bySentence.get(event.sentence) ?? [])
    .filter((other) => shareParticipant(other, happening) && isOn(other, happening))
    .flatMap((other) => other.date ?? [])
    .sort(compareUnits);
}

/** Where an event is news of some days, only those may be its day. */
function isOn(day: Happening, { date }: Happening): boolean {
  if (date === null) return true;
  const [at, from, to] = [firstDay(day.date ?? ''), firstDay(date), lastDay(date)];
  return at !== null && from !== null && to !== null && from - 1 <= at && at <= to;
}

function distantDays(happening: Happening, days: DaysIn): IsoDate[] {
  if (!happening.tellings.some(({ event }) => event.offset)) return [];
  return happening.tellings
    .flatMap(({ article, event }) => {
      const from = event.offset && days.get(article)?.byTelling.get(event.offset.from);
      const day = from ? parseIsoDay(from.date ?? '') : null;
      return (day && event.offset && shiftDate(day, event.offset.by)) ?? [];
    })
    .sort(compareUnits);
}

function isDay({ date, status }: Happening): boolean {
  return date?.length === 10 && status === 'happened';
}

function shareParticipant(a: Happening, b: Happening): boolean {
  return a.participants.some((participant) => b.participants.includes(participant));
}
