import { verbRoot } from '../names/vocabulary/verbs.ts';
import type { Actor } from './actors.ts';
import { partOfBare } from './bare-names.ts';
import type { Case } from './cases.ts';
import { type EventKind, isSuffered } from './event-kinds.ts';
import type { Part } from './event-mention.ts';
import type { FoundTrigger } from './find-triggers.ts';
import type { TriggerForm } from './lexicon.ts';
import { ownsLimb } from './limbs.ts';
import { isInBrackets, isVenue } from './no-part.ts';
import { ownsTrigger } from './owners.ts';
import { isReferredTo } from './referred-to.ts';
import { isAcceptance, isTheirResignation } from './resignations.ts';
import { isElsewhere, scopeOf } from './scope.ts';
import type { Participant, Told } from './told.ts';
import { triggersFrom } from './triggers.ts';
import { isConjunctive } from './verb-forms.ts';

/** How far before its trigger a sufferer or a partner may stand, in tokens. */
const REACH = 8;

/** Who takes part in the event of a trigger, by how the names of its clause stand to it. */
export function participantsOf(told: Told, actors: readonly Actor[]): Participant[] {
  const { clause, frame } = told;
  const inClause = actors.filter((actor) => clause.from <= actor.from && actor.to <= clause.to);
  const near = isReferredTo(told) ? inClause.filter((actor) => isOwnerOf(told, actor)) : inClause;
  const roles = near.flatMap((actor) => partOf(told, actor, near));
  const people = roles.filter((role) => !role.isPlace);
  return distinct(frame.placesAct || people.length === 0 ? roles : people);
}

/** "मिल के बॉयलर ब्लास्ट में झुलसे …": what befell is of the mill. */
function isOwnerOf({ found }: Told, { standing, to }: Actor): boolean {
  return standing === 'of' && to <= found.from;
}

type Role = Participant & { readonly isPlace: boolean };

function distinct(roles: readonly Role[]): Participant[] {
  const seen = new Map<number, Participant>();
  for (const { entity, part } of roles) if (!seen.has(entity)) seen.set(entity, { entity, part });
  return [...seen.values()];
}

function partOf(told: Told, actor: Actor, near: readonly Actor[]): Role[] {
  const { frame, found } = told;
  const isPlace = actor.type === 'place';
  if (actor.type === 'event' || actor.standing === 'describing') return [];
  if (actor.team && found.trigger.kind !== 'match') return [];
  if (found.trigger.kind === 'match' && isVenue(told.tokens, actor)) return [];
  if (isPlace && !actor.throughPeople && !frame.placesAct && frame.genitive === 'place') return [];
  if (actor.standing === 'bare' && isInBrackets(told.tokens, actor)) return [];
  if (isPlace && isSuffered(found.trigger.kind) && !actor.throughPeople) return [];
  if (isInterviewer(told, actor) || isOfTheirs(told, actor)) return [];
  const part = isBehind(found, actor) ? partBehind(told, actor, near) : partBefore(told, actor, near);
  const isSpot = isPlace && !actor.country && !actor.throughPeople;
  const isDoneToNone = frame.bare === 'target' || found.trigger.kind === 'deed';
  if (part === null || (part === 'target' && isSpot && isDoneToNone)) return [];
  return [{ entity: actor.entity, part: findsBody(told, actor) ? 'partner' : part, isPlace }];
}

const BODY_FOUND = 'शव मिलना';

/** "SDRF ने दो शव निकाले": who finds the dead is not one of them. */
function findsBody({ found }: Told, { standing }: Actor): boolean {
  return found.trigger.word === BODY_FOUND && standing === 'agent';
}

/** What befalls a person befalls no body: "कंपनी के प्रबंधक को गिरफ्तार किया". */
const PERSONAL: ReadonlySet<EventKind> = new Set([
  'arrest',
  'questioning',
  'bail',
  'acquittal',
  'verdict',
  'release',
  'kidnapping',
  'missing',
  'award',
]);

function isOfTheirs({ found, frame }: Told, { type, throughPeople, standing }: Actor): boolean {
  const isUndergone = frame.target.includes(standing) || (frame.bare === 'target' && standing === 'bare');
  return type === 'organization' && throughPeople && isUndergone && PERSONAL.has(found.trigger.kind);
}

