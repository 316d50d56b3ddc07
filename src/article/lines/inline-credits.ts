import { fold } from '../../text/fold.ts';
import { TIME_UNITS } from '../dates/time-words.ts';
import { findWrittenDates, lowerAscii, type WrittenDate } from '../dates/written-dates.ts';
import { type Line, makeLine } from './lines.ts';
import * as vocabulary from './vocabulary.ts';

/**
 * Texts that lost their line breaks carry the byline and the date inside one long line. This cuts them out, so that
 * they become lines again.
 */

/** A line of this many UTF-16 code units or less is looked at as a whole. */
const LONG_LINE = 240;
/** Bylines stand in the head, so only this much of a long line is searched. */
const HEAD_LENGTH = 3000;
const LONGEST_BYLINE = 120;
const LONGEST_WEEKDAY = 12;

const LABEL_BEFORE =
  /(?:(?:first|last) ?)?(?:updated?|published|posted|modified|अपडेटेड|अपडेट|प्रकाशित)(?: ?(?:on|at))? ?[:|-]{0,2} ?(?:[a-z]{3,9},? ?)?$/;
const BYLINE_BEFORE = new RegExp(
  `(?<![\\p{L}])(?:(?:${vocabulary.BYLINE_VERBS}) ?)?by ?:? ?(?:[\\p{L}\\p{M}.:|, -]){2,100}$|(?<![\\p{L}\\p{M}])(?:लेखक|रिपोर्टर|संपादक) ?: ?(?:[\\p{L}\\p{M}.:|, -]){2,60}$`,
  'u',
);
const TIME_AFTER = new RegExp(
  `^[ ,|at-]{0,4}(?:\\d{1,3} ?(?:${TIME_UNITS}) ?(?:ago|पहले)|\\d{1,2}:\\d{2}(?::\\d{2})?(?: ?(?:am|pm|बजे))?(?: ?\\(?ist\\)?)?)`,
);

/** Splits a long line at the credits inside it; any other line is given back as it is. */
export function splitAtCredits(text: string, line: Line): readonly Line[] {
  if (line.text.length <= LONG_LINE) return [line];
  const head = line.text.slice(0, HEAD_LENGTH);
  const cuts = findWrittenDates(head).flatMap((date) => creditAround(head, date));
  const lines: Line[] = [];
  let from = line.start;
  for (const cut of cuts) {
    if (line.start + cut.start < from) continue;
    for (const [start, end] of [
      [from, line.start + cut.start],
      [line.start + cut.start, line.start + cut.end],
    ] as const) {
      const piece = makeLine(text, start, end, true, line.markup);
      if (piece) lines.push(piece);
    }
    from = line.start + cut.end;
  }
  const rest = makeLine(text, from, line.end, cuts.length > 0 || line.gapBefore, line.markup);
  return rest ? [...lines, rest] : lines;
}

/** The credit that a date with a year stands in: its label or byline before it, its time behind it; none for a plain date. */
function creditAround(
  head: string,
  date: WrittenDate,
): readonly { readonly start: number; readonly end: number }[] {
  if (date.year === null || date.day === null) return [];
  const before = lowerFolded(head.slice(Math.max(0, date.start - LONGEST_BYLINE), date.start));
  const after = lowerFolded(head.slice(date.end, date.end + 40));
  const label = LABEL_BEFORE.exec(before)?.[0] ?? '';
  const byline = BYLINE_BEFORE.exec(before.slice(0, before.length - label.length))?.[0] ?? '';
  const time = TIME_AFTER.exec(after)?.[0] ?? '';
  const opensPage = date.weekday !== null && date.start <= LONGEST_WEEKDAY;
  if (opensPage) return [{ start: 0, end: date.end + time.length }];
  if (label === '' && byline === '' && time === '') return [];
  return [{ start: date.start - label.length - byline.length, end: date.end + time.length }];
}

/** Same length as the text, so that lengths of matches count in it; what folding would drop stays. */
function lowerFolded(text: string): string {
  const low = lowerAscii(text);
  const folded = fold(low).text;
  return folded.length === low.length ? folded : low;
}
