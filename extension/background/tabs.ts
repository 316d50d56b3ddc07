import { browser, type Runtime } from '../browser.ts';
import contentScript from '../content/main.ts?script&iife';
import { tellContent } from '../messaging.ts';
import type { PagePlace } from './pages.ts';

/** The frame that a message came from. Throws when it came from none. */
export function placeOf(sender: Runtime.MessageSender): PagePlace {
  const tab = sender.tab?.id;
  if (tab === undefined) throw new Error('this message must come from a page');
  return { tab, frame: sender.frameId ?? 0 };
}

/** Puts the content script into a frame whose boot script found Hindi there. */
export async function injectContentScript({ tab, frame }: PagePlace): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId: tab, frameIds: [frame] },
    files: [contentScript],
  });
}

/** Tells every open page to scan again, or to read the settings again. Pages without a script of ours do not answer, and need not. */
export async function tellPages(what: 'rescan' | 'settings'): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(tabs.flatMap(({ id }) => (id === undefined ? [] : [tellContent(id, what, null)])));
}

/** Starts the boot script in the pages that were open before the extension was installed or updated. */
export async function bootOpenPages(): Promise<void> {
  const files = browser.runtime.getManifest().content_scripts?.flatMap((script) => script.js ?? []) ?? [];
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'] });
  await Promise.allSettled(
    tabs.flatMap(({ id }) =>
      id === undefined
        ? []
        : [browser.scripting.executeScript({ target: { tabId: id, allFrames: true }, files })],
    ),
  );
}

/** Whether a message came from a private window, or from where that cannot be told. */
export function isFromPrivate({ tab }: Runtime.MessageSender): boolean {
  return tab?.incognito !== false;
}

/** Whether a tab is in a private window. A tab that cannot be asked counts as private: nothing is stored for it. */
export async function isPrivate(tab: number): Promise<boolean> {
  const found = await browser.tabs.get(tab).catch(() => null);
  return found === null || found.incognito;
}
