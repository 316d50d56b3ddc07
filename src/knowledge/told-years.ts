import type { IsoDate } from '../text/calendar.ts';
import type { Identity } from './members.ts';
import type { ResolvedArticle } from './resolved.ts';
import { daysOf, type Telling } from './tellings.ts';

/**
 * Tellings with the years that other articles give: "14 मार्च" is the one 14 March that articles about the same mission or people state in
 * full. An article without a date that so has a year tells of the rest of that mission in that year too. `before` is what this gave
 * before: a telling that is dated as then is the same object as then.
 */
export function withYears(
  tellings: readonly Telling[],
  articles: readonly ResolvedArticle[],
  before: ReadonlyMap<Telling, Telling> | undefined,
): ReadonlyMap<Telling, Telling> {
  const statedOf = statedDays(tellings, articles);
  const yearOf = (telling: Telling): IsoDate | null => yearless(telling, statedOf);
  const years = yearsOfThemes(tellings, yearOf);
  return new Map(
    tellings.map((telling) => {
      const date = yearOf(telling) ?? inYear(telling, years);
      if (date === null) return [telling, telling];
      const former = before?.get(telling);
      return [telling, former?.event.date === date ? former : on(telling, date)];
    }),
  );
}

/** The days that the articles which name an entity state, by the entity; of those that somebody asks for. */
function statedDays(
  tellings: readonly Telling[],
  articles: readonly ResolvedArticle[],
): (identity: Identity) => ReadonlySet<IsoDate> {
  const found = new Map<Identity, Set<IsoDate>>();
  for (const telling of tellings) {
    if (telling.event.yearless !== null) for (const one of evidenceOf(telling)) found.set(one, new Set());
  }
  for (const { extract, named } of found.size > 0 ? articles : []) {
    if (extract.days.length === 0) continue;
    for (const identity of named) for (const day of extract.days) found.get(identity)?.add(day);
  }
  return (identity) => found.get(identity) ?? NO_DAYS;
}

const NO_DAYS: ReadonlySet<IsoDate> = new Set();

/** What a telling's day may be known by: its mission, else those who take part. */
function evidenceOf({ theme, participants }: Telling): readonly Identity[] {
  return theme === null ? participants : [theme];
}

/** The one day that a telling without a year may be of. */
function yearless(telling: Telling, statedOf: (identity: Identity) => ReadonlySet<IsoDate>): IsoDate | null {
  const { yearless: monthAndDay } = telling.event;
  if (monthAndDay === null) return null;
  const days = new Set(
    evidenceOf(telling).flatMap((one) => [...statedOf(one)].filter((day) => day.slice(5) === monthAndDay)),
  );
  const [only] = days;
  return only === undefined || days.size > 1 ? null : only;
}

/** The years that articles so have, by article and mission. */
function yearsOfThemes(
  tellings: readonly Telling[],
  yearOf: (telling: Telling) => IsoDate | null,
): ReadonlyMap<string, ReadonlySet<string>> {
  const years = new Map<string, Set<string>>();
  for (const telling of tellings) {
    if (telling.event.yearless === null || telling.theme === null) continue;
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
