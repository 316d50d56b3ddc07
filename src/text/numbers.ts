import {
  leadingDigits,
  mayStartNumber,
  type NumberRead,
  readCardinal,
  readOrdinal,
  scaleWord,
} from './number-words.ts';
import type { Token } from './tokens.ts';
import { wordSet } from './word-set.ts';

/**
 * How a number is bounded: stated plainly, roughly (करीब), from below (कम से कम, से ज़्यादा), from above (तक, से कम),
 * from both sides (10-15), or only by its size (हजारों).
 */
type NumberQualifier = 'exact' | 'about' | 'at-least' | 'at-most' | 'between' | 'many';

/**
 * A number in a text. `start` and `end` (UTF-16 code units) take in the words that bound it, so that a quoted figure
 * never loses its "at least". `value` is the number that stands there, null for a range and for हजारों; `low` and
 * `high` are what the text commits itself to, both inclusive, null where it sets no bound.
 */
export type NumberMention = {
  readonly start: number;
  readonly end: number;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly qualifier: NumberQualifier;
  readonly ordinal: boolean;
};

/**
 * Finds the numbers among the tokens of one sentence, in order, not overlapping. Numbers within dates are found too:
 * a caller that has dates drops those. Digits that belong to a name (सुखोई-30, G20), to a time (6:04) or to
 * a fraction with a slash are no numbers.
 */
export function findNumbers(tokens: readonly Token[]): NumberMention[] {
  const mentions: NumberMention[] = [];
  for (let i = 0; i < tokens.length; ) {
    const found =
      !mayStart(tokens[i]) || isBarred(tokens, i)
        ? null
        : (readOrdinalMention(tokens, i) ?? readQuantity(tokens, i));
    if (found !== null) mentions.push(found.mention);
    i = found?.next ?? i + 1;
  }
  return mentions;
}

function mayStart(token: Token | undefined): boolean {
  return (
    token !== undefined && (mayStartNumber(token) || MANY.has(token.norm) || FIRST_BOUNDS.has(token.norm))
  );
}

type Found = { readonly mention: NumberMention; readonly next: number };

/** A number without its offsets. */
type Quantity = Pick<NumberMention, 'value' | 'low' | 'high' | 'qualifier'> & { readonly next: number };

/** What may come before or after a number to bound it, word by word. */
type Bound = { readonly words: readonly string[]; readonly qualifier: NumberQualifier };

const BEFORE: readonly Bound[] = bounds([
  ['about', 'करीब करीब', 'करीब - करीब', 'करीब', 'लगभग', 'तकरीबन', 'अनुमानत', 'अंदाजन'],
  ['at-least', 'कम से कम', 'कम - से - कम', 'न्यूनतम'],
  ['at-most', 'ज्यादा से ज्यादा', 'अधिक से अधिक', 'अधिकतम'],
]);

const FIRST_BOUNDS: ReadonlySet<string> = new Set(BEFORE.flatMap(({ words }) => words.slice(0, 1)));

const AFTER: readonly Bound[] = bounds([
  ['at-least', 'से ज्यादा', 'से अधिक', 'से ऊपर', 'से भी ज्यादा', 'से भी अधिक', 'से कहीं ज्यादा', 'से कहीं अधिक'],
  ['at-least', 'या उससे अधिक', 'या उससे ज्यादा', 'या इससे अधिक', 'या इससे ज्यादा', 'के पार', '+'],
  ['at-most', 'से कम', 'से भी कम', 'तक'],
  ['about', 'के करीब', 'के आसपास', 'के लगभग', 'के आस पास'],
]);

function bounds(rows: readonly (readonly [NumberQualifier, ...string[]])[]): Bound[] {
  return rows
    .flatMap(([qualifier, ...phrases]) => phrases.map((phrase) => ({ words: phrase.split(' '), qualifier })))
    .sort((a, b) => b.words.length - a.words.length);
}

/** Words of size that name no number, with the least they can mean. */
const MANY: ReadonlyMap<string, number> = new Map([
  ['दर्जनों', 12],
  ['सैकडों', 100],
  ['हजारों', 1e3],
  ['लाखों', 1e5],
  ['करोडों', 1e7],
  ['अरबों', 1e9],
]);

