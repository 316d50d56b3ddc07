import type { Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import type { Actor } from './actors.ts';
import { isNominal } from './cases.ts';
import type { EventKind } from './event-kinds.ts';
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
export function siteOf(told: Told, actors: readonly Actor[]): Participant[] {
  const { kind, word } = told.found.trigger;
  const isOfSite = kind === 'accident' || kind === 'raid' || (kind === 'attack' && BLASTS.has(word));
  const site = isOfSite ? siteIn(told, actors) : undefined;
  return site === undefined ? [] : [{ entity: site.entity, part: 'target' }];
}

/** "… जिले में X औद्योगिक क्षेत्र स्थित Y में": the place right before the body at whose works it happened, which is nearer than any other; or null. */
export function spotOfSite(told: Told, actors: readonly Actor[]): number | null {
  const { tokens, found } = told;
  const site = AT_WORKS.has(found.trigger.kind) ? siteIn(told, actors) : undefined;
  if (site === undefined) return null;
  const spot = actors.findLast(({ type, to }) => type === 'place' && to < site.from);
  const between = spot === undefined ? [] : tokens.slice(spot.to, site.from);
  const isSituated = between.at(-1)?.norm === SITUATED && between.slice(0, -1).every(isNominal);
  return spot !== undefined && between.length <= FARTHEST && isSituated ? spot.entity : null;
}

const BLASTS = new Set(['धमाका', 'विस्फोट', 'ब्लास्ट']);
/** What is where the works are. */
const AT_WORKS: ReadonlySet<EventKind> = new Set(['accident', 'raid', 'attack', 'deaths', 'injury']);
const SITUATED = 'स्थित';
/** How many words may stand between a place and what is situated there: "औद्योगिक क्षेत्र स्थित". */
const FARTHEST = 4;

function siteIn({ tokens, clause, found }: Told, actors: readonly Actor[]): Actor | undefined {
  return actors.findLast((actor) => {
    if (actor.type !== 'organization' || actor.from < clause.from) return false;
    const end =
      actor.standing === 'in' ? scopeOf(tokens, actor) : actor.owned === 'in' ? actor.ownedEnd + 1 : null;
    return end !== null && end <= found.from && isNear(tokens.slice(end, found.from), tokens, actor);
  });
}

function isNear(between: readonly Token[], tokens: readonly Token[], { from, to }: Actor): boolean {
  const isHospital = tokens.slice(from, to).some(({ norm }) => HOSPITALS.has(norm));
  return (
    between.length <= (isHospital ? ADJACENT : REACH) && !between.some(({ norm }) => OTHERWISE.has(norm))
  );
}
