import { monthOf } from '../../text/dates-words.ts';
import { letterNamed, spelledLetters } from '../../text/letters.ts';
import type { Token } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-set.ts';
import type { Span } from '../article.ts';
import { findWrittenDates, type WrittenDate } from '../dates/written-dates.ts';
import { houseName, isHouse } from './bylines.ts';
import { FUNCTION_WORDS, isFiniteVerb } from './function-words.ts';
import { mayEndSentence } from './shape.ts';
import { KICKER_WORDS } from './vocabulary.ts';

/** Where and when a report was filed, at the head of its first paragraph. Offsets count into the whole text. */
export type Dateline = Span & {
  readonly date: WrittenDate | null;
  /** The agency or outlet that the dateline credits in brackets ("(उजली वार्ता)"), or null. */
  readonly credit: string | null;
  /** What its last bracket holds, whatever that is; null without one. */
  readonly bracket: string | null;
  /** What stands before its first comma: the place, or whom the report is from ("एएनआई, नई दिल्ली"); null without a comma. */
  readonly lead: string | null;
};

const LONGEST_DATELINE = 90;
const MOST_WORDS = 12;
const MOST_PLACE_WORDS = 4;
const CREDIT_WORDS = wordSet(
  'एजेंसी एजेंसियां एजेंसियाँ ब्यूरो संवाददाता संवाद सूत्र एजेन्सी डेस्क न्यूज़ टीम agency agencies desk bureau',
);

/**
 * Reads the dateline of a paragraph that stands from `start` to `end` in `text`: "PLACE[, PLACE][, DATE][ (CREDIT)]"
 * closed by a danda, a colon (or the visarga typed for one) or a dash. A place closed by a bare colon or dash may have
 * no word that opens a topic ("चुनाव:"); null when the paragraph begins otherwise.
 */
export function readDateline(text: string, tokens: readonly Token[]): Dateline | null {
  const first = tokens[0];
  const close = closingMark(tokens);
  const last = tokens[close - 1];
  if (!first || !last || close < 1) return null;
  const head = tokens.slice(0, close);
  const places = head.slice(0, placeEnd(head));
  if (!isPlace(places)) return null;
  const dates = findWrittenDates(text.slice(first.start, last.end));
  const date = dates[0]
    ? { ...dates[0], start: first.start + dates[0].start, end: first.start + dates[0].end }
    : null;
  const credit = readCredit(text, head, date);
  const isBare = date === null && credit === null && close === places.length;
  if (isBare && !standsBare(places, tokens[close])) return null;
  if (!isBare && !isExplained(head, places.length, date, credit)) return null;
  return {
    start: first.start,
    end: last.end,
    date,
    credit: credit?.house ?? null,
    bracket: textOf(text, lastBracket(head)),
    lead: leadOf(text, places),
  };
}

/** The most tokens of "नई दिल्ली, 16 मार्च" and the like. */
const LONGEST_OPEN = 8;

/**
 * Reads a line that is a dateline and has no mark at its end: "PLACE, DAY MONTH". With a year it says when the page came out; null for that and any other line.
 */
export function readOpenDateline(text: string, tokens: readonly Token[]): Dateline | null {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (!first || !last || tokens.length > LONGEST_OPEN) return null;
  const end = placeEnd(tokens);
  const places = tokens.slice(0, end);
  const [date, ...more] = findWrittenDates(text.slice(first.start, last.end));
  if (!date || more.length > 0 || date.year !== null || date.day === null) return null;
  const dayAt = tokens[end]?.start ?? -1;
  const isWhole = first.start + date.start === dayAt && first.start + date.end === last.end;
  // "खेल संवाददाता, रांची, 21 अक्तूबर" says who wrote, too, and is no part of the report.
  if (places.some(({ norm }) => CREDIT_WORDS.has(norm))) return null;
  if (!isWhole || places.at(-1)?.norm !== ',' || !isPlace(places)) return null;
  return {
    start: first.start,
    end: last.end,
    date: { ...date, start: first.start + date.start, end: first.start + date.end },
    credit: null,
    bracket: null,
    lead: leadOf(text, places),
  };
}

function leadOf(text: string, places: readonly Token[]): string | null {
  const comma = places.findIndex((token) => token.norm === ',');
  return comma < 1 ? null : text.slice(places[0]?.start, places[comma - 1]?.end);
}

/** The index of the mark that closes the dateline, or -1. */
function closingMark(tokens: readonly Token[]): number {
  const start = tokens[0]?.start ?? 0;
  let words = 0;
  let depth = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || token.start - start > LONGEST_DATELINE) return -1;
    if (token.norm === '(' || token.norm === '[') depth++;
    else if (token.norm === ')' || token.norm === ']') depth--;
    else if (token.kind !== 'mark' && ++words > MOST_WORDS) return -1;
    else if (depth === 0 && closes(tokens, i)) return i;
    if (depth === 0 && closesBracketed(tokens, i)) return i + 1;
  }
  return -1;
}

function closes(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (!token || !before) return false;
  if (token.norm === '।' || token.norm === ':' || token.norm === '|') return true;
  if (!after) return false;
  if (token.norm === '.') return mayEndSentence(before) || before.norm === ')';
  if (token.norm !== '-') return false;
  return before.norm === ')' || token.start > before.end || (token.text !== '-' && after.start > token.end);
}

