import type { Point, Rect, Tab } from '../driver.ts';

/**
 * Where a text stands in the page: the rectangle of the first line of its n-th occurrence, scrolled into view. The
 * text may be split by inline tags and lie in open shadow roots; any white space in the page counts as a space.
 * @param nth 0 for the first
 * @throws {Error} when the page does not have it
 */
export async function rectOfText(tab: Tab, text: string, nth = 0): Promise<Rect> {
  const rect = await tab.evaluate(findText, text, nth);
  if (rect === null) throw new Error(`the page has no "${text}" (number ${nth + 1})`);
  return rect;
}

/**
 * Where an element is, scrolled into view.
 * @throws {Error} when the page does not have it
 */
export async function rectOfElement(tab: Tab, selector: string): Promise<Rect> {
  const rect = await tab.evaluate(findElement, selector);
  if (rect === null) throw new Error(`the page has no "${selector}"`);
  return rect;
}

/** The middle of a rectangle. */
export function middleOf({ x, y, width, height }: Rect): Point {
  return { x: x + width / 2, y: y + height / 2 };
}

/** Moves the pointer onto a text of the page, and gives the point where it then is. */
export async function hoverText(tab: Tab, text: string, nth = 0): Promise<Point> {
  const point = middleOf(await rectOfText(tab, text, nth));
  await tab.movePointer(point);
  return point;
}

/** Clicks in the middle of an element. */
export async function clickElement(tab: Tab, selector: string): Promise<void> {
  await tab.click(middleOf(await rectOfElement(tab, selector)));
}

/** Runs in the page. What is brought into view is drawn there first: a scroll that comes late would undo what the pointer does. */
async function findText(text: string, nth: number): Promise<Rect | null> {
  const nodes: Text[] = [];
  const collect = (root: Node) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (node instanceof Text && node.parentElement?.closest('script, style, noscript') == null)
        nodes.push(node);
      if (node instanceof Element && node.shadowRoot !== null) collect(node.shadowRoot);
    }
  };
  collect(document.body);
  const page = nodes.map((node) => node.data.replace(/\s/g, ' ')).join('');
  let start = page.indexOf(text);
  for (let skipped = 0; skipped < nth && start >= 0; skipped++) start = page.indexOf(text, start + 1);
  if (start < 0) return null;
  const placeOf = (offset: number): [Text, number] | undefined => {
    let rest = offset;
    for (const node of nodes) {
      if (rest < node.length) return [node, rest];
      rest -= node.length;
    }
    return undefined;
  };
  const first = placeOf(start);
  const last = placeOf(start + text.length - 1);
  if (first === undefined || last === undefined) return null;
  const range = document.createRange();
  range.setStart(first[0], first[1]);
  range.setEnd(last[0], last[1] + 1);
  first[0].parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  const line = range.getClientRects()[0];
  return line === undefined ? null : { x: line.x, y: line.y, width: line.width, height: line.height };
}

/** Runs in the page. */
function findElement(selector: string): Rect | null {
  const element = document.querySelector(selector);
  if (element === null) return null;
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x, y, width, height };
}
