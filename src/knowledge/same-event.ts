import type { EventKind } from '../events/event-kinds.ts';
import type { Gazetteer } from '../names/gazetteer/gazetteer.ts';
import type { Identity } from './members.ts';
import { LONGEST_DATE, type Telling } from './tellings.ts';

/** Tells whether one place lies in another. */
export type Within = (place: Identity, container: Identity) => boolean;

/** Tells by the gazetteer whether one place lies in another. */
export function placesWithin(gazetteer: Gazetteer): Within {
  return (place, container) => {
    const whole = container.link.listed;
    let at = place.link.listed;
    for (let steps = 0; at !== null && whole !== null && steps < 4; steps++) {
      at = gazetteer.place(at)?.within ?? null;
      if (at === whole) return true;
    }
    return false;
  };
}

/** A day told differently by this many days is still the same event's when one of them was reckoned. */
const SLACK = 1;
/** Two outlets that tell of one person's arrest within so many days, one of them without a day, tell of the same. */
export const SAME_NEWS = 4;

/** Kinds that go by the mission that they are a step of: two missions are two launches. */
const OF_MISSIONS: ReadonlySet<EventKind> = new Set(['launch', 'landing']);
/** Kinds whose named event is theirs alone: one cyclone strikes, one exercise is held under its name. */
const NAMED: ReadonlySet<EventKind> = new Set([
  'launch',
  'landing',
  'disaster',
  'exercise',
  'ceremony',
  'exhibition',
  'summit',
]);

/** Whether tellings of this kind that are of one named event are of one event. */
export function isNamedKind(kind: EventKind): boolean {
  return NAMED.has(kind);
}

/** Tellings of one event so far, and those of them that name people. */
export type ToldEvent = { readonly tellings: Telling[]; readonly named: Telling[] };

/** Adds a telling to those of one event. */
export function addTo(event: ToldEvent, telling: Telling): void {
  event.tellings.push(telling);
  if (telling.participants.length > 0) event.named.push(telling);
}

/** A telling belongs to others of one event when none of them forbids that and one speaks for it. */
export function belongs(telling: Telling, event: ToldEvent, within: Within): boolean {
  return isSpokenFor(telling, event) && event.tellings.every((known) => mayBeOne(known, telling, within));
}

/** One of the tellings of an event speaks for another: where people are named, one that names people. */
export function isSpokenFor(telling: Telling, { tellings, named }: ToldEvent): boolean {
  const speaking = telling.participants.length > 0 && named.length > 0 ? named : tellings;
  return speaking.some((known) => agree(known, telling));
}

/** Nothing forbids that two tellings are of one event. */
export function mayBeOne(a: Telling, b: Telling, within: Within): boolean {
  return (
    themesAgree(a, b) &&
    statusesAgree(a, b) &&
    datesAgree(a, b) &&
    (isBroad(a) || isBroad(b) || placesAgree(a.place, b.place, within))
  );
}

function themesAgree(a: Telling, b: Telling): boolean {
  if (a.theme === null || b.theme === null || a.theme === b.theme) return true;
  return !OF_MISSIONS.has(a.event.kind) && !NAMED.has(a.event.kind);
}

/** A plan and what came of it are one where the place, the day, the mission or the article joins them; what is denied is another. */
function statusesAgree(a: Telling, b: Telling): boolean {
  if (a.event.status === b.event.status) return true;
  if (a.event.status === 'denied' || b.event.status === 'denied') return false;
  if (a.article === b.article || (a.theme !== null && a.theme === b.theme)) return true;
  return (a.place !== null && a.place === b.place) || (hasDate(a) && hasDate(b));
}

function datesAgree(a: Telling, b: Telling): boolean {
  const [first, second] = [ownDays(a), ownDays(b)];
  if (!first || !second) return isWithinNews(a, second) && isWithinNews(b, first);
  const isStated = a.event.dateBasis === 'stated' && b.event.dateBasis === 'stated';
  const slack = isStated && a.article === b.article ? 0 : SLACK;
  return first[0] <= second[1] + slack && second[0] <= first[1] + slack;
}

