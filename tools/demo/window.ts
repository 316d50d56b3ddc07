import type { BrowserName, Tab } from '../../tests/browser/driver/driver.ts';
import { openStory, startBrowser } from '../show/browser.ts';
import { STOPS, serveStory } from '../show/story.ts';

/** Time between two looks whether the window is still there, in ms. */
const PAUSE = 500;

/** The demo with a window: the story is open, ready to point at its names, until the reader closes it. */
export async function openWindow(name: BrowserName): Promise<void> {
  const { site, address } = await serveStory();
  const extension = name === 'chromium' ? 'dist-chrome' : 'dist-firefox';
  const { browser, tab } = await startBrowser({ browser: name, extension, headless: false });
  await openStory(tab, address);
  console.log(
    `Ready. Point at an underlined name such as “${STOPS.minister.text}” or “${STOPS.spelledOtherwise.text}”, or at “${STOPS.unknown.text}”, whom only the page knows; Alt+Shift+J steps from name to name. Close the window to end.`,
  );
  // A page that is just being left does not answer either.
  while ((await isThere(tab)) || (await isThere(tab))) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  await browser.close().catch(() => undefined);
  await site.close();
}

async function isThere(tab: Tab): Promise<boolean> {
  try {
    await tab.url();
    return await tab.evaluate(() => true);
  } catch {
    return false;
  }
}
