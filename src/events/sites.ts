import type { Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import type { Actor } from './actors.ts';
import { scopeOf } from './scope.ts';
import type { Participant, Told } from './told.ts';

/** How many words may stand between the body and what happened there: a day, an hour, a cause. */
const REACH = 8;
/** Those who are brought here were hurt elsewhere. */
const HOSPITALS = wordSet('अस्पताल चिकित्सालय हॉस्पिटल एम्स मेडिकल कॉलेज सेंटर');
const ADJACENT = 4;
/** Behind these "X में" is where somebody is, works or was before. */
const OTHERWISE = wordSet('भर्ती काम कार्यरत तैनात भेजा शामिल पढ़ने इलाज उपचार');

/** "Y मिल्स में तड़के बॉयलर फटा": the body at whose works an accident or a raid happened, the nearest. */
export function siteOf({ tokens, clause, found }: Told, actors: readonly Actor[]): Participant[] {
  if (found.trigger.kind !== 'accident' && found.trigger.kind !== 'raid') return [];
  const site = actors.findLast((actor) => {
    if (actor.type !== 'organization' || actor.from < clause.from) return false;
    const end =
      actor.standing === 'in' ? scopeOf(tokens, actor) : actor.owned === 'in' ? actor.ownedEnd + 1 : null;
    return end !== null && end <= found.from && isNear(tokens.slice(end, found.from), tokens, actor);
  });
  return site === undefined ? [] : [{ entity: site.entity, part: 'target' }];
}

function isNear(between: readonly Token[], tokens: readonly Token[], { from, to }: Actor): boolean {
  const isHospital = tokens.slice(from, to).some(({ norm }) => HOSPITALS.has(norm));
  return (
    between.length <= (isHospital ? ADJACENT : REACH) && !between.some(({ norm }) => OTHERWISE.has(norm))
  );
}
