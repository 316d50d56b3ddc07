import type { Browser } from '../../../tests/browser/driver/driver.ts';

/** What the extension's database takes of the disk, in bytes, as the browser tells; with nothing but the packaged knowledge in it. */
export async function databaseSize(browser: Browser): Promise<number> {
  const tab = await browser.newTab();
  try {
    await tab.goto(`${browser.extensionOrigin}/manifest.json`);
    return await tab.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
  } finally {
    await tab.close();
  }
}
