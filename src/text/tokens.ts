import { foldWord, isInvisible } from './fold.ts';

/** What a token is written in; a `mark` is one punctuation sign. A number may carry letters: `5वीं`, `20,000`. */
type TokenKind = 'devanagari' | 'latin' | 'number' | 'mark';

/** A word, a number or a punctuation sign. Offsets in UTF-16 code units of the text that was tokenised. */
export type Token = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The n0 spelling, Latin letters lower-cased: what word lists are asked for. */
  readonly norm: string;
  readonly kind: TokenKind;
};

/** What a code unit may be part of. A joiner (zero-width, soft hyphen) belongs to the word around it. */
type UnitClass = 'space' | 'devanagari' | 'letter' | 'digit' | 'mark' | 'joiner';

const VISARGA = '\u0903';
/** Words that end in a real visarga: the adverbs in -तः and -शः, and a few others. */
const REAL_VISARGA = /(?:[तश]|^प्राय|^पुन|^दु|^अंत|^छ|^नम)\u0903$/;

/**
 * Splits a text into tokens in one linear pass, the same on every engine (Intl.Segmenter is not). `from` and `to`
 * bound the piece of the text that is read, in UTF-16 code units. A visarga at the end of a word is taken for the
 * colon it stands for ("कहाः"), but for the words that have one.
 */
export function tokenise(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = [];
  for (let start = from; start < to; ) {
    const first = classify(text, start);
    if (first === 'space' || first === 'joiner') {
      start++;
      continue;
    }
    const end = tokenEnd(text, start, to, first);
    pushToken(tokens, text.slice(start, end), start, first);
    start = end;
  }
  return tokens;
}

function tokenEnd(text: string, start: number, to: number, first: UnitClass): number {
  if (first === 'mark') return start + (start + 1 < to && isSurrogatePair(text, start) ? 2 : 1);
  let inside = first;
  let end = start + 1;
  for (; end < to; end++) {
    const next = classify(text, end);
    if (next === 'joiner' || next === 'digit' || next === inside) continue;
    if (inside === 'digit' && (next === 'devanagari' || next === 'letter')) inside = next;
    else if (inside === 'digit' && isGroupSign(text, end, to)) continue;
    else break;
  }
  while (classify(text, end - 1) === 'joiner') end--;
  return end;
}

/** A comma or full stop between two digits: `20,000`, `6.04`. */
function isGroupSign(text: string, at: number, to: number): boolean {
  const unit = text.charCodeAt(at);
  return (unit === 0x2c || unit === 0x2e) && at + 1 < to && classify(text, at + 1) === 'digit';
}

function pushToken(tokens: Token[], raw: string, start: number, first: UnitClass): void {
  const word = first === 'devanagari' && !REAL_VISARGA.test(raw) ? withoutFinalVisarga(raw) : raw;
  if (word.length > 0) {
    const n0 = foldWord(word);
    const norm = first === 'devanagari' ? n0 : n0.toLowerCase();
    tokens.push({ start, end: start + word.length, text: word, norm, kind: KINDS[first] });
  }
  for (let at = start + word.length; at < start + raw.length; at++) {
    tokens.push({ start: at, end: at + 1, text: VISARGA, norm: ':', kind: 'mark' });
  }
}

function withoutFinalVisarga(raw: string): string {
  let end = raw.length;
  while (raw.charAt(end - 1) === VISARGA) end--;
  return raw.slice(0, end);
}

const KINDS: Readonly<Record<UnitClass, TokenKind>> = {
  space: 'mark',
  joiner: 'mark',
  mark: 'mark',
  devanagari: 'devanagari',
  letter: 'latin',
  digit: 'number',
};

function classify(text: string, at: number): UnitClass {
  const unit = text.charCodeAt(at);
  if (unit >= 0x900 && unit <= 0x97f) return classifyDevanagari(unit);
  if (unit < 0x80) return classifyAscii(unit);
  return classifyRare(text.charAt(at));
}

function classifyDevanagari(unit: number): UnitClass {
  if (unit >= 0x966 && unit <= 0x96f) return 'digit';
  return unit === 0x964 || unit === 0x965 || unit === 0x970 ? 'mark' : 'devanagari';
}

function classifyAscii(unit: number): UnitClass {
  if (unit >= 0x30 && unit <= 0x39) return 'digit';
  if ((unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a)) return 'letter';
  return unit <= 0x20 || unit === 0x7f ? 'space' : 'mark';
}

function classifyRare(sign: string): UnitClass {
  if (isInvisible(sign)) return 'joiner';
  if (/[\p{L}\p{M}]/u.test(sign)) return 'letter';
  if (/\p{Nd}/u.test(sign)) return 'digit';
  return /[\s\u200b\p{Cc}]/u.test(sign) ? 'space' : 'mark';
}

function isSurrogatePair(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00;
}
