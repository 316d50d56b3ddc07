import type { Browser, BrowserName, LaunchPlan, Size, Tab } from '../../tests/browser/driver/driver.ts';
import { launch, testPlan } from '../../tests/browser/driver/launch.ts';
import {
  cardAppears,
  cardDisappears,
  cardShows,
  openCard,
  type PaintedCard,
} from '../../tests/browser/driver/page/card.ts';
import { hoverText } from '../../tests/browser/driver/page/find.ts';
import { changeSettings, namesArePainted } from '../../tests/browser/scenarios/content-page.ts';
import { closeWelcomeTab } from '../../tests/browser/welcome-tab.ts';
import type { Stop } from './story.ts';

/** The browser to show things in: the one asked for, or the one that is there. */
export function browserToShow(wantsFirefox: boolean): BrowserName {
  return wantsFirefox || process.env['CHROMIUM'] === undefined ? 'firefox' : 'chromium';
}

/** Starts a browser as planned and closes the page that the extension opens on install. */
export async function startBrowser(
  changes: Partial<LaunchPlan> & { readonly browser: BrowserName },
): Promise<{
  readonly browser: Browser;
  readonly tab: Tab;
}> {
  const browser = await launch({ ...testPlan(changes.browser), locale: 'hi', ...changes });
  const tab = await browser.newTab();
  await closeWelcomeTab(browser.extensionOrigin, tab);
  return { browser, tab };
}

/** Sets the interface to Hindi: many an installation of Chromium has English alone. */
export function speakHindi(browser: Browser, tab: Tab): Promise<void> {
  return changeSettings(browser, tab, { language: 'hi' });
}

/** How large the popup is shown in a tab, in CSS pixels; Firefox has no windows narrower than that. */
export function popupSize({ name }: Browser): Size {
  return { width: name === 'firefox' ? 500 : 400, height: 600 };
}

/** Opens the story and waits for the lines under its names. */
export async function openStory(tab: Tab, address: string): Promise<void> {
  await tab.bringToFront();
  await tab.goto(address);
  await namesArePainted(tab);
}

/** How often the pointer is brought to a name: on its way it may seem to rest on another, whose card then lies over it. */
const GOES = 3;

/**
 * Points at a stop of the story until its card is there.
 * @throws {Error} when no card with what it must say comes
 */
export async function showCard(tab: Tab, stop: Stop): Promise<PaintedCard> {
  for (let go = 1; go < GOES; go++) {
    await pointAt(tab, stop);
    const { text } = await cardAppears(tab);
    if (text.includes(stop.says)) break;
  }
  return cardShows(tab, stop.says);
}

async function pointAt(tab: Tab, { text, nth }: Stop): Promise<void> {
  if ((await openCard(tab)) !== null) {
    await tab.press('Escape');
    await cardDisappears(tab);
  }
  await tab.movePointer({ x: 2, y: 2 });
  await hoverText(tab, text, nth);
}
