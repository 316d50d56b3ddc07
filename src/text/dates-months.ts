import { fourDigits, readDays, readYearBehind, withYear } from './dates-days.ts';
import { type DatePhrase, type MonthExpression, NO_YEAR } from './dates-expression.ts';
import { monthOf, YEAR_WORDS } from './dates-words.ts';
import type { Token } from './tokens.ts';
import { wordSet } from './word-set.ts';

/** Phrases that name months and years: जून 2024, अप्रैल में, जून-जुलाई, 2008 में, साल 2019, 2019-24. */

/** Reads the longest phrase of a month at `at`, or null. */
export function readMonths(tokens: readonly Token[], at: number): DatePhrase | null {
  const from = readMonth(tokens, at);
  if (from === null) return null;
  const to = readMonth(tokens, from.next + 1);
  const isRange = MONTH_RANGE_SIGNS.has(tokens[from.next]?.norm ?? '');
  if (to !== null && (isRange || isBetween(tokens, from.next, to.next))) {
    return { expression: { kind: 'months', from: from.expression, to: to.expression }, next: to.next };
  }
  return from.expression.year.kind === 'stated' || standsAsMonth(tokens, at) ? from : null;
}

/** Reads a month that another date word vouches for: no further context is asked for. */
export function readVouchedMonth(tokens: readonly Token[], at: number): DatePhrase | null {
  return readMonths(tokens, at) ?? readMonth(tokens, at);
}

const MONTH_RANGE_SIGNS = new Set(['से', '-', '/']);

function readMonth(
  tokens: readonly Token[],
  at: number,
): { expression: MonthExpression; next: number } | null {
  const month = monthOf(tokens[at]?.norm ?? '');
  if (month === null) return null;
  const year = readYearBehind(tokens, at + 1);
  const ref = year === null ? NO_YEAR : ({ kind: 'stated', year: year.value } as const);
  return { expression: { kind: 'month', year: ref, month, direction: null }, next: year?.next ?? at + 1 };
}

const AFTER_MONTH = wordSet('में के की का को से तक महीने माह महीना भर');
const LIST_WORDS = new Set(['और', 'या', 'व', 'एवं', 'तथा', ',']);
/** The fewest letters of an English month that is no abbreviation; may and march are words of their own. */
const WHOLE_ENGLISH_MONTH = 4;
const ENGLISH_WORDS = new Set(['may', 'march']);

/** Whether a month without day or year stands where a date does. */
function standsAsMonth(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const after = tokens[at + 1]?.norm ?? '';
  if (!token) return false;
  if (token.kind === 'latin' && (token.norm.length < WHOLE_ENGLISH_MONTH || ENGLISH_WORDS.has(token.norm))) {
    return false;
  }
  if (LIST_WORDS.has(after)) return monthOf(tokens[at + 2]?.norm ?? '') !== null;
  if (!AFTER_MONTH.has(after)) return false;
  return monthOf(token.norm) !== MARCH || isMonthOfMarch(tokens, at);
}

const MARCH = 3;
/** What can stand before "मार्च में" the month; before a march stands its kind (कैंडल मार्च) or its owner (के मार्च). */
const BEFORE_MONTH = wordSet(
  'ने को से में पर तक भी ही तो और या व कि लेकिन जब वह यह वे ये उन्होंने इन्होंने उसने इसने हमने मैंने जिसने इसके उसके बाद पहले दौरान था थे थी है हैं जो हुए गए',
);
const MONTH_NOUNS = new Set(['महीने', 'माह', 'महीना']);
/** What one does with a march, right behind "मार्च में", "मार्च को". */
const OF_A_MARCH = wordSet('शामिल हिस्सा भाग हिंसा झडप रोका रोक रोकने निकाला निकालने हजारों सैकडों');
const PART_OF_MONTH = wordSet('पहले दूसरे तीसरे चौथे अंतिम आखिरी अंत आखिर मध्य शुरुआत शुरू बीच');

function isMonthOfMarch(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 1]?.norm ?? '';
  const beyond = tokens[at + 2]?.norm ?? '';
  if (MONTH_NOUNS.has(after)) return true;
  if (after === 'के' || after === 'की' || after === 'का') return PART_OF_MONTH.has(beyond);
  if (OF_A_MARCH.has(beyond)) return false;
  const before = tokens[at - 1];
  return before === undefined || before.kind === 'mark' || BEFORE_MONTH.has(before.norm);
}

/** Reads a year at `at`, with the day or month that it governs (2008 में 26 नवंबर), or null. */
export function readYears(tokens: readonly Token[], at: number): DatePhrase | null {
  const introduced = YEAR_WORDS.has(tokens[at]?.norm ?? '');
  const yearAt = introduced ? at + 1 : at;
  const year = fourDigits(tokens[yearAt]);
  if (year === null || isDecade(tokens, yearAt) || !(introduced || isLikelyYear(tokens, yearAt, year)))
    return null;
  const governed = readGoverned(tokens, yearAt + 1, year);
  if (governed !== null) return governed;
  const range = readYearRange(tokens, yearAt, year);
  const next = range?.next ?? yearAt + 1;
  if (!introduced && !standsAsYear(tokens, yearAt, next, LONGEST_YEAR_LIST)) return null;
  return range ?? { expression: { kind: 'year', year }, next };
}

