import type { DateMention } from '../text/dates.ts';
import type { Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import { type Actor, actorsOf, type Named } from './actors.ts';
import { asidesIn, isInAside, withoutAsides } from './asides.ts';
import { attendeesOf } from './attendance.ts';
import { isNominal } from './cases.ts';
import { certaintyOf } from './certainty.ts';
import { type Clause, clauseAround, clausesOf, isRelativeWord } from './clauses.ts';
import { withCompany } from './company.ts';
import { deedIn } from './deeds.ts';
import type { EventKind } from './event-kinds.ts';
import type { EventMention } from './event-mention.ts';
import { endsInTrigger, type FoundTrigger, findTriggers } from './find-triggers.ts';
import { frameOf } from './frames.ts';
import { hasBefore, mannerOf } from './how-told.ts';
import { isOpenToNames } from './open-to-names.ts';
import { participantsOf } from './participants.ts';
import { isAcceptance } from './resignations.ts';
import { scoredWinIn } from './scores.ts';
import { spotOfSite } from './sites.ts';
import { type Antecedents, withAntecedents } from './subjects.ts';
import { asThemed, isFlown, themeOf } from './themes.ts';
import type { Participant, Told } from './told.ts';
import { rootsOf } from './triggers.ts';
import { COPULAS } from './verb-forms.ts';
import { type Dated, dateOf, type Shift, shiftOf } from './when.ts';
import { placeByPronoun, placeOf, placeOfTopic, type Spots } from './where.ts';

/**
 * One sentence as the event finder reads it. `known` is whom its pronouns stand for, `spots` the places that "वहां" and "यहां" do, from the
 * sentences before.
 */
export type EventScene = {
  readonly sentence: number;
  readonly tokens: readonly Token[];
  readonly title: boolean;
  readonly names: readonly Named[];
  readonly dates: readonly DateMention[];
  readonly known: Antecedents;
  readonly spots: Spots;
  /** The mission named last, or null. */
  readonly mission: number | null;
  /** The article reports games. */
  readonly isGame: boolean;
  /** The article reports an accident at works. */
  readonly isWorks: boolean;
};

/**
 * An event as told in a sentence; the date that it is told with; whether it points back ("यह मुलाकात"); how far it lies from another ("एक दिन
 * पहले"), or null.
 */
export type ToldEvent = {
  readonly event: EventMention;
  readonly dated: Dated | null;
  readonly pointsBack: boolean;
  /** It is an event by itself, whatever it points to. */
  readonly stands: boolean;
  /** It names nobody, and is the one of its kind that was told before, or none. */
  readonly isNameless: boolean;
  /** It is worth telling only where a sentence behind it names whom it is of. */
  readonly isOpen: boolean;
  /** The clause that tells it, and not one that speaks of it on the way. */
  readonly isTold: boolean;
  /** A participle tells it of somebody ("पकड़े गए …"), or it is only spoken of: its day is not that of what else the sentence tells. */
  readonly isApart: boolean;
  readonly shift: Shift | null;
};

/**
 * The events that a sentence tells: trigger, who takes part, where, when, how sure. What breaks a clause ("…, जो … हैं, …") is read apart from it.
 */
export function findEvents(scene: EventScene): ToldEvent[] {
  const asides = asidesIn(scene.tokens);
  if (asides.length === 0) return eventsIn(scene);
  const beside = eventsIn(scene).filter(({ event }) => isInAside(scene.tokens, asides, event.start));
  return [...eventsIn(withoutAsides(scene, asides)), ...beside].sort((a, b) => a.event.start - b.event.start);
}

function eventsIn(scene: EventScene): ToldEvent[] {
  const { tokens, title, names, isGame, isWorks } = scene;
  const clauses = clausesOf(tokens, { title, endsClause: (at) => title && endsInTrigger(tokens, at) });
  const actors = actorsOf(tokens, names, clauses);
  const named = (token: number): boolean =>
    names.some((name) => name.type !== 'event' && name.from <= token && token < name.to);
  const types = new Set(names.map(({ type }) => type));
  const triggers = findTriggers({ tokens, clauses, title, named, types, isGame, isWorks });
  const told = [...triggers, ...deedsBeside(triggers, clauses, scene, named)].flatMap(
    (trigger): ToldEvent[] => {
      const clause = clauseAround(clauses, trigger.from);
      const manner = mannerOf(tokens, clause, trigger, title);
      const found = asThemed(tokens, clause, actors, trigger);
      if (manner === null || found === null) return [];
      const frame = frameOf(found.trigger);
      const sides = found.trigger.kind === 'match' && scene.isGame ? asSides(actors) : actors;
      return tellEvent(scene, sides, { tokens, title, clause, found, frame, manner });
    },
  );
  return told.filter((one) => !told.some((cause) => isHavocOf(one, cause)));
}

/** What clauses without a trigger tell as done; headlines and questions are too short to tell it surely. */
function deedsBeside(
  triggers: readonly FoundTrigger[],
  clauses: readonly Clause[],
  { tokens, title, isGame }: EventScene,
  named: (token: number) => boolean,
): FoundTrigger[] {
  if (title) return [];
  // "घेरा गया": गया of a passive goes nowhere.
  const telling = triggers.filter(({ trigger }) => trigger.form !== 'goes');
  const isIn = ({ from, to }: Clause, found: readonly FoundTrigger[]): boolean =>
    found.some((trigger) => from <= trigger.from && trigger.from < to);
  const matches = triggers.filter(({ trigger }) => trigger.kind === 'match');
  return clauses.flatMap((clause) => {
    const won = isGame && !isIn(clause, matches) ? scoredWinIn(tokens, clause) : null;
    return won ?? (isIn(clause, telling) ? null : deedIn(tokens, clause, named)) ?? [];
  });
}

/** "बादल फटने से तबाही हुई": the havoc is the disaster that it came of. */
function isHavocOf({ event }: ToldEvent, { event: cause }: ToldEvent): boolean {
  return (
    event.trigger === 'तबाही' &&
    cause.kind === 'disaster' &&
    cause.start < event.start &&
    cause.place === event.place
  );
}

/** Where games are reported, teams go by the names of their places, which act as countries do. */
function asSides(actors: readonly Actor[]): readonly Actor[] {
  return actors.map((actor) => (actor.type === 'place' ? { ...actor, country: true } : actor));
}

function tellEvent(scene: EventScene, actors: readonly Actor[], told: Told): ToldEvent[] {
  const { tokens, found, manner } = told;
  const named = withAntecedents(told, actors, scene.known, participantsOf(told, actors));
  const present = attendeesOf(told, actors).filter((one) => !named.some((n) => n.entity === one.entity));
  const participants = withCompany(told, actors, [...named, ...present]);
  const place =
    spotOfSite(told, actors) ??
    placeOf(told, actors) ??
    placeByPronoun(told, actors, scene.spots) ??
    placeOfTopic(told, actors);
  const theme = themeOf(told, actors) ?? (isFlown(found) && participants.length === 0 ? scene.mission : null);
  const isAnswer = isAcceptance(told) && !participants.some((p) => p.part === 'agent');
  const pointers = found.end > found.to || found.trigger.form === 'verb' ? PHRASE_POINTERS : POINTERS;
  const pointsBack = isAnswer || hasBefore(tokens, found, pointers);
  const first = tokens[found.from];
  const last = tokens[found.to - 1];
  const dated = dayOf(told, scene.dates);
  if (!first || !last) return [];
  const stands = isEvent(told, participants, place, theme, dated !== null);
  const isOpen = !pointsBack && !stands && isOpenToNames(told, participants);
  if (!pointsBack && !stands && !isOpen) return [];
  const date = dated?.mention.date ?? null;
  const event: EventMention = {
    kind: found.trigger.kind,
    trigger: found.trigger.word,
    sentence: scene.sentence,
    start: first.start,
    end: last.end,
    participants,
    place,
    theme,
    date,
    dateBasis: date !== null ? (dated?.basis ?? 'stated') : manner.apart ? 'apart' : 'unknown',
    yearless: null,
    offset: null,
    remote: tokens.slice(found.to, told.clause.to).some((token) => PAST_PERFECT.has(token.norm)),
    status: manner.status,
    certainty: certaintyOf(tokens),
  };
  const isNameless = participants.length === 0 && isSingle(found);
  const isTold = manner.role === 'told' && hasVerb(told);
  const isApart = manner.apart;
  const rest = {
    dated,
    pointsBack,
    stands,
    isNameless,
    isOpen,
    isTold,
    isApart,
    shift: shiftOf(told, scene.dates),
  };
  return contestsOf(event).map((one) => ({ ...rest, event: one }));
}

/** A deed has the day of its own clause, or of those that it goes on from: not that of who says that it was done. */
function dayOf(told: Told, dates: readonly DateMention[]): Dated | null {
  const { tokens, clause, found } = told;
  if (found.trigger.kind !== 'deed') return dateOf(told, dates);
  const before = tokens.slice(0, clause.from);
  const that = before.findLast(({ norm }) => norm === 'कि' || isRelativeWord(norm))?.start ?? 0;
  return dateOf(
    told,
    dates.filter(({ start }) => start >= that),
  );
}

/** "क ने ख को 3-1 से और ग ने घ को 2-0 से हराया": one verb tells as many matches as there are pairs. */
function contestsOf(event: EventMention): EventMention[] {
  const { kind, participants } = event;
  const isPaired = participants.every(({ part }, i) => part === (i % 2 === 0 ? 'agent' : 'target'));
  if (kind !== 'match' || participants.length < 4 || participants.length % 2 !== 0 || !isPaired)
    return [event];
  return participants.flatMap((winner, i) => {
    const loser = participants[i + 1];
    return i % 2 === 0 && loser ? [{ ...event, participants: [winner, loser] }] : [];
  });
}

const PAST_PERFECT = new Set(['था', 'थे', 'थी', 'थीं']);
const PHRASE_POINTERS = new Set(['यह', 'ये', 'इस', 'उस', 'इसी', 'उसी', 'इन', 'उन']);
/** Before a phrase or a verb वह stands for somebody ("वह विश्व कप से बाहर हो गईं"), before a noun it points. */
const POINTERS = new Set([...PHRASE_POINTERS, 'वह']);

/** A verb makes an event of the trigger ("मुलाकात की"), and does not only judge it ("मुलाकात अच्छी रही"); headlines need none. */
function hasVerb({ tokens, title, found, clause }: Told): boolean {
  if (title || found.trigger.form !== 'noun') return true;
  const behind = tokens.slice(found.to, Math.min(clause.to, found.to + 4));
  return behind.some(
    ({ norm }) => !COPULAS.has(norm) && norm !== 'लिए' && rootsOf(norm).some((root) => root !== 'रह'),
  );
}

/** Kinds that a story tells one of, so that one told without names is the one told before: "the deal", "the truce". */
const SINGLE: ReadonlySet<EventKind> = new Set(['agreement', 'acquisition', 'ceasefire', 'exercise']);

function isSingle({ trigger }: FoundTrigger): boolean {
  return SINGLE.has(trigger.kind);
}

/** A meeting of those whom nobody need name: "आपात बैठक की", "X की अध्यक्षता में हुई बैठक". */
const SESSIONS = wordSet('आपात समीक्षा कैबिनेट सर्वदलीय उच्चस्तरीय उच्च मंत्रिमंडल आपातकालीन वार्षिक');
const CHAIRED = wordSet('अध्यक्षता मध्यस्थता');
const TALKS = new Set(['बैठक', 'बातचीत', 'वार्ता']);

function isSession({ tokens, clause, found }: Told, participants: readonly Participant[]): boolean {
  if (participants.length === 1 && found.trigger.kind === 'meeting' && isWithVictims(tokens, found))
    return true;
  if (!TALKS.has(found.trigger.word) || participants.length !== 1) return false;
  const before = tokens.slice(clause.from, found.from);
  return hasBefore(tokens, found, SESSIONS) || before.some(({ norm }) => CHAIRED.has(norm));
}

const VISITED = wordSet('पीड़ितों परिवारों परिजनों घायलों मरीजों प्रभावितों आश्रितों');

/** "पीड़ित परिवारों से मुलाकात की": those whom somebody comes to see need not have names. */
function isWithVictims(tokens: readonly Token[], { from }: FoundTrigger): boolean {
  const [before, marker] = [tokens[from - 2]?.norm ?? '', tokens[from - 1]?.norm];
  return marker === 'से' && VISITED.has(before);
}

/** "चैंपियनशिप का उद्घाटन": what it is done to is said. */
function isOwned({ tokens, found }: Told): boolean {
  return OF.has(tokens[found.from - 1]?.norm ?? '') && isNominal(tokens[found.from - 2]);
}

const OF = new Set(['का', 'की', 'के']);

const ROUNDS = new Set(['जायजा', 'हालचाल', 'सांत्वना', 'काफिला']);
const SITES = wordSet('मौके घटनास्थल शिविर शिविरों कैंप camp अस्पताल दुर्घटनास्थल');

/** "घटनास्थल का निरीक्षण", "शिविर पहुंचे": where somebody goes need not have a name. */
function isOfSite({ tokens, found }: Told): boolean {
  return tokens.slice(Math.max(0, found.from - 2), found.from).some(({ norm }) => SITES.has(norm));
}

/** Who is welcomed is somebody who is named: what somebody says of a plan ("समझौते का स्वागत किया") is no event. */
const WELCOMES = new Set(['स्वागत', 'अभिनंदन']);

/**
 * One person alone meets nobody; a journey needs somebody and somewhere, or a day; a bare noun needs who, where or the named event that
 * it is about.
 */
function isEvent(
  told: Told,
  participants: readonly Participant[],
  place: number | null,
  theme: number | null,
  isDated: boolean,
): boolean {
  const { found, frame, manner } = told;
  const { kind, form, word } = found.trigger;
  if (theme !== null && (isFlown(found) || (kind === 'disaster' && manner.role === 'told'))) return true;
  if (participants.length === 0 && manner.role === 'told' && isSingle(found) && (place !== null || isDated))
    return true;
  const isOfMany = kind === 'rescue' && form === 'phrase' && place !== null && manner.role === 'told';
  if (frame.fewest > participants.length && !isOfMany && !isSession(told, participants)) return false;
  if (frame.journey)
    return place !== null || form === 'noun' || ROUNDS.has(word) || isDated || isOfSite(told);
  if (kind === 'opening') return place !== null || (isDated && participants.length > 0 && isOwned(told));
  if (kind === 'deed') return participants.some((p) => p.part === 'agent' || p.part === 'target');
  if (kind === 'joining') return participants.some((p) => p.part === 'target');
  if ((word === 'बचा' && form !== 'object') || word === 'हटा' || form === 'catches' || WELCOMES.has(word))
    return participants.some((p) => p.part === 'target');
  if (participants.length > 0 || (place !== null && manner.role === 'told')) return true;
  return place !== null && frame.suffered && (manner.role === 'within' || isDated);
}
