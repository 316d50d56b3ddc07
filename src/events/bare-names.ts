import { verbRoot } from '../names/vocabulary/verbs.ts';
import { monthOf, weekdayOf } from '../text/dates-words.ts';
import type { Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import type { Actor } from './actors.ts';
import type { Part } from './event-mention.ts';
import type { Told } from './told.ts';
import { triggersFrom } from './triggers.ts';

/** How far before its trigger a sufferer may stand, in tokens. */
const REACH = 8;

/**
 * A name without postposition: the doer, or, of what is undergone, whom it befalls unless somebody else is said to be. Beside "X ने" it
 * does nothing. Of places only countries act.
 */
export function partOfBare(told: Told, actor: Actor, near: readonly Actor[]): Part | null {
  const { frame, found } = told;
  if (actor.type === 'place' && !actor.throughPeople && !(actor.country && isSubject(told, actor)))
    return null;
  if (!frame.who.includes('bare')) return null;
  if (frame.journey && actor.type === 'organization' && isBeforeVerb(told.tokens, actor.phraseEnd))
    return null;
  if (frame.suffered) return found.from - actor.phraseEnd > REACH ? null : 'agent';
  const hasDoer = told.tokens.slice(told.clause.from, told.clause.to).some((token) => token.norm === 'ने');
  if (frame.bare === 'who') return hasDoer ? null : 'agent';
  const hasTarget =
    near.some((other) => frame.target.includes(other.standing) && other.type !== 'place') ||
    isDoneToOthers(told, actor);
  return hasTarget && !hasDoer ? 'agent' : hasTarget ? null : 'target';
}

/** "X अस्पताल पहुंचकर": what stands right before the verb is where somebody goes. */
function isBeforeVerb(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]?.norm === ')' ? tokens[at + 1] : tokens[at];
  return verbRoot(next?.norm ?? '') !== null;
}

/** "X बुधवार को टीम को सम्मानित करेंगे": behind the name stands whom it is done to, named or not; a day is nobody. */
function isDoneToOthers({ tokens, found }: Told, { phraseEnd }: Actor): boolean {
  const verb = found.end > found.to ? found.end - 1 : found.to;
  const norm = tokens[verb]?.norm ?? '';
  if (!ACTIVE.has(norm) && !ACTIVE.has(verbRoot(norm) ?? '')) return false;
  if (tokens.slice(verb, verb + 4).some(({ norm }) => PASSIVE.has(norm))) return false;
  return tokens.slice(phraseEnd, found.from).some(({ norm }, i) => {
    const before = tokens[phraseEnd + i - 1];
    return norm === 'को' && i > 0 && before !== undefined && !isTime(before);
  });
}

function isTime({ kind, norm }: Token): boolean {
  return kind === 'number' || weekdayOf(norm) !== null || monthOf(norm) !== null || HOURS.has(norm);
}

const HOURS = wordSet('सुबह शाम रात दोपहर दिन');
/** What somebody does to others; with a form of जाना it is done by nobody who is said. */
const ACTIVE = new Set(['कर', 'दे', 'सुना', 'थमा', 'भेज', 'सौंप']);
const PASSIVE = wordSet('जाएगा जाएगी जाएंगे गया गई गए जाता जाती जाते जाना');

/** A country that begins a phrase and is no part of one: "ईरान बातचीत के लिए राजी", not "ईरान वार्ता". */
function isSubject({ tokens, clause, found }: Told, actor: Actor): boolean {
  if (actor.joined) return true;
  const before = tokens[actor.from - 1];
  const begins =
    actor.from - clause.from <= 1 || before?.kind === 'mark' || CASE_MARKERS.has(before?.norm ?? '');
  return (
    begins && !(actor.to === found.from && found.trigger.form === 'noun') && !isCompound(tokens, actor.to)
  );
}

/** "… यात्रा के दौरान": the name before is part of the noun. */
function isCompound(tokens: readonly Token[], at: number): boolean {
  const isNoun = triggersFrom(tokens[at]?.norm ?? '').some(({ trigger }) => trigger.form === 'noun');
  const [marker, word] = [tokens[at + 1]?.norm ?? '', tokens[at + 2]?.norm ?? ''];
  return isNoun && ['का', 'के', 'की'].includes(marker) && word !== 'लिए';
}

const CASE_MARKERS = new Set(['ने', 'को', 'से', 'में', 'पर', 'बाद', 'लिए']);
