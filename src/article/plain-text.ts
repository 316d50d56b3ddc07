import type { Article, Publication } from './article.ts';
import { articleId } from './article-id.ts';
import { readPublication } from './dates/publication.ts';
import { readCredits } from './layout/credits.ts';
import { type Layout, layOut } from './layout/layout.ts';
import { splitLines } from './lines/lines.ts';
import { joinWrapped } from './lines/wrapped-lines.ts';

/** What is known of an article besides its text: fields of a JSON file, metadata of a page. Null is not known. */
export type Known = {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly author: string | null;
  readonly published: Publication | null;
};

/** Nothing is known but the text. */
export const NOTHING_KNOWN: Known = { title: null, outlet: null, url: null, author: null, published: null };

/**
 * Reads an article in plain text as it is copied or scraped from a page: title, standfirst, byline, date, dateline and
 * clean paragraphs, told from the furniture around them by their shapes. `text` is decoded already (see `decodeText`);
 * all offsets are UTF-16 code units of it. Never throws; time grows with the length of the text.
 */
export function readPlainText(text: string, known: Known = NOTHING_KNOWN): Article {
  return assembleArticle(text, layOut(text, joinWrapped(text, splitLines(text))), known);
}

/** Puts an article together from a laid-out text and what is known besides; what is known goes before what is read. */
export function assembleArticle(text: string, layout: Layout, known: Known): Article {
  const credits = readCredits(layout);
  const title = known.title ?? titleIn(text, layout);
  const outlet = known.outlet ?? credits.outlet;
  return {
    id: articleId(outlet, title, text),
    title,
    outlet,
    url: known.url,
    author: known.author ?? credits.author,
    published: known.published ?? readPublication(layout, text),
    credits: credits.others,
    dateline: layout.dateline ? { start: layout.dateline.start, end: layout.dateline.end } : null,
    text,
    paragraphs: layout.paragraphs,
  };
}

function titleIn(text: string, layout: Layout): string | null {
  const title = layout.paragraphs.find((paragraph) => paragraph.kind === 'title');
  return title ? text.slice(title.start, title.end) : null;
}
