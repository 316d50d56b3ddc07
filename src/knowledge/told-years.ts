import type { Extract } from '../extract/extract.ts';
import { firstDay, type IsoDate } from '../text/calendar.ts';
import type { Identity } from './members.ts';
import type { ResolvedArticle } from './resolved.ts';
import { companionsOf } from './story-companions.ts';
import { daysOf, type Telling } from './tellings.ts';

/** Tellings as other articles date them, and those that they give a date. */
export type Dated = { readonly tellings: readonly Telling[]; readonly given: ReadonlyMap<Telling, Telling> };

/**
 * Tellings with the years that other articles give: "14 मार्च" is the one 14 March that articles about the same mission or people state in
 * full. An article without a date that so has a year tells of the rest of that mission in that year too. `before` is what this gave
 * before: a telling that is dated as then is the same object as then.
 */
export function withYears(
  tellings: readonly Telling[],
  articles: readonly ResolvedArticle[],
  before: Dated | undefined,
): Dated {
  const asking = tellings.filter(({ event }) => event.yearless !== null);
  if (asking.length === 0) return { tellings, given: new Map() };
  const evidence = evidenceAmong(asking, articles);
  const open = asking.filter((telling) => isUnknown(telling, evidence));
  const companions = companionsOf(new Set(open.map(({ article }) => article.extract)), articles);
  const yearOf = (telling: Telling): IsoDate | null =>
    yearless(telling, evidence) ?? yearOfStory(telling, companions.get(telling.article.extract) ?? []);
  const years = yearsOfThemes(asking, yearOf);
  const given = new Map<Telling, Telling>();
  const dated = tellings.map((telling) => {
    const date = yearOf(telling) ?? inYear(telling, years);
    if (date === null) return telling;
    const former = before?.given.get(telling);
    const now = former?.event.date === date ? former : on(telling, date);
    given.set(telling, now);
    return now;
  });
  return { tellings: dated, given };
}

/** What the articles that name an entity know of days: those that they state in full, and those on which they were published. */
type Days = { readonly stated: Set<IsoDate>; readonly published: Set<IsoDate> };

/** The days that articles know, by the entity that they name; of those that somebody asks for. */
function evidenceAmong(
  asking: readonly Telling[],
  articles: readonly ResolvedArticle[],
): ReadonlyMap<Identity, Days> {
  const found = new Map<Identity, Days>();
  for (const telling of asking) {
    for (const one of evidenceOf(telling)) found.set(one, { stated: new Set(), published: new Set() });
  }
  for (const { extract, named } of found.size > 0 ? articles : []) {
    const published = extract.article.published?.date ?? '';
    for (const identity of named) {
      const days = found.get(identity);
      for (const day of extract.days) days?.stated.add(day);
      if (published.length === 10) days?.published.add(published);
    }
  }
  return found;
}

/** What a telling's day may be known by: its mission, else those who take part. */
function evidenceOf({ theme, participants }: Telling): readonly Identity[] {
  return theme === null ? participants : [theme];
}

/**
 * The one day that a telling without a year may be of: one that articles state in full, else one shortly before or after they were
 * published, as they go on with its story.
 */
function yearless(telling: Telling, evidence: ReadonlyMap<Identity, Days>): IsoDate | null {
  const { yearless: monthAndDay } = telling.event;
  if (monthAndDay === null) return null;
  const known = evidenceOf(telling).flatMap((one) => evidence.get(one) ?? []);
  const stated = known.flatMap(({ stated: days }) => [...days].filter((day) => day.slice(5) === monthAndDay));
  const near = known.flatMap(({ published }) =>
    [...published].flatMap((day) => nearestYear(monthAndDay, day)),
  );
  return onlyOne(stated) ?? (stated.length === 0 ? onlyOne(near) : null);
}

/** No article knows a day of those who take part. */
function isUnknown(telling: Telling, evidence: ReadonlyMap<Identity, Days>): boolean {
  return evidenceOf(telling).every((one) => {
    const days = evidence.get(one);
    return days === undefined || days.stated.size + days.published.size === 0;
  });
}

/** The day of a telling whose people nobody else tells of, by when the other reports of its story were published. */
function yearOfStory({ event }: Telling, companions: readonly Extract[]): IsoDate | null {
  if (event.yearless === null) return null;
  const days = companions.map(({ article }) => article.published?.date ?? '');
  return onlyOne(days.flatMap((day) => (day.length === 10 ? nearestYear(event.yearless ?? '', day) : [])));
}

function onlyOne(days: readonly IsoDate[]): IsoDate | null {
  const [only, ...others] = new Set(days);
  return others.length === 0 ? (only ?? null) : null;
}

/** How far from a report another of the same story may be, in days. */
const STORY = 31;

/** A month and day ("03-14") in the year in which it is close to a day; none where it never is. */
function nearestYear(monthAndDay: string, day: IsoDate): IsoDate[] {
  const at = firstDay(day);
  const year = Number(day.slice(0, 4));
  if (at === null) return [];
  return [year - 1, year, year + 1].flatMap((one) => {
    const date = `${one}-${monthAndDay}`;
    const other = firstDay(date);
    return other !== null && Math.abs(other - at) <= STORY ? [date] : [];
  });
}

/** The years that articles so have, by article and mission. */
function yearsOfThemes(
  asking: readonly Telling[],
  yearOf: (telling: Telling) => IsoDate | null,
): ReadonlyMap<string, ReadonlySet<string>> {
  const years = new Map<string, Set<string>>();
  for (const telling of asking) {
    if (telling.theme === null) continue;
    const date = yearOf(telling) ?? telling.event.date;
    if (date === null) continue;
    const known = years.get(keyOf(telling)) ?? new Set();
    years.set(keyOf(telling), known.add(date.slice(0, 4)));
  }
  return years;
}

function keyOf({ article, theme }: Telling): string {
  return `${article.head.id} ${theme?.link.id ?? ''}`;
}

function inYear(telling: Telling, years: ReadonlyMap<string, ReadonlySet<string>>): IsoDate | null {
  const { event, published } = telling;
  const isOpen = event.date === null && event.yearless === null && event.status === 'happened';
  if (!isOpen || published !== null) return null;
  const known = years.get(keyOf(telling));
  const [only] = known ?? [];
  return known?.size === 1 ? (only ?? null) : null;
}

function on(telling: Telling, date: IsoDate): Telling {
  return { ...telling, days: daysOf(date), event: { ...telling.event, date, dateBasis: 'carried' } };
}