function readQuantity(tokens: readonly Token[], at: number): Found | null {
  const before = boundAt(tokens, at, BEFORE);
  const from = at + (before?.words.length ?? 0);
  if (before && isBarred(tokens, from)) return null;
  const quantity = readMany(tokens, from) ?? readRange(tokens, from) ?? readExact(tokens, from);
  if (quantity === null) return null;
  const after = boundAt(tokens, quantity.next, AFTER);
  const bounded = bind(quantity, strongest(before?.qualifier, after?.qualifier));
  return found(tokens, at, quantity.next + (after?.words.length ?? 0), bounded, false);
}

/** A bound that stands behind the noun of a number ("10 करोड़ रुपये से अधिक"), with the index behind it; or null. */
export function boundBehind(
  tokens: readonly Token[],
  at: number,
): { readonly qualifier: NumberQualifier; readonly next: number } | null {
  const bound = boundAt(tokens, at, AFTER);
  return bound && { qualifier: bound.qualifier, next: at + bound.words.length };
}

function boundAt(tokens: readonly Token[], at: number, among: readonly Bound[]): Bound | null {
  return among.find((bound) => bound.words.every((word, i) => tokens[at + i]?.norm === word)) ?? null;
}

/** A hard bound outweighs "about": करीब 500 से ज़्यादा is at least. */
function strongest(before?: NumberQualifier, after?: NumberQualifier): NumberQualifier | null {
  if (after !== undefined && after !== 'about') return after;
  return before ?? after ?? null;
}

function bind(quantity: Quantity, qualifier: NumberQualifier | null): Quantity {
  const { value } = quantity;
  if (qualifier === null || value === null) return quantity;
  return {
    ...quantity,
    qualifier,
    low: qualifier === 'at-least' ? value : null,
    high: qualifier === 'at-most' ? value : null,
  };
}

function readMany(tokens: readonly Token[], at: number): Quantity | null {
  const least = MANY.get(tokens[at]?.norm ?? '');
  if (least === undefined) return null;
  const scale = scaleWord(tokens[at + 1]?.norm ?? '');
  const next = at + (scale === null ? 1 : 2);
  return { value: null, low: least * (scale ?? 1), high: null, qualifier: 'many', next };
}

/** `10-15`, `10 से 15`, `दो या तीन`, `दो-तीन`, `दो तीन`; `चार-चार` is four for each; a scale behind the second number counts for both: `10-15 लाख`. */
function readRange(tokens: readonly Token[], at: number): Quantity | null {
  const low = readCardinal(tokens, at);
  if (low === null) return null;
  const sign = tokens[low.next]?.norm;
  const joined = sign === '-' || sign === 'से' || sign === 'या';
  const high = readCardinal(tokens, joined ? low.next + 1 : low.next);
  if (high === null) return null;
  const bottom = scaledLike(tokens, low, high);
  if (sign === '-' && bottom === high.value) return exactly(high);
  const isRange = joined ? bottom < high.value : isWordPair(tokens, at, low, high);
  if (!isRange) return null;
  return { value: null, low: bottom, high: high.value, qualifier: 'between', next: high.next };
}

/** The lower number with the scale of the higher one where it has none of its own. */
function scaledLike(tokens: readonly Token[], low: NumberRead, high: NumberRead): number {
  const scale = scaleWord(tokens[high.next - 1]?.norm ?? '');
  if (scale === null || scaleWord(tokens[low.next - 1]?.norm ?? '') !== null) return low.value;
  const scaled = low.value * scale;
  return scaled <= high.value ? scaled : low.value;
}

/** Two neighbouring number words without a sign: दो तीन दिन. */
function isWordPair(tokens: readonly Token[], at: number, low: NumberRead, high: NumberRead): boolean {
  const inWords = tokens[at]?.kind === 'devanagari' && tokens[low.next]?.kind === 'devanagari';
  return inWords && low.next === at + 1 && high.value === low.value + 1 && low.value > 1 && high.value < 11;
}

function readExact(tokens: readonly Token[], at: number): Quantity | null {
  const read = readCardinal(tokens, at);
  if (read === null) return null;
  return exactly(tokens[read.next]?.norm === 'भर' ? { ...read, next: read.next + 1 } : read);
}

function exactly({ value, next }: NumberRead): Quantity {
  return { value, low: value, high: value, qualifier: 'exact', next };
}