/** 1990 के दशक. */
function isDecade(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.norm === 'के' && tokens[at + 2]?.norm === 'दशक';
}

const FIRST_OLD_YEAR = 1400;

/** Any year of the last two centuries; an older one only before में. */
function isLikelyYear(tokens: readonly Token[], at: number, year: number): boolean {
  return isModern(year) || (year >= FIRST_OLD_YEAR && !isRound(tokens[at]) && tokens[at + 1]?.norm === 'में');
}

function isModern(year: number): boolean {
  return year >= 1800 && year < 2100;
}

const GENITIVES = new Set(['में', 'के', 'की']);

function readGoverned(tokens: readonly Token[], at: number, year: number): DatePhrase | null {
  const from = GENITIVES.has(tokens[at]?.norm ?? '') ? at + 1 : at;
  const phrase = readDays(tokens, from) ?? readVouchedMonth(tokens, from);
  if (phrase === null) return null;
  const expression = withYear(phrase.expression, { kind: 'stated', year });
  return expression === phrase.expression ? null : { expression, next: phrase.next };
}

/** `2019-24`, `2019-2024`, `2019 से 2024`, `1950 से 53 तक`, `1904 और 1914 के बीच`. */
function readYearRange(tokens: readonly Token[], at: number, from: number): DatePhrase | null {
  const sign = tokens[at + 1]?.norm;
  if (sign !== '-' && sign !== 'से' && !isBetween(tokens, at + 1, at + 3)) return null;
  const last = tokens[at + 2];
  const isShort = /^\d{2}$/.test(last?.norm ?? '') && (sign === '-' || tokens[at + 3]?.norm === 'तक');
  const short = isShort ? Math.floor(from / 100) * 100 + Number(last?.norm) : null;
  const to = fourDigits(last) ?? short;
  return to === null || to <= from ? null : { expression: { kind: 'years', from, to }, next: at + 3 };
}

/** और at `sign` with के बीच at `end`: from the one to the other. */
function isBetween(tokens: readonly Token[], sign: number, end: number): boolean {
  return tokens[sign]?.norm === 'और' && tokens[end]?.norm === 'के' && tokens[end + 1]?.norm === 'बीच';
}

const AFTER_YEAR = new Set(['में', 'के', 'की', 'का', 'से', 'तक', 'वाले', 'वाली', 'वाला']);
const LONGEST_YEAR_LIST = 5;
/** What carries its year with it: विश्व कप 2023, 2024 ओलंपिक. */
const YEARLY = wordSet(
  'कप ओलंपिक ओलिंपिक पैरालंपिक आईपीएल चुनाव चुनावों लीग ट्रॉफी ट्रोफी चैंपियनशिप सम्मेलन समिट बजट गेम्स खेल खेलों विश्व वर्ल्ड एशियन एशियाई एशिया राष्ट्रमंडल लोकसभा विधानसभा टूर्नामेंट सीजन संस्करण बैच अवॉर्ड अवोर्ड पुरस्कार महाकुंभ कुंभ जनगणना ipl olympics cup election elections summit budget',
);
const LAWS = wordSet('अधिनियम कानून एक्ट संहिता विधेयक नियमावली नियम आदेश act');
const COUNTED_BEFORE = wordSet('₹ $ € £ रु रुपये रुपए करीब लगभग कम धारा नंबर संख्या क्रमांक तकरीबन');
const MORE_OR_LESS = wordSet('ज्यादा अधिक ऊपर कम भी');

/** Whether a bare four-digit number from `at` to `next` stands where a year does, not a count, a sum or a law's name. */
function standsAsYear(tokens: readonly Token[], at: number, next: number, depth: number): boolean {
  const before = tokens[at - 1]?.norm ?? '';
  const owner = before === '-' || before === ',' ? (tokens[at - 2]?.norm ?? '') : before;
  if (LAWS.has(owner) || COUNTED_BEFORE.has(before)) return false;
  const after = tokens[next]?.norm ?? '';
  if (before === '(' && after === ')') return true;
  if (YEARLY.has(owner) || YEARLY.has(after)) return true;
  if (AFTER_YEAR.has(after)) return isUncounted(tokens, at, next);
  const follower = LIST_WORDS.has(after) ? fourDigits(tokens[next + 1]) : null;
  return (
    follower !== null &&
    depth > 0 &&
    isModern(follower) &&
    standsAsYear(tokens, next + 1, next + 2, depth - 1)
  );
}

/** 2000 से ज़्यादा, 2000 का जुर्माना and 2000 में से are amounts; a round number needs में to be a year. */
function isUncounted(tokens: readonly Token[], at: number, next: number): boolean {
  const after = tokens[next]?.norm;
  const beyond = tokens[next + 1]?.norm ?? '';
  if (after === 'में') return beyond !== 'से';
  return !isRound(tokens[at]) && !(after === 'से' && MORE_OR_LESS.has(beyond));
}

function isRound(token: Token | undefined): boolean {
  return token?.norm.endsWith('00') === true;
}
