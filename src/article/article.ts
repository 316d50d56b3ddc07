import type { IsoDate } from '../text/calendar.ts';

/** A half-open piece of a text: offsets in UTF-16 code units. */
export type Span = { readonly start: number; readonly end: number };

/**
 * When an article was published and how that is known: `stated` on the page; `inferred` from a weekday or
 * another date in the text (a year or month that the page leaves out, or a day bounded by page furniture).
 */
export type Publication = { readonly date: IsoDate; readonly how: 'stated' | 'inferred' };

/** What a paragraph is for. Captions and bylines are furniture and never become paragraphs. */
export type ParagraphKind = 'title' | 'summary' | 'heading' | 'body';

/** A clean piece of an article: `text.slice(start, end)` is what the reader reads, without surrounding white space. */
export type Paragraph = Span & { readonly kind: ParagraphKind };

/**
 * One news article as the engine sees it. `text` is the decoded source as it came (only a byte-order mark is
 * dropped); every offset anywhere in the engine counts UTF-16 code units of this `text`. What no paragraph
 * covers is furniture: bylines, dates, "read also" lines, captions, biographies, horoscopes.
 */
export type Article = {
  /** Hash of outlet, title and `text`: the same wire copy in two outlets is two articles. */
  readonly id: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly author: string | null;
  readonly published: Publication | null;
  /** Whom the page credits the report to besides, as written: a dateline's bracket, "इनपुट: …", a signature. */
  readonly credits: readonly string[];
  /** Where the report was filed ("वाशिंगटन, 12 जुलाई"): never the place of an event. */
  readonly dateline: Span | null;
  readonly text: string;
  /** In the order of the text, not overlapping. */
  readonly paragraphs: readonly Paragraph[];
};
