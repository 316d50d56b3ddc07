import type { Article, ParagraphKind, Span } from '../../../src/article/article.ts';
import type { LinkedName } from '../worker/api.ts';

/** A piece of a paragraph: plain text, or a name that leads to its page. */
export type TextPiece = {
  readonly start: number;
  readonly text: string;
  readonly name: LinkedName | null;
  /** It belongs to the sentence that is pointed out. */
  readonly isPointedOut: boolean;
};

/** A paragraph of a saved text, cut at its names and at the sentence that is pointed out. */
export type ParagraphPieces = { readonly kind: ParagraphKind; readonly pieces: readonly TextPiece[] };

/**
 * Cuts the paragraphs of an article into pieces; put together they are the paragraphs to the letter. `names` must not
 * overlap each other. All offsets are in UTF-16 code units of the article's text.
 */
export function articlePieces(
  { text, paragraphs }: Pick<Article, 'text' | 'paragraphs'>,
  names: readonly LinkedName[],
  pointedOut: Span | null,
): readonly ParagraphPieces[] {
  return paragraphs.map((paragraph) => {
    const within = (at: number): boolean => paragraph.start < at && at < paragraph.end;
    const own = names.filter((name) => name.start >= paragraph.start && name.end <= paragraph.end);
    const edges = [...own, ...(pointedOut === null ? [] : [pointedOut])].flatMap(({ start, end }) => [
      start,
      end,
    ]);
    const cuts = [...new Set([paragraph.start, ...edges.filter(within), paragraph.end])].sort(
      (a, b) => a - b,
    );
    const pieces = cuts.slice(0, -1).map((start, index): TextPiece => {
      const end = cuts[index + 1] ?? paragraph.end;
      return {
        start,
        text: text.slice(start, end),
        name: own.find((name) => name.start <= start && end <= name.end) ?? null,
        isPointedOut: pointedOut !== null && pointedOut.start <= start && end <= pointedOut.end,
      };
    });
    return { kind: paragraph.kind, pieces };
  });
}

/** The sentence at an offset; null when none is there. */
export function sentenceAt(sentences: readonly Span[], at: number | null): Span | null {
  if (at === null) return null;
  return sentences.find(({ start, end }) => start <= at && at < end) ?? null;
}
