import { type Day, parseIsoDay } from './calendar.ts';
import { readDays } from './dates-days.ts';
import type { DatePhrase, DateRelation } from './dates-expression.ts';
import { readMonths, readYears } from './dates-months.ts';
import { readRelative } from './dates-relative.ts';
import { type ResolvedDate, resolveDate } from './dates-resolve.ts';
import { unitOf } from './dates-words.ts';
import { GLUED_ENDINGS, leadingDigits, readCardinal } from './number-words.ts';
import { tenseAround } from './tense.ts';
import type { Token } from './tokens.ts';
import { wordSet } from './word-set.ts';

/**
 * A date in a text. `start` and `end` (UTF-16 code units) cover the words of the date alone, without the postposition;
 * `text.slice(start, end)` is what the reader reads. The rest says what it means and how that is known.
 */
export type DateMention = ResolvedDate & {
  readonly start: number;
  readonly end: number;
  readonly relation: DateRelation;
};

/**
 * Finds the dates among the tokens of one sentence, in order, not overlapping, and resolves them against
 * `published`, a full ISO day (anything else counts as unknown: relative dates then have no date but keep their
 * precision). Times of day, durations, ages and centuries are no dates.
 */
export function findDates(tokens: readonly Token[], published: string | null): DateMention[] {
  const words = tokens.flatMap(splitGlued);
  const day = published === null ? null : parseIsoDay(published);
  const mentions: DateMention[] = [];
  for (let i = 0; i < words.length; ) {
    const phrase = words[i]?.kind === 'mark' ? null : readPhrase(words, i);
    const mention = phrase === null ? null : mentionOf(words, i, phrase, day);
    if (mention !== null) mentions.push(mention);
    i = phrase?.next ?? i + 1;
  }
  return mentions;
}

function readPhrase(words: readonly Token[], at: number): DatePhrase | null {
  return readDays(words, at) ?? readMonths(words, at) ?? readYears(words, at) ?? readRelative(words, at);
}

/** `12जुलाई` and `2025में` as the two words they are; any other token as itself. */
export function splitGlued(token: Token): readonly Token[] {
  const digits = leadingDigits(token);
  if (digits === null || !/^[\u0900-\u097f]/.test(digits.rest) || GLUED_ENDINGS.has(digits.rest))
    return [token];
  const length = /^[\d\u0966-\u096f.,]+/.exec(token.text)?.[0].length ?? 0;
  const at = token.start + length;
  return [
    { ...token, end: at, text: token.text.slice(0, length), norm: digits.digits },
    { ...token, start: at, text: token.text.slice(length), norm: digits.rest, kind: 'devanagari' },
  ];
}

function mentionOf(
  words: readonly Token[],
  at: number,
  phrase: DatePhrase,
  published: Day | null,
): DateMention | null {
  const first = words[at];
  const last = words[phrase.next - 1];
  if (!first || !last) return null;
  const relation = isRange(phrase) ? 'on' : relationAfter(words, phrase.next);
  const context = {
    published,
    tense: tenseAround(words, at, phrase.next),
    relation,
    isGenitive: GENITIVES.has(words[phrase.next]?.norm ?? ''),
  };
  return { start: first.start, end: last.end, relation, ...resolveDate(phrase.expression, context) };
}

const GENITIVES = new Set(['का', 'के', 'की']);
const RANGES: ReadonlySet<string> = new Set(['days', 'months', 'years', 'weekdays']);

function isRange(phrase: DatePhrase): boolean {
  return RANGES.has(phrase.expression.kind);
}

/** Words of the hour that may stand between a date and its postposition: बुधवार देर रात तक, रविवार की शाम से. */
const HOURS_OF_DAY = wordSet('सुबह शाम रात दोपहर तडके देर आधी मध्यरात्रि भोर');
const EARLIER = new Set(['पहले', 'पूर्व']);
const LATER = new Set(['बाद', 'पश्चात', 'उपरांत']);
const WITHIN = new Set(['भीतर', 'अंदर']);

function relationAfter(words: readonly Token[], next: number): DateRelation {
  const at = afterHours(words, next);
  const postposition = words[at]?.norm ?? '';
  const beyond = words[at + 1]?.norm ?? '';
  if (postposition === 'तक') return 'until';
  if (postposition !== 'से' && postposition !== 'के') return 'on';
  if (EARLIER.has(beyond) && (postposition === 'से' || !isCounted(words, at + 2))) return 'before';
  if (postposition === 'से') return 'from';
  if (LATER.has(beyond)) return 'after';
  return WITHIN.has(beyond) ? 'until' : 'on';
}

/** "जून के पहले सप्ताह", "2025 के पहले छह महीने": the first, not before. */
function isCounted(words: readonly Token[], at: number): boolean {
  return unitOf(words[at]?.norm ?? '') !== null || readCardinal(words, at) !== null;
}

function afterHours(words: readonly Token[], next: number): number {
  const at = words[next]?.norm === 'की' && HOURS_OF_DAY.has(words[next + 1]?.norm ?? '') ? next + 1 : next;
  if (!HOURS_OF_DAY.has(words[at]?.norm ?? '')) return next;
  return HOURS_OF_DAY.has(words[at + 1]?.norm ?? '') ? at + 2 : at + 1;
}
