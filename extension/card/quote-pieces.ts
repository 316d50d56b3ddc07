import type { Span } from '../../src/article/article.ts';
import type { Note } from '../../src/cards/card.ts';
import type { IsoDate } from '../../src/text/calendar.ts';

/** A piece of a quotation: the source's words, such of them as name the card's own entity, or a note of ours. */
export type QuotePiece =
  | { readonly kind: 'said' | 'marked'; readonly text: string }
  | { readonly kind: 'note'; readonly date: IsoDate };

/**
 * Cuts a verbatim text at its marks and notes, in reading order. The pieces that are not notes, put together, are the
 * text to the letter. Marks and notes that reach beyond the text are cut to it or stand at its end.
 */
export function quotePieces(
  text: string,
  marks: readonly Span[],
  notes: readonly Note[],
): readonly QuotePiece[] {
  const within = (offset: number): number => Math.min(Math.max(offset, 0), text.length);
  const edges = [
    ...marks.flatMap(({ start, end }) => [start, end]),
    ...notes.map(({ at }) => at),
    text.length,
  ];
  const cuts = [...new Set(edges.map(within))].sort((a, b) => a - b);
  const notesAt = (offset: number): QuotePiece[] =>
    notes.filter(({ at }) => within(at) === offset).map((note) => ({ kind: 'note', date: note.date }));
  const isMarked = (offset: number): boolean =>
    marks.some(({ start, end }) => start <= offset && offset < end);
  return cuts.flatMap((end, index) => {
    const start = cuts[index - 1] ?? 0;
    const said = text.slice(start, end);
    const notesHere = notesAt(end);
    if (said === '') return notesHere;
    return [{ kind: isMarked(start) ? 'marked' : 'said', text: said }, ...notesHere];
  });
}
