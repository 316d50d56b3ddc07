import type { EventKind } from '../events/event-kinds.ts';
import type { EventMention } from '../events/event-mention.ts';
import { dayFromNumber, firstDay, formatDay, type IsoDate, lastDay } from '../text/calendar.ts';
import { wordSet } from '../text/word-set.ts';
import { isUndated } from './event-news.ts';
import type { ReadSentence } from './reading.ts';

function isOpen(event: EventMention, sentence: ReadSentence): boolean {
  return event.status === 'happened' && isUndated(event, sentence);
}

/** How far behind a minute's stamp its colon and its second number stand: "4:30 PM". */
const STAMP = { colon: 1, minutes: 2 } as const;

/** In a live report each entry begins with its hour ("4:30 PM: …") and tells what happened on the day of the report. */
export function withStampedDays(
  events: readonly EventMention[],
  sentences: readonly ReadSentence[],
  published: IsoDate | null,
): readonly EventMention[] {
  if (published?.length !== 10) return events;
  return events.map((event) => {
    const sentence = sentences[event.sentence];
    const isStamped = sentence !== undefined && isOpen(event, sentence) && isStamp(sentence);
    return isStamped && sentence.dates.length === 0
      ? { ...event, date: published, dateBasis: 'carried' }
      : event;
  });
}

function isStamp({ start, paragraph, tokens }: ReadSentence): boolean {
  const [hours, colon, minutes] = [tokens[0], tokens[STAMP.colon], tokens[STAMP.minutes]];
  return (
    start === paragraph.start && hours?.kind === 'number' && colon?.norm === ':' && minutes?.kind === 'number'
  );
}

const HOURS = wordSet('सुबह शाम दोपहर रात तड़के सायंकाल प्रातः सवेरे सांय');
const WHILES = wordSet('देर घंटे घंटों मिनट');

/**
 * What is told with its hour alone ("शाम को …", "कुछ ही देर बाद …") in a report whose other days are close, was on the day of the report or the day
 * before. The sentence before it in the paragraph may have the hour.
 */
export function withHours(
  events: readonly EventMention[],
  sentences: readonly ReadSentence[],
  published: IsoDate | null,
): readonly EventMention[] {
  const end = published?.length === 10 ? firstDay(published) : null;
  if (end === null) return events;
  return events.map((event) => {
    const sentence = sentences[event.sentence];
    if (!sentence || !isOpen(event, sentence) || !isPlain(sentence) || sentence.paragraph.kind === 'title')
      return event;
    const isOfDay = hasHour(sentence) || hasHourBefore(sentence, sentences[event.sentence - 1]);
    if (!isOfDay || !isOfNews(sentences.slice(0, event.sentence), end)) return event;
    return { ...event, date: spanOf(end - 1, end), dateBasis: 'published' };
  });
}

function hasHour({ tokens }: ReadSentence): boolean {
  return tokens.some(
    ({ norm }, at) =>
      HOURS.has(norm) || (WHILES.has(norm) && tokens[at + 1]?.norm === 'बाद' && tokens[at + 2]?.norm !== 'से'),
  );
}

function hasHourBefore({ paragraph }: ReadSentence, before: ReadSentence | undefined): boolean {
  return before?.paragraph === paragraph && before.dates.length === 0 && hasHour(before);
}

/** How long before the report what its sentences speak of lies at most, in days. */
const NEWS = 3;

/** The last sentence that names days names none that lies far from the report. */
function isOfNews(before: readonly ReadSentence[], end: number): boolean {
  const last = before.findLast(({ dates }) => dates.some(({ date }) => date !== null));
  return (last?.dates ?? []).every(({ date }) => {
    const [from, to] = date === null ? [end, end] : [firstDay(date), lastDay(date)];
    return from !== null && to !== null && end - NEWS <= from && to <= end + NEWS;
  });
}

