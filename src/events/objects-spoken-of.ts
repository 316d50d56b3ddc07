import { announcesPerson } from '../names/cues/titles.ts';
import { verbRoot } from '../names/vocabulary/verbs.ts';
import type { Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import type { Actor } from './actors.ts';
import { isNominal } from './cases.ts';
import type { FoundTrigger } from './find-triggers.ts';
import { VERBAL } from './finite-status.ts';
import { isTheirResignation } from './resignations.ts';
import type { Participant, Told } from './told.ts';

/** Pronouns of whom something is done to. */
export const OBJECTS = wordSet('उसे उन्हें उनको उसको इन्हें इसे');
const OWNERS = wordSet('उनका उनकी उनके उसका उसकी उसके इनकी इनका');
/** What is said of one team, and hardly of one person in the news. */
export const OF_ONE = wordSet('उसने इसने उसे उसको इसे उसका उसकी उसके इसका इसकी');

/**
 * "उन्हें गिरफ्तार किया", "उनकी रिहाई": the person spoken of, where the event is done to somebody; "उनकी मुलाकात Y से": where two do it, one of
 * them. `topic` is whom the sentences before are about, `before` the words of the clause before the trigger. Null where it is nobody.
 */
export function objectSpokenOf(
  { tokens, found, frame, clause }: Told,
  actors: readonly Actor[],
  topic: number | null,
  before: readonly Token[],
): Participant | null {
  const isUndergone =
    frame.bare === 'target' || frame.genitive === 'target' || frame.suffered || isMadeTo(tokens, found);
  const last = before.at(-1)?.norm ?? '';
  const owned =
    !isOblique(tokens, found) &&
    (OWNERS.has(last) || (OWNERS.has(before.at(-2)?.norm ?? '') && isNominal(before.at(-1))));
  const isObject = before.some((token) => OBJECTS.has(token.norm));
  const isMatch = found.trigger.kind === 'match';
  const isOfTeam = isMatch && before.some((token) => OF_ONE.has(token.norm));
  const isSide = frame.mutual && !VERBAL.has(found.trigger.form) && owned && !isOfTeam;
  const isBeaten = isMatch && isObject && !isOfTeam;
  const isAgainst = frame.target.includes('against') && !isMatch && isAgainstThem(before);
  const isTheirs = isTheirResignation({ tokens, found });
  if (!isSide && !isBeaten && !isAgainst && !isTheirs && !(isUndergone && (owned || isObject))) return null;
  if (isOfSomebodyUnnamed(before)) return null;
  const person = actors.findLast((actor) => actor.type === 'person' && actor.to <= clause.from);
  const entity = person?.entity ?? topic;
  return entity === null ? null : { entity, part: isSide || isTheirs ? 'agent' : 'target' };
}

/** "एक आदेश ने परिवहन अधिकारी से उनकी कुर्सी छीन ली": the pronoun is of whom the clause itself speaks of without a name. */
function isOfSomebodyUnnamed(before: readonly Token[]): boolean {
  const pronoun = before.findLastIndex(({ norm }) => OWNERS.has(norm));
  return before.some(
    ({ norm }, at) => at < pronoun && announcesPerson(norm) && UNNAMED.has(before[at + 1]?.norm ?? ''),
  );
}

const UNNAMED = new Set(['से', 'को']);

/** "उसके मलबे से … निकाला": of the place that the cue tells, and not of whom it befalls. */
function isOblique(tokens: readonly Token[], { to, trigger }: FoundTrigger): boolean {
  return trigger.form === 'phrase' && OBLIQUE.has(tokens[to - 1]?.norm ?? '');
}

const OBLIQUE = new Set(['से', 'में', 'पर', 'नीचे']);

/** "उनके खिलाफ आरोप तय हुए". */
function isAgainstThem(before: readonly Token[]): boolean {
  return before.some(({ norm }, i) => OWNERS.has(norm) && AGAINST.has(before[i + 1]?.norm ?? ''));
}

const AGAINST = new Set(['खिलाफ', 'विरुद्ध']);

/** "उन्हें शपथ दिलाई": somebody has another do it. */
export function isMadeTo(tokens: readonly Token[], { to }: FoundTrigger): boolean {
  return verbRoot(tokens[to]?.norm ?? '') === 'दिला';
}
