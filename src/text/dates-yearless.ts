import { type Day, dayNumber, type IsoDate, isRealDay, weekday } from './calendar.ts';
import { isoDay, isoMonth, isoSpan, monthIndex, realDay } from './dates-arithmetic.ts';
import type { DateContext, DayExpression, MonthExpression } from './dates-expression.ts';
import type { Direction } from './dates-words.ts';
import type { Tense } from './tense.ts';

/** Days and months whose year the text leaves out: which year they mean. */

/** −1 for a past verb, 1 for a future one, null where the verb leaves it open. */
export function towards(tense: Tense | null): -1 | 1 | null {
  return tense === 'past' ? -1 : tense === 'future' ? 1 : null;
}

/** How many years around publication a day or month without year is looked for in; the weekday comes round in 11. */
const YEARS_AROUND = 11;
/** A day just after publication may be past: the page's date is often the day before. */
const SLACK_DAYS = 1;
/**
 * A verb chooses a day without year only up to here: "20 जुलाई की तारीख तय की गई", written on 13 July, means the coming
 * week for all its past verb.
 */
const FAR_DAYS = 330;

/** The day that a phrase means, its year found from publication and tense where the text leaves it out. */
export function resolveDay(expression: DayExpression, context: DateContext): Day | null {
  const { year, month, day } = expression;
  if (year.kind === 'stated') return realDay({ year: year.year, month, day });
  if (context.published === null) return null;
  if (year.kind === 'relative') return realDay({ year: context.published.year + year.years, month, day });
  return nearestDay(expression, context.published, sideOf(expression, context));
}

/** The nearest such day on the side that a pointing word or the verb tells; a weekday beside it outweighs the verb. */
function nearestDay(expression: DayExpression, published: Day, side: Direction | null): Day | null {
  const { direction } = expression;
  const distance = (day: Day): number => dayNumber(day) - dayNumber(published);
  const days = daysAround(expression, published);
  const onNamedWeekday = days.filter((day) => weekday(day) === expression.weekday);
  if (direction === null && onNamedWeekday.length > 0) return nearest(onNamedWeekday, distance);
  const slack = direction === null ? SLACK_DAYS : -1;
  const onSide = nearest(
    days.filter((day) => liesTowards(distance(day), side, slack)),
    distance,
  );
  const isFar = onSide !== null && Math.abs(distance(onSide)) > FAR_DAYS;
  return isFar && direction === null ? nearest(days, distance) : onSide;
}

/** A deadline ("31 अगस्त तक जवाब देने का निर्देश दिया") lies ahead of a past verb as well as behind it. */
function sideOf({ direction }: DayExpression, { tense, relation }: DateContext): Direction | null {
  return direction ?? (relation === 'until' && tense === 'past' ? null : towards(tense));
}

function daysAround({ month, day }: DayExpression, published: Day): Day[] {
  const days: Day[] = [];
  for (let year = published.year - YEARS_AROUND; year <= published.year + YEARS_AROUND; year++) {
    if (isRealDay({ year, month, day })) days.push({ year, month, day });
  }
  return days;
}

/** Whether a distance lies on the side asked for; `slack` days over the line still do. */
function liesTowards(distance: number, side: Direction | null, slack: number): boolean {
  if (side === -1) return distance <= slack;
  return side === 1 ? distance >= -slack : true;
}

function nearest<T>(among: readonly T[], distance: (candidate: T) => number): T | null {
  let best: T | null = null;
  for (const candidate of among) {
    if (best === null || Math.abs(distance(candidate)) < Math.abs(distance(best))) best = candidate;
  }
  return best;
}

/** The month that a phrase means, as a month index; its year found like that of a day. */
export function resolveMonth(expression: MonthExpression, context: DateContext): number | null {
  const { year, month, direction } = expression;
  if (year.kind === 'stated') return monthIndex({ year: year.year, month });
  const { published } = context;
  if (published === null) return null;
  if (year.kind === 'relative' || direction === 0) {
    return monthIndex({ year: published.year + (year.kind === 'relative' ? year.years : 0), month });
  }
  const now = monthIndex(published);
  const candidates = [-1, 0, 1].map((years) => monthIndex({ year: published.year + years, month }));
  const side = direction ?? towards(context.tense);
  const slack = direction === null ? 0 : -1;
  return nearest(
    candidates.filter((candidate) => liesTowards(candidate - now, side, slack)),
    (candidate) => candidate - now,
  );
}

/** From one day to another; a year that only the last one has counts for both. */
export function daySpan(from: DayExpression, to: DayExpression, context: DateContext): IsoDate | null {
  const last = resolveDay(to, context);
  if (last === null) return null;
  const { month, day } = from;
  const sameYear = { year: last.year, month, day };
  const first =
    from.year.kind === 'stated'
      ? resolveDay(from, context)
      : dayNumber(sameYear) <= dayNumber(last)
        ? sameYear
        : { ...sameYear, year: last.year - 1 };
  return first !== null && isRealDay(first) && dayNumber(first) <= dayNumber(last)
    ? isoSpan(isoDay(first), isoDay(last))
    : null;
}

/** From one month to another; a year that only the last one has counts for both. */
export function monthSpan(from: MonthExpression, to: MonthExpression, context: DateContext): IsoDate | null {
  const last = resolveMonth(to, context);
  if (last === null) return null;
  if (from.year.kind === 'stated') return isoSpan(isoMonth(resolveMonth(from, context)), isoMonth(last));
  const sameYear = monthIndex({ year: Math.floor(last / 12), month: from.month });
  return isoSpan(isoMonth(sameYear <= last ? sameYear : sameYear - 12), isoMonth(last));
}
