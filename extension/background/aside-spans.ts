import type { PageReading } from '../../src/article/page.ts';
import type { PageBlock, PageText } from '../../src/article/page-text.ts';

/** A block of which more than this share is links is a list of headlines. */
const MOSTLY_LINKS = 0.5;
/** A block shorter than this is a button or a label. */
const SHORTEST = 12;

/** A piece of the page's text, in UTF-16 code units. */
type Span = { readonly start: number; readonly end: number };

/**
 * The pieces of a page outside its article where names may be marked all the same: captions, side columns, a second article further down.
 * Navigation, footers and lists of links stay bare.
 */
export function asideSpans(page: PageText, { article, blockStarts }: PageReading): Span[] {
  return page.blocks.flatMap((block, i): Span[] => {
    const start = blockStarts[i] ?? 0;
    const end = start + block.text.length;
    const inArticle = article.paragraphs.some((paragraph) => paragraph.start < end && start < paragraph.end);
    return inArticle || isFurniture(block) ? [] : [{ start, end }];
  });
}

function isFurniture(block: PageBlock): boolean {
  if (block.role === 'nav' || block.role === 'footer') return true;
  const length = block.text.trim().length;
  return length < SHORTEST || block.linkChars > length * MOSTLY_LINKS;
}
