import { weekdayOf } from '../../text/dates-words.ts';
import { fold } from '../../text/fold.ts';
import { wordSet } from '../../text/word-set.ts';
import { TIME_UNITS } from '../dates/time-words.ts';
import { findWrittenDates, lowerAscii, type WrittenDate } from '../dates/written-dates.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import type { Line } from './lines.ts';

/** What the page calls a date: when the article came out, when it was changed, or nothing. */
type StampLabel = 'published' | 'updated' | 'none';

/** A date of a stamp line with the label before it; offsets count into the whole text. */
export type Stamp = { readonly date: WrittenDate; readonly label: StampLabel };

/** A line that is there to say when: its dates, which may be none ("2 घंटे पहले", "10:15 AM"). */
export type StampLine = { readonly stamps: readonly Stamp[] };

const PUBLISHED = wordSet('published publish posted post created प्रकाशित प्रकाशन पोस्ट जारी pub');
const UPDATED = wordSet('updated update modified edited अपडेट अपडेटेड अद्यतन संशोधित संपादित');
const STAMP_WORDS = wordSet(`
  first last on at ist am pm by gmt utc hrs hours is date time दिनांक तारीख तारीख़ दिन समय बजे सुबह शाम रात दोपहर अंतिम आखिरी पहली बार किया गया को
  भारतीय समयानुसार min mins read reading मिनट पढ़ें पढ़ने रीड रीडिंग टाइम`);

const HALF_DAY = '(?: ?:? ?(?:am|pm|a\\.m\\.|p\\.m\\.|बजे|ist|hrs)(?!\\p{L}))';
const TIME = new RegExp(
  `\\d{1,2}:\\d{2}(?: ?: ?\\d{2})?${HALF_DAY}{0,2}|\\d{1,2}\\.\\d{2}${HALF_DAY}{1,2}`,
  'gu',
);
const RELATIVE = new RegExp(
  `\\d{1,3} ?(?:${TIME_UNITS}) ?(?:ago|पहले|पूर्व|से)(?!\\p{L})|just now|अभी[- ]अभी`,
  'gu',
);
const ISO_TIME = /t\d{2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?(?:z|[+-]\d{2}:?\d{2})?/g;

/** How many words may stand beside a date or a time alone: a byline or a place may share the line. */
const MOST_WORDS_BESIDE_DATE = 8;
const MOST_WORDS_BESIDE_TIME = 3;
const LONGEST_STAMP = 240;

/** Reads a line whose purpose is to say when; null for any other line. */
export function readStampLine(line: Line): StampLine | null {
  if (line.text.length > LONGEST_STAMP || !/\p{Nd}|अभी|now/iu.test(line.text)) return null;
  const low = lowerAscii(fold(line.text).text);
  const dates = findWrittenDates(line.text).filter((date) => date.day !== null || date.year !== null);
  const hasClock = matches(low, RELATIVE) || matches(low, TIME) || matches(low, ISO_TIME);
  if (dates.length === 0 && !hasClock) return null;
  if (!isMostlyStamp(line, dates)) return null;
  const stamps = dates.map((date, i) => ({
    date: { ...date, start: line.start + date.start, end: line.start + date.end },
    label: labelBefore(line, dates[i - 1]?.end ?? 0, date.start),
  }));
  return { stamps };
}

function matches(text: string, pattern: RegExp): boolean {
  return text.search(pattern) >= 0;
}

/** Nothing but labels, names and places beside the dates and times: no postposition, no verb, few words. */
function isMostlyStamp(line: Line, dates: readonly WrittenDate[]): boolean {
  const masked = lowerAscii(fold(maskDates(line.text, dates)).text)
    .replace(ISO_TIME, ' ')
    .replace(RELATIVE, ' ')
    .replace(TIME, ' ');
  const words = masked.match(/[\p{L}\p{M}]+/gu) ?? [];
  const others = words.filter((word) => !isStampWord(word));
  const most = dates.length > 0 ? MOST_WORDS_BESIDE_DATE : MOST_WORDS_BESIDE_TIME;
  const isCredit =
    dates.length > 0 &&
    (BARS.test(line.text) || words.some((word) => CREDITS.has(word)) || isFiledFrom(line, words, dates));
  const isForeign = (word: string): boolean =>
    FUNCTION_WORDS.has(word) && !(isCredit && CREDIT_LINKS.has(word));
  return others.length <= most && !others.some(isForeign);
}

/** The most words of a place, से and who wrote. */
const MOST_WORDS_OF_PLACE = 5;

/** "दिल्ली से, 24 जून 2026", "लखनऊ से नीलम वर्मा, 3 मार्च 2026": from where, and a whole date at the end of the line. */
function isFiledFrom(line: Line, words: readonly string[], [date, ...more]: readonly WrittenDate[]): boolean {
  const isWhole = date !== undefined && date.day !== null && date.year !== null && more.length === 0;
  const isLast = isWhole && line.text.slice(date.end).trim() === '';
  const from = words.indexOf('से');
  return (
    isLast && (from === 1 || from === 2) && words.length <= MOST_WORDS_OF_PLACE && !/[:!?]/.test(line.text)
  );
}

/** "नेहा, कोरबा से | 14 फरवरी 2026", "हमारे संवाददाता द्वारा, 14 फरवरी 2026": before a date they say who wrote and where. */
const CREDIT_LINKS = wordSet('का से में की के हमारे हमारी द्वारा लिए लिये');
const CREDITS = wordSet('संवाददाता रिपोर्ट रिपोर्टर प्रतिनिधि ब्यूरो डेस्क टीम');
const BARS = /[|•·]/;

function isStampWord(word: string): boolean {
  return PUBLISHED.has(word) || UPDATED.has(word) || STAMP_WORDS.has(word) || weekdayOf(word) !== null;
}

function maskDates(text: string, dates: readonly WrittenDate[]): string {
  let masked = '';
  let from = 0;
  for (const date of dates) {
    masked += `${text.slice(from, date.start)} `;
    from = date.end;
  }
  return masked + text.slice(from);
}

function labelBefore(line: Line, from: number, to: number): StampLabel {
  const words = lowerAscii(fold(line.text.slice(from, to)).text);
  const last = [...words.matchAll(/[\p{L}\p{M}]+/gu)].map((match) => match[0]);
  if (last.some((word) => endsIn(word, UPDATED))) return 'updated';
  return last.some((word) => endsIn(word, PUBLISHED)) ? 'published' : 'none';
}

/** Labels are often glued to what stands before them ("NetworkUpdated"). */
function endsIn(word: string, labels: ReadonlySet<string>): boolean {
  if (labels.has(word)) return true;
  for (const label of labels) if (label.length > 5 && word.endsWith(label)) return true;
  return false;
}
