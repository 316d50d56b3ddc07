import type { Day } from './calendar.ts';
import type { DateUnit, Direction } from './dates-words.ts';
import type { Tense } from './tense.ts';

/**
 * What a date phrase says before anybody knows when it was written: the grammar reads phrases into these, and
 * resolving turns them into ISO dates from the day of publication and the tense.
 */

/** The year of a day or month: stated (2024), told from the year of publication (पिछले साल), or left out. */
export type YearRef =
  | { readonly kind: 'stated'; readonly year: number }
  | { readonly kind: 'relative'; readonly years: Direction }
  | { readonly kind: 'absent' };

export const NO_YEAR: YearRef = { kind: 'absent' };

/** A day of a month; `weekday` (0 = Sunday) where the text names it as well, `direction` from बीते or आगामी. */
export type DayExpression = {
  readonly kind: 'day';
  readonly year: YearRef;
  readonly month: number;
  readonly day: number;
  readonly weekday: number | null;
  readonly direction: Direction | null;
};

export type MonthExpression = {
  readonly kind: 'month';
  readonly year: YearRef;
  readonly month: number;
  readonly direction: Direction | null;
};

type YearExpression = { readonly kind: 'year'; readonly year: number };

export type WeekdayExpression = {
  readonly kind: 'weekday';
  readonly weekday: number;
  readonly direction: Direction | null;
};

/** A distance in time from something else in the story; negative counts are earlier. */
export type DateShift = { readonly unit: DateUnit; readonly count: number };

export type DateExpression =
  | DayExpression
  | MonthExpression
  | YearExpression
  | WeekdayExpression
  /** From one date to another of the same kind, both counted. */
  | { readonly kind: 'days'; readonly from: DayExpression; readonly to: DayExpression }
  | { readonly kind: 'months'; readonly from: MonthExpression; readonly to: MonthExpression }
  | { readonly kind: 'years'; readonly from: number; readonly to: number }
  | { readonly kind: 'weekdays'; readonly from: number; readonly to: WeekdayExpression }
  /** इस सप्ताह, पिछले महीने, अगले साल. */
  | { readonly kind: 'unit'; readonly unit: DateUnit; readonly direction: Direction }
  /** पिछले तीन दिन, अगले दो महीने: up to the day of publication or from it. */
  | { readonly kind: 'stretch'; readonly unit: DateUnit; readonly count: number; readonly direction: -1 | 1 }
  /** आज (0), कल (1), परसों (2): which way is told by the tense. */
  | { readonly kind: 'near-day'; readonly days: number; readonly direction: Direction | null }
  /** 5 तारीख, इस महीने की 5 तारीख. */
  | { readonly kind: 'day-of-month'; readonly day: number; readonly months: Direction | null }
  /** दो साल पहले, told from the day of publication. */
  | { readonly kind: 'ago'; readonly unit: 'month' | 'year'; readonly count: number }
  /** एक दिन पहले, तीन दिन बाद, उसी दिन: told from an event of the story. */
  | { readonly kind: 'shift'; readonly shift: DateShift }
  /** हाल ही में, कुछ दिन पहले. */
  | { readonly kind: 'vague' };

/** A phrase that was read; `next` is the index of the token after it. */
export type DatePhrase = { readonly expression: DateExpression; readonly next: number };

/** How what is told stands to the date: on it, from it on (से), up to it (तक), before it or after it. */
export type DateRelation = 'on' | 'from' | 'until' | 'before' | 'after';

/** What a phrase is resolved against; `isGenitive` before का, के, की ("कल की बैठक"). */
export type DateContext = {
  readonly published: Day | null;
  readonly tense: Tense | null;
  readonly relation: DateRelation;
  readonly isGenitive: boolean;
};
