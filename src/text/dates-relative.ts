import { readDays, withYear } from './dates-days.ts';
import type { DateExpression, DatePhrase } from './dates-expression.ts';
import { readVouchedMonth } from './dates-months.ts';
import { type DateUnit, type Direction, directionOf, unitOf, weekdayOf } from './dates-words.ts';
import { readCardinal } from './number-words.ts';
import type { Token } from './tokens.ts';
import { wordSet } from './word-set.ts';

/** Phrases told from the day of publication or from an event: शनिवार, पिछले महीने, कल, दो साल पहले, एक दिन बाद. */

/** Words that begin a relative phrase and are neither number, unit, weekday nor pointing word. */
const BEGINNINGS = wordSet('हाल इन उस उसी कुछ कई चंद काफी आने आज कल परसों नरसों तरसों');

/** Whether a relative phrase may begin with a word: a quick look that spares most words the reading. */
function mayBegin(tokens: readonly Token[], at: number): boolean {
  const norm = tokens[at]?.norm ?? '';
  if (BEGINNINGS.has(norm) || directionOf(norm) !== null || unitOf(norm) !== null) return true;
  return weekdayOf(norm) !== null || readCardinal(tokens, at) !== null;
}

/** Reads the longest relative phrase at `at`, or null. */
export function readRelative(tokens: readonly Token[], at: number): DatePhrase | null {
  if (!mayBegin(tokens, at)) return null;
  return (
    readVague(tokens, at) ??
    readPointed(tokens, at) ??
    readSameUnit(tokens, at) ??
    readDistance(tokens, at) ??
    readNearDay(tokens, at) ??
    readDayOfMonth(tokens, at, null) ??
    readWeekday(tokens, at)
  );
}

/** "हर हाल में" is a state, not a time. */
const IN_SOME_STATE = wordSet('हर किसी इस उस इसी उसी बुरे खराब बदतर खस्ता ऐसे');
const FEW = new Set(['कुछ', 'कई', 'चंद', 'काफी']);
const EARLIER = new Set(['पहले', 'पूर्व']);

/** हाल ही में, हाल के दिनों में, कुछ दिन पहले, पिछले कुछ महीनों, इन दिनों, बीते दिनों. */
function readVague(tokens: readonly Token[], at: number): DatePhrase | null {
  const norm = (ahead: number): string => tokens[at + ahead]?.norm ?? '';
  const vague = (length: number): DatePhrase => ({ expression: { kind: 'vague' }, next: at + length });
  if (norm(0) === 'हाल') {
    const length = norm(1) === 'ही' ? 2 : 1;
    if (norm(length) === 'में') return length === 1 && IN_SOME_STATE.has(norm(-1)) ? null : vague(length + 1);
    if (norm(length) === 'के' && isSpanOfTime(norm(length + 1))) return vague(length + 2);
    return length === 2 ? vague(2) : null;
  }
  if (norm(0) === 'इन' && norm(1) === 'दिनों') return vague(2);
  const pointed = pointerAt(tokens, at);
  if (pointed !== null) {
    const after = pointed.next - at;
    if (norm(after) === 'दिनों' || norm(after) === 'समय')
      return pointed.direction === 0 ? null : vague(after + 1);
    return FEW.has(norm(after)) && isSpanOfTime(norm(after + 1)) ? vague(after + 2) : null;
  }
  const unitAt = norm(1) === 'ही' ? 2 : 1;
  return FEW.has(norm(0)) && isSpanOfTime(norm(unitAt)) && EARLIER.has(norm(unitAt + 1))
    ? vague(unitAt + 2)
    : null;
}

function isSpanOfTime(norm: string): boolean {
  return norm === 'समय' || unitOf(norm) !== null;
}

type Pointer = { readonly direction: Direction; readonly next: number };

const COMING = new Set(['वाले', 'वाली', 'वाला']);