/** The days that a telling gives itself: that it was the news of a day keeps it from nothing. */
function ownDays({ event, days }: Telling): Telling['days'] {
  return event.dateBasis === 'published' ? null : days;
}

/** How long ago news may be that is told without a day and not in the past perfect, in days. */
const NEWS = 60;

/** An undated telling is news of its article: an event long before that is another, as is one that is over for what is planned. */
function isWithinNews(telling: Telling, other: Telling['days']): boolean {
  const { event, published } = telling;
  if (ownDays(telling) !== null || other === null || published === null || event.remote) return true;
  if (event.status === 'planned') return other[1] >= published - SLACK;
  return other[1] >= published - NEWS && other[0] <= published + SLACK;
}

/** A headline that names nobody names a district where the text has the village. */
function isBroad({ headline, participants }: Telling): boolean {
  return headline && participants.length === 0;
}

/** A headline and the text below it, one of which names nobody. */
function isHeadlineOf(a: Telling, b: Telling): boolean {
  const isNameless = a.participants.length === 0 || b.participants.length === 0;
  return a.article === b.article && a.headline !== b.headline && isNameless && a.event.kind === b.event.kind;
}

function placesAgree(a: Identity | null, b: Identity | null, within: Within): boolean {
  return a === null || b === null || a === b || within(a, b) || within(b, a);
}

/**
 * Positive evidence: the named event that both are, the one whom it is done to, the same people for the most part, or, where nobody is
 * named, the same place.
 */
export function agree(a: Telling, b: Telling): boolean {
  if (a.theme !== null && a.theme === b.theme && NAMED.has(a.event.kind) && a.event.kind === b.event.kind)
    return true;
  if (a.participants.length === 0 || b.participants.length === 0)
    return isHeadlineOf(a, b) || (a.place !== null && a.place === b.place && sameMoment(a, b));
  if (a.sufferers && b.sufferers) return areSame(a, b, a.sufferers, b.sufferers);
  const isOfMany = countShared(a.participants, b.participants) > 1;
  return areSame(a, b, a.core, b.core) || (isOfMany && areSame(a, b, a.participants, b.participants));
}

function areSame(a: Telling, b: Telling, first: readonly Identity[], second: readonly Identity[]): boolean {
  const shared = countShared(first, second);
  const smaller = Math.min(first.length, second.length);
  const union = first.length + second.length - shared;
  if (shared === smaller && smaller >= 2) return true;
  if (shared / union < 0.5) return false;
  return smaller > 1 || (sameMoment(a, b) && (union === 1 || !takesTwo(a) || a.article === b.article));
}

function countShared(a: readonly Identity[], b: readonly Identity[]): number {
  let shared = 0;
  for (const one of a) if (b.includes(one)) shared++;
  return shared;
}

/** Both have a date, and the days on which they are news are close. (That stated days agree is seen to apart.) */
function areNear(a: Telling, b: Telling): boolean {
  if (!hasDate(a) || !hasDate(b) || a.days === null || b.days === null) return false;
  return a.days[0] <= b.days[1] + SAME_NEWS && b.days[0] <= a.days[1] + SAME_NEWS;
}

/** A day, a week or a month; a year is the day of many events. */
export function hasDate({ days }: Telling): boolean {
  return days !== null && days[1] - days[0] <= LONGEST_DATE;
}

/** Of a match or a talk one side alone tells little: it has many, but for those of its own article. */
const TAKES_TWO: ReadonlySet<EventKind> = new Set(['match', 'meeting', 'summit', 'clash']);

function takesTwo({ event }: Telling): boolean {
  return TAKES_TWO.has(event.kind);
}

/** One person's visits, warnings, tests: the same only where date, place or the news of the week says so, or one article tells both. */
function sameMoment(a: Telling, b: Telling): boolean {
  if (a.article === b.article || areNear(a, b)) return true;
  if (a.place !== null && a.place === b.place) return true;
  return a.published !== null && b.published !== null && Math.abs(a.published - b.published) <= SAME_NEWS;
}
