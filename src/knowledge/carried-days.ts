import { firstDay, type IsoDate, lastDay, parseIsoDay } from '../text/calendar.ts';
import { compareUnits } from '../text/code-units.ts';
import { shiftDate } from '../text/dates-arithmetic.ts';
import type { Happening } from './happenings.ts';
import type { ResolvedArticle } from './resolved.ts';
import type { Telling } from './tellings.ts';

/**
 * Events without a day of their own with the days that others give: of the event that their sentences tell them with ("मुलाकात के दौरान …
 * चेतावनी दी"), where the two have somebody in common; of the one that they lie so many days from ("तख्तापलट के दो दिन बाद"). Only days that
 * some sentence states are handed on, so that nothing is carried twice. `before` is what this gave before: an event that is given the same day is the
 * same object as then.
 */
export function carryDays(
  happenings: readonly Happening[],
  before: ReadonlyMap<Happening, Happening> | undefined,
): ReadonlyMap<Happening, Happening> {
  const days = indexDays(happenings);
  return new Map(
    happenings.map((happening) => {
      const [date] =
        happening.status === 'happened' && isVague(happening)
          ? [...distantDays(happening, days), ...sharedDays(happening, days)]
          : [];
      if (date === undefined) return [happening, happening];
      const former = before?.get(happening);
      return [happening, former?.date === date ? former : { ...happening, date, inferred: true }];
    }),
  );
}

/** The events that happened on one day, by the sentences that tell them and by their tellings. */
type Days = {
  readonly bySentence: ReadonlyMap<string, readonly Happening[]>;
  readonly byTelling: ReadonlyMap<string, Happening>;
};

function indexDays(happenings: readonly Happening[]): Days {
  const bySentence = new Map<string, Happening[]>();
  const byTelling = new Map<string, Happening>();
  for (const happening of happenings.filter(isDay)) {
    for (const telling of happening.tellings)
      byTelling.set(tellingOf(telling.article, telling.number), happening);
    for (const place of new Set(happening.tellings.map(sentenceOf))) {
      const known = bySentence.get(place);
      if (known) known.push(happening);
      else bySentence.set(place, [happening]);
    }
  }
  return { bySentence, byTelling };
}

/** No day, or only the day on which it was news. */
function isVague({ date, inferred }: Happening): boolean {
  return date === null || (inferred && date.length > 10);
}

function sharedDays(happening: Happening, { bySentence }: Days): IsoDate[] {
  return happening.tellings
    .filter(({ event }) => event.dateBasis !== 'apart')
    .flatMap((telling) => bySentence.get(sentenceOf(telling)) ?? [])
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

function distantDays(happening: Happening, { byTelling }: Days): IsoDate[] {
  return happening.tellings
    .flatMap(({ article, event }) => {
      const from = event.offset && byTelling.get(tellingOf(article, event.offset.from));
      const day = from ? parseIsoDay(from.date ?? '') : null;
      return (day && event.offset && shiftDate(day, event.offset.by)) ?? [];
    })
    .sort(compareUnits);
}

function isDay({ date, status }: Happening): boolean {
  return date?.length === 10 && status === 'happened';
}

function sentenceOf({ article, event }: Telling): string {
  return `${article.head.id} ${event.sentence}`;
}

function tellingOf({ head }: ResolvedArticle, number: number): string {
  return `${head.id} ${number}`;
}

function shareParticipant(a: Happening, b: Happening): boolean {
  return a.participants.some((participant) => b.participants.includes(participant));
}
