import { wordSet } from '../text/word-set.ts';
import type { Actor } from './actors.ts';
import type { Participant, Told } from './told.ts';

const OF_ONE = wordSet('उसे उसको इसे');
const TEAMS = wordSet('टीम दल चौकड़ी जोड़ी');
const OF = new Set(['का', 'के', 'की']);

/** "X की टीम सबसे आगे रही, परंतु उसे अयोग्य घोषित कर दिया गया": the team that the clause before is about. */
export function teamSpokenOf(
  { tokens, clause, found }: Told,
  actors: readonly Actor[],
  participants: readonly Participant[],
): Participant[] {
  if (found.trigger.kind !== 'disqualification' || participants.length > 0) return [];
  if (!tokens.slice(clause.from, found.from).some(({ norm }) => OF_ONE.has(norm))) return [];
  const team = actors.findLast(
    ({ type, to }) =>
      type !== 'event' &&
      type !== 'person' &&
      to <= clause.from &&
      OF.has(tokens[to]?.norm ?? '') &&
      TEAMS.has(tokens[to + 1]?.norm ?? ''),
  );
  return team === undefined ? [] : [{ entity: team.entity, part: 'target' }];
}
