import type { IsoDate } from '../../text/calendar.ts';
import {
  type Day,
  dayFromNumber,
  dayNumber,
  formatDay,
  formatMonth,
  isRealDay,
  weekday,
} from '../../text/calendar.ts';
import type { Publication } from '../article.ts';
import type { Layout } from '../layout/layout.ts';
import type { Stamp } from '../lines/stamp-lines.ts';
import { datesOfText, type TextDates } from './text-dates.ts';
import type { WrittenDate } from './written-dates.ts';

/**
 * When an article was published. A stamp or a dateline that names day and year states it. Otherwise it is inferred,
 * without a clock:
 *
 * - day and month without a year: the year in which the weekdays of the text fit, not before what it looks back on;
 * - no date, but a day in the page's furniture (a horoscope's, a teaser's): the page was copied on that day or later
 *   and shows the latest of its site, so the article is not younger. The last of the weekdays that it tells of bounds
 *   it from below (a span of days); with no weekday only the month is taken;
 * - no date at all, but the first sentence tells of a day with its year: the week from that day on.
 */
export function readPublication(layout: Layout, text: string): Publication | null {
  const { lines, bodyStart, dateline } = layout;
  const stamps = lines.flatMap(({ kind, line, stamp }, i) =>
    stamp && kind === 'stamp' && !line.markup?.outside
      ? stamp.stamps.map((one) => ({ ...one, inHead: i < bodyStart }))
      : [],
  );
  const stamp = bestStamp(stamps, layout);
  const stated = [stamp?.date, dateline?.date].find(
    (date) => date?.year !== null && date !== undefined && date !== null,
  );
  if (stated) return { date: isoOf(stated), how: 'stated' };
  const facts = datesOfText(layout, text);
  const partial = stamp?.date ?? dateline?.date ?? null;
  const date = partial ? inferYear(partial, facts) : inferDay(facts);
  return date === null ? null : { date, how: 'inferred' };
}

type PlacedStamp = Stamp & { readonly inHead: boolean };

/** The stamp that says most surely when the article came out: what is called published, then the head's, then updates. */
function bestStamp(stamps: readonly PlacedStamp[], layout: Layout): PlacedStamp | null {
  const title = layout.lines[layout.roles.indexOf('title')];
  const rank = (stamp: PlacedStamp): number => {
    const behindTitle = title !== undefined && stamp.date.start > title.line.start;
    if (stamp.label === 'published') return stamp.inHead ? 0 : 3;
    if (!stamp.inHead) return Number.POSITIVE_INFINITY;
    if (stamp.label === 'none') return behindTitle ? 1 : 4;
    return 2;
  };
  const complete = (stamp: PlacedStamp): number => Number(stamp.date.year === null) * 10;
  const usable = stamps.filter((stamp) => Number.isFinite(rank(stamp)));
  return usable.reduce<PlacedStamp | null>(
    (best, stamp) =>
      best === null || rank(stamp) + complete(stamp) < rank(best) + complete(best) ? stamp : best,
    null,
  );
}

/** A written date as ISO, cut to what is written; its year must be known. */
function isoOf({ year, month, day }: WrittenDate): IsoDate {
  if (year === null) return '';
  return day === null ? formatMonth(year, month) : formatDay({ year, month, day });
}

/** How many years after the last one that the text looks back on are tried. */
const YEARS_TRIED = 4;
/** A weekday falls on the same date again after at most this many years. */
const YEARS_TO_SAME_WEEKDAY = 12;
/** A full date in the text this close before the stamp is of the same story. */
const SAME_STORY_DAYS = 45;

function inferYear(partial: WrittenDate, facts: TextDates): IsoDate | null {
  const { month, day } = partial;
  if (day === null) return null;
  const at = (year: number): Day | null => (isRealDay({ year, month, day }) ? { year, month, day } : null);
  const bound = facts.latestFurnitureDay;
  if (bound !== null) {
    const year = dayFromNumber(bound).year;
    const here = at(year);
    const found = here && dayNumber(here) <= bound ? here : at(year - 1);
    return found ? formatDay(found) : null;
  }
  if (facts.latestPast === null) return null;
  const first = facts.latestPast.year;
  const years = Array.from({ length: YEARS_TO_SAME_WEEKDAY }, (_, i) => first + i);
  const days = years
    .flatMap((year) => at(year) ?? [])
    .filter((candidate) => dayNumber(candidate) >= (facts.latestPast?.day ?? 0));
  if (partial.weekday !== null) {
    const fitting = days.find((candidate) => weekday(candidate) === partial.weekday);
    return fitting ? formatDay(fitting) : null;
  }
  const fitting = bestFit(days.slice(0, YEARS_TRIED), first, facts) ?? sameStory(days, facts);
  return fitting ? formatDay(fitting) : null;
}

/** A report tells of its own day or the day before; a year that the text writes out is mostly not its own. */
function bestFit(days: readonly Day[], lookedBackOn: number, facts: TextDates): Day | null {
  let best: Day | null = null;
  let bestScore = 0;
  for (const day of days) {
    const own = weekday(day);
    const sameDay = facts.pastWeekdays.has(own) ? 2 : 0;
    const dayBefore = facts.pastWeekdays.has((own + 6) % 7) ? 1 : 0;
    const score = Math.max(sameDay, dayBefore) - Number(day.year === lookedBackOn);
    if (score > bestScore) {
      best = day;
      bestScore = score;
    }
  }
  return best;
}

function sameStory(days: readonly Day[], facts: TextDates): Day | null {
  const told = facts.latestPast;
  if (told === null || !told.isDay) return null;
  return days.find((day) => dayNumber(day) - told.day <= SAME_STORY_DAYS) ?? null;
}

const WEEK = 7;

function inferDay(facts: TextDates): IsoDate | null {
  const bound = facts.latestFurnitureDay;
  if (bound !== null) return boundedBy(bound, facts);
  const lead = facts.leadDay;
  return lead === null ? null : span(lead, lead + WEEK - 1);
}

/** The last of the weekdays that the text tells of, at or before the bound, opens the span that the bound closes. */
function boundedBy(bound: number, facts: TextDates): IsoDate | null {
  const end = dayFromNumber(bound);
  if (facts.latestPast !== null && facts.latestPast.day > bound) return null;
  if (facts.pastWeekdays.size === 0) return formatMonth(end.year, end.month);
  const back = [...facts.pastWeekdays].map((named) => (weekday(end) - named + WEEK) % WEEK);
  return span(bound - Math.min(...back), bound);
}

function span(first: number, last: number): IsoDate {
  const from = formatDay(dayFromNumber(first));
  return first === last ? from : `${from}/${formatDay(dayFromNumber(last))}`;
}

/** The date of a year that stands in an address ("/2025/07/13/"), as inferred; null when there is none. */
export function publicationFromUrl(url: string): Publication | null {
  const match = /\/((?:19|20)\d{2})[/-](\d{1,2})(?:[/-](\d{1,2}))?(?=[/-]|$)/.exec(url);
  if (!match) return null;
  const [year, month] = [Number(match[1]), Number(match[2])];
  const day = match[3] === undefined ? null : Number(match[3]);
  if (!isRealDay({ year, month, day: day ?? 1 })) return null;
  return { date: day === null ? formatMonth(year, month) : formatDay({ year, month, day }), how: 'inferred' };
}
