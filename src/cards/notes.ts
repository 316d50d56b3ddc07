import type { Publication } from '../article/article.ts';
import { monthOf } from '../text/dates-words.ts';
import { type Token, tokenise } from '../text/tokens.ts';
import type { Note } from './card.ts';

/** A day with its month is no longer than this, in UTF-16 code units. */
const LONGEST_DAY = 24;

/** The notes that say more than the text: a day that is written with its month ("12 जुलाई") wants one only in another year than the article's. */
export function tellingNotes(
  text: string,
  notes: readonly Note[],
  published: Publication | null,
): readonly Note[] {
  const year = published?.date.slice(0, 4);
  return notes.filter(({ at, date }) => date.slice(0, 4) !== year || !endsInDay(text.slice(0, at)));
}

function endsInDay(text: string): boolean {
  const [first, last] = tokenise(text.slice(-LONGEST_DAY)).slice(-2);
  return (isDay(first) && isMonth(last)) || (isMonth(first) && isDay(last));
}

function isDay(token: Token | undefined): boolean {
  return token?.kind === 'number';
}

function isMonth(token: Token | undefined): boolean {
  return token !== undefined && monthOf(token.norm) !== null;
}
