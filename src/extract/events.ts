import type { Named } from '../events/actors.ts';
import type { EventMention } from '../events/event-mention.ts';
import { findEvents, type ToldEvent } from '../events/find-events.ts';
import type { EventKind } from '../events/triggers.ts';
import { parseIsoDay } from '../text/calendar.ts';
import { shiftDate } from '../text/dates-arithmetic.ts';
import type { DateShift } from '../text/dates-expression.ts';
import type { LocalEntity, Mention, RoleMention } from './extract.ts';
import { groupBySentence, type ReadSentence } from './reading.ts';

/** Kinds that one event can be told as: a summit is a meeting, an arrival is part of a visit. */
const FAMILIES: Partial<Record<EventKind, string>> = { summit: 'meeting', death: 'deaths', raid: 'arrest' };

/** The kinds that the same event may be told as share a family. */
export function familyOf(kind: EventKind): string {
  return FAMILIES[kind] ?? kind;
}

/**
 * The events of an article, sentence by sentence: pronouns stand for the person who acted last, "दोनों देश" for the countries
 * named together last, "यह मुलाकात" for the meeting told before; what is told beside a dated event of the same people
 * shares its day.
 */
export function findArticleEvents(
  sentences: readonly ReadSentence[],
  entities: readonly LocalEntity[],
  mentions: readonly Mention[],
  roles: readonly RoleMention[],
): EventMention[] {
  const events: EventMention[] = [];
  const shifts = new Map<number, DateShift>();
  const groups = new Map<number, readonly number[]>();
  let topic: number | null = null;
  let placeTopic: number | null = null;
  const bySentence = groupBySentence(mentions, sentences.length);
  for (const sentence of sentences) {
    const names = namesOf(sentence, entities, bySentence[sentence.index] ?? []);
    const told = findEvents({
      sentence: sentence.index,
      tokens: sentence.tokens,
      names,
      dates: sentence.dates,
      topic,
      groups,
      placeTopic,
    });
    for (const item of shareDates(told)) {
      if (item.shift !== null && !item.pointsBack) shifts.set(events.length, item.shift);
      pushEvent(events, item, entities);
    }
    topic = nextTopic(sentence, names, topic);
    placeTopic = nextPlace(names, entities, placeTopic);
    noteGroups(groups, sentence, names);
  }
  return applyShifts(carryDates(events, countriesOf(roles)), shifts);
}

function namesOf(
  sentence: ReadSentence,
  entities: readonly LocalEntity[],
  mentions: readonly Mention[],
): Named[] {
  return mentions.flatMap((mention): Named[] => {
    const entity = entities[mention.entity];
    if (!entity) return [];
    if (sentence.dateline && isDateline(sentence, mention)) return [];
    const from = sentence.tokens.findIndex((token) => token.end > mention.start);
    const to = sentence.tokens.findLastIndex((token) => token.start < mention.end) + 1;
    return [{ entity: mention.entity, type: entity.type, from, to, adjective: mention.form === 'adjective' }];
  });
}

/** A dateline stands before the first words of a paragraph: what it names is where the report was written. */
function isDateline(sentence: ReadSentence, mention: Mention): boolean {
  const colon = sentence.tokens.findIndex(
    (token) => token.norm === ':' || token.norm === '।' || token.norm === ')',
  );
  const end = sentence.tokens[colon]?.end ?? sentence.start;
  return mention.end <= end;
}

/** An event without date or place takes them from another event of its sentence with a common participant. */
function shareDates(told: readonly ToldEvent[]): ToldEvent[] {
  return told.map((item) => {
    const { event } = item;
    if (event.date !== null || item.pointsBack) return item;
    const beside = told.find(
      ({ event: other }) =>
        other !== event &&
        other.date !== null &&
        other.status === event.status &&
        shareParticipant(event, other),
    );
    return beside
      ? { ...item, event: { ...event, date: beside.event.date, dateBasis: 'carried' as const } }
      : item;
  });
}

function shareParticipant(a: EventMention, b: EventMention): boolean {
  return a.participants.some((p) => b.participants.some((q) => q.entity === p.entity));
}

/** Adds an event; one that only points back ("यह मुलाकात … में हुई") tells more about the one it points to. */
function pushEvent(
  events: EventMention[],
  { event, pointsBack }: ToldEvent,
  entities: readonly LocalEntity[],
): void {
  if (!pointsBack) {
    events.push(event);
    return;
  }
  const antecedent = events.findLast((e) => familyOf(e.kind) === familyOf(event.kind));
  if (!antecedent) {
    if (event.participants.length > 0) events.push(event);
    return;
  }
  events.push({
    ...event,
    participants: union(antecedent.participants, event.participants, entities),
    place: event.place ?? antecedent.place,
    date: event.date ?? antecedent.date,
    dateBasis: event.date === null && antecedent.date !== null ? 'carried' : event.dateBasis,
    status: antecedent.status,
  });
}

/** An event that is so many days from the one told before ("एक दिन पहले") takes its date from it, where they have somebody in common. */
function applyShifts(
  events: readonly EventMention[],
  shifts: ReadonlyMap<number, DateShift>,
): EventMention[] {
  return events.map((event, i) => {
    const shift = shifts.get(i);
    if (shift === undefined) return event;
    const before = events.slice(0, i).findLast((e) => e.date?.length === 10 && shareParticipant(e, event));
    const day = before?.date ? parseIsoDay(before.date) : null;
    const date = day === null ? null : shiftDate(day, shift);
    return date === null ? event : { ...event, date, dateBasis: 'carried' as const };
  });
}

