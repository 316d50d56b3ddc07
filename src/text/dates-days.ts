import { daysInMonth } from './calendar.ts';
import {
  type DateExpression,
  type DatePhrase,
  type DayExpression,
  NO_YEAR,
  type YearRef,
} from './dates-expression.ts';
import { monthOf, weekdayOf, YEAR_WORDS } from './dates-words.ts';
import { cardinalWord } from './number-words.ts';
import type { Token } from './tokens.ts';

/** Phrases that name days of a month: 12 जुलाई 2025, July 12, 13/07/2025, 12-13 जुलाई, शनिवार (12 जुलाई). */

/** A number that was read, with the index of the token after it. */
type Read = { readonly value: number; readonly next: number };

/** Reads the longest phrase of days of a month at `at`, or null. */
export function readDays(tokens: readonly Token[], at: number): DatePhrase | null {
  return (
    readNumericDate(tokens, at) ??
    readWeekdayAndDay(tokens, at) ??
    readDayRange(tokens, at) ??
    readDayList(tokens, at) ??
    readDay(tokens, at)
  );
}

/** The number that names a year behind a day or month: `2025`, `, 2025`, `साल 2025`. Four digits, 1000–2199. */
export function readYearBehind(tokens: readonly Token[], at: number): Read | null {
  const afterComma = tokens[at]?.norm === ',' ? at + 1 : at;
  const afterWord = YEAR_WORDS.has(tokens[afterComma]?.norm ?? '') ? afterComma + 1 : afterComma;
  const value = fourDigits(tokens[afterWord]);
  return value === null ? null : { value, next: afterWord + 1 };
}

/** The value of a four-digit token between 1000 and 2199, else null. */
export function fourDigits(token: Token | undefined): number | null {
  if (!token || !/^\d{4}$/.test(token.norm)) return null;
  const value = Number(token.norm);
  return value >= 1000 && value < 2200 ? value : null;
}

/** The same phrase with a year for the days and months in it that have none. */
export function withYear(expression: DateExpression, year: YearRef): DateExpression {
  switch (expression.kind) {
    case 'day':
    case 'month':
      return expression.year.kind === 'absent' ? { ...expression, year } : expression;
    case 'days':
      return expression.to.year.kind === 'absent'
        ? { ...expression, from: { ...expression.from, year }, to: { ...expression.to, year } }
        : expression;
    case 'months':
      return expression.to.year.kind === 'absent'
        ? { ...expression, from: { ...expression.from, year }, to: { ...expression.to, year } }
        : expression;
    default:
      return expression;
  }
}

type DayPhrase = { readonly expression: DayExpression; readonly next: number };

function dayPhrase(day: number, month: number, year: Read | null, next: number): DayPhrase | null {
  const longest = daysInMonth(year?.value ?? 2000, month);
  if (day < 1 || day > longest) return null;
  const ref: YearRef = year === null ? NO_YEAR : { kind: 'stated', year: year.value };
  return {
    expression: { kind: 'day', year: ref, month, day, weekday: null, direction: null },
    next: year?.next ?? next,
  };
}

/** `13/07/2025`, `13-07-2025`, `13.07.2025`, `2025-07-13`: the day first, as India writes it, unless it cannot be. */
function readNumericDate(tokens: readonly Token[], at: number): DatePhrase | null {
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(tokens[at]?.norm ?? '');
  if (dotted) return numericDay(dotted.slice(1), at + 1);
  const sign = tokens[at + 1]?.norm ?? '';
  if (sign !== '/' && sign !== '-') return null;
  const parts = tokens.slice(at, at + 5);
  const glued = parts.every((token, i) => i === 0 || token.start === parts[i - 1]?.end);
  if (!glued || parts.length < 5 || parts[3]?.norm !== sign) return null;
  const digits = [parts[0], parts[2], parts[4]].map((token) => token?.norm ?? '');
  const shortYear = sign === '/' && /^\d{2}$/.test(digits[2] ?? '');
  return numericDay(shortYear ? [...digits.slice(0, 2), `20${digits[2]}`] : digits, at + 5);
}

function numericDay(digits: readonly string[], next: number): DayPhrase | null {
  if (!digits.every((part) => /^\d{1,4}$/.test(part))) return null;
  const [first = 0, second = 0, third = 0] = digits.map(Number);
  if (digits[0]?.length === 4) return dayPhrase(third, second, { value: first, next }, next);
  if (digits[2]?.length !== 4) return null;
  const year = { value: third, next };
  return dayPhrase(first, second, year, next) ?? dayPhrase(second, first, year, next);
}

/** `12`, `12th`, बारह, पहली: a day of a month, 1–31. */
function readDayNumber(tokens: readonly Token[], at: number): Read | null {
  const norm = tokens[at]?.norm ?? '';
  const digits = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(norm)?.[1];
  const value = digits !== undefined ? Number(digits) : norm === 'पहली' ? 1 : cardinalWord(norm);
  return value !== null && value >= 1 && value <= 31 ? { value, next: at + 1 } : null;
}

/** What tells "एक मार्च को" (1 March) from "एक मार्च निकाला" (a march). */
const AFTER_FIRST_OF_MARCH = new Set(['को', 'से', 'तक']);

