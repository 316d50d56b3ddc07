import type { EventStatus } from '../events/certainty.ts';
import type { EventKind } from '../events/event-kinds.ts';
import type { Extract } from '../extract/extract.ts';
import { hundredths } from '../names/mention.ts';
import type { IsoDate } from '../text/calendar.ts';
import { compareUnits } from '../text/code-units.ts';
import { renumberFigures, toKnownArticle } from './entity-records.ts';
import { precision, type Telling } from './event-clusters.ts';
import { eventTitle } from './event-titles.ts';
import type { KnownEvent, KnownFigure, KnownMoment, KnownStatement } from './knowledge.ts';
import type { Member } from './members.ts';
import { isFlownKind, type OperatorsOf } from './missions.ts';

/** One event of the knowledge while it is built. */
export type Happening = {
  readonly id: string;
  readonly tellings: readonly Telling[];
  readonly title: string;
  readonly date: IsoDate | null;
  readonly inferred: boolean;
  readonly status: EventStatus;
  readonly participants: readonly number[];
  readonly place: number | null;
  /** The named event that it is a step or part of. */
  readonly theme: number | null;
};

/** A participant that fewer than this share of the tellings name is a by-stander. */
const SHARE = 0.25;

/**
 * Unites the tellings of one event: its date is the most precise one that is told, its place what most tell; it happened when one tells so. The
 * operators of a mission take part in what it goes through.
 */
export function toHappening(
  tellings: readonly Telling[],
  members: readonly Member[],
  extracts: readonly Extract[],
  operators: OperatorsOf,
): Happening {
  const place = mostTold(tellings.map((telling) => telling.place));
  const theme = mostTold(tellings.map((telling) => telling.theme));
  const named = withoutStoodFor(agreedParticipants(tellings), tellings, extracts);
  const kind = tellings[0]?.event.kind ?? 'meeting';
  const flown = theme !== null && isFlownKind(kind) ? operators(theme) : [];
  const participants = [...named, ...flown.filter((operator) => !named.includes(operator))];
  const dated = [...tellings].sort(
    (a, b) => precision(b) - precision(a) || compareUnits(a.event.date ?? '', b.event.date ?? ''),
  )[0];
  const first = tellings[0];
  const date = dated?.event.date ?? null;
  return {
    id: idOf(tellings, extracts),
    tellings,
    title: first ? titleOf(tellings, participants, place, theme, members) : '',
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
  return statuses.includes('happened') ? 'happened' : (mostTold(statuses) ?? 'happened');
}

function idOf(tellings: readonly Telling[], extracts: readonly Extract[]): string {
  const ids = tellings.map(({ article, event }) => `${extracts[article]?.article.id ?? ''}-${event.start}`);
  return `e${ids.sort(compareUnits)[0] ?? ''}`;
}

/** The participants in the order of how many tellings name them. */
function agreedParticipants(tellings: readonly Telling[]): number[] {
  const counts = new Map<number, number>();
  for (const { participants } of tellings) {
    for (const participant of participants) counts.set(participant, (counts.get(participant) ?? 0) + 1);
  }
  const least = Math.max(1, tellings.length * SHARE);
  return [...counts]
    .filter(([, count]) => count >= least)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .map(([participant]) => participant);
}

/**
 * Without the countries and bodies that some tellings name for a person in others: where one has "रूस ने", another its minister, and none
 * has both, he it was.
 */
function withoutStoodFor(
  participants: readonly number[],
  tellings: readonly Telling[],
  extracts: readonly Extract[],
): number[] {
  const stoodFor = new Map<number, Set<number>>();
  for (const { article, entityOf } of tellings) {
    for (const { entity, of } of extracts[article]?.roles ?? []) {
      const [person, body] = [entityOf(entity), of === null ? null : entityOf(of)];
      if (person === null || body === null || person === body) continue;
      stoodFor.set(body, (stoodFor.get(body) ?? new Set()).add(person));
    }
  }
  const isBeside = (body: number, person: number): boolean =>
    tellings.some((telling) => telling.participants.includes(body) && telling.participants.includes(person));
  return participants.filter(
    (body) =>
      !participants.some((person) => stoodFor.get(body)?.has(person) === true && !isBeside(body, person)),
  );
}

/** The value that most tellings have, the smallest among equals; null when none has any. */
function mostTold<T extends number | string>(values: readonly (T | null)[]): T | null {
  const counts = new Map<T, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : Number(a[0] > b[0])));
  return ranked[0]?.[0] ?? null;
}

