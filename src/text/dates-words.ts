import { wordList } from './word-set.ts';

/** The words of Hindi dates: months, weekdays, units of time, and the words that point to a past or coming one. */

/** Each month in the spellings that Hindi news uses. */
const MONTHS = [
  'जनवरी',
  'फरवरी फ़रवरी फरबरी फेब्रुअरी',
  'मार्च',
  'अप्रैल अप्रेल एप्रिल अपरैल',
  'मई',
  'जून',
  'जुलाई जूलाई जुलाइ जुलाय',
  'अगस्त आगस्त ऑगस्ट',
  'सितंबर सेप्टेंबर सप्टेंबर सितमबर',
  'अक्टूबर अक्तूबर अक्टुबर अक्तुबर ऑक्टोबर अक्टोबर आक्टोबर',
  'नवंबर नोवेंबर नवमबर',
  'दिसंबर डिसेंबर दिसमबर',
];

/** English months, whole and cut short; those that are words of their own as well stand in `ENGLISH_WORDS`. */
const ENGLISH_MONTHS = [
  'january jan',
  'february feb',
  'march mar',
  'april apr',
  'may',
  'june jun',
  'july jul',
  'august aug',
  'september sept sep',
  'october oct',
  'november nov',
  'december dec',
];

/** Sunday first. */
const WEEKDAYS = [
  'रविवार इतवार रविवासर आदित्यवार एतवार संडे',
  'सोमवार सोमवासर मंडे',
  'मंगलवार मंगलवासर भौमवार ट्यूजडे ट्यूसडे',
  'बुधवार बुद्धवार बुधवासर वेडनेसडे वेडनसडे',
  'गुरुवार गुरूवार बृहस्पतिवार वृहस्पतिवार ब्रहस्पतिवार बृहस्पतवार वीरवार गुरुवासर थर्सडे जुमेरात',
  'शुक्रवार शुक्रवासर फ्राइडे फ्रायडे',
  'शनिवार शनिचर शनिश्चर शनीचर शनिश्चरवार शनिवासर सैटरडे सैटर्डे सटरडे',
];

const ENGLISH_WEEKDAYS = [
  'sunday sun',
  'monday mon',
  'tuesday tues tue',
  'wednesday wed',
  'thursday thurs thur thu',
  'friday fri',
  'saturday sat',
];

const MONTH_OF = index(MONTHS, ENGLISH_MONTHS, 1);
const WEEKDAY_OF = index(WEEKDAYS, ENGLISH_WEEKDAYS, 0);

function index(hindi: readonly string[], english: readonly string[], first: number): Map<string, number> {
  const numbers = new Map<string, number>();
  for (const names of [hindi, english]) {
    for (const [i, spellings] of names.entries()) {
      for (const spelling of wordList(spellings)) numbers.set(spelling, i + first);
    }
  }
  return numbers;
}

/** The month (1–12) that an n0 word names, in Hindi or English, whole or cut short; or null. */
export function monthOf(norm: string): number | null {
  return MONTH_OF.get(norm) ?? null;
}

/** The day of the week (0 = Sunday) that an n0 word names, in Hindi or English, whole or cut short; or null. */
export function weekdayOf(norm: string): number | null {
  return WEEKDAY_OF.get(norm) ?? null;
}

/** A unit that dates are counted in. */
export type DateUnit = 'day' | 'week' | 'month' | 'year';

const UNITS: ReadonlyMap<string, DateUnit> = new Map([
  ...unitWords('day', 'दिन दिनों'),
  ...unitWords('week', 'सप्ताह सप्ताहों हफ्ता हफ्ते हफ्तों'),
  ...unitWords('month', 'महीना महीने महीनों माह'),
  ...unitWords('year', 'साल सालों वर्ष वर्षों बरस'),
]);

function unitWords(unit: DateUnit, words: string): [string, DateUnit][] {
  return words.split(' ').map((word) => [word, unit]);
}

/** The unit of time that an n0 word names, or null. */
export function unitOf(norm: string): DateUnit | null {
  return UNITS.get(norm) ?? null;
}

/** Which way a word points from the day of publication: −1 back, 0 to the current one, 1 ahead. */
export type Direction = -1 | 0 | 1;

const DIRECTIONS: ReadonlyMap<string, Direction> = new Map([
  ...pointing('पिछले पिछली पिछला बीते बीती बीता गत विगत गुजरे गुजरी', -1),
  ...pointing('इस इसी मौजूदा वर्तमान चालू', 0),
  ...pointing('अगले अगली अगला आगामी', 1),
]);

function pointing(words: string, direction: Direction): [string, Direction][] {
  return words.split(' ').map((word) => [word, direction]);
}

/** Where an n0 word before a unit, a weekday or a month points, or null. */
export function directionOf(norm: string): Direction | null {
  return DIRECTIONS.get(norm) ?? null;
}

/** Words that bring in a year: साल 2019, सन् 1947. */
export const YEAR_WORDS: ReadonlySet<string> = new Set(['साल', 'वर्ष', 'सन', 'सन्', 'ईस्वी']);
