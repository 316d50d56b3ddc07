import { isRealDay } from '../../text/calendar.ts';
import { monthOf, weekdayOf } from '../../text/dates-words.ts';
import { fold, unfold } from '../../text/fold.ts';
import { YEAR } from './time-words.ts';

/** A date as it is written somewhere, cut to what is written. `weekday` (0 = Sunday) stands beside it, or null. */
export type WrittenDate = {
  /** Offsets in UTF-16 code units of the text that was searched. */
  readonly start: number;
  readonly end: number;
  readonly year: number | null;
  readonly month: number;
  readonly day: number | null;
  readonly weekday: number | null;
};

/** A word that may name a month; the table of months decides. */
const WORD = '(\\p{L}[\\p{L}\\p{M}]{1,11})';
const ORDINAL = '(?:st|nd|rd|th)?';
const AFTER_WORD = '(?![\\p{L}\\p{M}])';
/** Days that agencies write as words ("सात नवंबर"), folded; from ten on they write figures. */
const DAY_WORDS = ['एक', 'दो', 'तीन', 'चार', 'पांच', 'छह', 'सात', 'आठ', 'नौ'].map((word) => fold(word).text);
const WORD_DAY = `(?<![\\p{L}\\p{M}])(${DAY_WORDS.join('|')}) {1,2}`;
/** A march is a month where a date goes on or ends: "दो मार्च को", not "दो मार्च निकाले". */
const AFTER_MONTH = `${AFTER_WORD}(?= ?(?:$|[,()।.:-]|(?:को|की|के|से|तक|\\d)${AFTER_WORD}))`;

type Field = 'year' | 'month' | 'name' | 'day' | 'word' | 'none';
type Shape = { readonly pattern: RegExp; readonly fields: readonly Field[] };

/** The shapes of dates on pages, the fullest first: what an earlier one has taken, a later one leaves alone. */
const SHAPES: readonly Shape[] = [
  shape('(?<!\\p{N})(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})(?!\\p{N})', ['year', 'month', 'day']),
  shape(`(?<!\\p{N})(\\d{1,2})${ORDINAL}[ .,/'-]{0,3}${WORD}${AFTER_WORD}[ .,/'-]{0,3}${YEAR}`, [
    'day',
    'name',
    'year',
  ]),
  shape(`(?<![\\p{L}\\p{M}])${WORD}${AFTER_WORD}\\.?[ -]{0,2}(\\d{1,2})${ORDINAL}[ ,/-]{1,3}${YEAR}`, [
    'name',
    'day',
    'year',
  ]),
  shape('(?<![\\p{N}./-])(\\d{1,2})([./-])(\\d{1,2})\\2((?:19|20)\\d{2})(?!\\p{N})', [
    'day',
    'none',
    'month',
    'year',
  ]),
  shape('(?<![\\p{N}./-])(\\d{1,2})([/-])(\\d{1,2})\\2(\\d{2})(?![\\p{N}./-])', [
    'day',
    'none',
    'month',
    'year',
  ]),
  shape(`(?<!\\p{N})(\\d{1,2})${ORDINAL}[ -]{0,2}${WORD}${AFTER_WORD}`, ['day', 'name']),
  shape(`${WORD_DAY}${WORD}${AFTER_WORD}[ ,]{0,2}${YEAR}`, ['word', 'name', 'year']),
  shape(`${WORD_DAY}${WORD}${AFTER_MONTH}`, ['word', 'name']),
  shape(`(?<!\\p{N} ?)(?<![\\p{L}\\p{M}])${WORD}${AFTER_WORD}[ .,'-]{0,3}${YEAR}`, ['name', 'year']),
  shape(`(?<![\\p{L}\\p{M}])${WORD}${AFTER_WORD}\\.? {1,2}(\\d{1,2})${ORDINAL}(?![\\p{N}:.])`, [
    'name',
    'day',
  ]),
];

const HAS_WORD_DAY = new RegExp(WORD_DAY, 'u');

function shape(source: string, fields: readonly Field[]): Shape {
  return { pattern: new RegExp(source, 'gu'), fields };
}

/**
 * Finds the dates written in a text, in Hindi or English words or in figures (day before month, as in India), in
 * either script: stamps of pages, datelines, dates in sentences. Only what is written is given, nothing is resolved.
 */
export function findWrittenDates(text: string): WrittenDate[] {
  const folded = fold(text);
  if (!/\p{Nd}/u.test(text) && !HAS_WORD_DAY.test(folded.text)) return [];
  const line = lowerAscii(folded.text);
  const found: WrittenDate[] = [];
  const taken = new Uint8Array(line.length);
  for (const { pattern, fields } of SHAPES) {
    for (const match of line.matchAll(pattern)) {
      const end = match.index + match[0].length;
      if (taken.subarray(match.index, end).includes(1)) continue;
      const date = readFields(match, fields);
      if (!date) continue;
      taken.fill(1, match.index, end);
      found.push({
        ...unfold(folded, match.index, end),
        ...date,
        weekday: weekdayBeside(line, match.index, end),
      });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function readFields(
  match: RegExpMatchArray,
  fields: readonly Field[],
): { year: number | null; month: number; day: number | null } | null {
  let year: number | null = null;
  let month = 0;
  let day: number | null = null;
  fields.forEach((field, i) => {
    const part = match[i + 1] ?? '';
    if (field === 'year') year = Number(part) + (part.length === 2 ? 2000 : 0);
    if (field === 'month') month = Number(part);
    if (field === 'name') month = monthOf(part) ?? 0;
    if (field === 'day') day = Number(part);
    if (field === 'word') day = DAY_WORDS.indexOf(part) + 1;
  });
  if (isRealDay({ year: year ?? 2000, month, day: day ?? 1 })) return { year, month, day };
  const isAmerican =
    fields[1] === 'none' && day !== null && isRealDay({ year: year ?? 2000, month: day, day: month });
  return isAmerican && day !== null ? { year, month: day, day: month } : null;
}

const WEEKDAY_BEFORE = new RegExp(`(?<![\\p{L}\\p{M}])${WORD}[ ,.(|/-]{1,4}$`, 'u');
const WEEKDAY_AFTER = new RegExp(`^[ ,.()|/-]{0,4}${WORD}${AFTER_WORD}`, 'u');
const LONGEST_WEEKDAY = 16;

function weekdayBeside(line: string, start: number, end: number): number | null {
  const before = WEEKDAY_BEFORE.exec(line.slice(Math.max(0, start - LONGEST_WEEKDAY), start))?.[1] ?? '';
  const after = WEEKDAY_AFTER.exec(line.slice(end, end + LONGEST_WEEKDAY))?.[1] ?? '';
  return weekdayOf(before) ?? weekdayOf(after);
}

/** Latin capitals made small, letter for letter: unlike toLowerCase the length never changes. */
export function lowerAscii(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