/** What befalls people or places, and others answer. */
const BEFALLING: ReadonlySet<EventKind> = new Set([
  'accident',
  'disaster',
  'attack',
  'shooting',
  'killing',
  'clash',
  'deaths',
  'robbery',
  'kidnapping',
]);
/** What is done about it. */
const ANSWERS: ReadonlySet<EventKind> = new Set([
  'aid',
  'investigation',
  'case',
  'arrest',
  'questioning',
  'raid',
  'rescue',
  'treatment',
  'meeting',
  'resignation',
  'visit',
  'protest',
  'summons',
  'clash',
  'order',
]);
/** What happened before the news, or nobody knows when. */
const EARLIER = wordSet('पहले पूर्व तब कभी अक्सर पुराने पुराना पुरानी वर्षों सालों बार चुका चुके चुकी तत्कालीन इससे उससे अतीत');
/** How many sentences of the article may tell first what happened, the headline counted. */
const HEAD = 5;
/** How long before the report it may have happened, in days. */
const LATEST = 3;

/**
 * What is done about something that befell people a day or two before the report ("… ने मुआवजे की घोषणा की", "… को गिरफ्तार किया") was done between
 * that day and the report.
 */
export function withAnswers(
  events: readonly EventMention[],
  sentences: readonly ReadSentence[],
  published: IsoDate | null,
): readonly EventMention[] {
  const end = published?.length === 10 ? firstDay(published) : null;
  const start = end === null ? null : befallenOn(events, end);
  if (end === null || start === null) return events;
  const date = start === end ? formatDay(dayFromNumber(end)) : spanOf(start, end);
  return events.map((event) => {
    const sentence = sentences[event.sentence];
    const isAnswer =
      sentence !== undefined &&
      ANSWERS.has(event.kind) &&
      isOpen(event, sentence) &&
      isToThem(event, sentence, events);
    return isAnswer && isPlain(sentence) ? { ...event, date, dateBasis: 'published' } : event;
  });
}

/** Whom it befell. */
const VICTIMS = wordSet(`
  मृतक मृतकों परिजन परिजनों घायल घायलों पीड़ित पीड़ितों प्रभावित प्रभावितों आश्रितों परिवार परिवारों मुआवजा मुआवजे राहत घटनास्थल मौके अस्पताल शिविर शिविरों
`);
const ROUNDS = new Set(['दौरा', 'निरीक्षण', 'जायजा', 'मुआयना', 'सर्वेक्षण', 'हालचाल']);

/** Money may be given and people may arrive for other reasons: of these the sentence says whom or what they are for. Who meets nobody named meets victims. */
function isToThem(
  { kind, trigger, place, participants }: EventMention,
  { tokens }: ReadSentence,
  events: readonly EventMention[],
): boolean {
  if (kind === 'meeting') return participants.length === 1;
  if (kind !== 'aid' && (kind !== 'visit' || ROUNDS.has(trigger))) return true;
  if (place !== null && events.some((event) => BEFALLING.has(event.kind) && event.place === place))
    return true;
  return tokens.some(({ norm }) => VICTIMS.has(norm));
}

function spanOf(start: number, end: number): string {
  return `${formatDay(dayFromNumber(start))}/${formatDay(dayFromNumber(end))}`;
}

/** No day of another and no word of an earlier time stands in it. */
export function isPlain({ dates, tokens }: ReadSentence): boolean {
  return (
    dates.every(({ basis }) => basis === 'relative-to-event') && !tokens.some(({ norm }) => EARLIER.has(norm))
  );
}

/** The day of what the head of the article tells to have befallen, where all that befell there did within the last days. */
function befallenOn(events: readonly EventMention[], end: number): number | null {
  const days = events
    .filter(({ kind, sentence, status }) => BEFALLING.has(kind) && sentence < HEAD && status === 'happened')
    .flatMap(({ date }) => (date === null ? [] : [{ from: firstDay(date), to: lastDay(date) }]));
  const [first] = days.map(({ from }) => from ?? Number.NaN).sort((a, b) => a - b);
  const isNew = days.every(
    ({ from, to }) => from !== null && to !== null && end - LATEST <= from && to <= end,
  );
  return first !== undefined && isNew ? first : null;
}
