import type { Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import type { Clause } from './clauses.ts';
import type { FoundTrigger } from './find-triggers.ts';
import { isPerfective, lastVerb } from './last-verb.ts';

/** What games are won by, behind a number. */
const MARGINS = wordSet('विकेट विकेटों रन रनों अंक अंकों गोल गोलों सेट सेटों पारी');
/** Who is put ahead has not won yet. */
const NOT_WON = wordSet('बढ़त आगे पीछे बराबरी पिछड़');

/**
 * In a report of games whoever does anything to another "1-0 से" or "पांच विकेट से" has beaten him: "… ने … को 1-0 से घर का टिकट थमा दिया". Null where
 * the clause has no score, or somebody is only ahead.
 */
export function scoredWinIn(tokens: readonly Token[], clause: Clause): FoundTrigger | null {
  const last = lastVerb(tokens, clause);
  if (last === null || !isPerfective(tokens, last)) return null;
  const own = tokens.slice(clause.from, last);
  const score = own.findIndex(({ norm }, at) => norm === 'से' && isScoreBefore(own, at));
  const isBetween = own.some(({ norm }) => norm === 'ने') && own.some(({ norm }) => norm === 'को');
  if (score < 0 || !isBetween || own.slice(score).some(({ norm }) => NOT_WON.has(norm))) return null;
  return { trigger: { kind: 'match', form: 'verb', word: 'हरा' }, from: last, to: last + 1, end: last + 1 };
}

/** "1-0 से", "21-17, 21-14 से", "5 विकेट से". */
function isScoreBefore(tokens: readonly Token[], at: number): boolean {
  const [before, mark, first] = [tokens[at - 1], tokens[at - 2], tokens[at - 3]];
  if (before?.kind === 'number') return mark?.kind === 'mark' && first?.kind === 'number';
  return MARGINS.has(before?.norm ?? '') && mark !== undefined && mark.kind !== 'mark';
}
