/** The first and the last day of a date, as days since 1 January 1970. */
export type Days = { readonly first: number; readonly last: number };

const DAY = 86_400_000;
const DATE = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/;

/**
 * The days of an ISO date that is cut to what is known, or of a span of two with `/`; null for none. What stands
 * behind a space is a remark.
 */
export function daysOf(date: string | null): Days | null {
  if (date === null || !/^\d/.test(date)) return null;
  const [span = ''] = date.split(' ', 1);
  const ends = span.split('/');
  const [from, to] = [DATE.exec(ends[0] ?? ''), DATE.exec(ends.at(-1) ?? '')];
  return from && to ? { first: firstDay(from), last: lastDay(to) } : null;
}

function firstDay([, year, month = '01', day = '01']: RegExpExecArray): number {
  return Date.UTC(Number(year), Number(month) - 1, Number(day)) / DAY;
}

function lastDay(match: RegExpExecArray): number {
  const [, year, month = '12', day] = match;
  if (day !== undefined) return firstDay(match);
  return Date.UTC(Number(year), Number(month), 1) / DAY - 1;
}
