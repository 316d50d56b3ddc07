import {
  type Day,
  dayFromNumber,
  dayNumber,
  daysInMonth,
  firstDay,
  formatDay,
  formatMonth,
  formatYear,
  type IsoDate,
  isRealDay,
  weekday,
} from './calendar.ts';
import type { DateShift } from './dates-expression.ts';

/** Adding to days and writing the results as ISO dates; null stands for a day that the calendar does not have. */

/**
 * The date that lies `shift` away from `anchor`, cut to the unit of the shift (a week is its days from Monday to
 * Sunday). Null when it leaves the years 1–9999.
 */
export function shiftDate(anchor: Day, shift: DateShift): IsoDate | null {
  switch (shift.unit) {
    case 'day':
      return isoDay(plusDays(anchor, shift.count));
    case 'week':
      return weekSpan(anchor, shift.count);
    case 'month':
      return isoMonth(monthIndex(anchor) + shift.count);
    case 'year':
      return isoYear(anchor.year + shift.count);
  }
}

/** Monday to Sunday of the week that lies `weeks` from that of the day. */
function weekSpan(day: Day, weeks: number): IsoDate | null {
  const monday = dayNumber(day) - ((weekday(day) + 6) % 7) + weeks * 7;
  return isoSpan(isoDay(fromNumber(monday)), isoDay(fromNumber(monday + 6)));
}

/** Months counted from year 0, so that they can be added up. */
export function monthIndex(day: { readonly year: number; readonly month: number }): number {
  return day.year * 12 + day.month - 1;
}

/** Beyond this many days from 1970 no year of the calendar lies; keeps arithmetic on hostile counts finite. */
const FARTHEST = 4_000_000;

function fromNumber(number: number): Day | null {
  return Math.abs(number) <= FARTHEST ? realDay(dayFromNumber(number)) : null;
}

/** The day that lies so many days later. */
export function plusDays(day: Day, days: number): Day | null {
  return fromNumber(dayNumber(day) + days);
}

/** The day itself when the calendar has it. */
export function realDay(day: Day): Day | null {
  return isRealDay(day) ? day : null;
}

/** A day as ISO date. */
export function isoDay(day: Day | null): IsoDate | null {
  return day === null ? null : formatDay(day);
}

/** A month index as ISO date. */
export function isoMonth(index: number | null): IsoDate | null {
  if (index === null) return null;
  const year = Math.floor(index / 12);
  const month = (index % 12) + 1;
  return daysInMonth(year, month) > 0 && year >= 1 && year <= 9999 ? formatMonth(year, month) : null;
}

/** A year as ISO date. */
export function isoYear(year: number): IsoDate | null {
  return year >= 1 && year <= 9999 ? formatYear(year) : null;
}

/** A span of ISO dates, both ends counted; null when an end is missing or the last comes before the first. */
export function isoSpan(from: IsoDate | null, to: IsoDate | null): IsoDate | null {
  const spanned = `${from}/${to}`;
  return from !== null && to !== null && firstDay(spanned) !== null ? spanned : null;
}
