import type { Actor } from './actors.ts';
import type { Participant, Told } from './told.ts';

/** How many words may stand between what is stayed and the stay: until when. */
const REACH = 8;

/** "Y के चुनाव पर 30 जून तक रोक लगा दी": the body whose doings are stayed. */
export function stayedOf({ clause, found }: Told, actors: readonly Actor[]): Participant[] {
  if (found.trigger.kind !== 'order') return [];
  return actors
    .filter(
      ({ type, standing, owned, from, ownedEnd }) =>
        type === 'organization' &&
        standing === 'of' &&
        owned === 'on' &&
        clause.from <= from &&
        ownedEnd < found.from &&
        found.from - ownedEnd <= REACH,
    )
    .map(({ entity }): Participant => ({ entity, part: 'target' }));
}