/** "चंपारण, 3 मई (वार्ता) पुलिस ने …": some agencies close with the bracket alone, behind a date. */
function closesBracketed(tokens: readonly Token[], at: number): boolean {
  const closesBracket = tokens[at]?.norm === ')';
  const goesOn = tokens[at + 1]?.kind === 'devanagari';
  const isDated = tokens.slice(0, at).some(({ kind, norm }) => kind === 'number' || monthOf(norm) !== null);
  return closesBracket && goesOn && isDated;
}

/** The places stand before the first bracket, figure or mark that is no comma, slash or hyphen. */
function placeEnd(head: readonly Token[]): number {
  const end = head.findIndex(
    (token) => token.kind === 'number' || (token.kind === 'mark' && !',/-'.includes(token.norm)),
  );
  return end < 0 ? head.length : end;
}

function isPlace(tokens: readonly Token[]): boolean {
  const words = tokens.filter((token) => token.kind !== 'mark');
  if (words.length === 0 || words.length > MOST_PLACE_WORDS * 2) return false;
  const longest = Math.max(...pieces(tokens));
  return longest <= MOST_PLACE_WORDS && words.every((word) => isPlaceWord(word));
}

/** How many words each piece between commas has. */
function pieces(tokens: readonly Token[]): number[] {
  const sizes = [0];
  for (const token of tokens) {
    if (token.norm === ',' || token.norm === '/') sizes.push(0);
    else if (token.kind !== 'mark') sizes[sizes.length - 1] = (sizes.at(-1) ?? 0) + 1;
  }
  return sizes;
}

function isPlaceWord(word: Token): boolean {
  if (word.kind !== 'devanagari') return false;
  return !FUNCTION_WORDS.has(word.norm) && !isFiniteVerb(word.norm);
}

/** A place without date or credit: short, and no topic ("मौसम:", "यूपी चुनाव:"). */
function standsBare(places: readonly Token[], close: Token | undefined): boolean {
  const words = places.filter((token) => token.kind !== 'mark');
  const longest = Math.max(...pieces(places));
  if (longest > (close?.norm === '।' ? 3 : 2)) return false;
  return !words.some((word) => KICKER_WORDS.has(word.norm));
}

/**
 * Everything behind the places is a date, a bracket or a word for an agency, or, beside a credit, at least no sentence
 * ("… परिषद (जेसीपी) ने मांग रखी।").
 */
function isExplained(
  head: readonly Token[],
  placeLength: number,
  date: WrittenDate | null,
  credit: Credit | null,
): boolean {
  let depth = 0;
  for (const token of head.slice(placeLength)) {
    if (token.norm === '(' || token.norm === '[') depth++;
    else if (token.norm === ')' || token.norm === ']') depth--;
    else if (depth > 0 || token.kind === 'mark') continue;
    else if (date && token.start >= date.start && token.end <= date.end) continue;
    else if (!CREDIT_WORDS.has(token.norm) && (credit === null || !isPlaceWord(token))) return false;
  }
  return true;
}

/** A credit: `house` null when it names none ("एजेंसी"). */
type Credit = { readonly house: string | null };

/**
 * The credit of a dateline: its last bracket when that stands behind a date, names a house, or spells an abbreviation
 * ("आईएएनएस", "IANS"); a country in brackets ("(जर्मनी)") is none. Or a bare "एजेंसी" behind a comma.
 */
function readCredit(text: string, head: readonly Token[], date: WrittenDate | null): Credit | null {
  const inside = lastBracket(head);
  const value = textOf(text, inside);
  if (value !== null) {
    const behindDate = date !== null && (inside[0]?.start ?? 0) > date.start;
    if (behindDate || isHouse(value) || inside.some((word) => isAbbreviation(word)))
      return { house: houseName(value) };
  }
  const room = head.findIndex((token) => CREDIT_WORDS.has(token.norm));
  return room < 0 ? null : { house: houseName(pieceAround(text, head, room)) };
}

/** The words in the last bracket of a dateline. */
function lastBracket(head: readonly Token[]): readonly Token[] {
  const open = head.findLastIndex((token) => token.norm === '(' || token.norm === '[');
  const close = head.findIndex((token, i) => i > open && (token.norm === ')' || token.norm === ']'));
  if (open < 0) return [];
  return head.slice(open + 1, close < 0 ? undefined : close).filter((token) => token.kind !== 'mark');
}

/** The text from the first word to the last, or null of none. */
function textOf(text: string, words: readonly Token[]): string | null {
  const [first] = words;
  return first === undefined ? null : text.slice(first.start, words.at(-1)?.end);
}

/** The text of the piece between commas or brackets that holds the token at `at`. */
function pieceAround(text: string, head: readonly Token[], at: number): string {
  let first = at;
  let last = at;
  while (head[first - 1] && head[first - 1]?.kind !== 'mark') first--;
  while (head[last + 1] && head[last + 1]?.kind !== 'mark') last++;
  return text.slice(head[first]?.start, head[last]?.end);
}

/** Whether a word spells an abbreviation: "आईएएनएस", "IANS". */
export function isAbbreviation(word: Token): boolean {
  if (word.kind === 'latin') return word.text.length <= 6 && word.text === word.text.toUpperCase();
  return letterNamed(word.norm) === null && spelledLetters(word.norm) !== null;
}
