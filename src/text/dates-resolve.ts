import { type Day, formatYear, type IsoDate, weekday } from './calendar.ts';
import {
  isoDay,
  isoMonth,
  isoSpan,
  isoYear,
  monthIndex,
  plusDays,
  realDay,
  shiftDate,
} from './dates-arithmetic.ts';
import type {
  DateContext,
  DateExpression,
  DateShift,
  DayExpression,
  MonthExpression,
  WeekdayExpression,
} from './dates-expression.ts';
import type { Direction } from './dates-words.ts';
import { daySpan, monthSpan, resolveDay, resolveMonth, towards } from './dates-yearless.ts';
import type { Tense } from './tense.ts';

/** How finely a date is known; `none` for हाल ही में. */
type DatePrecision = 'day' | 'month' | 'year' | 'span' | 'none';

/**
 * Where a date comes from: `absolute`, all of it stands in the text; `inferred-year`, day or month stand there and
 * the year is the one that fits publication and tense; `relative`, told from the day of publication;
 * `relative-to-event`, told from something else in the story, so that only the caller can date it.
 */
type DateBasis = 'absolute' | 'inferred-year' | 'relative' | 'relative-to-event';

/** `date` is null where publication, tense or the story would be needed and do not tell. */
export type ResolvedDate = {
  readonly date: IsoDate | null;
  readonly precision: DatePrecision;
  readonly basis: DateBasis;
  /** The distance from the event, for `relative-to-event`; else null. */
  readonly shift: DateShift | null;
};

/** Turns what a phrase says into an ISO date. */
export function resolveDate(expression: DateExpression, context: DateContext): ResolvedDate {
  switch (expression.kind) {
    case 'day':
      return yearly(expression, isoDay(resolveDay(expression, context)), 'day');
    case 'month':
      return yearly(expression, isoMonth(resolveMonth(expression, context)), 'month');
    case 'year':
      return resolved(formatYear(expression.year), 'year', 'absolute');
    case 'years':
      return resolved(`${formatYear(expression.from)}/${formatYear(expression.to)}`, 'span', 'absolute');
    case 'days':
      return yearly(expression.to, daySpan(expression.from, expression.to, context), 'span');
    case 'months':
      return yearly(expression.to, monthSpan(expression.from, expression.to, context), 'span');
    case 'shift':
      return {
        ...resolved(null, shiftPrecision(expression.shift), 'relative-to-event'),
        shift: expression.shift,
      };
    case 'vague':
      return resolved(null, 'none', 'relative');
    default:
      return resolveFromPublication(expression, context);
  }
}

type FromPublication = Extract<
  DateExpression,
  { kind: 'weekday' | 'weekdays' | 'unit' | 'stretch' | 'near-day' | 'day-of-month' | 'ago' }
>;

function resolveFromPublication(expression: FromPublication, context: DateContext): ResolvedDate {
  const { published } = context;
  switch (expression.kind) {
    case 'weekday':
      return relative('day', published && isoDay(resolveWeekday(expression, published, context)));
    case 'weekdays':
      return relative('span', published && weekdaySpan(expression.from, expression.to, published, context));
    case 'unit': {
      const precision = shiftPrecision({ unit: expression.unit, count: 0 });
      return relative(
        precision,
        published && shiftDate(published, { unit: expression.unit, count: expression.direction }),
      );
    }
    case 'stretch':
      return relative('span', published && stretch(published, expression));
    case 'near-day': {
      const direction = expression.days === 0 ? 0 : (expression.direction ?? nearDirection(context));
      return relative(
        'day',
        published && direction !== null ? isoDay(plusDays(published, direction * expression.days)) : null,
      );
    }
    case 'day-of-month':
      return relative(
        'day',
        published && dayOfMonth(expression.day, expression.months, published, context.tense),
      );
    case 'ago':
      return relative(expression.unit, published && ago(published, expression.unit, expression.count));
  }
}

function resolved(date: IsoDate | null, precision: DatePrecision, basis: DateBasis): ResolvedDate {
  return { date, precision, basis, shift: null };
}

