import type { Sample } from './decide.ts';
import { beginningOf } from './glance.ts';

/** Text that no reader reads as text of the page. */
const UNREAD = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA', 'CODE', 'PRE']);
/** The look ends after so many texts from either start, or once it has so many letters of Devanagari … */
const MAX_TEXTS = 300;
const ENOUGH = 1500;
/** … or so many of other scripts and next to none of Devanagari. */
const FOREIGN = 10_000;
const NEXT_TO_NONE = 0.02;
/** So many elements are asked for their shadow root. */
const MAX_HOSTS = 500;
/** Shorter text is a label of a menu or a button more often than prose: thirty labels are worth a line of prose. */
const LABEL = 25;
const LABEL_WEIGHT = 0.03;
/** Units of one text that are looked at. */
const MAX_UNITS = 1000;

const DEVANAGARI = /[\u0900-\u097f]/;

/** Reads as much of a page's text as it takes to tell its language, from where the text begins and from the top. */
export function samplePage(page: Document): Sample {
  const seen: Seen = { texts: new Set(), devanagari: 0, other: 0 };
  const beginning = beginningOf(page);
  if (beginning !== null) read(page, beginning, seen);
  const isAll = read(page, page, seen) === 'all';
  if (isAll) readShadows(page, page, { left: MAX_HOSTS }, seen);
  const { texts, devanagari, other } = seen;
  const text = [...texts].filter((piece) => DEVANAGARI.test(piece)).join(' ');
  return { text, devanagari, other, lang: page.documentElement.lang };
}

type Seen = { readonly texts: Set<string>; devanagari: number; other: number };

function readShadows(
  page: Document,
  root: Document | ShadowRoot,
  allowance: { left: number },
  seen: Seen,
): void {
  for (const element of root.querySelectorAll('*')) {
    if (--allowance.left < 0) return;
    if (element.shadowRoot === null) continue;
    read(page, element.shadowRoot, seen);
    readShadows(page, element.shadowRoot, allowance, seen);
  }
}

/** Reads texts from a node on, repeated ones once; says whether these were all to the end of its tree. */
function read(page: Document, start: Node, seen: Seen): 'all' | 'some' {
  const walker = page.createTreeWalker(start.getRootNode(), NodeFilter.SHOW_TEXT);
  walker.currentNode = start;
  for (let left = MAX_TEXTS; left > 0 && !isEnough(seen); ) {
    const node = walker.nextNode();
    if (node === null) return 'all';
    const text = node.nodeValue?.slice(0, MAX_UNITS).trim() ?? '';
    if (text === '') continue;
    left--;
    if (!seen.texts.has(text) && !UNREAD.has(node.parentNode?.nodeName ?? '')) note(text, seen);
  }
  return 'some';
}

function isEnough({ devanagari, other }: Seen): boolean {
  return devanagari >= ENOUGH || (other > FOREIGN && devanagari < NEXT_TO_NONE * other);
}

function note(text: string, seen: Seen): void {
  seen.texts.add(text);
  const weight = text.length < LABEL ? LABEL_WEIGHT : 1;
  const letters = text.length - text.replace(/[\u0900-\u097f]+/g, '').length;
  seen.devanagari += weight * letters;
  seen.other += weight * (text.length - letters);
}
