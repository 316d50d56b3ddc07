import { dayNumber, daysInMonth } from '../../text/calendar.ts';
import { weekdayOf } from '../../text/dates-words.ts';
import { type Sentence, splitSentences } from '../../text/sentences.ts';
import { tenseAround } from '../../text/tense.ts';
import type { Token } from '../../text/tokens.ts';
import type { Layout } from '../layout/layout.ts';
import { findWrittenDates, type WrittenDate } from './written-dates.ts';

/** What the dates in a text and in the furniture around it say about when the text was written. Days are day numbers. */
export type TextDates = {
  /** The latest date with a year that the text looks back on: its first day, its year, whether a day is named. */
  readonly latestPast: { readonly day: number; readonly year: number; readonly isDay: boolean } | null;
  /** Weekdays (0 = Sunday) on which the text says that something happened. */
  readonly pastWeekdays: ReadonlySet<number>;
  /** The latest full date in the page's furniture: the page was copied on that day or later. */
  readonly latestFurnitureDay: number | null;
  /** The day that the first sentence tells of, when it is the latest of the text and no remote past. */
  readonly leadDay: number | null;
};

/** Before this year there was no Hindi news on the web to copy. */
const FIRST_WEB_YEAR = 1998;
const LAST_YEAR = 2100;

/** Collects the dates and weekdays of a text that is told apart from its furniture. */
export function datesOfText(layout: Layout, text: string): TextDates {
  const pastWeekdays = new Set<number>();
  let latestPast: TextDates['latestPast'] = null;
  let leadDay: number | null = null;
  const reports = layout.paragraphs.filter(
    (paragraph) => paragraph.kind === 'summary' || paragraph.kind === 'body',
  );
  const sentences = reports
    .flatMap((paragraph) => splitSentences(text, paragraph.start, paragraph.end))
    .map(withoutExcess);
  const lead = sentences[0];
  for (const sentence of sentences) {
    for (const named of weekdaysIn(sentence.tokens)) pastWeekdays.add(named);
    for (const date of findWrittenDates(text.slice(sentence.start, sentence.end))) {
      const past = isGoneBy(sentence, date) ? pastOf(date) : null;
      if (!past) continue;
      if (latestPast === null || past.day > latestPast.day) latestPast = past;
      if (sentence === lead && past.isDay && !isRemote(sentence.tokens)) leadDay = past.day;
    }
  }
  const isLatest = leadDay !== null && latestPast?.day === leadDay;
  return {
    latestPast,
    pastWeekdays,
    latestFurnitureDay: latestInFurniture(layout),
    leadDay: isLatest ? leadDay : null,
  };
}

/** A sentence of the news has fewer tokens; what only looks like one must not cost the square of its length. */
const MOST_TOKENS = 200;

function withoutExcess(sentence: Sentence): Sentence {
  const last = sentence.tokens[MOST_TOKENS - 1];
  if (!last) return sentence;
  return { start: sentence.start, end: last.end, tokens: sentence.tokens.slice(0, MOST_TOKENS) };
}

function pastOf({ year, month, day }: WrittenDate): TextDates['latestPast'] {
  if (year === null || year < FIRST_WEB_YEAR || year > LAST_YEAR) return null;
  return { day: dayNumber({ year, month, day: day ?? 1 }), year, isDay: day !== null };
}

function latestInFurniture(layout: Layout): number | null {
  let latest: number | null = null;
  layout.lines.forEach(({ line }, i) => {
    if (layout.roles[i] !== 'furniture') return;
    for (const { year, month, day } of findWrittenDates(line.text)) {
      if (year === null || day === null || year < FIRST_WEB_YEAR || year > LAST_YEAR) continue;
      if (day > daysInMonth(year, month)) continue;
      const number = dayNumber({ year, month, day });
      if (latest === null || number > latest) latest = number;
    }
  });
  return latest;
}

const REMOTE = new Set(['था', 'थी', 'थे', 'थीं']);

/** "हुआ था", "हुआ था, जिसके बाद …": told as the background of something later. */
function isRemote(tokens: readonly Token[]): boolean {
  return tokens.some((token) => REMOTE.has(token.norm));
}

/** A date that nothing is still to happen on, as its clause tells it; its offsets count in the sentence. */
function isGoneBy({ start, tokens }: Sentence, date: WrittenDate): boolean {
  const from = tokens.findIndex((token) => token.end > start + date.start);
  const end = tokens.findIndex((token) => token.start >= start + date.end);
  return happened(tokens, from, end < 0 ? tokens.length : end);
}

function happened(tokens: readonly Token[], from: number, end: number): boolean {
  if (tokens[end]?.norm === 'तक') return false;
  const tense = tenseAround(tokens, from, end);
  return tense === 'past' || tense === null;
}

const NOT_LAST = new Set(['अगले', 'आगामी', 'आने', 'पिछले', 'बीते', 'गत', 'हर', 'प्रत्येक', 'वाले']);

/** The weekdays of a sentence that name the last such day: not "अगले सोमवार", not "रविवार तक". */
function weekdaysIn(tokens: readonly Token[]): number[] {
  return tokens.flatMap((token, i) => {
    const named = token.kind === 'devanagari' ? weekdayOf(token.norm) : null;
    const isLast = named !== null && !NOT_LAST.has(tokens[i - 1]?.norm ?? '') && happened(tokens, i, i + 1);
    return isLast ? [named] : [];
  });
}
