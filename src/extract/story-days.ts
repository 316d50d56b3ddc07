import type { EventKind } from '../events/event-kinds.ts';
import type { EventMention } from '../events/event-mention.ts';
import { dayFromNumber, firstDay, formatDay, type IsoDate } from '../text/calendar.ts';
import type { DateMention } from '../text/dates.ts';
import type { Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import { isPlain } from './event-hours.ts';
import { isUndated } from './event-news.ts';
import { daySinceIncident, type PointedDay } from './incident-days.ts';
import type { ReadSentence } from './reading.ts';

/** What the story has told of days up to a sentence, and in it. */
export type StoryDay = {
  /** The day that the sentences before tell of, where the last of them to name days names one; and which sentence that was. */
  readonly before: { readonly date: IsoDate; readonly sentence: number } | null;
  readonly pointed: readonly PointedDay[];
};

/**
 * The day that each sentence of an article stands in: what one names holds for those behind it until another names its own, and phrases that
 * point from it ("अगली सुबह") move it on. `incident` is the day of what befell, from which "हादसे के दूसरे दिन" is told, or null.
 */
export function storyDays(
  sentences: readonly ReadSentence[],
  published: IsoDate | null,
  incident: IsoDate | null,
): readonly StoryDay[] {
  const last = published === null ? null : firstDay(published);
  let before: StoryDay['before'] = null;
  return sentences.map((sentence): StoryDay => {
    if (last === null || sentence.paragraph.kind === 'title') return { before, pointed: [] };
    const read = readDays(sentence, before?.date ?? null, last);
    const since = daySinceIncident(sentence, incident, last);
    if (since !== null) {
      const day: StoryDay = {
        before: before ?? { date: since.date, sentence: sentence.index },
        pointed: [since],
      };
      before = { date: since.date, sentence: sentence.index };
      return day;
    }
    const day: StoryDay = { before, pointed: read.pointed };
    if (read.isDated)
      before = read.current === null ? null : { date: read.current, sentence: sentence.index };
    return day;
  });
}

type ReadDays = {
  readonly pointed: readonly PointedDay[];
  readonly current: IsoDate | null;
  readonly isDated: boolean;
};

/** The days of a sentence; `current` is null where it names several. */
function readDays(sentence: ReadSentence, before: IsoDate | null, last: number): ReadDays {
  const pointed: PointedDay[] = [];
  const named = new Set<IsoDate>();
  let current = before;
  let dateline: IsoDate | null = null;
  for (const date of sentence.dates) {
    const pointing = pointedFrom(sentence, date, current, last);
    if (pointing !== null) pointed.push({ start: date.start, date: pointing });
    const day = pointing ?? (isDay(date, last) ? date.date : null);
    if (day === null) continue;
    if (sentence.dateline && named.size === 0 && date.basis !== 'relative') dateline = day;
    else named.add(day);
    current = day;
  }
  const isDated = named.size > 0 || dateline !== null;
  const [only = dateline] = named;
  return { pointed, current: named.size > 1 ? null : isDated ? only : before, isDated };
}

/** A day that is over, and not only a limit. */
function isDay({ date, precision, relation }: DateMention, last: number): boolean {
  if (precision !== 'day' || date?.length !== 10 || (relation !== 'on' && relation !== 'from')) return false;
  const day = firstDay(date);
  return day !== null && day <= last;
}

function pointedFrom(
  { tokens }: ReadSentence,
  date: DateMention,
  from: IsoDate | null,
  last: number,
): IsoDate | null {
  const shift = date.basis === 'relative-to-event' ? date.shift : null;
  const start = from === null ? null : firstDay(from);
  if (shift?.unit !== 'day' || start === null) return null;
  const at = tokens.findIndex((token) => token.start >= date.start);
  const before = tokens[at - 1]?.norm ?? '';
  if (TIES.has(before) && !POINTERS.has(tokens[at - 2]?.norm ?? '')) return null;
  const day = start + shift.count;
  return day <= last ? formatDay(dayFromNumber(day)) : null;
}

/** "हादसे के दो दिन बाद": told from what is named, and not from the day of the story. */
const TIES = new Set(['के', 'से']);
const POINTERS = new Set(['इस', 'उस']);

/** How far the day that a phrase points from may lie back, in sentences. */
const REACH = 10;

/** How far the day may lie back that "वहीं" ("on the spot") points to, in sentences. */
const SPOT_REACH = 2;

/** Undated events with the day that a phrase of their sentence points to, or "मंत्री ने वहीं …", which is that of the story. */
export function withPointedDays(
  events: readonly EventMention[],
  days: readonly StoryDay[],
  sentences: readonly ReadSentence[],
): EventMention[] {
  return events.map((event) => {
    const { before, pointed } = days[event.sentence] ?? UNKNOWN;
    const isOpen = event.dateBasis === 'unknown' && event.yearless === null && event.status === 'happened';
    if (before === null || !isOpen) return event;
    const distance = event.sentence - before.sentence;
    const phrase = pointed.findLast(({ start }) => start < event.start) ?? pointed[0];
    if (phrase && distance <= REACH) return { ...event, date: phrase.date, dateBasis: 'carried' };
    const isThere =
      distance <= SPOT_REACH && !event.remote && pointsToSpot(sentences[event.sentence]?.tokens ?? []);
    return isThere ? { ...event, date: before.date, dateBasis: 'carried' } : event;
  });
}

const UNKNOWN: StoryDay = { before: null, pointed: [] };

function pointsToSpot(tokens: readonly Token[]): boolean {
  return tokens.some(({ norm }, at) => norm === 'वहीं' && at > 0 && tokens[at - 1]?.kind !== 'mark');
}

/** How far the day of the story may lie back, and how long before the report, for what is told without a day to be of then, in sentences and days. */
const TOLD_ON = 3;
const FRESH = 2;

/**
 * What is told as done without a day soon behind one of the last days happened between that day and the report. Money is given for many
 * reasons (`withAnswers` in event-hours.ts).
 */
export function withDaysSince(
  events: readonly EventMention[],
  isTold: (event: number) => boolean,
  days: readonly StoryDay[],
  sentences: readonly ReadSentence[],
  published: IsoDate | null,
): EventMention[] {
  const end = published?.length === 10 ? firstDay(published) : null;
  if (end === null) return [...events];
  return events.map((event, i) => {
    const sentence = isTold(i) ? sentences[event.sentence] : undefined;
    const before = days[event.sentence]?.before ?? null;
    if (!sentence || before === null) return event;
    const distance = event.sentence - before.sentence;
    const isClose = sentences[before.sentence]?.paragraph === sentence.paragraph && distance <= TOLD_ON;
    if (!isClose && distance > 1) return event;
    const start = firstDay(before.date);
    if (start === null || end - start > FRESH || sentence.paragraph.kind === 'title') return event;
    if (NOT_SINCE.has(event.kind) || event.status !== 'happened' || !isUndated(event, sentence)) return event;
    if (!isPlain(sentence) || isState(event, sentence) || isSpokenOf(event, sentence)) return event;
    const from = formatDay(dayFromNumber(start));
    const date = start === end ? from : `${from}/${formatDay(dayFromNumber(end))}`;
    return { ...event, date, dateBasis: 'published' };
  });
}

const COPULAS = wordSet('है हैं');

/** Money is given for many reasons, and what has no word of its own needs its day. */
const NOT_SINCE: ReadonlySet<EventKind> = new Set(['aid', 'deed']);

/** "वह फरार है", "खोला जा रहा है", "अब तक": how it is, not what happened. */
function isState({ end }: EventMention, { tokens }: ReadSentence): boolean {
  const behind = tokens.filter(({ start }) => start >= end);
  if (COPULAS.has(behind[0]?.norm ?? '')) return true;
  const isGoingOn = behind.some(
    ({ norm }, at) => GOING_ON.has(norm) && COPULAS.has(behind[at + 1]?.norm ?? ''),
  );
  return isGoingOn || tokens.some(({ norm }, at) => SO_FAR.has(norm) && tokens[at + 1]?.norm === 'तक');
}

const GOING_ON = new Set(['रहा', 'रहे', 'रही']);
const SO_FAR = new Set(['अब', 'अभी']);

const REPORTING = wordSet('बताया बताई जानकारी पुष्टि');

/** "उन्होंने याद दिलाया कि …": what somebody speaks of may be of any time, but of what a spokesman tells of the day. */
function isSpokenOf({ start }: EventMention, { tokens }: ReadSentence): boolean {
  const that = tokens.findIndex(({ norm }) => norm === 'कि');
  if (that < 0 || (tokens[that]?.start ?? start) > start) return false;
  return !tokens.slice(0, that).some(({ norm }) => REPORTING.has(norm));
}