/** Where people are known to be in it, the countries that the pointing sentence has ("… के नेताओं के बीच हुई यह बैठक") are theirs. */
function union(
  known: EventMention['participants'],
  added: EventMention['participants'],
  entities: readonly LocalEntity[],
): EventMention['participants'] {
  const people = known.some((p) => entities[p.entity]?.type === 'person');
  const more = added.filter(
    (p) => !known.some((q) => q.entity === p.entity) && !(people && entities[p.entity]?.type === 'place'),
  );
  return [...known, ...more];
}

/** Undated events take the day of an event with the same participants told within the sentences around them. */
function carryDates(
  events: readonly EventMention[],
  countries: ReadonlyMap<number, ReadonlySet<number>>,
): EventMention[] {
  return events.map((event, at) => {
    if (event.date !== null || event.participants.length < 2) return event;
    const same = eventsAround(events, at)
      .filter(
        (e) =>
          e.dateBasis === 'stated' &&
          e.status === event.status &&
          (sameParticipants(e, event) || isToldOfCountries(event, e, countries)),
      )
      .sort((a, b) => Math.abs(a.sentence - event.sentence) - Math.abs(b.sentence - event.sentence));
    const [nearest] = same;
    return nearest ? { ...event, date: nearest.date, dateBasis: 'carried' as const } : event;
  });
}

/** How many sentences away a dated event of the same people may stand. */
const CARRY_REACH = 4;

/** The events told within reach of one of them, in the order of the text, which is theirs. */
function eventsAround(events: readonly EventMention[], at: number): readonly EventMention[] {
  const middle = events[at]?.sentence ?? 0;
  let from = at;
  while (middle - (events[from - 1]?.sentence ?? Number.NEGATIVE_INFINITY) <= CARRY_REACH) from--;
  let to = at + 1;
  while ((events[to]?.sentence ?? Number.POSITIVE_INFINITY) - middle <= CARRY_REACH) to++;
  return events.slice(from, to);
}

/** The meeting of two ministers told as one of their countries, in the sentences before. */
function isToldOfCountries(
  event: EventMention,
  dated: EventMention,
  countries: ReadonlyMap<number, ReadonlySet<number>>,
): boolean {
  if (familyOf(event.kind) !== familyOf(dated.kind) || dated.sentence > event.sentence) return false;
  return (
    event.participants.length === dated.participants.length &&
    event.participants.every((p) => dated.participants.some((q) => countries.get(p.entity)?.has(q.entity)))
  );
}

/** For each person: the entities (countries, bodies) that the article gives an office of. */
function countriesOf(roles: readonly RoleMention[]): ReadonlyMap<number, ReadonlySet<number>> {
  const countries = new Map<number, Set<number>>();
  for (const { entity, of } of roles) {
    if (of === null) continue;
    const known = countries.get(entity);
    if (known) known.add(of);
    else countries.set(entity, new Set([of]));
  }
  return countries;
}

function sameParticipants(a: EventMention, b: EventMention): boolean {
  return (
    a.participants.length === b.participants.length &&
    a.participants.every((p) => b.participants.some((q) => q.entity === p.entity))
  );
}

/** The place that "वहां" and "उस शहर" stand for next: the last one named that is no country. */
function nextPlace(
  names: readonly Named[],
  entities: readonly LocalEntity[],
  place: number | null,
): number | null {
  const isCountry = (entity: number): boolean => /^[A-Z]{2}$/.test(entities[entity]?.listed ?? '');
  return names.findLast((name) => name.type === 'place' && !isCountry(name.entity))?.entity ?? place;
}

/** The person a pronoun of the next sentence stands for: who did something (ने), else whom the sentence is about. */
function nextTopic(sentence: ReadSentence, names: readonly Named[], topic: number | null): number | null {
  const people = names.filter((name) => name.type === 'person');
  const agent = people.find((name) => sentence.tokens[name.to]?.norm === 'ने');
  return agent?.entity ?? people[0]?.entity ?? topic;
}

/** Remembers countries named together ("अमेरिका, दक्षिण कोरिया और जापान") by how many they are. */
function noteGroups(
  groups: Map<number, readonly number[]>,
  sentence: ReadSentence,
  names: readonly Named[],
): void {
  let group: number[] = [];
  const countries = names.filter((name) => name.type === 'place');
  countries.forEach((name, i) => {
    const before = countries[i - 1];
    const joined = before !== undefined && isJoint(sentence, before.to, name.from);
    group = joined ? [...group, name.entity] : [name.entity];
    const next = countries[i + 1];
    const goesOn = next !== undefined && isJoint(sentence, name.to, next.from);
    if (!goesOn && group.length > 1) groups.set(group.length, [...new Set(group)]);
  });
}

function isJoint(sentence: ReadSentence, from: number, to: number): boolean {
  const [only, ...more] = sentence.tokens.slice(from, to);
  return (
    only !== undefined &&
    more.length === 0 &&
    (only.norm === ',' || only.norm === 'और' || only.norm === 'तथा' || only.norm === '-')
  );
}