/** `12 जुलाई`, `12 जुलाई 2025`, `12-जुलाई-2025`, with the weekday behind it where there is one. */
function readDay(tokens: readonly Token[], at: number): DayPhrase | null {
  const phrase = readDayThenMonth(tokens, at) ?? readMonthThenDay(tokens, at);
  return phrase === null ? null : withWeekdayBehind(tokens, phrase);
}

function readDayThenMonth(tokens: readonly Token[], at: number): DayPhrase | null {
  const day = readDayNumber(tokens, at);
  if (day === null) return null;
  const monthAt = skip(tokens, day.next, '-');
  const norm = tokens[monthAt]?.norm ?? '';
  const month = monthOf(norm);
  if (month === null) return null;
  const yearAt = skip(tokens, monthAt + 1, '-');
  const year = readYearBehind(tokens, yearAt);
  const isMarch = month === 3 && tokens[at]?.norm === 'एक';
  if (isMarch && year === null && !AFTER_FIRST_OF_MARCH.has(tokens[monthAt + 1]?.norm ?? '')) return null;
  return dayPhrase(day.value, month, year, monthAt + 1);
}

/** `July 12, 2025`, `जुलाई 12 को`: behind a Hindi month, a number is its day only with a year or को. */
function readMonthThenDay(tokens: readonly Token[], at: number): DayPhrase | null {
  const token = tokens[at];
  const month = monthOf(token?.norm ?? '');
  const day = readDayNumber(tokens, at + 1);
  if (!token || month === null || day === null || tokens[at + 1]?.kind !== 'number') return null;
  const year = readYearBehind(tokens, day.next);
  if (token.kind !== 'latin' && year === null && tokens[day.next]?.norm !== 'को') return null;
  return dayPhrase(day.value, month, year, day.next);
}

const OPENERS = new Set([',', '(', 'यानी', 'यानि']);

/** शनिवार (12 जुलाई), शनिवार, 12 जुलाई: the weekday helps to find the year. */
function readWeekdayAndDay(tokens: readonly Token[], at: number): DatePhrase | null {
  const weekday = weekdayOf(tokens[at]?.norm ?? '');
  if (weekday === null) return null;
  const opener = tokens[at + 1]?.norm ?? '';
  const dayAt = OPENERS.has(opener) ? at + 2 : at + 1;
  const day = readDayThenMonth(tokens, dayAt) ?? readMonthThenDay(tokens, dayAt);
  if (day === null) return null;
  const next = opener === '(' ? skip(tokens, day.next, ')') : day.next;
  return { expression: { ...day.expression, weekday }, next };
}

/** 12 जुलाई (शनिवार), 12 जुलाई, शनिवार. */
function withWeekdayBehind(tokens: readonly Token[], phrase: DayPhrase): DayPhrase {
  const opener = tokens[phrase.next]?.norm ?? '';
  const weekdayAt = OPENERS.has(opener) ? phrase.next + 1 : phrase.next;
  const weekday = weekdayOf(tokens[weekdayAt]?.norm ?? '');
  if (weekday === null) return phrase;
  const next = opener === '(' ? skip(tokens, weekdayAt + 1, ')') : weekdayAt + 1;
  return { expression: { ...phrase.expression, weekday }, next };
}

const RANGE_SIGNS = new Set(['से', '-']);

/** 28 जुलाई से 3 अगस्त तक. */
function readDayRange(tokens: readonly Token[], at: number): DatePhrase | null {
  const from = readDay(tokens, at);
  if (from === null || !RANGE_SIGNS.has(tokens[from.next]?.norm ?? '')) return null;
  const toAt = tokens[from.next + 1]?.norm === 'लेकर' ? from.next + 2 : from.next + 1;
  const to = readDay(tokens, toAt);
  if (to === null) return null;
  return { expression: { kind: 'days', from: from.expression, to: to.expression }, next: to.next };
}

const LIST_SIGNS = new Set(['-', '/', ',', 'से', 'और', 'व', 'एवं', 'तथा', 'या']);
const LONGEST_LIST = 6;

/** 12-13 जुलाई, 5 से 8 अगस्त, 10, 11 और 12 जुलाई: from the first day to the last. */
function readDayList(tokens: readonly Token[], at: number): DatePhrase | null {
  const first = readDayNumber(tokens, at);
  if (first === null) return null;
  let next = first.next;
  for (let i = 1; i < LONGEST_LIST && LIST_SIGNS.has(tokens[next]?.norm ?? ''); i++) {
    const last = readDayThenMonth(tokens, next + 1);
    if (last !== null && last.expression.day > first.value) {
      const from = { ...last.expression, day: first.value };
      return { expression: { kind: 'days', from, to: last.expression }, next: last.next };
    }
    if (readDayNumber(tokens, next + 1) === null) return null;
    next += 2;
  }
  return null;
}

/** The index after `sign` where it stands at `at`, else `at`. */
function skip(tokens: readonly Token[], at: number, sign: string): number {
  return tokens[at]?.norm === sign ? at + 1 : at;
}
