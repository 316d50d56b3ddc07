import { PLACE_HEADS } from '../names/cues/places.ts';
import { isVerbForm, verbRoot } from '../names/vocabulary/verbs.ts';
import { wordClass } from '../names/vocabulary/vocabulary.ts';
import type { DateMention } from '../text/dates.ts';
import type { DateShift } from '../text/dates-expression.ts';
import { tenseAround } from '../text/tense.ts';
import type { Token } from '../text/tokens.ts';
import { type Actor, actorsOf, type Named } from './actors.ts';
import { certaintyOf, type EventStatus } from './certainty.ts';
import { type Clause, clauseAround } from './clauses.ts';
import type { EventMention } from './event-mention.ts';
import { type FoundTrigger, findTriggers } from './find-triggers.ts';
import { type Frame, frameOf } from './frames.ts';
import { type Cast, ownsTrigger, participantsOf } from './participants.ts';
import { addsToToll, countsToll } from './toll-counts.ts';

/**
 * One sentence as the event finder reads it. `topic` and `groups` are as in Cast, from the sentences before; `placeTopic` is the place
 * that "वहां" and "उस शहर" stand for.
 */
export type EventScene = {
  readonly sentence: number;
  readonly tokens: readonly Token[];
  readonly names: readonly Named[];
  readonly dates: readonly DateMention[];
  readonly topic: number | null;
  readonly groups: ReadonlyMap<number, readonly number[]>;
  readonly placeTopic: number | null;
};

/**
 * An event as told in a sentence; whether it points back ("यह मुलाकात"); how far it lies from the event told before ("एक दिन पहले"), or
 * null.
 */
export type ToldEvent = {
  readonly event: EventMention;
  readonly pointsBack: boolean;
  readonly shift: DateShift | null;
};

/** The events that a sentence tells: trigger, who takes part, where, when, how sure. */
export function findEvents(scene: EventScene): ToldEvent[] {
  const cast: Cast = { ...scene, actors: actorsOf(scene.tokens, scene.names) };
  const named = (token: number): boolean =>
    scene.names.some((name) => name.type !== 'event' && name.from <= token && token < name.to);
  return findTriggers(scene.tokens, named).flatMap((found) => tellEvent(scene, cast, found));
}

function tellEvent(scene: EventScene, cast: Cast, found: FoundTrigger): ToldEvent[] {
  const { tokens } = scene;
  const clause = clauseAround(tokens, found.from);
  const frame = frameOf(found.trigger.kind);
  const participants = participantsOf(cast, clause, found, frame);
  const place = placeOf(cast, clause, found, frame) ?? placeByPronoun(scene, cast, clause);
  const pointsBack = isPointedAt(tokens, found);
  const first = tokens[found.from];
  const last = tokens[found.to - 1];
  if (!first || !last || !(pointsBack || isEvent(found, frame, participants.length, place))) return [];
  const date = dateOf(scene, clause, found);
  const event: EventMention = {
    kind: found.trigger.kind,
    trigger: found.trigger.word,
    sentence: scene.sentence,
    start: first.start,
    end: last.end,
    participants,
    place,
    date,
    dateBasis: date === null ? 'unknown' : 'stated',
    status: statusOf(tokens, clause, found),
    certainty: certaintyOf(tokens),
  };
  return [{ event, pointsBack, shift: shiftOf(scene, clause) }];
}

/** The place that the clause puts the event in; for a journey, where it goes. */
function placeOf(cast: Cast, clause: Clause, found: FoundTrigger, frame: Frame): number | null {
  const places = cast.actors.filter(
    (actor) =>
      clause.from <= actor.from && actor.to <= clause.to && actor.type === 'place' && !actor.throughPeople,
  );
  const fits = (actor: Actor): boolean => {
    if (frame.journey) return isDestination(cast.tokens, actor, found);
    if (frame.where.includes(actor.standing)) return actor.from < found.from;
    return frame.genitive === 'place' && actor.standing === 'of' && ownsTrigger(cast.tokens, actor, found);
  };
  const distance = (actor: Actor): number => Math.abs(found.from - actor.from);
  const best = places.filter(fits).sort((a, b) => distance(a) - distance(b))[0];
  return best?.entity ?? null;
}

const WHERE = new Set(['जहां', 'जहाँ']);
const THERE = new Set(['वहां', 'वहाँ', 'यहां', 'यहाँ']);
const THAT = new Set(['उस', 'इस', 'उसी', 'इसी']);

/** "जहां …" is the place named last before it; "वहां", "उस शहर में" the place that the sentences before are about. */
function placeByPronoun(scene: EventScene, cast: Cast, clause: Clause): number | null {
  const inside = scene.tokens.slice(clause.from, clause.to);
  if (WHERE.has(inside[0]?.norm ?? '')) {
    const before = cast.actors.findLast((actor) => actor.type === 'place' && actor.to <= clause.from);
    return before?.entity ?? scene.placeTopic;
  }
  const there = inside.some(
    (token, i) =>
      THERE.has(token.norm) || (THAT.has(token.norm) && PLACE_HEADS.has(inside[i + 1]?.norm ?? '')),
  );
  return there ? scene.placeTopic : null;
}

/** "X का दौरा", "X दौरा", "X पहुंचे", "X में पहुंचे", "X के लिए रवाना". */
function isDestination(tokens: readonly Token[], actor: Actor, found: FoundTrigger): boolean {
  if (actor.from >= found.to) return false;
  if (actor.standing === 'of') return ownsTrigger(tokens, actor, found);
  if (actor.standing === 'to' || actor.standing === 'in') return found.from - actor.phraseEnd <= 4;
  return actor.standing === 'bare' && found.from - actor.to <= 1;
}

