import type { Actor } from './actors.ts';
import { benchesOf } from './benches.ts';
import { callersOf, isOnlyPresent } from './callers.ts';
import { carriedAgent } from './carried-agents.ts';
import { bodiesLeft } from './offices-left.ts';
import { petitionersOf } from './petitioners.ts';
import { siteOf } from './sites.ts';
import { stayedOf } from './stays.ts';
import { teamSpokenOf } from './teams-spoken-of.ts';
import type { Participant, Told } from './told.ts';

/**
 * Adds those whom the words around a trigger put in its event otherwise than by their case: who asked the court, the judge of its bench, who called
 * for it, whose office is left, and the body at whose works it happened. Who is only said to have been there does nothing that is done to others.
 */
export function withCompany(
  told: Told,
  actors: readonly Actor[],
  participants: readonly Participant[],
): Participant[] {
  const called = callersOf(told, actors);
  const known = without(participants, called).filter(({ entity }) => !isOnlyPresent(told, actors, entity));
  const done = added(known, [...called, ...teamSpokenOf(told, actors, known)]);
  const asking = petitionersOf(told, actors, done);
  // "X की याचिका पर … पर रोक": what is stayed is none of X's.
  const others = told.found.trigger.kind === 'order' ? without(done, asking) : done;
  return added(others, [
    ...carriedAgent(told, actors, others),
    ...asking,
    ...benchesOf(told, actors),
    ...bodiesLeft(told, actors, others),
    ...stayedOf(told, actors),
    ...siteOf(told, actors),
  ]);
}

function without(participants: readonly Participant[], others: readonly Participant[]): Participant[] {
  return participants.filter(({ entity }) => !others.some((one) => one.entity === entity));
}

function added(participants: readonly Participant[], more: readonly Participant[]): Participant[] {
  const all = [...participants];
  for (const one of more) if (!all.some(({ entity }) => entity === one.entity)) all.push(one);
  return all;
}