/** पिछले, इसी, अगले ही, आने वाले. */
function pointerAt(tokens: readonly Token[], at: number): Pointer | null {
  if (tokens[at]?.norm === 'आने' && COMING.has(tokens[at + 1]?.norm ?? ''))
    return { direction: 1, next: at + 2 };
  const direction = directionOf(tokens[at]?.norm ?? '');
  if (direction === null) return null;
  return { direction, next: tokens[at + 1]?.norm === 'ही' ? at + 2 : at + 1 };
}

/** A pointing word and what it points at: a night, a unit, a count of units, a weekday, a month or a day. */
function readPointed(tokens: readonly Token[], at: number): DatePhrase | null {
  const pointer = pointerAt(tokens, at);
  if (pointer === null) return null;
  const { direction, next } = pointer;
  const nightAt = tokens[next]?.norm === 'देर' ? next + 1 : next;
  if (direction === -1 && NIGHTS.has(tokens[nightAt]?.norm ?? '')) {
    return { expression: { kind: 'near-day', days: 1, direction }, next: nightAt + 1 };
  }
  if (direction === 1 && PARTS_OF_DAY.has(tokens[next]?.norm ?? '')) {
    return { expression: { kind: 'shift', shift: { unit: 'day', count: 1 } }, next: next + 1 };
  }
  const unit = unitOf(tokens[next]?.norm ?? '');
  if (unit !== null) return readPointedUnit(tokens, next, unit, direction);
  const phrase = readDays(tokens, next) ?? readVouchedMonth(tokens, next) ?? readWeekday(tokens, next);
  if (phrase !== null) return { ...phrase, expression: withDirection(phrase.expression, direction) };
  return direction === 0 ? null : readStretch(tokens, next, direction);
}

function withDirection(expression: DateExpression, direction: Direction): DateExpression {
  switch (expression.kind) {
    case 'day':
    case 'month':
    case 'weekday':
      return { ...expression, direction };
    case 'days':
      return { ...expression, to: { ...expression.to, direction } };
    case 'months':
      return { ...expression, to: { ...expression.to, direction } };
    default:
      return expression;
  }
}

const NIGHTS = new Set(['रात', 'रात्रि', 'शाम']);
/** "अगली सुबह", "उसी शाम": told from the day of what was told before. */
const PARTS_OF_DAY = wordSet('सुबह शाम रात रात्रि दोपहर तारीख रोज तड़के');

/** पिछले साल, with the month or day that it governs (पिछले साल जून में); अगले दिन is told from the story. */
function readPointedUnit(
  tokens: readonly Token[],
  at: number,
  unit: DateUnit,
  direction: Direction,
): DatePhrase | null {
  if (unit === 'day') {
    const isVague = direction === -1;
    const shift = { unit, count: direction };
    return { expression: isVague ? { kind: 'vague' } : { kind: 'shift', shift }, next: at + 1 };
  }
  const governed = readGovernedBy(tokens, at + 1, unit, direction);
  return governed ?? { expression: { kind: 'unit', unit, direction }, next: at + 1 };
}

const GENITIVES = new Set(['के', 'की', 'में', ',']);

function readGovernedBy(
  tokens: readonly Token[],
  at: number,
  unit: DateUnit,
  direction: Direction,
): DatePhrase | null {
  const from = GENITIVES.has(tokens[at]?.norm ?? '') ? at + 1 : at;
  if (unit === 'month') return readDayOfMonth(tokens, from, direction);
  if (unit !== 'year') return null;
  const phrase = readDays(tokens, from) ?? readVouchedMonth(tokens, from);
  if (phrase === null) return null;
  const expression = withYear(phrase.expression, { kind: 'relative', years: direction });
  return expression === phrase.expression ? null : { expression, next: phrase.next };
}

const HOURS = new Set(['घंटे', 'घंटों']);
const HOURS_PER_DAY = 24;

