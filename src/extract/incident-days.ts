import { dayFromNumber, firstDay, formatDay, type IsoDate } from '../text/calendar.ts';
import type { Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import type { ReadSentence } from './reading.ts';

/** A phrase of a sentence that points to a day from another ("उसी शाम", "अगले दिन", "हादसे के दूसरे दिन"), and that day. */
export type PointedDay = { readonly start: number; readonly date: IsoDate };

const INCIDENTS = wordSet('हादसे घटना दुर्घटना वारदात हमले विस्फोट धमाके हत्या हत्याकांड भूकंप बाढ़ अग्निकांड त्रासदी');
/** How many days behind it "के दूसरे दिन" is. */
const ORDINALS: ReadonlyMap<string, number> = new Map([
  ['पहले', 0],
  ['अगले', 1],
  ['दूसरे', 1],
  ['तीसरे', 2],
  ['चौथे', 3],
  ['पांचवें', 4],
]);
const OF = new Set(['के', 'की']);

/**
 * The day that a sentence tells from that of what befell: "हादसे के दूसरे दिन", "हादसे वाले दिन", "हादसे के दो दिन बाद". That day is the one named right before
 * it ("गुरुवार को हुए हादसे के …"), else `incident`; null without one, or where it would lie behind the day `last` of the report.
 */
export function daySinceIncident(
  sentence: ReadSentence,
  incident: IsoDate | null,
  last: number,
): PointedDay | null {
  const { tokens } = sentence;
  const at = tokens.findIndex(({ norm }, i) => INCIDENTS.has(norm) && daysBehind(sentence, i) !== null);
  const [token, behind] = [tokens[at], daysBehind(sentence, at)];
  const day = firstDay(dayOf(sentence, at) ?? incident ?? '');
  if (day === null || behind === null || token === undefined || day + behind > last) return null;
  return { start: token.start, date: formatDay(dayFromNumber(day + behind)) };
}

/** What may stand between a day and the incident of that day: "को हुए", "की". */
const BETWEEN = wordSet('को हुए हुई हुआ के की का में घटी घटित तड़के सुबह दोपहर शाम रात देर इस भीषण बड़े दर्दनाक');
const LONGEST_GAP = 5;

/** The day that stands right before the incident at `at`: "गुरुवार को हुए हादसे". */
function dayOf({ tokens, dates }: ReadSentence, at: number): IsoDate | null {
  const date = dates.findLast(({ end }) => end <= (tokens[at]?.start ?? 0));
  if (date === undefined || date.precision !== 'day' || date.date?.length !== 10) return null;
  const between = tokens.slice(0, at).filter(({ start }) => start >= date.end);
  return between.length <= LONGEST_GAP && between.every(({ norm }) => BETWEEN.has(norm)) ? date.date : null;
}

/** How many days behind the incident named at `at` the words behind it tell; null where they tell none. */
function daysBehind({ tokens, dates }: ReadSentence, at: number): number | null {
  if (at < 0) return null;
  const [link = '', second = ''] = normsFrom(tokens, at + 1);
  if (link === 'वाले') return second === 'दिन' ? 0 : null;
  if (!OF.has(link)) return null;
  if (second === 'दिन') return 0;
  return daysOfOrdinal(tokens, at + 2) ?? daysOfShift(tokens[at + 2], dates);
}

function daysOfOrdinal(tokens: readonly Token[], at: number): number | null {
  const [ordinal = '', next, day] = normsFrom(tokens, at);
  const isDay = next === 'दिन' || (next === 'ही' && day === 'दिन');
  return isDay ? (ORDINALS.get(ordinal) ?? null) : null;
}

/** "के दो दिन बाद": not "के दो दिन बाद से", which tells how it has been since. */
function daysOfShift(first: Token | undefined, dates: ReadSentence['dates']): number | null {
  const date = dates.find(({ start }) => start === first?.start);
  if (date?.basis !== 'relative-to-event' || date.shift?.unit !== 'day') return null;
  return date.relation === 'on' && date.shift.count > 0 ? date.shift.count : null;
}

function normsFrom(tokens: readonly Token[], at: number): string[] {
  return tokens.slice(at, at + 3).map(({ norm }) => norm);
}