/** Behind the trigger, and not between a cue and its verb: "मलबे से X को निकाला". */
function isBehind({ trigger, to, end }: FoundTrigger, actor: Actor): boolean {
  return actor.from >= to && !(trigger.form === 'phrase' && actor.to < end);
}

/** "बीबीसी से बातचीत में X ने कहा": who is talked to is told the news, and no side of a talk. */
function isInterviewer({ manner, found }: Told, actor: Actor): boolean {
  const isTalk = found.trigger.word === 'बातचीत' || found.trigger.word === 'बात';
  return manner.role === 'within' && isTalk && actor.type === 'organization' && actor.standing === 'source';
}

function partBefore(told: Told, actor: Actor, near: readonly Actor[]): Part | null {
  const { frame, found, manner } = told;
  if (frame.journey && actor.type === 'place' && !actor.throughPeople) return null;
  if (actor.standing === 'of') return partOfOwner(told, actor, near);
  if (actor.standing === 'aside' && actor.to === found.from) return 'agent';
  if (isApart(told, actor) || isBeaten(told, actor)) return null;
  if (actor.standing === 'in') return partInside(told, actor);
  if (manner.role === 'beside' || (manner.role === 'within' && !frame.attended)) {
    return actor.standing === 'by' && found.from - actor.phraseEnd <= REACH
      ? 'agent'
      : besideTrigger(told, actor);
  }
  if (actor.standing === 'bare') return partOfBare(told, actor, near);
  return partByCase(told, actor, actor.standing, near);
}

/** "X को हराकर पदक जीता", "X को मात देकर पदक जीता": whom the verb before is done to gets no part of what follows. */
function isBeaten({ tokens, found }: Told, actor: Actor): boolean {
  if (actor.standing !== 'patient' || found.trigger.kind !== 'award') return false;
  return tokens.some((_, at) => actor.phraseEnd <= at && at < found.from && isConjunctive(tokens, at));
}

/** What belongs to an infinitive or a participle between it and the trigger. */
function isApart({ tokens, found }: Told, actor: Actor): boolean {
  return (
    actor.standing !== 'agent' &&
    actor.standing !== 'bare' &&
    isElsewhere(tokens, scopeOf(tokens, actor), found.from, 'who')
  );
}

function partByCase(told: Told, actor: Actor, standing: Case, near: readonly Actor[]): Part | null {
  const { frame, found } = told;
  const mayBePlace = frame.mutual || (standing !== 'source' && !(frame.suffered && standing === 'patient'));
  if (!mayBePlace && actor.type === 'place' && !actor.throughPeople) return null;
  // "अस्पताल से घर लौटीं": of what has no word of its own a body that it is from may only be where.
  if (found.trigger.kind === 'deed' && standing === 'source' && actor.type !== 'person') return null;
  // "भारत का सामना क और ख के बीच के मैच के विजेता से": these two play each other.
  const isOthers = standing === 'among' && actor.from >= found.to && found.trigger.kind === 'match';
  if (isOthers && near.some((other) => other.standing === 'of' && other.to < found.from)) return null;
  if (frame.suffered && standing === 'agent') return found.trigger.form === 'phrase' ? 'agent' : null;
  if (frame.target.includes(standing)) return 'target';
  // "A ने B द्वारा जारी नोटिस पर रोक लगाई": B did what the notice tells.
  const isStay = found.trigger.kind === 'order' && standing === 'by';
  if (isStay && near.some((other) => other.standing === 'agent')) return null;
  if (!frame.who.includes(standing)) return null;
  const far = found.from - actor.phraseEnd > REACH;
  if (far && (standing === 'source' || frame.suffered)) return null;
  if (standing === 'agent' && frame.genitive === 'who' && isAnotherOnes(told, near)) return 'partner';
  return isDoer(standing) ? 'agent' : 'partner';
}

function isAnotherOnes(told: Told, near: readonly Actor[]): boolean {
  return isAnswer(told, near) || isAcceptance(told) || isTheirResignation(told);
}

