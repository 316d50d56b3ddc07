/** Where the text of a page begins, the surest sign first. */
const BEGINNINGS = ['article', 'main,[role="main"]', 'h1'];

/** So many texts are read at the top, and so many where the text begins or, failing that, spread over the page. */
const TOP_TEXTS = 16;
const MAIN_TEXTS = 24;
const SPREAD_TEXTS = 12;
/** Units of one text that are read. */
const MAX_UNITS = 1000;
/** So much Devanagari in either calls for a closer look, as a part of its units; two Hindi words on an English page do not. */
const WORTH_A_LOOK = 0.05;

const DEVANAGARI = /[\u0900-\u097f]/;

/** What a glance shows of a page: hardly any text at all, text worth a closer look, or neither. */
export type Glance = 'empty' | 'promising' | 'nothing';

/**
 * What every page pays for: some forty of its texts are read and searched for Devanagari. The tree alone is read, no style
 * and no layout, and as few kinds of nodes as can be: each that a script touches for the first time costs it time.
 */
export function glanceAt(page: Document): Glance {
  const walker = page.createTreeWalker(page, NodeFilter.SHOW_TEXT);
  const top = nextTexts(walker, TOP_TEXTS);
  const isPromising = DEVANAGARI.test(page.title) || page.documentElement.lang.startsWith('hi');
  if (isPromising || isWorthALook(top.text)) return 'promising';
  if (!top.isMore) return 'empty';
  return isWorthALook(textBelow(page, walker)) ? 'promising' : 'nothing';
}

/** The element in which the text of a page begins, as far as its markup says. */
export function beginningOf(page: Document): Element | null {
  for (const selector of BEGINNINGS) {
    const element = page.querySelector(selector);
    if (element !== null) return element;
  }
  return null;
}

function textBelow(page: Document, walker: TreeWalker): string {
  const beginning = beginningOf(page);
  if (beginning !== null) {
    walker.currentNode = beginning;
    return nextTexts(walker, MAIN_TEXTS).text;
  }
  const blocks = page.getElementsByTagName('p').length > SPREAD_TEXTS / 2 ? 'p' : 'div';
  return evenly(page.getElementsByTagName(blocks), SPREAD_TEXTS)
    .map((block) => {
      walker.currentNode = block;
      return nextTexts(walker, 1).text;
    })
    .join('');
}

function nextTexts(walker: TreeWalker, atMost: number): { readonly text: string; readonly isMore: boolean } {
  let text = '';
  for (let left = atMost; left > 0; ) {
    const node = walker.nextNode();
    if (node === null) return { text, isMore: false };
    const piece = node.nodeValue?.slice(0, MAX_UNITS).trim() ?? '';
    if (piece !== '') left--;
    text += piece;
  }
  return { text, isMore: true };
}

function isWorthALook(text: string): boolean {
  if (!DEVANAGARI.test(text)) return false;
  return (text.match(/[\u0900-\u097f]/g) ?? []).length > WORTH_A_LOOK * text.length;
}

/** Some elements of a list, evenly spread. */
function evenly(elements: HTMLCollectionOf<Element>, count: number): readonly Element[] {
  const chosen: Element[] = [];
  const step = Math.max(1, elements.length / count);
  for (let at = 0; at < elements.length; at += step) {
    const element = elements[Math.floor(at)];
    if (element !== undefined) chosen.push(element);
  }
  return chosen;
}
