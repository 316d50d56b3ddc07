import type { Rect, Tab } from '../driver.ts';
import { until } from '../until.ts';
import { middleOf } from './find.ts';

/** A card as it is painted: what can be read on it, and where it is. */
export interface PaintedCard {
  readonly text: string;
  readonly rect: Rect;
}

/** What to look for in the card: itself, a text on it, or an element of it. */
type Sought =
  | { readonly kind: 'card' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'element'; readonly selector: string };

/**
 * The card that is open, if one is and nothing covers its middle. It is looked for in the open shadow root of test
 * builds: an open popover, which is the card's host or stands in its shadow root.
 */
export function openCard(tab: Tab): Promise<PaintedCard | null> {
  return tab.evaluate(lookIntoCard, { kind: 'card' });
}

/** Waits for a card. */
export function cardAppears(tab: Tab): Promise<PaintedCard> {
  return until('a card', () => openCard(tab));
}

/** Waits for a card on which a text can be read. */
export function cardShows(tab: Tab, text: string): Promise<PaintedCard> {
  return until(`a card with "${text}"`, async () => {
    const card = await openCard(tab);
    return card?.text.includes(text) === true && card;
  });
}

/** Waits until no card is open. */
export async function cardDisappears(tab: Tab): Promise<void> {
  await until('the card to close', async () => (await openCard(tab)) === null);
}

/** Clicks on a text of the open card. */
export function clickTextInCard(tab: Tab, text: string): Promise<void> {
  return clickInCard(tab, { kind: 'text', text }, `"${text}"`);
}

/** Clicks on an element of the open card. */
export function clickElementInCard(tab: Tab, selector: string): Promise<void> {
  return clickInCard(tab, { kind: 'element', selector }, selector);
}

async function clickInCard(tab: Tab, sought: Sought, name: string): Promise<void> {
  const found = await tab.evaluate(lookIntoCard, sought);
  if (found === null) throw new Error(`the card has no ${name}`);
  await tab.click(middleOf(found.rect));
}

/** Runs in the page: the text and the rectangle of what is sought in the open card; null when it is not there to be seen. */
function lookIntoCard(sought: Sought): PaintedCard | null {
  const popoverOf = (host: Element) =>
    host.matches(':popover-open') ? host : host.shadowRoot?.querySelector(':popover-open');
  const host = [...document.querySelectorAll('html > *, body > *')].find(
    (element) => element.shadowRoot !== null && popoverOf(element) != null,
  );
  const root = host?.shadowRoot;
  if (host === undefined || root == null) return null;

  const textBelow = (node: Node): string =>
    [...node.childNodes]
      .map((child) => {
        if (child instanceof HTMLElement) return child.matches('style, script') ? '' : child.innerText;
        return child instanceof Text ? child.data : '';
      })
      .join('\n')
      .trim();
  const smallestWith = (text: string) =>
    [...root.querySelectorAll<HTMLElement>('*')]
      .filter((element) => element.innerText?.includes(text) && element.checkVisibility())
      .at(-1);
  const found =
    sought.kind === 'card'
      ? popoverOf(host)
      : sought.kind === 'text'
        ? smallestWith(sought.text)
        : root.querySelector(sought.selector);
  if (found == null) return null;
  if (sought.kind !== 'card') found.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const { x, y, width, height } = found.getBoundingClientRect();
  const isOnTop = document.elementFromPoint(x + width / 2, y + height / 2) === host;
  if (width === 0 || height === 0 || !isOnTop) return null;
  const text = found === host ? textBelow(root) : found instanceof HTMLElement ? found.innerText : '';
  return { text, rect: { x, y, width, height } };
}
