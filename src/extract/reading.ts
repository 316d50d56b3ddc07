import type { Article, Paragraph } from '../article/article.ts';
import { rememberingKeys, type Word, wordsOf } from '../names/words.ts';
import { dayFromNumber, firstDay, formatDay, lastDay } from '../text/calendar.ts';
import { type DateMention, findDates } from '../text/dates.ts';
import { type Sentence, splitSentences } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';

/** One sentence read: its tokens, words and dates, and the paragraph it stands in. */
export type ReadSentence = Sentence & {
  readonly index: number;
  /** The sentence as it stands. */
  readonly text: string;
  readonly paragraph: Paragraph;
  readonly words: readonly Word[];
  readonly dates: readonly DateMention[];
  /** The sentence, or part of it, is the article's dateline. */
  readonly dateline: boolean;
};

/** Reads the clean paragraphs of an article, sentence by sentence, in the order of the text. */
export function readSentences(article: Article): ReadSentence[] {
  const keyOf = rememberingKeys();
  const published = article.published?.date ?? null;
  const days = published === null ? [] : [...new Set([firstDay(published), lastDay(published)])];
  const sentences: ReadSentence[] = [];
  for (const paragraph of article.paragraphs) {
    const whole = splitSentences(article.text, paragraph.start, paragraph.end);
    for (const sentence of whole.flatMap(piecesOf)) {
      sentences.push({
        ...sentence,
        index: sentences.length,
        text: article.text.slice(sentence.start, sentence.end),
        paragraph,
        words: wordsOf(sentence.tokens, keyOf),
        dates: datesOf(sentence.tokens, days),
        dateline: overlapsDateline(article, sentence),
      });
    }
  }
  return sentences;
}

/** No sentence of prose has so many tokens: a text that goes on is a list, or has lost its marks. */
const LONGEST = 300;

/** Pieces of at most LONGEST tokens: what is read of a sentence costs up to the square of its length. */
function piecesOf(sentence: Sentence): Sentence[] {
  const { tokens } = sentence;
  if (tokens.length <= LONGEST) return [sentence];
  const pieces: Sentence[] = [];
  for (let from = 0; from < tokens.length; from += LONGEST) {
    const own = tokens.slice(from, from + LONGEST);
    pieces.push({
      start: own[0]?.start ?? sentence.start,
      end: own.at(-1)?.end ?? sentence.end,
      tokens: own,
    });
  }
  return pieces;
}

/**
 * The dates of a sentence. An article of one of several days gives a date only where every such day does ("शनिवार" is the same
 * one for Sunday and Monday); `days` are the first and the last of them as day numbers.
 */
function datesOf(tokens: readonly Token[], days: readonly (number | null)[]): readonly DateMention[] {
  const [first = null, last = first] = days;
  const found = findDates(tokens, isoOf(first));
  if (first === last) return found;
  const other = findDates(tokens, isoOf(last));
  return found.map((mention, i) => (other[i]?.date === mention.date ? mention : { ...mention, date: null }));
}

function isoOf(day: number | null): string | null {
  return day === null ? null : formatDay(dayFromNumber(day));
}

function overlapsDateline(article: Article, sentence: Sentence): boolean {
  const { dateline } = article;
  return dateline !== null && dateline.start < sentence.end && sentence.start < dateline.end;
}

/** Things told in sentences by the sentence they stand in: as many lists as there are sentences, each in the given order. */
export function groupBySentence<T extends { readonly sentence: number }>(
  items: readonly T[],
  sentences: number,
): readonly (readonly T[])[] {
  const groups = Array.from({ length: sentences }, (): T[] => []);
  for (const item of items) groups[item.sentence]?.push(item);
  return groups;
}