function relative(precision: DatePrecision, date: IsoDate | null): ResolvedDate {
  return resolved(date, precision, 'relative');
}

const YEARLY_BASIS = { stated: 'absolute', relative: 'relative', absent: 'inferred-year' } as const;

function yearly(
  expression: DayExpression | MonthExpression,
  date: IsoDate | null,
  precision: DatePrecision,
): ResolvedDate {
  return resolved(date, precision, YEARLY_BASIS[expression.year.kind]);
}

/** कल of "कल मतदान है" is tomorrow; of "कल से बारिश हो रही है" it may be either. */
function nearDirection({ tense, relation, isGenitive }: DateContext): -1 | 1 | null {
  return tense === 'present' ? (relation === 'from' || isGenitive ? null : 1) : towards(tense);
}

/**
 * The latest such weekday up to the day of publication, or the next one from it on: by a pointing word, else by the
 * verb. A present one ("पहुंच रहे हैं", "सुनवाई है") looks ahead, but "शनिवार से हो रही है" back.
 */
function resolveWeekday(expression: WeekdayExpression, published: Day, context: DateContext): Day | null {
  const today = weekday(published);
  const back = daysUntil(expression.weekday, today);
  const ahead = daysUntil(today, expression.weekday);
  if (expression.direction === -1) return plusDays(published, back === 0 ? -7 : -back);
  if (expression.direction === 1) return plusDays(published, ahead === 0 ? 7 : ahead);
  return plusDays(published, looksAhead(expression, context) ? ahead : -back);
}

function looksAhead({ direction }: WeekdayExpression, { tense, relation }: DateContext): boolean {
  return (
    tense === 'future' ||
    (tense === 'present' && relation !== 'from') ||
    (direction === 0 && tense !== 'past')
  );
}

/** How many days after one weekday the next other one comes, 0–6. */
function daysUntil(from: number, to: number): number {
  return (to - from + 7) % 7;
}

/** A span of weekdays begins on its first day when it lies ahead, and ends on its last when it lies behind. */
function weekdaySpan(
  from: number,
  to: WeekdayExpression,
  published: Day,
  context: DateContext,
): IsoDate | null {
  const length = daysUntil(from, to.weekday);
  if (to.direction !== -1 && looksAhead(to, context)) {
    const first = resolveWeekday({ ...to, weekday: from }, published, context);
    return first && isoSpan(isoDay(first), isoDay(plusDays(first, length)));
  }
  const last = resolveWeekday(to, published, context);
  return last && isoSpan(isoDay(plusDays(last, -length)), isoDay(last));
}

function stretch(
  published: Day,
  { unit, count, direction }: Extract<DateExpression, { kind: 'stretch' }>,
): IsoDate | null {
  const end =
    unit === 'day' || unit === 'week'
      ? isoDay(plusDays(published, direction * count * (unit === 'week' ? 7 : 1)))
      : shiftDate(published, { unit, count: direction * count });
  const now =
    unit === 'month'
      ? isoMonth(monthIndex(published))
      : unit === 'year'
        ? isoYear(published.year)
        : isoDay(published);
  return direction === -1 ? isoSpan(end, now) : isoSpan(now, end);
}

function dayOfMonth(
  day: number,
  months: Direction | null,
  published: Day,
  tense: Tense | null,
): IsoDate | null {
  const side = towards(tense);
  const isOver = side === -1 && day > published.day;
  const isAhead = side === 1 && day < published.day;
  const index = monthIndex(published) + (months ?? (isOver ? -1 : isAhead ? 1 : 0));
  return isoDay(realDay({ year: Math.floor(index / 12), month: (index % 12) + 1, day }));
}

function ago(published: Day, unit: 'month' | 'year', count: number): IsoDate | null {
  if (unit === 'month') return isoMonth(monthIndex(published) - Math.round(count));
  return isoYear(Math.floor((monthIndex(published) - Math.round(count * 12)) / 12));
}

function shiftPrecision(shift: DateShift): DatePrecision {
  return shift.unit === 'week' ? 'span' : shift.unit;
}
