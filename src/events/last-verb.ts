import { verbRoot } from '../names/vocabulary/verbs.ts';
import type { Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import type { Clause } from './clauses.ts';
import { COPULAS, isConjunctive, isImperfective, isInfinitive, isSubjunctive } from './verb-forms.ts';

/** The last verb of a clause that ends in one, behind which only forms of होना and marks stand; null where it does not. */
export function lastVerb(tokens: readonly Token[], { from, to }: Clause): number | null {
  let at = to - 1;
  while (at > from && (tokens[at]?.kind === 'mark' || JOINTS.has(tokens[at]?.norm ?? ''))) at--;
  if (at > from && COPULAS.has(tokens[at]?.norm ?? '')) at--;
  return at > from && verbRoot(tokens[at]?.norm ?? '') !== null ? at : null;
}

const JOINTS = wordSet('और तथा व एवं');

/** Whether token `at` is a perfective: what is done, and not to be done, being done or done first. */
export function isPerfective(tokens: readonly Token[], at: number): boolean {
  const norm = tokens[at]?.norm ?? '';
  if (!/[ािीेंएईआया]$/.test(norm) || /ग[ाेी]$/.test(norm) || verbRoot(norm) === norm) return false;
  return !isInfinitive(norm) && !isImperfective(norm) && !isSubjunctive(norm) && !isConjunctive(tokens, at);
}
