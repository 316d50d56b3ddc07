import type { Token } from '../../text/tokens.ts';
import { isAuxiliary, isFiniteVerb } from './function-words.ts';

/** How a line ends: with a full stop or danda, with ? or !, cut off by an ellipsis, or with none of them. */
type Ending = 'full' | 'question' | 'cut' | 'open';

/** What a line looks like, in counts and endings only: nothing here knows any word but the verbs that close sentences. */
export type Shape = {
  /** Words and numbers. */
  readonly words: number;
  readonly devanagari: number;
  readonly latin: number;
  readonly numbers: number;
  readonly ending: Ending;
  /** Dandas and full stops that end sentences, inside the line and at its end. */
  readonly stops: number;
  /** The last word ends like a verb: Hindi verbs close in a vowel sign, a nasal or ह; "भीड़" and "कलेक्टर" do not. */
  readonly verbLike: boolean;
  /** The last word is a verb form that closes a sentence. */
  readonly verbal: boolean;
  /** The last word is an auxiliary, which headlines drop. */
  readonly auxiliary: boolean;
};

const CLOSERS = new Set(['"', "'", ')', ']', '}']);
const FULL = new Set(['।', '॥', '.', '|']);
const QUESTION = new Set(['?', '!']);

/** Measures a line by its tokens. */
export function shapeOf(tokens: readonly Token[]): Shape {
  let devanagari = 0;
  let latin = 0;
  let numbers = 0;
  let stops = 0;
  for (let i = 0; i < tokens.length; i++) {
    const kind = tokens[i]?.kind;
    if (kind === 'devanagari') devanagari++;
    else if (kind === 'latin') latin++;
    else if (kind === 'number') numbers++;
    else if (isStop(tokens, i)) stops++;
  }
  const last = tokens.findLast((token) => token.kind !== 'mark')?.norm ?? '';
  return {
    words: devanagari + latin + numbers,
    devanagari,
    latin,
    numbers,
    ending: endingOf(tokens),
    stops,
    verbLike: isFiniteVerb(last) || /[ाीेएईआंो]$/.test(last),
    verbal: isFiniteVerb(last),
    auxiliary: isAuxiliary(last),
  };
}

function endingOf(tokens: readonly Token[]): Ending {
  let at = tokens.length - 1;
  while (at >= 0 && CLOSERS.has(tokens[at]?.norm ?? '')) at--;
  const norm = tokens[at]?.norm ?? '';
  if (norm === '…' || (norm === '.' && tokens[at - 1]?.norm === '.')) return 'cut';
  if (norm === '|' && (tokens[at - 1]?.end ?? 0) < (tokens[at]?.start ?? 0)) return 'open';
  if (FULL.has(norm)) return 'full';
  return QUESTION.has(norm) ? 'question' : 'open';
}

/** A danda or full stop behind a word, not glued to a word or digit that follows; a danda may be. */
function isStop(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (!token || !FULL.has(token.norm)) return false;
  if (token.norm === '।' || token.norm === '॥') return true;
  const afterWord = before?.end === token.start && (mayEndSentence(before) || CLOSERS.has(before.norm));
  return afterWord && (after === undefined || after.start > token.end || CLOSERS.has(after.norm));
}

/** Abbreviations before a full stop (n0); a sentence splitter knows more, a count needs only the usual ones. */
const ABBREVIATIONS = new Set(['डो', 'डा', 'प्रो', 'मो', 'पं', 'सं', 'रु', 'कु', 'श्री']);

/** Whether a full stop behind this word may end a sentence, and is not part of an abbreviation. */
export function mayEndSentence(before: Token): boolean {
  if (before.kind !== 'devanagari') return before.norm.length > 2;
  return before.norm.length > 1 && !ABBREVIATIONS.has(before.norm);
}
