import * as v from 'valibot';
import type { PageText } from '../../src/article/page-text.ts';

/** The most of a page that is read: what stands behind it is furniture or not meant for people. */
const MOST_BLOCKS = 6000;
const MOST_UNITS = 1_500_000;

const Time = v.object({ datetime: v.string(), text: v.string() });
const Block = v.object({
  text: v.string(),
  tag: v.string(),
  role: v.picklist(['main', 'article', 'nav', 'aside', 'header', 'footer', 'none']),
  containers: v.array(v.number()),
  linkChars: v.number(),
  hints: v.tuple([v.string(), v.string(), v.string()]),
});
const Page = v.object({
  url: v.string(),
  title: v.string(),
  lang: v.string(),
  meta: v.array(v.tuple([v.string(), v.string()])),
  jsonLd: v.array(v.string()),
  times: v.array(Time),
  canonical: v.nullable(v.string()),
  blocks: v.array(Block),
});

/**
 * Checks that a message holds the text of a page: the page around the content script is not ours, and what it can reach is hostile. Throws
 * a one-line error when it does not; cuts what is longer than any page a person reads.
 */
export function checkPageText(value: unknown): PageText {
  const result = v.safeParse(Page, value);
  if (!result.success) throw new Error('this is not the text of a page');
  let units = 0;
  const blocks = result.output.blocks.slice(0, MOST_BLOCKS).filter((block) => {
    units += block.text.length;
    return units <= MOST_UNITS;
  });
  return { ...result.output, blocks };
}
