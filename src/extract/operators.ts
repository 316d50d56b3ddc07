import type { Named } from '../events/actors.ts';
import { isNominal } from '../events/cases.ts';
import { isMission } from '../events/themes.ts';
import type { Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';

/** Whose a mission is, as a sentence says: local entities by number. */
export type Operator = { readonly theme: number; readonly operator: number };

const OF = new Set(['का', 'के', 'की']);
const CRAFT_NOUNS = wordSet('मिशन अभियान यान उपग्रह रॉकेट परियोजना कार्यक्रम mission');
const PRONOUNS = wordSet('यह इस अपना अपने');
/** Words that may stand between whose it is and the mission or what it is called. */
const MOST_BETWEEN = 4;

/** The missions of a sentence with the bodies and countries whose it says they are: "Y का मिशन X", "X: यह Y का तीसरा मिशन है". */
export function operatorsIn(tokens: readonly Token[], names: readonly Named[]): Operator[] {
  const missions = names.filter((name) => name.type === 'event' && isMission(tokens, name));
  if (missions.length === 0) return [];
  const owners = names.filter(
    ({ type, country, to }) => (type === 'organization' || country) && OF.has(tokens[to]?.norm ?? ''),
  );
  return owners.flatMap((owner) => {
    const own = missions.find((mission) => isBehind(tokens, owner, mission.from));
    const only = missions.length === 1 ? missions[0] : undefined;
    const mission = own ?? (isOfCraft(tokens, owner) ? only : undefined);
    return mission ? [{ theme: mission.entity, operator: owner.entity }] : [];
  });
}

function isBehind(tokens: readonly Token[], owner: Named, at: number): boolean {
  const between = tokens.slice(owner.to + 1, at);
  return at > owner.to && between.length <= MOST_BETWEEN && between.every(mayStandBetween);
}

function isOfCraft(tokens: readonly Token[], owner: Named): boolean {
  const behind = tokens.slice(owner.to + 1, owner.to + 2 + MOST_BETWEEN);
  const at = behind.findIndex((token) => CRAFT_NOUNS.has(token.norm));
  return at >= 0 && behind.slice(0, at).every(mayStandBetween);
}

function mayStandBetween(token: Token): boolean {
  return isNominal(token) || token.norm === "'" || token.norm === '"' || PRONOUNS.has(token.norm);
}
