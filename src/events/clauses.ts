import { isVerbForm } from '../names/vocabulary/verbs.ts';
import { wordClass } from '../names/vocabulary/vocabulary.ts';
import type { Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';

/** Words that open a clause of their own. */
const OPENERS = wordSet(`
  कि जब जहां जहाँ लेकिन मगर परंतु किंतु जबकि हालांकि क्योंकि इसलिए ताकि बल्कि तो वहीं
`);
/** These may stand behind what their clause begins with: "शनिवार को मंत्री जब वहां पहुंचे". */
const LATE_OPENERS = new Set(['जब', 'अगर', 'यदि', 'जैसे']);
/** Forms of "who" that open a clause about what was named last. */
const RELATIVES = wordSet(`
  जो जिसने जिन्होंने जिसे जिसको जिन्हें जिनको जिसका जिसकी जिसके जिनका जिनकी जिनके जिससे जिनसे जिसमें जिनमें जिसपर जिस जिन
`);
const FINITE = wordSet('है हैं था थे थी थीं हूं हो होगा होगी होंगे गया गए गई गईं चुका चुके चुकी रहा रहे रही');
/** In a headline a comma behind one of these ends a clause that left its verb out: "भारत फाइनल में, …". */
const HEADLINE_ENDS = new Set(['में', 'पर', 'से', 'को']);

/** Where the clause around a token begins and ends, in tokens, half-open. */
export type Clause = { readonly from: number; readonly to: number };

/** How a sentence is read: `endsClause` tells of a headline which nouns may end a clause without a verb. */
export type Reading = { readonly title: boolean; readonly endsClause: (token: number) => boolean };

/**
 * The clauses of a sentence, in order: a new one begins at a clause word, and behind a semicolon, or a conjunction or comma
 * behind a finite verb. Relative clauses and what stands behind कि are clauses of their own. In a headline a colon and
 * commas behind what tells an event part clauses too.
 */
export function clausesOf(tokens: readonly Token[], reading: Reading): Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  for (let at = 1; at <= tokens.length; at++) {
    if (at < tokens.length && !opensClause(tokens, at, from, reading)) continue;
    clauses.push({ from, to: at });
    from = at;
  }
  return clauses;
}

/** The clause that token `at` is in. */
export function clauseAround(clauses: readonly Clause[], at: number): Clause {
  return clauses.find(({ from, to }) => from <= at && at < to) ?? { from: at, to: at + 1 };
}

/** Whether a clause is about what was named right before it ("…, जिसने …"). */
export function isRelative(tokens: readonly Token[], clause: Clause): boolean {
  return isRelativeWord(tokens[clause.from]?.norm ?? '');
}

/** Whether an n0 word is a form of "who" that opens a clause about what was named last. */
export function isRelativeWord(norm: string): boolean {
  return RELATIVES.has(norm);
}

/** Whether an n0 word opens a clause that goes on from none before it in the same breath. */
export function isOpener(norm: string): boolean {
  return OPENERS.has(norm);
}

/** Whether token `at` is the first of a clause, where the clause before began at `from`. */
function opensClause(tokens: readonly Token[], at: number, from: number, reading: Reading): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token || !before) return false;
  if (LATE_OPENERS.has(token.norm) && !hasVerb(tokens, from, at)) return false;
  if (OPENERS.has(token.norm)) return token.norm !== 'वहीं' || isBreak(tokens, at - 1);
  if (isDeterminer(tokens, at)) return false;
  if (RELATIVES.has(token.norm)) return !/^जि[सन]$/.test(token.norm) || before.kind === 'mark';
  if (before.norm === ';' || (reading.title && (before.norm === ':' || before.norm === '|'))) return true;
  const joint = before.norm === ',' || before.norm === 'और' || before.norm === 'तथा' || before.norm === '-';
  return joint && endsClause(tokens, at - 1, from, reading);
}

/** "मंत्रालय ने 8 जनवरी को जो समिति बनाई": जो goes with the noun behind it, in the clause that ने and को are of. */
function isDeterminer(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.norm ?? '';
  const isOfNoun = wordClass(next) === 'noun' && !isVerbForm(next);
  return tokens[at]?.norm === 'जो' && MARKERS.has(tokens[at - 1]?.norm ?? '') && isOfNoun;
}

const MARKERS = new Set(['ने', 'को', 'में', 'से', 'पर']);

function hasVerb(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ norm }) => FINITE.has(norm) || isVerbForm(norm));
}

/** A mark or a verb: "… ने वहीं खड़े-खड़े" goes on, "… है वहीं …" does not. */
function isBreak(tokens: readonly Token[], at: number): boolean {
  const { kind, norm = '' } = tokens[at] ?? {};
  return kind === 'mark' || FINITE.has(norm) || isVerbForm(norm);
}

function endsClause(
  tokens: readonly Token[],
  joint: number,
  from: number,
  { title, endsClause }: Reading,
): boolean {
  if (endsInVerb(tokens, joint)) return true;
  if (!title || tokens[joint]?.norm !== ',') return false;
  if (endsClause(joint - 1) || HEADLINE_ENDS.has(tokens[joint - 1]?.norm ?? '')) return true;
  return tokens
    .slice(from, joint)
    .some((_, i) => endsInVerb(tokens, from + i + 1) && tokens[from + i]?.norm !== 'की');
}

/** Whether a finite verb, or a form of one, stands right before the token `joint`; की is one only behind an ordinary noun ("बात की"). */
export function endsInVerb(tokens: readonly Token[], joint: number): boolean {
  const verb = tokens[joint - 1]?.norm;
  if (verb === undefined) return false;
  if (verb === 'की') return wordClass(tokens[joint - 2]?.norm ?? '') === 'noun';
  return FINITE.has(verb) || (isVerbForm(verb) && /[ािीेंएआई]$/.test(verb));
}
