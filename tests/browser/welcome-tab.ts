import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Tab } from './driver/driver.ts';
import { until } from './driver/until.ts';

/** The page that the extension opens once it is installed and its knowledge is in place. */
const WELCOME = 'extension/library/index.html';

/** Whether an unpacked extension opens a page of its own on install; the small ones that tests write do not. */
export function opensWelcomeTab(extension: string): boolean {
  return existsSync(join(extension, WELCOME));
}

/**
 * Waits for the page that opens on install, and closes it: it would come in front of the tab at work, and browsers
 * hardly draw what is behind. Once it is there, so is the knowledge.
 * @param tab an own tab, which shows a page of the extension meanwhile and is empty afterwards
 */
export async function closeWelcomeTab(origin: string, tab: Tab): Promise<void> {
  await tab.goto(`${origin}/manifest.json`);
  await until('the tab that opens on install', () => tab.evaluate(closeTabsOf, `${origin}/${WELCOME}`));
  await tab.goto('about:blank');
  await tab.bringToFront();
}

/** Runs in a page of the extension; gives whether there was one. */
async function closeTabsOf(page: string): Promise<boolean> {
  const api = ['browser', 'chrome']
    .map((name) => Reflect.get(globalThis, name))
    .find((found) => found?.runtime);
  const tabs: { id: number; url?: string }[] = await api.tabs.query({});
  const found = tabs.filter(({ url }) => url?.startsWith(page));
  await api.tabs.remove(found.map(({ id }) => id));
  return found.length > 0;
}
