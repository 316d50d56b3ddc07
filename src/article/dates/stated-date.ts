import type { IsoDate } from '../../text/calendar.ts';
import {
  type Day,
  dayFromNumber,
  dayNumber,
  formatDay,
  formatMonth,
  isRealDay,
} from '../../text/calendar.ts';
import { findWrittenDates } from './written-dates.ts';

const INSTANT =
  /^\s*(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?\s*$/i;
const MINUTES_PER_DAY = 1440;
/** India is five and a half hours ahead of UTC; a Hindi page without a zone means this one. */
const IST_MINUTES = 330;

/**
 * The Indian day of a machine-readable or written date: an ISO time with a zone is turned to Indian time, any other
 * date is taken as written, cut to what it names. Null when there is no date with a year in it.
 */
export function readStatedDate(value: string): IsoDate | null {
  const instant = INSTANT.exec(value);
  if (instant) return indianDay(instant);
  const written = findWrittenDates(value.slice(0, 200)).find((date) => date.year !== null);
  if (!written || written.year === null) return /^\s*(?:19|20)\d{2}\s*$/.test(value) ? value.trim() : null;
  const { year, month, day } = written;
  return day === null ? formatMonth(year, month) : formatDay({ year, month, day });
}

function indianDay(match: RegExpExecArray): IsoDate | null {
  const [year, month, day, hour, minute] = match.slice(1, 6).map(Number);
  if (year === undefined || month === undefined || day === undefined) return null;
  if (!isRealDay({ year, month, day })) return null;
  const offset = zoneMinutes(match[7]);
  const minutes = (hour ?? 0) * 60 + (minute ?? 0) - offset + IST_MINUTES;
  const shift = Math.floor(minutes / MINUTES_PER_DAY);
  return formatDay(addDays({ year, month, day }, shift));
}

function zoneMinutes(zone: string | undefined): number {
  if (zone === undefined) return IST_MINUTES;
  const match = /^([+-])(\d{2}):?(\d{2})$/.exec(zone);
  if (!match) return 0;
  const minutes = Number(match[2]) * 60 + Number(match[3]);
  return match[1] === '-' ? -minutes : minutes;
}

/** The Indian day of a time in seconds or milliseconds since 1970; null when it is neither. */
export function dayOfTimestamp(value: number): IsoDate | null {
  const seconds = Math.abs(value) >= 1e11 ? value / 1000 : value;
  const days = Math.floor((seconds / 60 + IST_MINUTES) / MINUTES_PER_DAY);
  const day = dayFromNumber(days);
  return value > 0 && day.year >= 1990 && day.year <= 2100 ? formatDay(day) : null;
}

function addDays(day: Day, days: number): Day {
  return dayFromNumber(dayNumber(day) + days);
}
