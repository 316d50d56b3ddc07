import type { EventStatus } from '../events/certainty.ts';
import { type EventKind, isSuffered } from '../events/event-kinds.ts';
import type { Part } from '../events/event-mention.ts';
import type { IsoDate } from '../text/calendar.ts';
import { compareUnits } from '../text/code-units.ts';
import { precision } from './event-clusters.ts';
import { eventTitle, occasionOf } from './event-titles.ts';
import type { Identity } from './members.ts';
import { isFlownKind, type OperatorsOf } from './missions.ts';
import { byId, type Telling } from './tellings.ts';

/** One event of the knowledge while it is built. */
export type Happening = {
  readonly id: string;
  /** In the order of the articles. */
  readonly tellings: readonly Telling[];
  readonly title: string;
  readonly date: IsoDate | null;
  readonly inferred: boolean;
  readonly status: EventStatus;
  readonly participants: readonly Identity[];
  readonly place: Identity | null;
  /** The named event that it is a step or part of. */
  readonly theme: Identity | null;
};

/** The order of events: that of their ids, and in one place of a text that in which the article tells them. */
export function byEarliest(a: Happening, b: Happening): number {
  return compareUnits(a.id, b.id) || (a.tellings[0]?.number ?? 0) - (b.tellings[0]?.number ?? 0);
}

/** A participant that fewer than this share of the tellings name is a by-stander. */
const SHARE = 0.25;

/** The tellings of one event, with the operators of the mission that it is a step of. */
export type Told = { readonly tellings: readonly Telling[]; readonly operators: readonly Identity[] };

/** The operators of a mission take part in what it goes through. */
export function withOperators(tellings: readonly Telling[], operatorsOf: OperatorsOf): Told {
  const theme = isFlownKind(tellings[0]?.event.kind ?? 'meeting') ? themeOf(tellings) : null;
  return { tellings, operators: theme === null ? NOBODY : operatorsOf(theme) };
}

const NOBODY: readonly Identity[] = [];

function themeOf(tellings: readonly Telling[]): Identity | null {
  return mostTold(
    tellings.map((telling) => telling.theme),
    idOfIdentity,
  );
}

/** Unites the tellings of one event: its date is the most precise one that is told, its place what most tell; it happened when one tells so. */
export function toHappening({ tellings, operators }: Told): Happening {
  const place = mostTold(
    tellings.map((telling) => telling.place),
    idOfIdentity,
  );
  const theme = themeOf(tellings);
  const named = withoutStoodFor(agreedParticipants(tellings), tellings);
  const kind = tellings[0]?.event.kind ?? 'meeting';
  const participants = [...named, ...operators.filter((operator) => !named.includes(operator))];
  const dated = [...tellings].sort(
    (a, b) => precision(b) - precision(a) || compareUnits(a.event.date ?? '', b.event.date ?? ''),
  )[0];
  const date = dated?.event.date ?? null;
  return {
    id: idOf(tellings),
    tellings,
    title: titleOf(tellings, participants, place, theme),
    date,
    inferred: date !== null && dated?.event.dateBasis !== 'stated',
    status: statusOf(tellings),
    participants: participants.length === 0 && place !== null && BEFALLING.has(kind) ? [place] : participants,
    place,
    theme,
  };
}

/** Kinds that befall a place where nobody is named. */
const BEFALLING: ReadonlySet<EventKind> = new Set(['disaster', 'accident', 'attack', 'coup']);

/** What was planned happened once somebody tells that it did. */
function statusOf(tellings: readonly Telling[]): EventStatus {
  const statuses = tellings.map((telling) => telling.event.status);
  return statuses.includes('happened') ? 'happened' : (mostTold(statuses, String) ?? 'happened');
}

function idOf(tellings: readonly Telling[]): string {
  const ids = tellings.map(({ article, event }) => `${article.head.id}-${event.start}`);
  return `e${ids.sort(compareUnits)[0] ?? ''}`;
}

function idOfIdentity({ link }: Identity): string {
  return link.id;
}

/** The participants in the order of how many tellings name them. */
function agreedParticipants(tellings: readonly Telling[]): Identity[] {
  const counts = new Map<Identity, number>();
  for (const { participants } of tellings) {
    for (const participant of participants) counts.set(participant, (counts.get(participant) ?? 0) + 1);
  }
  const least = Math.max(1, tellings.length * SHARE);
  return [...counts]
    .filter(([, count]) => count >= least)
    .sort(([a, one], [b, other]) => other - one || byId(a, b))
    .map(([participant]) => participant);
}

