import { verbRoot } from '../names/vocabulary/verbs.ts';
import { weekdayOf } from '../text/dates-words.ts';
import type { Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import type { Clause } from './clauses.ts';
import type { EventKind } from './event-kinds.ts';
import { type CuedTrigger, rootsOf, type Verbs } from './triggers.ts';
import { COPULAS, isVerbKi } from './verb-forms.ts';

/** What a verb is looked for in: the tokens of a sentence, and which of them are parts of names. */
type Scene = { readonly tokens: readonly Token[]; readonly named: (token: number) => boolean };

/** Behind a bare root these make one verb with it: "हरा दिया", "पहुंच गए". */
export const COMPOUND_ROOTS = new Set(['दे', 'ले', 'जा', 'डाल', 'चुक', 'पा', 'सक', 'रह', 'बैठ']);

/** How many words may stand between a cue and its verb; days and places with their postpositions do not count: "शव बुधवार को … में मिला". */
const MOST_BETWEEN = 3;
/** The farthest that a verb may stand, in tokens. */
const FARTHEST = 12;
const MARKERS = new Set(['को', 'में', 'पर', 'से', 'पास', 'करीब', 'बाद', 'दौरान']);
const HOURS = wordSet('देर रात सुबह शाम तड़के दोपहर आज कल');
/** A headline that begins with its verb may name many before the noun. */
export const MOST_BETWEEN_AHEAD = 7;

/** Behind the cues of these somebody may be named at length: to whom an inquiry is given, whom a lorry runs over. */
const MAY_NAME: ReadonlySet<EventKind> = new Set(['match', 'investigation', 'accident', 'treatment']);

/** Where the verb of a cue ends that ends before `to`. */
export function verbBehind(
  { tokens, named }: Scene,
  to: number,
  clause: Clause,
  { trigger }: CuedTrigger,
  verbs: Verbs,
): number | null {
  const mayName = MAY_NAME.has(trigger.kind);
  const mayWait = !MARKERS.has(tokens[to]?.norm ?? '');
  const last = Math.min(clause.to, to + FARTHEST);
  let between = 0;
  for (let i = to; i < last && between <= MOST_BETWEEN; i++) {
    const { norm = '', kind } = tokens[i] ?? {};
    if (isScore(tokens, i)) continue;
    // A full stop within a sentence is that of "डॉ.".
    if (kind === 'mark' && norm !== ',' && norm !== '.') return null;
    if (isOneOf(norm, verbs) && !isNounOfVerb(tokens, i) && !isOf(tokens, i)) return i + 1;
    if (weekdayOf(norm) !== null || HOURS.has(norm) || isHowOften(tokens, i)) continue;
    if (mayName && named(i)) continue;
    between = mayWait && MARKERS.has(norm) ? 0 : between + 1;
  }
  return null;
}

const PARTICLES = wordSet('ही भी तो तक नहीं न');

/** Where the verb of an idiom ends, which stands right behind its words, before which `to` is. */
export function verbNext(tokens: readonly Token[], to: number, verbs: Verbs): number | null {
  const at = PARTICLES.has(tokens[to]?.norm ?? '') ? to + 1 : to;
  const norm = tokens[at]?.norm ?? '';
  const isVerb = isOneOf(norm, verbs) && !COPULAS.has(norm) && !isNounOfVerb(tokens, at);
  return isVerb && !isOf(tokens, at) ? at + 1 : null;
}

/** A number, or a mark between two: "21-17, 21-14 से". */
function isScore(tokens: readonly Token[], at: number): boolean {
  const isNumber = (i: number): boolean => tokens[i]?.kind === 'number';
  return isNumber(at) || (tokens[at]?.kind === 'mark' && isNumber(at - 1) && isNumber(at + 1));
}

/** "सामना केरल की X से हुआ": की may be the postposition. */
function isOf(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.norm === 'की' && !isVerbKi(tokens, at);
}

/** "चौथी जीत है": a bare root without a verb behind it is a noun. */
function isNounOfVerb(tokens: readonly Token[], at: number): boolean {
  const norm = tokens[at]?.norm ?? '';
  return verbRoot(norm) === norm && !COMPOUND_ROOTS.has(verbRoot(tokens[at + 1]?.norm ?? '') ?? '');
}

/** "लगातार तीसरी बार", "पहली बार": of the words of it the one at `at` is. */
function isHowOften(tokens: readonly Token[], at: number): boolean {
  return [at, at + 1].some((i) => tokens[i]?.norm === 'बार') || tokens[at]?.norm === 'लगातार';
}

/** "मिला सम्मान", "छोड़ा पद": in a headline a finite verb may come first. */
export function verbAhead(
  tokens: readonly Token[],
  at: number,
  to: number,
  clause: Clause,
  verbs: Verbs,
): number | null {
  for (let i = at - 1; i >= Math.max(clause.from, at - MOST_BETWEEN_AHEAD); i--) {
    const norm = tokens[i]?.norm ?? '';
    if (isOneOf(norm, verbs) && !/(?:ना|ने|नी|कर)$/.test(norm)) return to;
  }
  return null;
}

/** Whether an n0 word is one of some verbs. */
export function isOneOf(norm: string, { roots, words }: Verbs): boolean {
  return words.has(norm) || rootsOf(norm).some((root) => roots.has(root));
}
