import { verbRoot } from '../names/vocabulary/verbs.ts';
import { wordClass } from '../names/vocabulary/vocabulary.ts';
import { monthOf, weekdayOf } from '../text/dates-words.ts';
import type { Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import type { Actor } from './actors.ts';
import { isCount, isNominal } from './cases.ts';
import type { EventKind } from './event-kinds.ts';
import type { FoundTrigger } from './find-triggers.ts';
import { scopeOf } from './scope.ts';
import { triggersFrom } from './triggers.ts';
import { isConjunctive, isInfinitive } from './verb-forms.ts';

const PHRASE_ENDS = new Set(['ने', 'को', 'से', 'में', 'पर', 'कि', 'और', 'के', 'की', 'का', 'तथा', 'द्वारा']);
const OF = new Set(['का', 'के', 'की']);
/** The longest noun phrase between whose it is and the trigger, in tokens. */
const LONGEST = 5;

/**
 * "X की मुलाकात", "X और Y की … बैठक": only nouns stand between the postposition and the trigger, and, where two sides do it together, the phrase of
 * a partner ("X की Y से मुलाकात"). A day, a place or a manner in between ("X की 9 मई को लीमा में गोली मारकर हत्या") parts nothing: they have no owner.
 */
export function ownsTrigger(
  tokens: readonly Token[],
  actor: Actor,
  found: FoundTrigger,
  near: readonly Actor[],
  isMutual: boolean,
): boolean {
  if (actor.phraseEnd >= found.from) return false;
  const isFatal = FATAL.has(found.trigger.kind);
  const partner = isMutual ? partnerBetween(actor, found, near) : undefined;
  const start = partner
    ? scopeOf(tokens, partner)
    : skipCircumstances(tokens, actor, found.from, near, isFatal);
  const between = tokens.slice(start, found.from);
  const before = partner
    ? tokens.slice(skipCircumstances(tokens, actor, partner.from, near, isFatal), partner.from)
    : [];
  const isInterrupted = near.some(
    (other) =>
      other.type !== 'event' &&
      other.from >= start &&
      other.to < found.from &&
      other.standing !== 'describing',
  );
  if (before.some((token) => isConjunctive(tokens, tokens.indexOf(token)))) return false;
  if (isFatal && actor.type === 'person' && between.some((token) => isCount(token))) return false;
  if (isInterrupted || between.length > LONGEST + (isChain(actor) ? 2 : 0) || before.length > 4) return false;
  return [...before, ...between].every(
    ({ kind, norm }) => kind !== 'mark' && (!PHRASE_ENDS.has(norm) || (isChain(actor) && OF.has(norm))),
  );
}

function partnerBetween(actor: Actor, found: FoundTrigger, near: readonly Actor[]): Actor | undefined {
  return near.find(
    (other) =>
      other.from > actor.phraseEnd &&
      other.phraseEnd < found.from &&
      (other.standing === 'source' || other.standing === 'with'),
  );
}

/** "दल के सदस्य देशों की बैठक": what a body's own have is the body's. */
function isChain({ type, owned }: Actor): boolean {
  return type === 'organization' && owned === 'of';
}

const HOURS = wordSet('सुबह शाम रात दोपहर देर तड़के आज कल');
const ENDS_OF_TIME = new Set(['को', 'की', 'के', 'से', 'में']);
const THEIR = wordSet('उनके उनकी उसके उसकी अपने अपनी');
const SPOTS = wordSet('बाहर अंदर पास सामने भीतर नजदीक में पर');

/** Past days, places and manners, from which the phrase of the trigger itself begins, at most at `end`. */
function skipCircumstances(
  tokens: readonly Token[],
  actor: Actor,
  end: number,
  near: readonly Actor[],
  isFatal: boolean,
): number {
  const isDirect = tokens[actor.phraseEnd]?.norm === 'का';
  let at = actor.phraseEnd + 1;
  for (let steps = 0; steps < 6 && at < end; steps++) {
    const next = Math.max(
      isFatal ? skipCause(tokens, at, end) : at,
      skipOne(tokens, at, actor.type === 'place' ? [] : near),
      isDirect ? Math.max(skipOblique(tokens, at), skipArrival(tokens, at, end)) : at,
    );
    if (next === at || next > end) return at;
    at = next;
  }
  return at;
}

function skipOne(tokens: readonly Token[], at: number, near: readonly Actor[]): number {
  const token = tokens[at];
  if (token === undefined || token.kind === 'mark') return at;
  if (isTime(token)) return endOfTime(tokens, at);
  const place = near.find((actor) => actor.from === at && actor.type !== 'person');
  if (place?.standing === 'in' || place?.standing === 'near') return scopeOf(tokens, place);
  if (place?.standing === 'describing') return place.phraseEnd;
  if (place?.standing === 'of') return place.phraseEnd + 1;
  if (THEIR.has(token.norm)) {
    const spot = tokens.findIndex((other, i) => i > at && i <= at + 4 && SPOTS.has(other.norm));
    return spot < 0 ? at : spot + 1;
  }
  return wordClass(token.norm) === 'adverb' && verbRoot(token.norm) === null ? at + 1 : at;
}

/**
 * "X की दिल का दौरा पड़ने से मौत", "X की सड़क हादसे में मौत", "X की इलाज के दौरान मौत", "X का 78 साल की उम्र में निधन": of what, in what and how old
 * somebody died parts nothing.
 */
function skipCause(tokens: readonly Token[], from: number, end: number): number {
  let nouns = 0;
  for (let at = from; at < Math.min(end, from + LONGEST_CAUSE); at++) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'mark' || token.norm === 'ने' || token.norm === 'को')
      return from;
    const [behind = '', beyond = ''] = [tokens[at + 1]?.norm, tokens[at + 2]?.norm];
    nouns = isNominal(token) || isCount(token) || OF.has(token.norm) ? nouns + 1 : 0;
    const isPhrase = nouns > 0 && nouns === at - from + 1;
    const isCause = isInfinitive(token.norm) || isPhrase;
    const isInside = behind === 'में' && (isInfinitive(token.norm) || (isPhrase && isOccasion(token)));
    if (isInside || (isCause && behind === 'से')) return at + 2;
    if (isCause && behind === 'के' && MEANWHILE.has(beyond)) return at + 3;
  }
  return from;
}