const POINTERS = new Set(['यह', 'इस', 'ये', 'उस', 'वह', 'इसी', 'उसी', 'इन', 'उन']);

/** "यह मुलाकात", "उस अहम बैठक". */
function isPointedAt(tokens: readonly Token[], found: FoundTrigger): boolean {
  return hasBefore(tokens, found, POINTERS);
}

/** One of the words stands before the trigger, with only describing words between. */
function hasBefore(tokens: readonly Token[], found: FoundTrigger, words: ReadonlySet<string>): boolean {
  return [1, 2, 3].some((back) => {
    const token = tokens[found.from - back];
    const between = tokens.slice(found.from - back + 1, found.from);
    return token !== undefined && words.has(token.norm) && between.every(isDescriptive);
  });
}

function isDescriptive(token: Token): boolean {
  const found = wordClass(token.norm);
  return token.kind === 'devanagari' && (found === 'adjective' || found === 'noun' || found === null);
}

/** One person alone meets nobody; a journey needs somebody and somewhere; a bare noun needs who or where. */
function isEvent(found: FoundTrigger, frame: Frame, participants: number, place: number | null): boolean {
  if (frame.fewest > participants) return false;
  if (frame.journey) return place !== null || found.trigger.form === 'noun';
  if (found.trigger.kind === 'opening') return place !== null;
  return participants > 0 || (place !== null && (found.aside === 'no' || frame.suffered));
}

/** The date of the clause, else the one date that stands before it in the sentence, told as the day of it and not as a limit. */
function dateOf(scene: EventScene, clause: Clause, found: FoundTrigger): string | null {
  if (isOfToll(scene, clause, found)) return null;
  const usable = scene.dates.filter((d) => d.date !== null && d.relation === 'on');
  const from = scene.tokens[clause.from]?.start ?? 0;
  const to = scene.tokens[clause.to - 1]?.end ?? 0;
  const at = scene.tokens[found.from]?.start ?? 0;
  const inside = usable.filter((d) => from <= d.start && d.end <= to);
  const [nearest] = inside.sort((a, b) => Math.abs(at - a.start) - Math.abs(at - b.start));
  if (nearest) return nearest.date;
  const [only, ...others] = usable.filter((d) => d.end <= at);
  return only && others.length === 0 && found.aside !== 'ahead' ? only.date : null;
}

/** The day of the clause is that of a toll, unless a participle gives it to what happened ("रविवार को आई बाढ़ में मरने वालों की संख्या"). */
function isOfToll({ tokens }: EventScene, clause: Clause, found: FoundTrigger): boolean {
  if (isVerbForm(tokens[found.from - 1]?.norm ?? '')) return false;
  const inClause = tokens.slice(clause.from, clause.to);
  return countsToll(inClause) || (found.trigger.kind !== 'deaths' && addsToToll(inClause));
}

/** "एक दिन पहले", "दो दिन बाद" in the clause. */
function shiftOf(scene: EventScene, clause: Clause): DateShift | null {
  const from = scene.tokens[clause.from]?.start ?? 0;
  const to = scene.tokens[clause.to - 1]?.end ?? 0;
  const relative = scene.dates.find((d) => d.basis === 'relative-to-event' && from <= d.start && d.end <= to);
  return relative?.shift ?? null;
}

const NEGATIONS = new Set(['नहीं', 'न', 'इनकार', 'इन्कार', 'रद्द', 'स्थगित', 'खारिज', 'मना']);
/** To be put off, and to put off: "टल गई", "टाली गई". */
const PUT_OFF_ROOTS = new Set(['टल', 'टाल']);
/** What stands before these with से is what somebody denies. */
const REFUSALS = new Set(['इनकार', 'इन्कार', 'मना']);
/** Adjectives of what lies ahead: "आगामी बैठक" is planned, whatever is told with it. */
const PROSPECTIVE = new Set(['प्रस्तावित', 'आगामी', 'संभावित']);
const MODALS = /^(सक|चाह)/;
const PLANS = new Set([
  'प्रस्तावित',
  'संभावना',
  'योजना',
  'तैयारी',
  'उम्मीद',
  'आशंका',
  'आगामी',
  'संभावित',
  'अगर',
  'यदि',
]);

function statusOf(tokens: readonly Token[], clause: Clause, found: FoundTrigger): EventStatus {
  if (found.aside === 'ahead' || hasBefore(tokens, found, PROSPECTIVE)) return 'planned';
  const behind = tokens.slice(found.to, clause.to);
  if (isRefused(behind)) return 'denied';
  if (found.aside === 'past') return 'happened';
  if (behind.some(isNegation)) return 'denied';
  const planned = tokens.slice(clause.from, clause.to).some((t) => PLANS.has(t.norm));
  if (planned || behind.some((t) => MODALS.test(t.norm))) return 'planned';
  return tenseAround(tokens, found.from, found.to) === 'future' ? 'planned' : 'happened';
}

function isNegation({ norm }: Token): boolean {
  return NEGATIONS.has(norm) || PUT_OFF_ROOTS.has(verbRoot(norm) ?? '');
}

/** "मुलाकात से इनकार किया": the से right behind the trigger is the last before the refusal. `behind` is what follows the trigger. */
function isRefused(behind: readonly Token[]): boolean {
  const refusal = behind.findIndex((token) => REFUSALS.has(token.norm));
  return refusal > 0 && behind.slice(0, refusal).findLastIndex((token) => token.norm === 'से') === 0;
}
