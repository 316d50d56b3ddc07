import type { Browser, Json, Tab } from '../driver/driver.ts';
import { until } from '../driver/until.ts';

/** What the scenarios of the content script share: a story, and ways to look at what is painted. */

/** Names whose cards the bundled knowledge has. */
export const LAVROV = 'सर्गेई लावरोव';
export const KIM = 'किम जोंग उन';

/** A paragraph with both names in it. */
export const PARAGRAPH = `<p>रूस के विदेश मंत्री ${LAVROV} ने शनिवार को उत्तर कोरिया के नेता ${KIM} से वोनसान में मुलाकात की। दोनों नेताओं ने आपसी सहयोग पर भी बात की।</p>`;

/** A Hindi story with something in its body. */
export function storyPage(body: string): string {
  return `<!doctype html><html lang="hi"><meta charset="utf-8"><title>पूर्वी शहर में वार्ता</title>
<article><h1>पूर्वी शहर में वार्ता</h1>${body}</article></html>`;
}

/** How many lines and other highlights of ours are painted on the page. */
export function painted(tab: Tab): Promise<number> {
  return tab.evaluate(() => {
    const ours = [...CSS.highlights].filter(([name]) => name.startsWith('sandarbh-'));
    return ours.reduce((sum, [, highlight]) => sum + highlight.size, 0);
  });
}

/** Waits until at least one name has its line. */
export async function namesArePainted(tab: Tab): Promise<void> {
  await until('lines under names', async () => (await painted(tab)) > 0);
}

/** Sends a message to the content script of the page with an address, by way of a page of the extension. */
export async function askContent(browser: Browser, page: Tab, name: string, params: Json): Promise<Json> {
  const url = await page.url();
  return inExtension(browser, page, (tab) => tab.evaluate(sendToTab, url, { to: 'content', name, params }));
}

/** Changes what the reader has set, as the settings of the library do. */
export async function changeSettings(browser: Browser, page: Tab, settings: Json): Promise<void> {
  await inExtension(browser, page, (tab) => tab.evaluate(storeSettings, settings));
}

/** Works in a page of the extension for a moment, and comes back to the page. */
export async function inExtension<T>(
  browser: Browser,
  page: Tab,
  work: (tab: Tab) => Promise<T>,
): Promise<T> {
  const tab = await browser.newTab();
  await tab.goto(`${browser.extensionOrigin}/extension/popup/index.html`);
  const result = await work(tab);
  await tab.close();
  await page.bringToFront();
  return result;
}

/** Runs in a page of the extension. */
async function sendToTab(url: string, message: Json): Promise<Json> {
  const api = ['browser', 'chrome']
    .map((name) => Reflect.get(globalThis, name))
    .find((found) => found?.runtime);
  const tabs: { id: number; url: string }[] = await api.tabs.query({});
  const answer: Json = await api.tabs.sendMessage(tabs.find((tab) => tab.url === url)?.id, message, {
    frameId: 0,
  });
  return answer;
}

/** Runs in a page of the extension. */
async function storeSettings(settings: Json): Promise<void> {
  const api = ['browser', 'chrome']
    .map((name) => Reflect.get(globalThis, name))
    .find((found) => found?.runtime);
  await api.storage.local.set({ settings });
  new BroadcastChannel('settings').postMessage(null);
  await api.runtime.sendMessage({ to: 'background', name: 'settingsChanged', params: null });
}
