import type { EventKind } from '../events/event-kinds.ts';
import { type EventMention, shareParticipant } from '../events/event-mention.ts';
import { dayFromNumber, firstDay, formatDay } from '../text/calendar.ts';
import { type DateMention, findDates } from '../text/dates.ts';
import type { Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import type { ReadSentence } from './reading.ts';
import type { StoryDay } from './story-days.ts';

/** A day that readers without a date of publication are told by: every day of the calendar is in its year. */
const ANY_DAY = '2000-07-01';

/** "03-14" of a day that is told without its year and that nothing dates; null for other dates. */
export function yearlessDay(tokens: readonly Token[], dated: DateMention | null): string | null {
  if (dated === null || dated.date !== null || dated.basis !== 'inferred-year' || dated.precision !== 'day')
    return null;
  const read = findDates(tokens, ANY_DAY).find((mention) => mention.start === dated.start);
  return read?.date?.slice(5) ?? null;
}

/** Words that put what happened further back, or leave open when: no news of the day. */
const NOT_NEW = wordSet('हाल पिछले पिछली बीते बीती गत कभी वर्षों सालों था थे थी थीं');

/**
 * What a headline or the first sentence of the text tells as done and dates by nothing is the news of the day: it happened on the day of
 * publication or the day before. (Reports are written on the day or the day after; see docs/decisions/events-from-triggers.md.)
 */
export function asNews(
  event: EventMention,
  isTold: boolean,
  sentences: readonly ReadSentence[],
  published: string | null,
): EventMention {
  const sentence = sentences[event.sentence];
  if (event.dateBasis !== 'unknown' || event.yearless !== null || event.offset !== null || !isTold)
    return event;
  if (event.status !== 'happened' || !sentence || !isHead(sentences, sentence)) return event;
  const isDated = sentence.dates.some(
    (date) => date.basis !== 'relative-to-event' && inOnePart(sentence, date, event),
  );
  if (isDated || sentence.tokens.some((token) => NOT_NEW.has(token.norm))) return event;
  const day = published?.length === 10 ? firstDay(published) : null;
  if (day === null) return event;
  const date = `${formatDay(dayFromNumber(day - 1))}/${formatDay(dayFromNumber(day))}`;
  return { ...event, date, dateBasis: 'published' };
}

/** How far behind the deed of a day the next one may be told, in sentences. */
const NEXT = 2;
/** Words that go on with the same day: "बाद में", "इस दौरान", "इस मौके पर", "साथ ही", "… भी". */
const GOES_ON = wordSet('भी बाद दौरान मौके अवसर साथ');

/** "उन्होंने राहत शिविर का दौरा भी किया": what those who did something on a day did as well, or next, they did that day. */
export function withNextDeeds(
  events: readonly EventMention[],
  sentences: readonly ReadSentence[],
): EventMention[] {
  const done: EventMention[] = [];
  for (const event of events) {
    const before = mayGoOn(event, sentences)
      ? done.findLast((e) => isDeedBefore(e, event, goesOn(event, sentences)))
      : undefined;
    done.push(before ? { ...event, date: before.date, dateBasis: 'carried' } : event);
  }
  return done;
}

function mayGoOn(event: EventMention, sentences: readonly ReadSentence[]): boolean {
  return event.kind !== 'deed' && event.status === 'happened' && isUndated(event, sentences[event.sentence]);
}

function goesOn(event: EventMention, sentences: readonly ReadSentence[]): boolean {
  return sentences[event.sentence]?.tokens.some(({ norm }) => GOES_ON.has(norm)) === true;
}

/** The same person's deed in one of the sentences before, the same thing told of once more ("शपथ ली. … ने उन्हें शपथ दिलाई"), or who is in the team that was named. */
function isDeedBefore(deed: EventMention, event: EventMention, isNext: boolean): boolean {
  if (deed.date?.length !== 10 || deed.status !== 'happened' || deed.remote) return false;
  if (deed.sentence >= event.sentence || event.sentence - deed.sentence > NEXT) return false;
  if (deed.trigger === event.trigger && shareParticipant(deed, event) && event.kind === 'appointment')
    return true;
  if (deed.trigger === 'टीम की घोषणा' && event.kind === 'appointment') return true;
  const doers = event.participants.filter(({ part }) => part === 'agent');
  return (
    isNext &&
    doers.some(({ entity }) => deed.participants.some((p) => p.entity === entity && p.part === 'agent'))
  );
}

/** Headlines tell one thing after another: "X बनीं प्रधानमंत्री; 5 मार्च को चुनाव". */
function inOnePart({ tokens, paragraph }: ReadSentence, date: DateMention, event: EventMention): boolean {
  if (paragraph.kind !== 'title') return true;
  const [first, last] = date.start < event.start ? [date.end, event.start] : [event.end, date.start];
  return !tokens.some(({ norm, start }) => PARTS.has(norm) && first <= start && start < last);
}

const PARTS = new Set([';', '|', ':']);

/** A dateline that stands alone has fewer words. */
const SHORTEST_LEAD = 7;

function isHead(sentences: readonly ReadSentence[], sentence: ReadSentence): boolean {
  if (sentence.paragraph.kind === 'title') return true;
  const lead = sentences.find((s) => s.paragraph.kind !== 'title' && s.words.length >= SHORTEST_LEAD);
  return lead?.index === sentence.index;
}

/**
 * Undated matches and awards of a report of games were on the day of the match told before them, else, as a report tells of the day's play, on the day of
 * publication or the day before. What is told in the pluperfect ("हराया था") or of another time stays undated.
 */
export function withGameDays(
  events: readonly EventMention[],
  days: readonly StoryDay[],
  sentences: readonly ReadSentence[],
  published: string | null,
): EventMention[] {
  const day = published?.length === 10 ? firstDay(published) : null;
  let last = day === null ? null : `${formatDay(dayFromNumber(day - 1))}/${formatDay(dayFromNumber(day))}`;
  return events.map((event) => {
    if (!OF_GAMES.has(event.kind) && !isPrizeGiving(event, sentences)) return event;
    if (event.status !== 'happened') return event;
    // What was played before ("… को पछाड़ा था") is not of the day's play.
    const isOfDay = event.kind === 'match' && event.dateBasis === 'stated' && !event.remote;
    if (isOfDay && event.date?.length === 10) last = event.date;
    const told = toldJustBefore(days[event.sentence], event.sentence);
    if (told !== null && isUndated(event, sentences[event.sentence]) && event.kind === 'match')
      return { ...event, date: told, dateBasis: 'carried' };
    if (last === null || !isUndated(event, sentences[event.sentence])) return event;
    return { ...event, date: last, dateBasis: last.length === 10 ? 'carried' : 'published' };
  });
}

/** The day that the sentence right before names: "सोमवार को X बाहर हो गए थे। उन्हें Y ने हराया।" */
function toldJustBefore(day: StoryDay | undefined, sentence: number): string | null {
  return day?.before && sentence - day.before.sentence === 1 ? day.before.date : null;
}

const PRIZES = wordSet('पुरस्कार समापन ट्रॉफी ट्रॉफियां विजेता');
const AT_PRIZES: ReadonlySet<EventKind> = new Set(['aid', 'ceremony']);

/** "पुरस्कार वितरण समारोह में … देने की घोषणा की": prizes are given on the day of the last match. */
function isPrizeGiving({ kind, sentence }: EventMention, sentences: readonly ReadSentence[]): boolean {
  return AT_PRIZES.has(kind) && sentences[sentence]?.tokens.some(({ norm }) => PRIZES.has(norm)) === true;
}

/** What is told of the day's play: the matches, and who was given what for them. */
const OF_GAMES: ReadonlySet<EventKind> = new Set(['match', 'award']);

/** Whether nothing tells the day of an event, and no word that it lies further back than the news. */
export function isUndated(event: EventMention, sentence: ReadSentence | undefined): boolean {
  if (event.dateBasis !== 'unknown' || event.yearless !== null || event.offset !== null || event.remote)
    return false;
  if (sentence === undefined || pointsBack(sentence.tokens)) return false;
  return !sentence.tokens.some((token) => NOT_NEW.has(token.norm));
}

const THAT = new Set(['उसी', 'उस', 'इसी']);
const TIMES = wordSet('दिन शाम रात सुबह दोपहर तारीख तड़के');

/** "उसी शाम": of a day told before, and not of the report's. */
function pointsBack(tokens: readonly Token[]): boolean {
  return tokens.some(({ norm }, at) => THAT.has(norm) && TIMES.has(tokens[at + 1]?.norm ?? ''));
}

/** How many sentences behind the headline a dateline may stand, and how far in one its day, in tokens. */
const DATELINE_SENTENCES = 3;
const DATELINE_TOKENS = 8;

/**
 * Where the article has no date of its own but a dateline with a day and no year ("कोलकाता, 13 मार्च (भाषा)"), that day is, without its year, the day of what
 * happened "शुक्रवार को", of the lead and, in a report of games, of the matches; another article may know the year.
 */
export function withDatelineDay(
  events: readonly EventMention[],
  sentences: readonly ReadSentence[],
  isGame: boolean,
): EventMention[] {
  const day = datelineDay(sentences);
  if (day === null) return [...events];
  return events.map((event) => {
    const sentence = sentences[event.sentence];
    if (!sentence || event.status !== 'happened' || !isUndated(event, sentence)) return event;
    const isOfDay =
      isHead(sentences, sentence) || (isGame && event.kind === 'match') || sentence.dates.some(isWeekday);
    return isOfDay ? { ...event, yearless: day } : event;
  });
}

function isWeekday({ basis, precision, date }: DateMention): boolean {
  return basis === 'relative' && precision === 'day' && date === null;
}

function datelineDay(sentences: readonly ReadSentence[]): string | null {
  const first = sentences.filter(({ paragraph }) => paragraph.kind !== 'title').slice(0, DATELINE_SENTENCES);
  for (const { tokens, dates } of first) {
    const limit = tokens[DATELINE_TOKENS]?.start ?? Number.POSITIVE_INFINITY;
    const dated = dates.find(({ start, basis }) => basis === 'inferred-year' && start < limit);
    const day = yearlessDay(tokens, dated ?? null);
    if (day !== null) return day;
  }
  return null;
}