/**
 * Without the countries and bodies that some tellings name for a person in others: where one has "रूस ने", another its minister, and none
 * has both, he it was.
 */
function withoutStoodFor(
  participants: readonly Identity[],
  tellings: readonly Telling[],
): readonly Identity[] {
  const stoodFor = new Map<Identity, Set<Identity>>();
  for (const { article } of tellings) {
    for (const { entity, of } of article.extract.roles) {
      const [person, body] = [article.identities[entity], of === null ? null : article.identities[of]];
      if (!person || !body || person === body) continue;
      stoodFor.set(body, (stoodFor.get(body) ?? new Set()).add(person));
    }
  }
  const isBeside = (body: Identity, person: Identity): boolean =>
    tellings.some((telling) => telling.participants.includes(body) && telling.participants.includes(person));
  return participants.filter(
    (body) =>
      !participants.some((person) => stoodFor.get(body)?.has(person) === true && !isBeside(body, person)),
  );
}

/** The value that most tellings have, the first by its key among equals; null when none has any. */
function mostTold<T>(values: readonly (T | null)[], keyOf: (value: T) => string): T | null {
  const counts = new Map<T, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  const ranked = [...counts].sort(([a, one], [b, other]) => other - one || compareUnits(keyOf(a), keyOf(b)));
  return ranked[0]?.[0] ?? null;
}

function titleOf(
  tellings: readonly Telling[],
  participants: readonly Identity[],
  place: Identity | null,
  theme: Identity | null,
): string {
  const best = [...tellings].sort((a, b) => b.participants.length - a.participants.length)[0];
  if (!best) return '';
  const targets = playing(tellings, (part) => part === 'target');
  const agents = playing(tellings, (part) => part === 'agent' || part === 'partner');
  const people = isOfOne(best.event.kind) ? thoseItIsOf(participants, tellings) : participants;
  const acting = people.filter((p) => agents.has(p) || targets.has(p));
  const named = acting.length > 0 ? acting : people;
  const triggers = tellings.map((telling) => telling.event.trigger);
  const nameOf = (identity: Identity): string => identity.shortName;
  return eventTitle({
    kind: best.event.kind,
    trigger: mostTold(triggers, String) ?? best.event.trigger,
    agents: actingPeople(named.filter((p) => agents.has(p) || !targets.has(p))).map(nameOf),
    targets: named.filter((p) => targets.has(p) && !agents.has(p)).map(nameOf),
    place: place === null ? null : nameOf(place),
    theme: theme === null || !isFlownKind(best.event.kind) ? null : nameOf(theme),
    occasion: occasionOf(theme?.link.name ?? null, triggers),
  });
}

/** Those who have such a part in some telling. */
function playing(tellings: readonly Telling[], isSuch: (part: Part) => boolean): ReadonlySet<Identity> {
  return new Set(
    tellings.flatMap(({ event, article }) =>
      event.participants.flatMap(({ part, entity }) =>
        isSuch(part) ? (article.identities[entity] ?? []) : [],
      ),
    ),
  );
}

/** What nobody does together with somebody else: beside whom it befell or who resigned stands who found them, heard them or was told. */
const OF_ONE: ReadonlySet<EventKind> = new Set(['resignation', 'arrest', 'hearing', 'bail']);

function isOfOne(kind: EventKind): boolean {
  return isSuffered(kind) || OF_ONE.has(kind);
}

/** Without those who only stand beside it: "क: मौत", "क: इस्तीफा" are told of nobody else. */
function thoseItIsOf(participants: readonly Identity[], tellings: readonly Telling[]): readonly Identity[] {
  const own = playing(tellings, (part) => part === 'agent' || part === 'target');
  const others = playing(tellings, (part) => part === 'partner');
  return participants.filter((one) => own.has(one) || !others.has(one));
}

/** Where people act, their countries need not be named beside them. */
function actingPeople(agents: readonly Identity[]): readonly Identity[] {
  const people = agents.filter(({ link }) => link.type === 'person');
  return people.length > 0 ? people : agents;
}
