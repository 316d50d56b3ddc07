import { type DateMention, findDates } from '../../../src/text/dates.ts';
import { splitSentences } from '../../../src/text/sentences.ts';

/** The dates of a sentence in the notation of tests/fixtures/dates.tsv; `published` is "-" when unknown. */
export function datesOf(sentence: string, published: string): string {
  const found = splitSentences(sentence, 0, sentence.length).flatMap(({ tokens }) =>
    findDates(tokens, published === '-' ? null : published),
  );
  return found.map((mention) => notation(sentence, mention)).join(' ; ');
}

function notation(sentence: string, mention: DateMention): string {
  const relation = mention.relation === 'on' ? '' : ` (${mention.relation})`;
  return `${sentence.slice(mention.start, mention.end)} = ${meaning(mention)}${relation}`;
}

function meaning({ date, precision, shift }: DateMention): string {
  if (shift !== null) return `event${shift.count < 0 ? '' : '+'}${shift.count}${shift.unit}`;
  if (precision === 'none') return 'none';
  return date ?? `?${precision}`;
}