/** "राज्यपाल ने X का इस्तीफा स्वीकार किया": where somebody else owns what is told of, who acts on it is not its doer. */
function isAnswer({ tokens, found, frame }: Told, near: readonly Actor[]): boolean {
  return (
    !frame.mutual &&
    !frame.journey &&
    near.some(
      (other) =>
        other.standing === 'of' &&
        (other.type === 'person' || other.type === 'organization') &&
        other.from < found.from &&
        ownsTrigger(tokens, other, found, near, false),
    )
  );
}

/** "X की मुलाकात", "X की Y से मुलाकात", "X के कारखानों में हड़ताल". */
function partOfOwner({ tokens, frame, found }: Told, actor: Actor, near: readonly Actor[]): Part | null {
  if (found.trigger.kind === 'deed')
    return actor.type !== 'place' && DONE_TO.has(actor.owned) && found.from - actor.ownedEnd <= 2
      ? 'target'
      : null;
  if (VERBS.has(found.trigger.form)) return null;
  if (!frame.together && actor.type === 'place' && !actor.country) return null;
  if (frame.journey && actor.type === 'organization' && near.some(({ standing }) => standing === 'agent'))
    return null;
  if (found.trigger.kind === 'award' && actor.type === 'person' && WORKED.has(actor.owned)) return 'target';
  if (found.trigger.kind === 'treatment' && actor.type === 'person' && actor.phraseEnd > actor.to + 1)
    return 'target';
  if (found.trigger.kind === 'injury' && ownsLimb(tokens, actor.phraseEnd))
    return HURT.has(actor.owned) && found.from - actor.ownedEnd <= 4 ? 'agent' : null;
  if (found.trigger.kind === 'joining' && actor.type !== 'organization') return null;
  if (ownsTrigger(tokens, actor, found, near, frame.mutual))
    return frame.genitive === 'target'
      ? 'target'
      : frame.genitive === 'place' && actor.type !== 'organization'
        ? null
        : 'agent';
  const isInside =
    frame.bodies && (actor.owned === 'in' || actor.owned === 'on') && actor.type === 'organization';
  const acts = actor.type === 'organization' || actor.country;
  if (acts && actor.owned === 'agent' && frame.who.includes('agent')) return 'agent';
  const isOwner = frame.owners.includes(actor.owned) && (actor.type !== 'place' || actor.country);
  return (isInside || isOwner) && (frame.mutual || found.from - actor.ownedEnd <= REACH) ? 'target' : null;
}

/** "X का रिकॉर्ड रद्द कर दिया", "X के चुनाव पर …": what is done to what somebody has is done to him. */
const DONE_TO: ReadonlySet<Case> = new Set(['bare', 'patient', 'on']);

/** "X की फिल्म ने पुरस्कार जीता", "X की 'अनोरा' को पुरस्कार": what somebody made wins it for him. */
const WORKED: ReadonlySet<Case> = new Set(['agent', 'patient']);

/** "X के पैर में चोट लगी". */
const HURT: ReadonlySet<Case> = new Set(['in', 'on']);

/** What is owned before a verb is its object: "X का कारखाना खरीदा". */
const VERBS: ReadonlySet<TriggerForm> = new Set([
  'verb',
  'meets',
  'craft',
  'object',
  'office',
  'goes',
  'removes',
  'catches',
]);

/** "X और Y में समझौता" is theirs; "X में हड़ताल" befalls the body, "X में तख्तापलट" the country. */
function partInside({ tokens, frame, found }: Told, actor: Actor): Part | null {
  if (frame.suffered) return actor.throughPeople && found.from - actor.phraseEnd <= REACH ? 'agent' : null;
  const distance = found.from - actor.phraseEnd;
  const isClose = distance <= 3 || (found.trigger.kind === 'clash' && distance <= REACH);
  const isPair = actor.joined || ['और', 'तथा', 'व'].includes(tokens[actor.from - 1]?.norm ?? '');
  if (frame.mutual && isPair && isClose && actor.type !== 'event') return 'agent';
  if (frame.bodies && actor.type === 'organization')
    return found.from - actor.phraseEnd <= 5 ? 'target' : null;
  return frame.befallsPlace && actor.country ? 'target' : null;
}