/** In what somebody dies: an accident, a hospital, an age. */
function isOccasion({ norm }: Token): boolean {
  return STATIONS.has(norm) || triggersFrom(norm).some(({ trigger }) => INCIDENTS.has(trigger.kind));
}

const INCIDENTS: ReadonlySet<EventKind> = new Set([
  'accident',
  'attack',
  'disaster',
  'clash',
  'raid',
  'war',
  'robbery',
]);
const STATIONS = wordSet('अस्पताल जेल हिरासत उम्र आयु अवस्था घर आग गोलीबारी बम हवालात');
/** Of these a cause may be told between whose they are and the word. */
const FATAL: ReadonlySet<EventKind> = new Set(['deaths', 'death', 'killing', 'injury']);
/** The longest cause between whose death it is and the word for it, in tokens. */
const LONGEST_CAUSE = 7;
const MEANWHILE = wordSet('दौरान कारण चलते बाद');

/** "X का अस्पताल में निधन": का owns a noun without postposition, so that a noun with one is none of its. */
function skipOblique(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < from + 5 && (isNominal(tokens[at]) || isCount(tokens[at]))) at++;
  return at > from && CIRCUMSTANCES.has(tokens[at]?.norm ?? '') ? at + 1 : from;
}

/** "X का … पहुंचने पर स्वागत": का owns no infinitive. */
function skipArrival(tokens: readonly Token[], from: number, end: number): number {
  const at = tokens.findIndex(
    ({ norm }, i) => i >= from && i < Math.min(end, from + LONGEST) && isInfinitive(norm),
  );
  return at >= 0 && tokens[at + 1]?.norm === 'पर' ? at + 2 : from;
}

const CIRCUMSTANCES = new Set(['में', 'पर', 'से', 'के']);

function isTime({ kind, norm }: Token): boolean {
  return kind === 'number' || weekdayOf(norm) !== null || HOURS.has(norm);
}

/** Where a day with its hour and its postposition ends; `at` itself for a number that counts something else. */
function endOfTime(tokens: readonly Token[], at: number): number {
  const isDay = tokens[at]?.kind !== 'number' || monthOf(tokens[at + 1]?.norm ?? '') !== null;
  if (!isDay) return at;
  const end = tokens.findIndex((token, i) => i > at && i <= at + 5 && ENDS_OF_TIME.has(token.norm));
  return end < 0 ? at + 1 : end + 1;
}