/** पिछले तीन दिन, आगामी 5 साल, अगले दो-तीन दिन, बीते 24 घंटे. */
function readStretch(tokens: readonly Token[], at: number, direction: -1 | 1): DatePhrase | null {
  const least = readCardinal(tokens, at);
  const most =
    least !== null && tokens[least.next]?.norm === '-' ? readCardinal(tokens, least.next + 1) : null;
  const count = most ?? least;
  if (count === null || count.value <= 0) return null;
  const norm = tokens[count.next]?.norm ?? '';
  const days = HOURS.has(norm) ? Math.round(count.value / HOURS_PER_DAY) : 0;
  if (days > 0)
    return { expression: { kind: 'stretch', unit: 'day', count: days, direction }, next: count.next + 1 };
  const unit = unitOf(norm);
  if (unit === null) return null;
  return {
    expression: { kind: 'stretch', unit, count: Math.round(count.value), direction },
    next: count.next + 1,
  };
}

const SAME = new Set(['उसी', 'उस']);

/** उसी दिन, उस साल, उसी शाम: the time of what was told before. */
function readSameUnit(tokens: readonly Token[], at: number): DatePhrase | null {
  const next = tokens[at + 1]?.norm ?? '';
  const unit = PARTS_OF_DAY.has(next) ? 'day' : unitOf(next);
  if (!SAME.has(tokens[at]?.norm ?? '') || unit === null) return null;
  return { expression: { kind: 'shift', shift: { unit, count: 0 } }, next: at + 2 };
}

const LATER = new Set(['बाद', 'पश्चात', 'उपरांत']);
/** Before "दो दिन पहले" these tie the distance to something named: चुनाव से दो दिन पहले. */
const TIES = new Set(['से', 'के']);

/** एक दिन पहले, तीन दिन बाद, दो साल पहले, साल भर पहले. */
function readDistance(tokens: readonly Token[], at: number): DatePhrase | null {
  const distance = readCountedUnit(tokens, at);
  if (distance === null) return null;
  const { unit, count, next } = distance;
  const word = tokens[next]?.norm ?? '';
  const afterOf = word === 'के' ? (tokens[next + 1]?.norm ?? '') : word;
  const end = word === 'के' ? next + 2 : next + 1;
  if (LATER.has(afterOf)) return shifted(unit, count, end);
  if (!EARLIER.has(word)) return null;
  if (count === null) return { expression: { kind: 'vague' }, next: end };
  const isToday = tokens[at - 2]?.norm === 'आज';
  const isTied = TIES.has(tokens[at - 1]?.norm ?? '') && !isToday;
  if (isTied || unit === 'day' || unit === 'week') return shifted(unit, -count, end);
  return { expression: { kind: 'ago', unit, count }, next: end };
}

function shifted(unit: DateUnit, count: number | null, next: number): DatePhrase | null {
  if (count === null || !Number.isInteger(count)) return { expression: { kind: 'vague' }, next };
  return { expression: { kind: 'shift', shift: { unit, count } }, next };
}

/** A count and its unit; the count is null for दो-तीन दिन. */
type CountedUnit = { readonly unit: DateUnit; readonly count: number | null; readonly next: number };

function readCountedUnit(tokens: readonly Token[], at: number): CountedUnit | null {
  const bare = unitOf(tokens[at]?.norm ?? '');
  if (bare !== null) {
    return tokens[at + 1]?.norm === 'भर' ? { unit: bare, count: 1, next: at + 2 } : null;
  }
  const first = readCardinal(tokens, at);
  if (first === null) return null;
  const second = tokens[first.next]?.norm === '-' ? readCardinal(tokens, first.next + 1) : null;
  const afterCount = second?.next ?? first.next;
  const unitAt = tokens[afterCount]?.norm === 'ही' ? afterCount + 1 : afterCount;
  const unit = unitOf(tokens[unitAt]?.norm ?? '');
  if (unit === null || first.value <= 0) return null;
  return { unit, count: second === null ? first.value : null, next: unitAt + 1 };
}

const NEAR_DAYS: ReadonlyMap<string, number> = new Map([
  ['आज', 0],
  ['कल', 1],
  ['परसों', 2],
  ['नरसों', 3],
  ['तरसों', 3],
]);
/** कल-कारखाने are machines, आज के दौर में is an age. */
const NOT_A_DAY_AFTER = /^(?:कारखान|पुर्ज|दौर|जमान|युग|दुनिया|पीढी|तुलना|समय)/;

