import { readPlainText } from '../../../src/article/plain-text.ts';
import type { GoldText } from '../../eval/gold/gold.ts';

/** Words of a text as a reader counts them. */
function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}

/** One long article made of the paragraphs of many, cut at the paragraph that fills it up to a number of words. */
export function longText(texts: readonly GoldText[], words: number): string {
  const paragraphs = texts.flatMap(({ text }) =>
    readPlainText(text).paragraphs.map(({ start, end }) => text.slice(start, end)),
  );
  let count = 0;
  const taken = paragraphs.filter((paragraph) => {
    if (count >= words) return false;
    count += wordsIn(paragraph);
    return true;
  });
  return taken.join('\n\n');
}
