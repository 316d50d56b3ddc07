import { isVerbForm } from '../names/vocabulary/verbs.ts';
import type { Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';

/** Words that open a clause of their own. */
const OPENERS = wordSet(`
  कि जब जहां जहाँ जिसमें जिसके जिसकी जिसका जिससे जिसे जिन्हें जिनमें जिनके जो लेकिन मगर परंतु किंतु जबकि हालांकि क्योंकि इसलिए ताकि बल्कि
  तो वहीं
`);
const FINITE = wordSet('है हैं था थे थी थीं हूं हो होगा होगी होंगे गया गए गई गईं चुका चुके चुकी रहा रहे रही');

/** Where the clause around a token begins and ends, in tokens, half-open. */
export type Clause = { readonly from: number; readonly to: number };

/**
 * The clause around token `at`: from the last clause word, or conjunction or comma behind a finite verb, up to the next.
 * Relative clauses and what stands behind कि are clauses of their own.
 */
export function clauseAround(tokens: readonly Token[], at: number): Clause {
  let from = at;
  while (from > 0 && !opensClause(tokens, from)) from--;
  let to = at + 1;
  while (to < tokens.length && !opensClause(tokens, to)) to++;
  return { from, to };
}

/** Whether token `at` is the first of a clause. */
function opensClause(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token || !before) return false;
  if (OPENERS.has(token.norm)) return true;
  const joint = before.norm === ',' || before.norm === ';' || before.norm === 'और' || before.norm === '-';
  return joint && endsInVerb(tokens, at - 1);
}

/** A finite verb, or a form of one, stands right before the joint. */
function endsInVerb(tokens: readonly Token[], joint: number): boolean {
  const verb = tokens[joint - 1];
  return (
    verb !== undefined && (FINITE.has(verb.norm) || (isVerbForm(verb.norm) && /[ािीेंए]$/.test(verb.norm)))
  );
}
