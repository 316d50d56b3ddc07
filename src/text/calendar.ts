/**
 * Days of the civil (proleptic Gregorian) calendar as plain numbers: no clock, no time zone, no `Date`.
 * Years run from 1 to 9999, so that an ISO date always has ten characters.
 */

/** A day or a part of one: `2025-07-12`, `2025-07`, `2025`, or a span of any of them, `2025-07-11/2025-07-13`. */
export type IsoDate = string;

/** One day; `month` counts from 1, `day` from 1. */
export type Day = { readonly year: number; readonly month: number; readonly day: number };

const DAYS_PER_ERA = 146_097;
const DAYS_BEFORE_1970 = 719_468;
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether the year has a 29 February. */
function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** How many days a month (1–12) of a year has; 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

/**
 * Days since 1970-01-01. Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil:
 * years are counted from 1 March, so that the leap day is the last of its year.
 */
export function dayNumber(day: Day): number {
  const year = day.month <= 2 ? day.year - 1 : day.year;
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * ((day.month + 9) % 12) + 2) / 5) + day.day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - DAYS_BEFORE_1970;
}

/** The day that is `number` days after 1970-01-01. Source: civil_from_days of the same paper. */
export function dayFromNumber(number: number): Day {
  const shifted = number + DAYS_BEFORE_1970;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const leapDays =
    Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}

/** The day of the week, 0 = Sunday to 6 = Saturday. 1970-01-01 was a Thursday. */
export function weekday(day: Day): number {
  return ((dayNumber(day) % 7) + 11) % 7;
}

/** Whether the calendar has this day, in the years 1–9999. */
export function isRealDay(day: Day): boolean {
  const inYears = Number.isInteger(day.year) && day.year >= 1 && day.year <= 9999;
  return inYears && Number.isInteger(day.day) && day.day >= 1 && day.day <= daysInMonth(day.year, day.month);
}

/** ISO 8601: `2025-07-12`. */
export function formatDay(day: Day): IsoDate {
  return `${formatMonth(day.year, day.month)}-${String(day.day).padStart(2, '0')}`;
}

/** ISO 8601: `2025-07`. */
export function formatMonth(year: number, month: number): IsoDate {
  return `${formatYear(year)}-${String(month).padStart(2, '0')}`;
}

/** ISO 8601: `2025`. */
export function formatYear(year: number): IsoDate {
  return String(year).padStart(4, '0');
}

/** Reads `2025-07-12` and nothing else: null for any other shape and for a day that the calendar lacks. */
export function parseIsoDay(iso: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (!match) return null;
  const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isRealDay(day) ? day : null;
}

/** The first day that an ISO date of any precision covers, as a day number; null when it is no date. */
export function firstDay(iso: IsoDate): number | null {
  return coverage(iso)?.first ?? null;
}

/** The last day that an ISO date of any precision covers, as a day number; null when it is no date. */
export function lastDay(iso: IsoDate): number | null {
  return coverage(iso)?.last ?? null;
}

/** Whether every day of `inner` is a day of `outer`; false when either is no date. */
export function isWithin(inner: IsoDate, outer: IsoDate): boolean {
  const a = coverage(inner);
  const b = coverage(outer);
  return a !== null && b !== null && b.first <= a.first && a.last <= b.last;
}

/**
 * Orders dates of any precision by their first day, then the shorter one first, then by code unit; what is no date
 * comes last. A total order, fit for `Array.sort`.
 */
export function compareDates(a: IsoDate, b: IsoDate): number {
  const left = coverage(a);
  const right = coverage(b);
  if (left && right) return left.first - right.first || left.last - right.last || compareUnits(a, b);
  if (left || right) return left ? -1 : 1;
  return compareUnits(a, b);
}

function compareUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The day numbers that a date covers, both ends counted. */
type Coverage = { readonly first: number; readonly last: number };

function coverage(iso: IsoDate): Coverage | null {
  const slash = iso.indexOf('/');
  if (slash < 0) return pointCoverage(iso);
  const from = pointCoverage(iso.slice(0, slash));
  const to = pointCoverage(iso.slice(slash + 1));
  return from && to && from.first <= to.last ? { first: from.first, last: to.last } : null;
}

function pointCoverage(iso: string): Coverage | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(iso);
  if (!match) return null;
  const year = Number(match[1]);
  const month = match[2] === undefined ? null : Number(match[2]);
  const day = match[3] === undefined ? null : Number(match[3]);
  const first = { year, month: month ?? 1, day: day ?? 1 };
  const last = { year, month: month ?? 12, day: day ?? daysInMonth(year, month ?? 12) };
  return isRealDay(first) && isRealDay(last) ? { first: dayNumber(first), last: dayNumber(last) } : null;
}
