import { tokenise } from '../text/tokens.ts';
import type { Article, Publication } from './article.ts';
import { publicationFromUrl, readPublication } from './dates/publication.ts';
import { type Layout, layOut } from './layout/layout.ts';
import { cohesion, rememberingStemmer } from './lines/cohesion.ts';
import { type Line, linesBetween } from './lines/lines.ts';
import { hostOf, isFrontPage, type PageMetadata, readMetadata } from './page/page-metadata.ts';
import { findRegion, type Region } from './page/page-region.ts';
import type { PageText } from './page-text.ts';
import { assembleArticle, type Known } from './plain-text.ts';

/** An open page as an article. */
export type PageReading = {
  /** `text` holds all blocks of the page, furniture too; only the article's own lines are paragraphs. */
  readonly article: Article;
  /** Where the text of each block begins in `article.text`: block offset + this = article offset. */
  readonly blockStarts: readonly number[];
  /** A front or section page: headlines of many articles and none of its own. It has no paragraphs. */
  readonly isList: boolean;
};

const BETWEEN_BLOCKS = '\n\n';

/**
 * Reads the article of an open page. Metadata (JSON-LD, meta tags) says title, outlet, address, author and date, the
 * visible text what they leave out. The article's blocks are told from the furniture by where the prose stands, then
 * line by line as in plain text. Never throws; time grows with the length of the page.
 */
export function readPage(page: PageText): PageReading {
  const metadata = readMetadata(page);
  const region = findRegion(page.blocks, metadata.titles, metadata.body);
  const { text, blockStarts } = joinBlocks(page);
  const isList = looksLikeList(metadata, region);
  const layout = layOut(text, linesOf(page, text, blockStarts, region));
  const known = knownOf(page, metadata, layout, text);
  const article = assembleArticle(text, isList ? withoutArticle(layout) : layout, known);
  return { article, blockStarts, isList };
}

function joinBlocks(page: PageText): { text: string; blockStarts: number[] } {
  const blockStarts: number[] = [];
  let length = 0;
  for (const block of page.blocks) {
    blockStarts.push(length);
    length += block.text.length + BETWEEN_BLOCKS.length;
  }
  return { text: page.blocks.map((block) => block.text).join(BETWEEN_BLOCKS), blockStarts };
}

function linesOf(page: PageText, text: string, blockStarts: readonly number[], region: Region): Line[] {
  return page.blocks.flatMap((block, i) => {
    const start = blockStarts[i] ?? 0;
    const markup = { tag: block.tag, linked: region.linked[i] ?? 0, outside: region.outside[i] ?? true };
    return linesBetween(text, start, start + block.text.length, markup);
  });
}

/** A brief has at least this much prose. */
const LEAST_PROSE = 60;
const FEWEST_TEASERS = 5;

/**
 * A list has headlines that lead elsewhere where an article has paragraphs. What the page declares of itself counts,
 * but a front page is no article, and without prose there is none to read.
 */
function looksLikeList(metadata: PageMetadata, region: Region): boolean {
  const declared = metadata.declaresArticle && !isFrontPage(metadata.url);
  if (declared && region.prose >= LEAST_PROSE) return false;
  if (region.prose < LEAST_PROSE) return region.teasers >= FEWEST_TEASERS || metadata.declaresList;
  const teasing = region.teasersInside >= FEWEST_TEASERS && region.teasersInside >= region.paragraphs * 0.6;
  return teasing || (metadata.declaresList && region.teasers >= FEWEST_TEASERS);
}

function withoutArticle(layout: Layout): Layout {
  return { ...layout, paragraphs: [], dateline: null };
}

/** A visible headline and the metadata's title share this part of their words, or the headline is another story's. */
const SAME_TITLE = 0.3;

function knownOf(page: PageText, metadata: PageMetadata, layout: Layout, text: string): Known {
  const visible = layout.paragraphs.find((paragraph) => paragraph.kind === 'title');
  const declared = metadata.declaredTitle;
  const shown = visible ? text.slice(visible.start, visible.end) : null;
  const trusted = shown !== null && (declared === null || tellsTheSame(shown, metadata.titles));
  return {
    title: trusted ? shown : (declared ?? shown ?? metadata.titles[0] ?? null),
    outlet: metadata.outlet ?? hostOf(metadata.url),
    url: metadata.url,
    author: metadata.author,
    published: publicationOf(page, metadata, layout, text),
  };
}

function tellsTheSame(shown: string, titles: readonly string[]): boolean {
  const stemsOf = rememberingStemmer();
  const topic = new Set(stemsOf(tokenise(shown)));
  return titles.some((title) => cohesion(stemsOf(tokenise(title)), topic) >= SAME_TITLE);
}

/** The declared day, else a day that the text states, else the page's other dates, else what the text or address imply. */
function publicationOf(
  page: PageText,
  metadata: PageMetadata,
  layout: Layout,
  text: string,
): Publication | null {
  if (metadata.published !== null) return { date: metadata.published, how: 'stated' };
  const read = readPublication(layout, text);
  if (read?.how === 'stated') return read;
  if (metadata.otherDate !== null) return { date: metadata.otherDate, how: 'stated' };
  return read ?? publicationFromUrl(page.url);
}
