import { type Token, tokenise } from '../../text/tokens.ts';
import type { Span } from '../article.ts';

/** What the markup of a web page says about a line; plain text has none. */
export type Markup = {
  /** Lower-case name of the block element. */
  readonly tag: string;
  /** The share of the line's letters that stand in links, 0–1. */
  readonly linked: number;
  /** The page's own structure says that the line is no part of the article. */
  readonly outside: boolean;
};

/** One line of a text, without surrounding white space; a line is what stands between two line breaks. */
export type Line = Span & {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** An empty line, or the edge of a block, stands before it. */
  readonly gapBefore: boolean;
  readonly markup: Markup | null;
};

const BREAKS = new Set(['\n', '\r', '\u2028', '\u2029', '\v', '\f']);

/** Splits a text into its lines, empty ones left out; offsets are UTF-16 code units. Linear. */
export function splitLines(text: string): Line[] {
  return linesBetween(text, 0, text.length, null);
}

/** The lines of the piece of `text` from `from` to `to`, all under the same markup. */
export function linesBetween(text: string, from: number, to: number, markup: Markup | null): Line[] {
  const lines: Line[] = [];
  let gap = true;
  for (let start = from; start <= to; ) {
    let end = start;
    while (end < to && !BREAKS.has(text.charAt(end))) end++;
    const line = makeLine(text, start, end, gap, markup);
    if (line) lines.push(line);
    const isBreakOfTwo = text.charAt(end) === '\r' && text.charAt(end + 1) === '\n';
    gap = line === null;
    start = end + (isBreakOfTwo ? 2 : 1);
  }
  return lines;
}

/** A piece of a line as a line of its own, or null when nothing but white space stands there. */
export function makeLine(
  text: string,
  from: number,
  to: number,
  gapBefore: boolean,
  markup: Markup | null,
): Line | null {
  const { start, end } = trim(text, from, to);
  if (start >= end) return null;
  return { start, end, text: text.slice(start, end), tokens: tokenise(text, start, end), gapBefore, markup };
}

/** The span without the white space (also no-break and zero-width) at its ends. */
function trim(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

function isSpace(unit: number): boolean {
  if (unit <= 0x20) return true;
  if (unit < 0x7f) return false;
  return unit <= 0xa0 || RARE_SPACES.has(unit);
}

const RARE_SPACES = new Set([
  0x1680, 0x180e, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009, 0x200a,
  0x200b, 0x200e, 0x200f, 0x2028, 0x2029, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x202f, 0x205f, 0x2060,
  0x3000, 0xfeff,
]);
