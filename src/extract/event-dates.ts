import type { EventKind } from '../events/event-kinds.ts';
import { familyOf } from '../events/event-kinds.ts';
import type { EventMention } from '../events/event-mention.ts';
import { firstDay, type IsoDate, lastDay } from '../text/calendar.ts';
import { wordSet } from '../text/word-set.ts';
import { asElections } from './elections.ts';
import { withAnswers, withHours, withStampedDays } from './event-hours.ts';
import { asNews, withDatelineDay, withGameDays, withNextDeeds } from './event-news.ts';
import { applyShifts, type DatingEvent } from './event-shifts.ts';
import type { RoleMention } from './extract.ts';
import type { ReadSentence } from './reading.ts';
import { storyDays, withDaysSince, withPointedDays } from './story-days.ts';

/** The events of an article with the days that the story around them gives. */
export function datedEvents(
  dating: readonly DatingEvent[],
  sentences: readonly ReadSentence[],
  roles: readonly RoleMention[],
  published: string | null,
  isGame: boolean,
): EventMention[] {
  const events = asElections(
    dating.map(({ event }) => event),
    sentences,
    isGame,
  );
  const days = storyDays(sentences, published, dayOfIncident(events));
  const stamped = withStampedDays(withPointedDays(events, days, sentences), sentences, published);
  const told = withAnnouncements(withIncidents(stamped, sentences), sentences);
  const carried = carryDates(withSameDay(told, sentences), countriesOf(roles));
  const shifted = applyShifts(carried, dating, published);
  const news = shifted.map((event, i) => asNews(event, dating[i]?.isTold ?? false, sentences, published));
  const next = withNextDeeds(news, sentences);
  const played = isGame ? withGameDays(next, days, sentences, published) : next;
  if (published === null) return withDatelineDay(played, sentences, isGame).filter(isDeedOfDay);
  const answers = isGame ? played : withAnswers(played, sentences, published);
  const hours = withHours(answers, sentences, published);
  const since = withDaysSince(hours, (i) => dating[i]?.isTold ?? false, days, sentences, published);
  return since.filter(isDeedOfDay).map((event) => asAhead(event, published));
}

/** "अगला मुकाबला गुरुवार को है": what is told of a day behind that of the report has not happened, whatever its verb. */
function asAhead(event: EventMention, published: IsoDate): EventMention {
  const [day, end] = [firstDay(event.date ?? ''), lastDay(published)];
  const isAhead = event.dateBasis === 'stated' && day !== null && end !== null && day > end;
  return isAhead && event.status === 'happened' ? { ...event, status: 'planned' } : event;
}

/** What no word of the lexicon tells is worth telling with its own day alone. */
function isDeedOfDay({ kind, date, dateBasis, yearless }: EventMention): boolean {
  return kind !== 'deed' || yearless !== null || (dateBasis !== 'published' && date?.length === 10);
}

/** What befalls people or places, and is told of as "the incident". */
const INCIDENTS: ReadonlySet<EventKind> = new Set([
  'attack',
  'shooting',
  'clash',
  'deaths',
  'killing',
  'injury',
  'robbery',
  'kidnapping',
  'accident',
  'disaster',
  'escape',
]);
const INCIDENT_WORDS = wordSet('घटना वारदात हादसा हादसे मामला घटनाक्रम हमला दुर्घटना');
/** How many sentences the day of "the incident" holds for, its own counted. */
const INCIDENT_REACH = 4;

/** "घटना 9 मार्च की है": what the next sentences tell of it happened on that day. */
function withIncidents(events: readonly EventMention[], sentences: readonly ReadSentence[]): EventMention[] {
  return events.map((event) => {
    if (event.dateBasis !== 'unknown' || event.status !== 'happened' || !INCIDENTS.has(event.kind))
      return event;
    for (let i = event.sentence; i > event.sentence - INCIDENT_REACH && i >= 0; i--) {
      const sentence = sentences[i];
      const day = sentence ? incidentDay(sentence) : null;
      if (day !== null) return { ...event, date: day, dateBasis: 'carried' };
      if (i < event.sentence && sentence?.dates.some((d) => d.date !== null)) return event;
    }
    return event;
  });
}

/** The day of what the article first tells to have befallen on a day. */
function dayOfIncident(events: readonly EventMention[]): IsoDate | null {
  const first = events.find(
    ({ kind, status, date, dateBasis }) =>
      INCIDENTS.has(kind) && status === 'happened' && dateBasis === 'stated' && date?.length === 10,
  );
  return first?.date ?? null;
}