/** पहले is "before" far more often than "first": it is an ordinal only before a word that is counted in order. */
const COUNTED = wordSet(
  'दिन सप्ताह हफ्ते महीने साल वर्ष चरण दौर मैच टेस्ट वनडे मुकाबले स्थान नंबर पायदान संस्करण सत्र कार्यकाल अध्याय राष्ट्रपति प्रधानमंत्री मुख्यमंत्री भारतीय व्यक्ति देश',
);
const NOT_AN_ORDER = new Set(['से', 'के', 'दिन', 'साल', 'वर्ष', 'महीने', 'सप्ताह', 'हफ्ते', 'एक']);

function readOrdinalMention(tokens: readonly Token[], at: number): Found | null {
  const read = readOrdinal(tokens, at);
  if (read === null) return null;
  const before = tokens[at - 1]?.norm ?? '';
  const after = tokens[read.next]?.norm ?? '';
  const norm = tokens[at]?.norm;
  if (norm === 'पहले' && (NOT_AN_ORDER.has(before) || !COUNTED.has(after))) return null;
  const { value } = read;
  const quantity: Quantity = { value, low: value, high: value, qualifier: 'exact', next: read.next };
  return found(tokens, at, read.next, quantity, true);
}

function found(
  tokens: readonly Token[],
  at: number,
  next: number,
  quantity: Quantity,
  ordinal: boolean,
): Found | null {
  const first = tokens[at];
  const last = tokens[next - 1];
  if (!first || !last) return null;
  const { value, low, high, qualifier } = quantity;
  const end = next - 1 === at ? numberEnd(last) : last.end;
  return { mention: { start: first.start, end, value, low, high, qualifier, ordinal }, next };
}

/** Where the number within a token ends: a noun glued behind the digits (600सैनिकों) is left out. */
function numberEnd(token: Token): number {
  const digits = leadingDigits(token);
  const isGlued = digits !== null && digits.rest !== '' && readOrdinal([token], 0) === null;
  return isGlued ? token.start + (/^[\d\u0966-\u096f.,]+/.exec(token.text)?.[0].length ?? 0) : token.end;
}

const JOINING_MARKS = new Set(['/', ':']);
const AFTER_ONE = wordSet('दूसरे दूसरा दूसरी साथ ओर तरफ बार जैसा जैसे जैसी सा सी बढकर');
const BEFORE_ONE = new Set(['कोई', 'हर', 'प्रत्येक', 'किसी', 'एक']);
/** "The other" after एक, not "the second". */
const SECOND = new Set(['दूसरा', 'दूसरी', 'दूसरे']);
const NAVY = new Set(['सेना', 'सैनिक', 'सेनाध्यक्ष', 'सैनिकों']);

/** Whether the word at `at` only looks like a number: part of a name, a time, or an idiom. */
function isBarred(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return true;
  const next = tokens[at + 1];
  if (token.kind === 'number') return isGluedToName(tokens, at) || isTime(tokens, at);
  if (token.norm === 'एक') {
    return (
      AFTER_ONE.has(next?.norm ?? '') || next?.norm === 'एक' || BEFORE_ONE.has(tokens[at - 1]?.norm ?? '')
    );
  }
  if (SECOND.has(token.norm)) return tokens[at - 1]?.norm === 'एक';
  return token.norm === 'नौ' && NAVY.has(next?.norm ?? '');
}

/** सुखोई-30, जी-20: a hyphen ties the digits to a word that is no number. */
function isGluedToName(tokens: readonly Token[], at: number): boolean {
  const sign = tokens[at - 1];
  const word = tokens[at - 2];
  if (!word || sign?.norm !== '-' || sign.end !== tokens[at]?.start || word.end !== sign.start) return false;
  return word.kind !== 'number' && readCardinal(tokens, at - 2) === null;
}

/** 6:04 and 24/7: digits on both sides of the sign. */
function isTime(tokens: readonly Token[], at: number): boolean {
  return joinsDigits(tokens, at + 1) || joinsDigits(tokens, at - 1);
}

function joinsDigits(tokens: readonly Token[], at: number): boolean {
  const sign = tokens[at];
  if (!sign || !JOINING_MARKS.has(sign.norm)) return false;
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  return (
    before?.kind === 'number' &&
    after?.kind === 'number' &&
    before.end === sign.start &&
    after.start === sign.end
  );
}
