import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, BrowserName, Tab } from '../../tests/browser/driver/driver.ts';
import { openLibrary, openPopup, shows, textOf } from '../../tests/browser/scenarios/own-pages.ts';
import { openStory, popupSize, showCard, speakHindi, startBrowser } from '../show/browser.ts';
import { STOPS, type Stop, serveStory } from '../show/story.ts';

const OUT = 'demo-out';

/**
 * The demo without a window: really hovers five names and an event, opens popup and library, prints what is to be read and
 * leaves a picture of each in demo-out/.
 * @throws {Error} when a card does not appear
 */
export async function tour(name: BrowserName): Promise<void> {
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT);
  const { site, address } = await serveStory();
  const { browser, tab } = await startBrowser({ browser: name });
  const pictures: string[] = [];
  try {
    console.log(`${browser.version}, without a window, on a story of a Hindi news page.\n`);
    await speakHindi(browser, tab);
    await openStory(tab, address);
    for (const stop of Object.values(STOPS)) pictures.push(await hoverStop(tab, stop));
    await tab.press('Escape');
    pictures.push(...(await ownPages(browser, address)));
  } finally {
    await browser.close();
    await site.close();
  }
  console.log(`Every card appeared. Pictures:\n${pictures.map((path) => `  ${resolve(path)}`).join('\n')}`);
}

async function hoverStop(tab: Tab, stop: Stop): Promise<string> {
  const { text } = await showCard(tab, stop);
  console.log(`── the pointer on “${stop.text}” ──\n${indented(text)}\n`);
  return picture(tab, stop.file);
}

async function ownPages(browser: Browser, address: string): Promise<string[]> {
  const tab = await browser.newTab();
  await tab.setViewport(popupSize(browser));
  await openPopup(browser, tab, address);
  await shows(tab, STOPS.unknown.text);
  console.log(`── the popup ──\n${indented(await textOf(tab))}\n`);
  const popup = await picture(tab, 'popup');
  await tab.setViewport({ width: 1100, height: 800 });
  await openLibrary(browser, tab, '#/entities/person');
  await shows(tab, STOPS.minister.says);
  console.log(`── the library ──\n${indented(await textOf(tab))}\n`);
  return [popup, await picture(tab, 'library')];
}

async function picture(tab: Tab, name: string): Promise<string> {
  const path = join(OUT, `${name}.png`);
  await tab.screenshot(path);
  return path;
}

function indented(text: string): string {
  const lines = text.split('\n').map((line) => line.trim());
  return lines
    .filter((line) => line !== '')
    .map((line) => `  ${line}`)
    .join('\n');
}
