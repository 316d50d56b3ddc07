import { wordSet } from '../text/word-set.ts';
import type { Actor } from './actors.ts';
import type { Participant, Told } from './told.ts';
import { rootsOf } from './triggers.ts';

const PRESENT = wordSet('शामिल मौजूद उपस्थित भाग हिस्सा शिरकत');
const COMING = new Set(['जुट', 'पहुंच', 'रह', 'आ']);

/** "सभा हुई, जिसमें X और Y सहित सैकड़ों लोग जुटे": the people of the clause behind who are said to have been there. */
export function attendeesOf(
  { tokens, clause, frame, manner }: Told,
  actors: readonly Actor[],
): Participant[] {
  if (!frame.attended || manner.role !== 'told' || tokens[clause.to]?.norm !== 'जिसमें') return [];
  const verb = tokens.findIndex(
    ({ norm }, at) => at > clause.to && (PRESENT.has(norm) || rootsOf(norm).some((root) => COMING.has(root))),
  );
  return actors
    .filter(
      ({ type, from, to, standing }) =>
        type === 'person' && standing === 'bare' && clause.to < from && to <= verb,
    )
    .map(({ entity }): Participant => ({ entity, part: 'agent' }));
}
