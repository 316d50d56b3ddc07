import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Tab } from '../tests/browser/driver/driver.ts';
import { openLibrary, openPopup, shows } from '../tests/browser/scenarios/own-pages.ts';
import { build } from './build/build.ts';
import { browserToShow, openStory, popupSize, showCard, speakHindi, startBrowser } from './show/browser.ts';
import { STOPS, type Stop, serveStory } from './show/story.ts';

/** The pictures of the README, made anew from the built extension. */

const OUT = 'docs/pictures';
const STORY_SIZE = { width: 760, height: 640 };
const LIBRARY_SIZE = { width: 1100, height: 760 };

/** How far below the upper edge of a picture the name stands, in CSS pixels: its card then fits in below it. */
const TOP = 282;

await build();
mkdirSync(OUT, { recursive: true });
const { site, address } = await serveStory();
const { browser, tab } = await startBrowser({
  browser: browserToShow(false),
  scale: 2,
  viewport: STORY_SIZE,
});
try {
  await speakHindi(browser, tab);
  await pictureCards(tab);
  await browser.setMedia({ colorScheme: 'dark', reducedMotion: true });
  await openStory(tab, address);
  await pictureCard(tab, STOPS.minister, 'card-dark');
  await browser.setMedia({ colorScheme: 'light', reducedMotion: true });
  await pictureOwnPages(browser);
  console.log(`Pictures written to ${OUT}/.`);
} finally {
  await browser.close();
  await site.close();
}

async function pictureCards(story: Tab): Promise<void> {
  await openStory(story, address);
  for (const stop of [STOPS.minister, STOPS.event, STOPS.unknown]) {
    await pictureCard(story, stop, stop.file);
  }
}

async function pictureCard(story: Tab, stop: Stop, file: string): Promise<void> {
  await story.evaluate(raiseNames, TOP);
  await showCard(story, stop);
  await story.screenshot(join(OUT, `${file}.png`));
}

async function pictureOwnPages(running: Browser): Promise<void> {
  const page = await running.newTab();
  await page.setViewport(popupSize(running));
  await openPopup(running, page, address);
  await shows(page, STOPS.unknown.text);
  await page.screenshot(join(OUT, 'popup.png'));
  await page.setViewport(LIBRARY_SIZE);
  await openLibrary(running, page, '#/entities/person');
  await shows(page, STOPS.minister.says);
  await page.screenshot(join(OUT, 'library.png'));
}

/** Runs in the page: what is scrolled into the middle of the window comes so far below its upper edge instead. */
function raiseNames(top: number): void {
  document.documentElement.style.scrollPaddingBottom = `${innerHeight - 2 * top}px`;
}
