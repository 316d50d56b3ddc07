import type { Token } from '../text/tokens.ts';
import type { Actor, Case } from './actors.ts';
import type { Clause } from './clauses.ts';
import type { Part } from './event-mention.ts';
import type { FoundTrigger } from './find-triggers.ts';
import type { Frame } from './frames.ts';

/** Somebody in an event: entity number and part. */
export type Participant = { readonly entity: number; readonly part: Part };

/** A sentence with its names as they stand, and whom its pronouns stand for. */
export type Cast = {
  readonly tokens: readonly Token[];
  readonly actors: readonly Actor[];
  /** The person a subject pronoun stands for when nobody in the sentence acted before, or null. */
  readonly topic: number | null;
  /** Countries that "दोनों देश", "तीनों देश" stand for, by how many they are. */
  readonly groups: ReadonlyMap<number, readonly number[]>;
};

/** How far before its trigger a sufferer or a partner may stand, in tokens. */
const REACH = 8;

/** Who takes part in the event of a trigger, by how the names of its clause stand to it. */
export function participantsOf(cast: Cast, clause: Clause, found: FoundTrigger, frame: Frame): Participant[] {
  const near = cast.actors.filter((actor) => clause.from <= actor.from && actor.to <= clause.to);
  const roles = near.flatMap((actor) => partOf(cast.tokens, actor, found, frame));
  const people = roles.filter((role) => !role.isPlace);
  const chosen = frame.placesAct || people.length === 0 ? roles : people;
  return withSubject(cast, clause, found, frame, distinct(chosen));
}

type Role = Participant & { readonly isPlace: boolean };

function distinct(roles: readonly Role[]): Participant[] {
  const seen = new Map<number, Participant>();
  for (const { entity, part } of roles) if (!seen.has(entity)) seen.set(entity, { entity, part });
  return [...seen.values()];
}

function partOf(tokens: readonly Token[], actor: Actor, found: FoundTrigger, frame: Frame): Role[] {
  const isPlace = actor.type === 'place';
  if (
    actor.type === 'event' ||
    (isPlace && !actor.throughPeople && !frame.placesAct && frame.genitive === 'place')
  )
    return [];
  const part =
    actor.from >= found.to
      ? partBehind(tokens, actor, found, frame)
      : partBefore(tokens, actor, found, frame);
  return part === null ? [] : [{ entity: actor.entity, part, isPlace }];
}

function partBefore(tokens: readonly Token[], actor: Actor, found: FoundTrigger, frame: Frame): Part | null {
  if (frame.journey && actor.type === 'place' && !actor.throughPeople) return null;
  if (actor.standing === 'of') {
    if (!ownsTrigger(tokens, actor, found)) return null;
    return frame.genitive === 'target' ? 'target' : frame.genitive === 'place' ? null : 'agent';
  }
  if (actor.standing === 'aside' && actor.to === found.from) return 'agent';
  if (found.aside !== 'no' && !frame.attended) return null;
  if (frame.target.includes(actor.standing)) return 'target';
  if (!frame.who.includes(actor.standing)) return null;
  const far = found.from - actor.phraseEnd > REACH;
  if (far && (actor.standing === 'source' || frame.suffered)) return null;
  if (actor.standing === 'bare' && actor.type === 'place' && !actor.throughPeople) return null;
  return isDoer(actor.standing) ? 'agent' : 'partner';
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
 * Behind the trigger stands its doer when it is an aside ("मुलाकात के दौरान … ने"), the sufferer when it is a participle ("मारे गए
 * … सैनिक"), or, in a headline, the doer at the very end.
 */
function partBehind(tokens: readonly Token[], actor: Actor, found: FoundTrigger, frame: Frame): Part | null {
  if (frame.suffered) return actor.throughPeople && actor.from - found.to <= 1 ? 'target' : null;
  const headline =
    actor.standing === 'bare' && tokens.slice(actor.to).every((token) => token.kind === 'mark');
  if (headline && frame.who.includes('bare') && actor.type !== 'place') return 'agent';
  const attends = found.aside === 'past' && frame.attended;
  return attends && actor.standing === 'agent' ? 'agent' : null;
}

const PHRASE_ENDS = new Set(['ने', 'को', 'से', 'में', 'पर', 'कि', 'और', 'के', 'की', 'का']);

/** "X की मुलाकात", "X और Y की … बैठक": only nouns between the postposition and the trigger. */
export function ownsTrigger(tokens: readonly Token[], actor: Actor, found: FoundTrigger): boolean {
  const between = tokens.slice(actor.phraseEnd + 1, found.from);
  if (actor.phraseEnd >= found.from || between.length > 5) return false;
  return between.every((token) => token.kind !== 'mark' && !PHRASE_ENDS.has(token.norm));
}

const SUBJECT_PRONOUNS = new Set(['वह', 'वे', 'उन्होंने', 'उन्होने', 'उसने', 'इन्होंने', 'इन्होने', 'जिन्होंने']);
const GROUP_SIZES: ReadonlyMap<string, number> = new Map([
  ['दोनों', 2],
  ['तीनों', 3],
  ['चारों', 4],
  ['पांचों', 5],
]);

/**
 * Adds the subject that the clause leaves to the text around it, where nobody in the clause does it: "दोनों देशों", a pronoun, or
 * in the second of two joined clauses ("… ने मुलाकात की और … चेतावनी दी") the doer of the first.
 */
function withSubject(
  cast: Cast,
  clause: Clause,
  found: FoundTrigger,
  frame: Frame,
  participants: readonly Participant[],
): Participant[] {
  if (frame.suffered || participants.some((p) => p.part === 'agent')) return [...participants];
  const before = cast.tokens.slice(clause.from, Math.min(found.from, clause.to));
  const group = before.map((t) => GROUP_SIZES.get(t.norm)).find((size) => size !== undefined);
  const countries = group === undefined || !frame.placesAct ? undefined : cast.groups.get(group);
  if (countries) return withAgents(participants, countries);
  const pronoun = before.some((token) => SUBJECT_PRONOUNS.has(token.norm));
  const joined = isJoined(cast.tokens, clause) && participants.length > 0;
  if (!pronoun && !joined) return [...participants];
  const doer = doerBefore(cast, clause);
  if (doer !== null) return withAgents(participants, [doer]);
  return pronoun && cast.topic !== null && !actedBefore(cast.tokens, clause)
    ? withAgents(participants, [cast.topic])
    : [...participants];
}

function withAgents(participants: readonly Participant[], entities: readonly number[]): Participant[] {
  const added = entities.filter((entity) => !participants.some((p) => p.entity === entity));
  return [...added.map((entity): Participant => ({ entity, part: 'agent' })), ...participants];
}

/** The clause goes on from the one before with और or a comma, not with a clause word. */
function isJoined(tokens: readonly Token[], clause: Clause): boolean {
  const before = tokens[clause.from - 1]?.norm;
  return before === 'और' || before === ',' || before === 'तथा';
}

/** The person who, last before the clause, does something (ने) or has something (का) in the sentence. */
function doerBefore(cast: Cast, clause: Clause): number | null {
  const before = cast.actors.filter((actor) => actor.to <= clause.from && actor.type === 'person');
  const doer = before.findLast(
    (actor) => actor.standing === 'agent' || actor.standing === 'bare' || actor.standing === 'of',
  );
  return doer?.entity ?? null;
}

/** Somebody unnamed acted before the clause: a pronoun may stand for them. */
function actedBefore(tokens: readonly Token[], clause: Clause): boolean {
  return tokens.slice(0, clause.from).some((token) => token.norm === 'ने');
}
