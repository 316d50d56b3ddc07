import type { EventMention } from '../events/event-mention.ts';
import { dayFromNumber, firstDay, formatDay } from '../text/calendar.ts';
import type { DateMention } from '../text/dates.ts';
import { wordSet } from '../text/word-set.ts';
import type { ReadSentence } from './reading.ts';

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
