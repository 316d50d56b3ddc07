/**
 * What a content script reads off an open web page: plain values, small, cheap to collect in one walk of the tree.
 * The page decides nothing here and neither does the collector; `readPage` does.
 *
 * The collector walks all text nodes of the page (and of its open shadow roots) in the order of the document and skips
 * those inside script, style, noscript, template, textarea, input, select, button, code, pre, svg, math, iframe,
 * object, [contenteditable], [hidden] and [aria-hidden="true"] (not styles: computing them costs layout). Each text
 * node goes to the block of its nearest *block element*. By name, all elements are block elements except a, abbr, b,
 * bdi, bdo, cite, data, del, dfn, em, font, i, ins, kbd, label, mark, q, s, samp, small, span, strong, sub, sup, time,
 * u, var, wbr. A run of text nodes with the same nearest block element is one block; when text of another block element
 * comes between (`<div>text<p>…</p>more</div>`), a new block begins. Blocks of white space only are left out.
 */
export type PageText = {
  /** `location.href`. */
  readonly url: string;
  /** `document.title`. */
  readonly title: string;
  /** `document.documentElement.lang`, '' when absent. */
  readonly lang: string;
  /** Every `<meta>` with content: its `property`, else `name`, else `itemprop`, and its `content`. At most 200. */
  readonly meta: readonly (readonly [name: string, content: string])[];
  /** `textContent` of every `<script type="application/ld+json">`, as it stands. Longer than 200,000 units: left out. */
  readonly jsonLd: readonly string[];
  /** Every `<time>` and every element with `itemprop="datePublished"`. At most 50. */
  readonly times: readonly PageTime[];
  /** `href` of `<link rel="canonical">`, resolved; null when absent. */
  readonly canonical: string | null;
  readonly blocks: readonly PageBlock[];
};

export type PageTime = {
  /** Its `datetime`, else its `content` attribute, else ''. */
  readonly datetime: string;
  /** Its `textContent`, trimmed, cut to 80 units. */
  readonly text: string;
};

/**
 * The nearest landmark around a block (or the block element itself): by `role` (`complementary` is `aside`, `banner` is
 * `header`, `contentinfo` is `footer`, `navigation` is `nav`; `main` and `article` are themselves), else by element name.
 * `header` and `footer` inside an `article` or `main` count as that one.
 */
export type Landmark = 'main' | 'article' | 'nav' | 'aside' | 'header' | 'footer' | 'none';

export type PageBlock = {
  /**
   * The `data` of the block's text nodes joined, each tab and line break replaced by one space (so that offsets into
   * `text` are offsets into the nodes); a `<br>` between them adds one '\n'. Not trimmed, nothing collapsed.
   */
  readonly text: string;
  /** Lower-case name of the block element ('p', 'h1', 'li', 'div', 'figcaption' …). */
  readonly tag: string;
  readonly role: Landmark;
  /**
   * Numbers of the containers around the block, the nearest first, at most eight: its parent element and on outwards,
   * without `html` and `body`. A number is given when an element is first met and stands for it in all blocks.
   */
  readonly containers: readonly number[];
  /** How many UTF-16 code units of `text` stand inside an `<a href>`. */
  readonly linkChars: number;
  /**
   * `class`, `id` and `itemprop` joined by spaces: of the block element, its parent and its grandparent, in this order,
   * each cut to 80 units, '' where there is nothing (and for `html` and `body`).
   */
  readonly hints: readonly [own: string, parent: string, grandparent: string];
};