/** आज, कल, परसों, बीते कल, आने वाले कल. */
function readNearDay(tokens: readonly Token[], at: number): DatePhrase | null {
  const pointer = pointerAt(tokens, at);
  const dayAt = pointer?.next ?? at;
  const days = NEAR_DAYS.get(tokens[dayAt]?.norm ?? '');
  if (days === undefined || (pointer !== null && days === 0)) return null;
  const after = tokens[dayAt + 1]?.norm ?? '';
  const beyond = GENITIVES.has(after) || after === '-' ? (tokens[dayAt + 2]?.norm ?? '') : after;
  if (NOT_A_DAY_AFTER.test(beyond) || isNowadays(tokens, dayAt)) return null;
  return { expression: { kind: 'near-day', days, direction: pointer?.direction ?? null }, next: dayAt + 1 };
}

/** आज तक, आज-कल, आज कल: no day at all. */
function isNowadays(tokens: readonly Token[], at: number): boolean {
  const [first, second] = tokens[at]?.norm === 'कल' ? [at - 1, at] : [at, at + 1];
  const today = tokens[first]?.norm === '-' ? first - 1 : first;
  const other = tokens[second]?.norm === '-' ? second + 1 : second;
  return tokens[today]?.norm === 'आज' && (tokens[other]?.norm === 'कल' || tokens[other]?.norm === 'तक');
}

/** 5 तारीख. */
function readDayOfMonth(tokens: readonly Token[], at: number, months: Direction | null): DatePhrase | null {
  const day = readCardinal(tokens, at);
  if (day === null || tokens[day.next]?.norm !== 'तारीख') return null;
  if (!Number.isInteger(day.value) || day.value < 1 || day.value > 31) return null;
  return { expression: { kind: 'day-of-month', day: day.value, months }, next: day.next + 1 };
}

/** हर रविवार, दूसरे शनिवार: no single day. */
const NOT_ONE_DAY = wordSet(
  'हर प्रत्येक सभी पहला पहली दूसरा दूसरे दूसरी तीसरे तीसरा चौथे चौथा पांचवें अंतिम आखिरी ब्लैक गुड साइबर सुपर black good cyber super',
);
const AFTER_ENGLISH_DAY = wordSet('को की के तक से सुबह शाम रात दोपहर देर');
const HINDI_DAY = /(?:वार|वासर)$/;

/** शनिवार, सोमवार से शुक्रवार; an English weekday only with a postposition. */
function readWeekday(tokens: readonly Token[], at: number): DatePhrase | null {
  const weekday = singleWeekday(tokens, at);
  if (weekday === null) return null;
  const sign = tokens[at + 1]?.norm;
  const last = sign === 'से' || sign === '-' ? singleWeekday(tokens, at + 2) : null;
  if (last === null) return { expression: { kind: 'weekday', weekday, direction: null }, next: at + 1 };
  const to = { kind: 'weekday', weekday: last, direction: null } as const;
  return { expression: { kind: 'weekdays', from: weekday, to }, next: at + 3 };
}

function singleWeekday(tokens: readonly Token[], at: number): number | null {
  const norm = tokens[at]?.norm ?? '';
  const weekday = weekdayOf(norm);
  if (weekday === null) return null;
  const before = tokens[at - 1]?.norm ?? '';
  if (NOT_ONE_DAY.has(before) || (before === 'पहले' && tokens[at - 2]?.norm === 'के')) return null;
  const isHindi = HINDI_DAY.test(norm) || HINDI_ONLY.has(norm);
  if (PLACES_NAMED_BY_DAY.has(tokens[at + 1]?.norm ?? '')) return null;
  return isHindi || AFTER_ENGLISH_DAY.has(tokens[at + 1]?.norm ?? '') ? weekday : null;
}

/** शनिवार वाड़ा, बुधवार पेठ. */
const PLACES_NAMED_BY_DAY = new Set(['वाडा', 'पेठ', 'बाजार']);
const HINDI_ONLY = new Set(['शनिचर', 'शनिश्चर', 'शनीचर']);
