import type { Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import type { Named } from './actors.ts';
import { isNominal } from './cases.ts';
import type { Part } from './event-mention.ts';
import { rootsOf } from './triggers.ts';

const GIFTS = wordSet(
  'चेक ट्रॉफी शॉल प्रशस्ति प्रशस्तिपत्र स्मृतिचिह्न चिह्न नकद इनाम पुरस्कार सम्मानपत्र पगड़ी गदा कार चाबी',
);
const GIVEN = new Set(['दे', 'सौंप', 'थमा']);
/** "भेंट किए": the noun of giving. */
const PRESENT = 'भेंट';
const OF = new Set(['का', 'के', 'की']);
const SHARE = 'हिस्से';

/** Somebody in the honours that the sentence before told of. */
export type Honoured = { readonly entity: number; readonly part: Part };

/**
 * Who gives what to whom where honours go on: "मंत्री X ने Y और Z को चेक दिए", "X के हिस्से दो लाख रुपये आए". Nobody where nothing is given.
 */
export function honouredIn(tokens: readonly Token[], names: readonly Named[]): Honoured[] {
  const people = names.filter(({ type }) => type === 'person');
  const shared = people.filter(({ to }) => OF.has(tokens[to]?.norm ?? '') && tokens[to + 1]?.norm === SHARE);
  if (shared.length > 0) return shared.map(({ entity }) => ({ entity, part: 'target' }));
  const gift = tokens.findIndex(({ norm }) => GIFTS.has(norm));
  const isGiven = tokens
    .slice(gift, gift + 4)
    .some(({ norm }) => norm === PRESENT || rootsOf(norm).some((root) => GIVEN.has(root)));
  if (gift < 0 || !isGiven) return [];
  const to = people.findLast((name) => tokens[name.to]?.norm === 'को' && name.to < gift);
  const giver = people.find((name) => tokens[name.to]?.norm === 'ने');
  if (to === undefined || giver === undefined) return [];
  const given = people.filter(
    (name) =>
      name !== giver && name.from > giver.to && name.to <= to.to && isJoinedTo(tokens, name.to, to.to),
  );
  return [
    { entity: giver.entity, part: 'agent' },
    ...given.map(({ entity }): Honoured => ({ entity, part: 'target' })),
  ];
}

/** A list goes on from one name to another: no postposition stands between but that of whose they are. */
function isJoinedTo(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens
    .slice(from, to)
    .every(
      (token) => token.kind === 'mark' || JOINERS.has(token.norm) || OF.has(token.norm) || isNominal(token),
    );
}

const JOINERS = wordSet('और तथा एवं व');