function incidentDay({ tokens, dates }: ReadSentence): string | null {
  const [date] = dates;
  if (date?.date?.length !== 10) return null;
  const at = tokens.findIndex((token) => token.start >= date.end);
  const isTheDay =
    ['की', 'का'].includes(tokens[at]?.norm ?? '') &&
    ['है', 'बताई', 'बताया', 'थी', 'था'].includes(tokens[at + 1]?.norm ?? '');
  const isSaid = tokens.slice(0, Math.max(0, at)).some((token) => INCIDENT_WORDS.has(token.norm));
  return isTheDay && isSaid ? date.date : null;
}

/** What is done by being announced. */
const ANNOUNCED: ReadonlySet<EventKind> = new Set([
  'acquisition',
  'agreement',
  'appointment',
  'award',
  'ceasefire',
  'layoff',
  'resignation',
  'sanction',
]);
const ANNOUNCEMENTS = wordSet('ऐलान एलान घोषणा');
const OF_IT = wordSet('इसका इसकी उनकी उनका');

/** "… ने बुधवार को इसकी घोषणा की": the day of what the sentence before, and the headline, tell undated. */
function withAnnouncements(
  events: readonly EventMention[],
  sentences: readonly ReadSentence[],
): EventMention[] {
  return events.map((event) => {
    if (event.dateBasis !== 'unknown' || !ANNOUNCED.has(event.kind)) return event;
    const next = sentences[event.sentence + 1];
    const day = next ? announcementDay(next) : null;
    return day === null ? event : { ...event, date: day, dateBasis: 'carried' };
  });
}

function announcementDay({ tokens, dates }: ReadSentence): string | null {
  const [date, ...others] = dates;
  const isOfIt = tokens.some(
    (token, i) => OF_IT.has(token.norm) && ANNOUNCEMENTS.has(tokens[i + 1]?.norm ?? ''),
  );
  return isOfIt && others.length === 0 && date?.date?.length === 10 && date.relation === 'on'
    ? date.date
    : null;
}

const SAME = wordSet('इसी उसी');
const OCCASIONS = wordSet('सुनवाई मैच मौके दौरान कार्यक्रम बैठक समारोह मुकाबले मौका सभा');
const GAMES = wordSet('मैच मुकाबले सेमीफाइनल क्वार्टरफाइनल');
/** How many sentences back the occasion may have been dated. */
const SAME_REACH = 12;

/** "इसी सुनवाई में", "दिन के दूसरे मैच में", "दूसरे सेमीफाइनल में": the day of what was told before. */
function withSameDay(events: readonly EventMention[], sentences: readonly ReadSentence[]): EventMention[] {
  return events.map((event, at) => {
    const sentence = sentences[event.sentence];
    if (event.dateBasis !== 'unknown' || !sentence || !isSameDay(sentence, event.kind)) return event;
    const before = events
      .slice(Math.max(0, at - SAME_REACH), at)
      .findLast(
        (e) =>
          e.date?.length === 10 &&
          event.sentence - e.sentence <= SAME_REACH &&
          (event.kind !== 'match' || e.kind === 'match'),
      );
    return before?.date ? { ...event, date: before.date, dateBasis: 'carried' } : event;
  });
}

function isSameDay({ tokens }: ReadSentence, kind: EventKind): boolean {
  const [first = '', second = ''] = tokens.slice(0, 2).map((token) => token.norm);
  if (tokens.some(({ norm }, i) => SAME.has(norm) && OCCASIONS.has(tokens[i + 1]?.norm ?? ''))) return true;
  if (kind !== 'match') return false;
  return (first === 'दिन' && second === 'के') || (first === 'दूसरे' && GAMES.has(second));
}

/** Undated events take the day of an event with the same participants told within the sentences around them. */
function carryDates(
  events: readonly EventMention[],
  countries: ReadonlyMap<number, ReadonlySet<number>>,
): EventMention[] {
  return events.map((event, at) => {
    if (event.dateBasis !== 'unknown' || event.yearless !== null || event.participants.length < 2)
      return event;
    if (event.kind === 'deed') return event;
    const same = eventsAround(events, at)
      .filter(
        (e) =>
          e.dateBasis === 'stated' &&
          e.status === event.status &&
          e.remote === event.remote &&
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
