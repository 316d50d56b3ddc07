import type { Extract } from '../extract/extract.ts';
import { firstDay, type IsoDate, lastDay, parseIsoDay } from '../text/calendar.ts';
import { compareUnits } from '../text/code-units.ts';
import { shiftDate } from '../text/dates-arithmetic.ts';
import type { Telling } from './event-clusters.ts';
import type { Happening } from './event-records.ts';

/**
 * Tellings with the years that other articles give: "14 मार्च" is the one 14 March that articles about the same mission or people state in
 * full. An article without a date that so has a year tells of the rest of that mission in that year too.
 */
export function withYears(
  tellings: readonly Telling[],
  extracts: readonly Extract[],
  entityOf: (article: number, local: number) => number | null,
): readonly Telling[] {
  if (!tellings.some(({ event }) => event.yearless !== null)) return tellings;
  const daysOf = statedDays(tellings, extracts, entityOf);
  const dated = tellings.map((telling) => withYear(telling, daysOf));
  const years = new Map<string, Set<string>>();
  for (const { article, theme, event } of dated) {
    if (event.yearless === null || event.date === null || theme === null) continue;
    const key = `${article} ${theme}`;
    years.set(key, (years.get(key) ?? new Set()).add(event.date.slice(0, 4)));
  }
  return dated.map((telling) => inYear(telling, years.get(`${telling.article} ${telling.theme}`)));
}

/** The days that the articles which name an entity state, by the entity. */
function statedDays(
  tellings: readonly Telling[],
  extracts: readonly Extract[],
  entityOf: (article: number, local: number) => number | null,
): (entity: number) => ReadonlySet<IsoDate> {
  const asked = new Set(
    tellings.flatMap((telling) => (telling.event.yearless === null ? [] : evidenceOf(telling))),
  );
  const found = new Map<number, Set<IsoDate>>();
  extracts.forEach(({ entities, days }, article) => {
    if (days.length === 0) return;
    entities.forEach((_, local) => {
      const entity = entityOf(article, local);
      if (entity === null || !asked.has(entity)) return;
      const known = found.get(entity) ?? new Set();
      for (const day of days) known.add(day);
      found.set(entity, known);
    });
  });
  return (entity) => found.get(entity) ?? new Set();
}

/** What a telling's day may be known by: its mission, else those who take part. */
function evidenceOf({ theme, participants }: Telling): readonly number[] {
  return theme === null ? participants : [theme];
}

function withYear(telling: Telling, daysOf: (entity: number) => ReadonlySet<IsoDate>): Telling {
  const { yearless } = telling.event;
  if (yearless === null) return telling;
  const days = new Set(
    evidenceOf(telling).flatMap((entity) => [...daysOf(entity)].filter((day) => day.slice(5) === yearless)),
  );
  const [only] = days;
  return only === undefined || days.size > 1 ? telling : on(telling, only);
}

function inYear(telling: Telling, years: ReadonlySet<string> | undefined): Telling {
  const [only] = years ?? [];
  if (only === undefined || years?.size !== 1) return telling;
  const { event, published } = telling;
  const isOpen = event.date === null && event.yearless === null && event.status === 'happened';
  return isOpen && published === null ? on(telling, only) : telling;
}

function on(telling: Telling, date: IsoDate): Telling {
  const from = firstDay(date);
  const to = lastDay(date);
  const days = from === null || to === null ? null : ([from, to] as const);
  return { ...telling, days, event: { ...telling.event, date, dateBasis: 'carried' } };
}

/**
 * Events without a day of their own with the days that others give: of the event that their sentences tell them with ("मुलाकात के दौरान …
 * चेतावनी दी"), where the two have somebody in common; of the one that they lie so many days from ("तख्तापलट के दो दिन बाद"). Only days that
 * some sentence states are handed on, so that nothing is carried twice.
 */
export function carryDays(happenings: readonly Happening[]): Happening[] {
  const bySentence = new Map<string, Happening[]>();
  const byTelling = new Map<string, Happening>();
  for (const happening of happenings) {
    for (const { article, number } of happening.tellings) byTelling.set(`${article} ${number}`, happening);
    for (const place of new Set(happening.tellings.map(sentenceOf))) {
      bySentence.set(place, [...(bySentence.get(place) ?? []), happening]);
    }
  }
  return happenings.map((happening) => {
    if (happening.status !== 'happened') return happening;
    const [first] = [
      ...(isVague(happening) ? distantDays(happening, byTelling) : []),
      ...(isVague(happening) ? sharedDays(happening, bySentence) : []),
    ];
    return first === undefined ? happening : { ...happening, date: first, inferred: true };
  });
}

/** No day, or only the day on which it was news. */
function isVague({ date, inferred }: Happening): boolean {
  return date === null || (inferred && date.length > 10);
}

function sharedDays(happening: Happening, bySentence: ReadonlyMap<string, readonly Happening[]>): IsoDate[] {
  return happening.tellings
    .filter(({ event }) => event.dateBasis !== 'apart')
    .flatMap((telling) => bySentence.get(sentenceOf(telling)) ?? [])
    .filter((other) => isDay(other) && shareParticipant(other, happening) && isOn(other, happening))
    .flatMap((other) => other.date ?? [])
    .sort(compareUnits);
}

/** Where an event is news of some days, only those may be its day. */
function isOn(day: Happening, { date }: Happening): boolean {
  if (date === null) return true;
  const [at, from, to] = [firstDay(day.date ?? ''), firstDay(date), lastDay(date)];
  return at !== null && from !== null && to !== null && from - 1 <= at && at <= to;
}

function distantDays(happening: Happening, byTelling: ReadonlyMap<string, Happening>): IsoDate[] {
  return happening.tellings
    .flatMap(({ article, event }) => {
      const from = event.offset && byTelling.get(`${article} ${event.offset.from}`);
      const day = from && isDay(from) ? parseIsoDay(from.date ?? '') : null;
      return (day && event.offset && shiftDate(day, event.offset.by)) ?? [];
    })
    .sort(compareUnits);
}

function isDay({ date, status }: Happening): boolean {
  return date?.length === 10 && status === 'happened';
}

function sentenceOf({ article, event }: Telling): string {
  return `${article} ${event.sentence}`;
}

function shareParticipant(a: Happening, b: Happening): boolean {
  return a.participants.some((participant) => b.participants.includes(participant));
}
