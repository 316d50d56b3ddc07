import type { Browser, Tab } from '../../../tests/browser/driver/driver.ts';
import { cardDisappears } from '../../../tests/browser/driver/page/card.ts';
import { middleOf, rectOfText } from '../../../tests/browser/driver/page/find.ts';
import { until } from '../../../tests/browser/driver/until.ts';
import { Site } from '../../../tests/browser/site.ts';
import { type CardTimes, pageClock, timeToCard, watchForCard } from './card-probe.ts';
import { HOVERED_NAMES, hoverPage } from './pages.ts';

/** What the background did before a hover: it was running, or it had been killed. */
type Background = 'warm' | 'killed';

/** The times from the pointer's rest to the painted card, beyond the dwell, for one dwell and state of the background. */
export type HoverTimes = {
  readonly dwell: number;
  readonly background: Background;
  readonly beyond: readonly CardTimes[];
};

/** Dwells and states of the background that are measured. */
const CASES: readonly { readonly dwell: number; readonly background: Background }[] = [
  { dwell: 300, background: 'warm' },
  { dwell: 100, background: 'warm' },
  { dwell: 0, background: 'warm' },
  { dwell: 300, background: 'killed' },
  { dwell: 0, background: 'killed' },
];

/** After a card has closed the next one opens sooner for a while; only then the dwell is the reader's. In ms. */
const CALM = 700;

/** A corner of the page with nothing in it. */
const NOWHERE = { x: 3, y: 3 };

/** Hovers every name of a page twice in each case, in a browser with a build whose card can be looked into. */
export async function measureHover(browser: Browser): Promise<HoverTimes[]> {
  const site = await Site.start();
  const [settings, tab] = [await browser.newTab(), await browser.newTab()];
  try {
    site.add('/hover.html', hoverPage());
    await settings.goto(`${browser.extensionOrigin}/manifest.json`);
    const times: HoverTimes[] = [];
    for (const { dwell, background } of CASES) {
      await settings.evaluate(setDwell, dwell);
      await tab.bringToFront();
      await tab.goto(site.url('khabar', '/hover.html'));
      await until('marks on the page', () => tab.evaluate(() => CSS.highlights.size > 0));
      times.push({ dwell, background, beyond: await hoverAll(browser, tab, dwell, background) });
    }
    return times;
  } finally {
    await tab.close();
    await settings.close();
    await site.close();
  }
}

async function hoverAll(
  browser: Browser,
  tab: Tab,
  dwell: number,
  background: Background,
): Promise<CardTimes[]> {
  const beyond: CardTimes[] = [];
  // The first card loads the interface's texts and the styles: it is left out.
  await hoverOnce(tab, HOVERED_NAMES[0] ?? '', 0);
  for (const nth of [0, 1]) {
    for (const name of HOVERED_NAMES) {
      if (background === 'killed') await browser.killBackground();
      const { card, content } = await hoverOnce(tab, name, nth);
      beyond.push({ card: card - dwell, content: content - dwell });
    }
  }
  return beyond;
}

async function hoverOnce(tab: Tab, name: string, nth: number): Promise<CardTimes> {
  const point = middleOf(await rectOfText(tab, name, nth));
  await tab.evaluate(twoFrames);
  await tab.evaluate(watchForCard);
  await tab.movePointer(point);
  const time = await tab.evaluate(timeToCard);
  await tab.press('Escape');
  await tab.movePointer(NOWHERE);
  await cardDisappears(tab);
  const closed = await tab.evaluate(pageClock);
  await until('the next dwell to be whole', async () => (await tab.evaluate(pageClock)) > closed + CALM);
  return time;
}

/** Runs in the page: lets two frames go by. A page that has just scrolled says so in its next frame, and that ends a dwell. */
function twoFrames(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
}

/** Runs in a page of the extension. */
async function setDwell(dwell: number): Promise<void> {
  const api = ['browser', 'chrome']
    .map((name) => Reflect.get(globalThis, name))
    .find((found) => found?.storage);
  await api.storage.local.set({ settings: { dwell } });
}
