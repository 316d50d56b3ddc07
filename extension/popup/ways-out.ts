import type { CardRef, Source } from '../../src/cards/card.ts';
import { browser } from '../browser.ts';
import { askBackground, askContent } from '../messaging.ts';

/** Shows the saved text of an article in the library, at the sentence of the source, and closes the popup. */
export async function openSavedText({ article, span }: Source): Promise<void> {
  if (article === null) return;
  await askBackground('openSource', { article, start: span.start });
  window.close();
}

/** Opens a part of the library in a tab, by its hash route such as `#/settings`, and closes the popup. */
export async function openLibrary(route: string): Promise<void> {
  await browser.tabs.create({ url: libraryAddress(route) });
  window.close();
}

/** The address of a part of the library. */
export function libraryAddress(route: string): string {
  return browser.runtime.getURL(`extension/library/index.html${route}`);
}

/** Scrolls the page to a mention of a name, the next one at each call. A page that has gone meanwhile does nothing. */
export async function revealOnPage(tab: number, ref: CardRef): Promise<void> {
  await askContent(tab, 0, 'reveal', { ref }).catch(() => null);
}