/** Right before what is only spoken of, a patient or an opponent still is its: "X पर हमले के बाद". */
function besideTrigger({ frame, found, manner }: Told, actor: Actor): Part | null {
  const isOfDoer = manner.follows === 'doer';
  if (!frame.target.includes(actor.standing) || (actor.standing === 'patient' && !isOfDoer)) return null;
  return found.from - actor.phraseEnd <= (isOfDoer ? REACH : 4) ? 'target' : null;
}

function isDoer(standing: Case): boolean {
  return (
    standing === 'agent' ||
    standing === 'by' ||
    standing === 'bare' ||
    standing === 'led' ||
    standing === 'among'
  );
}

/**
 * Behind the trigger stands its doer when it is an aside ("मुलाकात के दौरान … ने"), whom a participle tells of ("मारे गए … सैनिक",
 * "हराने वाली टीम"), or, in a headline, the doer at the end of the clause.
 */
function partBehind(told: Told, actor: Actor, near: readonly Actor[]): Part | null {
  const { tokens, clause, found, frame, manner } = told;
  if (manner.follows !== null) {
    const first = near.find((other) => other.from >= found.to);
    const isSpot = actor.type === 'place' && !actor.country && !actor.throughPeople;
    const isOwner =
      manner.follows === 'doer' && actor.standing === 'of' && !actor.throughPeople && actor.type !== 'person';
    if (first === actor && actor.from - found.end <= 4) return isSpot || isOwner ? null : followerPart(told);
  }
  if (frame.suffered) return actor.throughPeople && actor.from - found.to <= 1 ? 'target' : null;
  const isLast = tokens.slice(actor.phraseEnd, clause.to).every((token) => token.kind === 'mark');
  if (actor.standing === 'bare' && isLast && (actor.type !== 'place' || actor.country)) {
    if (!frame.who.includes('bare')) return null;
    return frame.bare === 'target' && !near.some((other) => frame.target.includes(other.standing))
      ? 'target'
      : 'agent';
  }
  if (manner.role === 'within' && frame.attended && actor.standing === 'agent') return 'agent';
  if (isDoerBehind(told, actor)) return partByCase(told, actor, actor.standing, near);
  if (isOtherSide(told, actor)) return actor.standing === 'among' ? 'agent' : 'partner';
  if (!told.title || manner.role !== 'told') return null;
  return actor.standing === 'of' || actor.standing === 'bare'
    ? null
    : partByCase(told, actor, actor.standing, near);
}

/** "प्रतियोगिता का उद्घाटन शनिवार को X ने किया": what is done may stand before who does it. */
function isDoerBehind({ manner, found, title, frame, tokens, clause }: Told, actor: Actor): boolean {
  const isNoun = found.trigger.form === 'noun' && !frame.mutual && !frame.suffered;
  if (!isNoun || title || manner.role !== 'told' || actor.standing !== 'agent') return false;
  if (JOINTS.has(tokens[found.to]?.norm ?? '')) return false;
  const behind = tokens.slice(actor.phraseEnd + 1, clause.to);
  const at = behind.findIndex(({ norm }) => verbRoot(norm) !== null);
  const isOther = behind.slice(0, at).some(({ norm }) => triggersFrom(norm).length > 0);
  return !isOther && DOING.has(verbRoot(behind[at]?.norm ?? '') ?? '');
}

const DOING = new Set(['कर', 'दे']);
/** Behind these a noun goes on: "लूट और हत्याकांड के आरोपी X ने आत्मसमर्पण किया". */
const JOINTS = new Set(['और', 'तथा', 'एवं', 'व', ',', '-', 'के', 'की', 'का']);

/** "X का सामना शुक्रवार को Y से होगा", "मुकाबला X और Y के बीच खेला जाएगा": the other side, or both, may stand behind what they do with each other. */
function isOtherSide({ frame, manner, found }: Told, actor: Actor): boolean {
  if (!frame.mutual || manner.role !== 'told' || VERBS.has(found.trigger.form)) return false;
  if (!['source', 'with', 'among'].includes(actor.standing)) return false;
  return (
    actor.type !== 'place' || actor.country || actor.team || actor.throughPeople || actor.standing === 'among'
  );
}

function followerPart({ manner, frame }: Told): Part {
  if (manner.follows === 'doer') return 'agent';
  return frame.bare === 'target' || frame.suffered ? 'target' : 'agent';
}