function titleOf(
  tellings: readonly Telling[],
  participants: readonly number[],
  place: number | null,
  theme: number | null,
  members: readonly Member[],
): string {
  const best = [...tellings].sort((a, b) => b.participants.length - a.participants.length)[0];
  if (!best) return '';
  const targets = new Set(
    tellings.flatMap(({ event, entityOf }) =>
      event.participants.filter((p) => p.part === 'target').flatMap((p) => entityOf(p.entity) ?? []),
    ),
  );
  const agents = new Set(
    tellings.flatMap(({ event, entityOf }) =>
      event.participants.filter((p) => p.part !== 'target').flatMap((p) => entityOf(p.entity) ?? []),
    ),
  );
  const nameOf = (number: number): string => members[number]?.shortName ?? '';
  return eventTitle({
    kind: best.event.kind,
    trigger: mostTold(tellings.map((telling) => telling.event.trigger)) ?? best.event.trigger,
    agents: actingPeople(
      participants.filter((p) => agents.has(p) || !targets.has(p)),
      members,
    ).map(nameOf),
    targets: participants.filter((p) => targets.has(p) && !agents.has(p)).map(nameOf),
    place: place === null ? null : nameOf(place),
    theme: theme === null || !isFlownKind(best.event.kind) ? null : nameOf(theme),
  });
}

/** Where people act, their countries need not be named beside them. */
function actingPeople(agents: readonly number[], members: readonly Member[]): readonly number[] {
  const people = agents.filter((agent) => members[agent]?.link.type === 'person');
  return people.length > 0 ? people : agents;
}

/** An event as a line of a timeline. */
export function toMoment(happening: Happening, members: readonly Member[]): KnownMoment {
  return {
    event: happening.id,
    title: happening.title,
    date: happening.date,
    inferred: happening.inferred,
    place: happening.place === null ? null : (members[happening.place]?.link.name ?? null),
    status: happening.status,
    articles: new Set(happening.tellings.map((telling) => telling.article)).size,
  };
}

/** Newest first; what has no date stands last, in the order of ids. */
export function byNewest(a: KnownMoment, b: KnownMoment): number {
  if (a.date === null || b.date === null)
    return Number(a.date === null) - Number(b.date === null) || compareUnits(a.event, b.event);
  return compareUnits(b.date, a.date) || compareUnits(a.event, b.event);
}

/** The record of one event. `around` are other events of the same participants; `figures` have numbers of extracts for articles. */
export function eventRecord(
  happening: Happening,
  around: readonly KnownMoment[],
  figures: readonly KnownFigure[],
  members: readonly Member[],
  extracts: readonly Extract[],
): KnownEvent {
  const told = happening.tellings.map((telling) => telling.article);
  const counted = figures.flatMap(({ tellings }) => tellings.map((telling) => telling.article));
  const numbers = [...new Set([...told, ...counted])].sort((a, b) => a - b);
  const kind = happening.tellings[0]?.event.kind ?? 'meeting';
  const linkOf = (number: number): KnownEvent['place'] => members[number]?.link ?? null;
  return {
    id: happening.id,
    kind,
    title: happening.title,
    date: happening.date,
    inferred: happening.inferred,
    status: happening.status,
    place: happening.place === null ? null : linkOf(happening.place),
    participants: happening.participants.flatMap((number) => {
      const link = linkOf(number);
      return link ? [{ link, role: roleIn(number, happening, extracts) }] : [];
    }),
    reports: reportsOf(happening, numbers, extracts),
    tellings: happening.tellings.map(({ article, event, place }) => ({
      article: numbers.indexOf(article),
      date: event.dateBasis === 'stated' ? event.date : null,
      place: place === null ? null : (members[place]?.link.name ?? null),
    })),
    figures: renumberFigures(figures, (article) => numbers.indexOf(article)),
    around,
    articles: numbers.flatMap((article) => extracts[article]?.article ?? []).map(toKnownArticle),
  };
}

/** The role that the telling sentences, or else the article, give a participant. */
function roleIn(member: number, happening: Happening, extracts: readonly Extract[]): string | null {
  for (const { article, event, entityOf } of happening.tellings) {
    const roles = (extracts[article]?.roles ?? []).filter((role) => entityOf(role.entity) === member);
    const here = roles.find((role) => role.sentence === event.sentence) ?? roles[0];
    if (here) return here.text;
  }
  return null;
}

/** One statement an article: the sentence that tells most of it. */
function reportsOf(
  happening: Happening,
  numbers: readonly number[],
  extracts: readonly Extract[],
): KnownStatement[] {
  return numbers.flatMap((article) => {
    const tellings = happening.tellings.filter((telling) => telling.article === article);
    const best = [...tellings].sort(
      (a, b) => fullness(b) - fullness(a) || a.event.sentence - b.event.sentence,
    )[0];
    const sentence = best ? extracts[article]?.sentences[best.event.sentence] : undefined;
    if (!best || !sentence) return [];
    const { start, end, text, days, certainty } = sentence;
    const mark = { start: best.event.start - start, end: best.event.end - start };
    return [
      {
        article: numbers.indexOf(article),
        start,
        end,
        text,
        marks: [mark],
        notes: days,
        certainty,
        weight: hundredths(fullness(best)),
        alsoIn: [],
      },
    ];
  });
}

function fullness({ event, participants, place }: Telling): number {
  return participants.length + (place === null ? 0 : 1) + (event.dateBasis === 'stated' ? 1 : 0);
}
