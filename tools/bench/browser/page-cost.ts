import type { Browser, Tab } from '../../../tests/browser/driver/driver.ts';
import { until } from '../../../tests/browser/driver/until.ts';
import { FINE_CLOCK, type LateSite, serveLate } from './late-site.ts';
import { hindiPage, watched } from './pages.ts';
import { PAUSES, type Pauses, WATCHED } from './pause-watch.ts';
import { BARE_HOST } from './stopwatch.ts';

/** How often the page is opened for each measurement, with Sandarbh and without. */
const LOADS = 7;

/** What opening a page cost, each time that it was opened. */
export type Opening = {
  /** The work of the page's main thread until all is at rest, in ms of processor time. */
  readonly work: readonly number[];
  /** What kept the page from its own tasks after it was complete. */
  readonly pauses: readonly Pauses[];
};

/** What a Hindi page costs with Sandarbh, and on the host that Sandarbh leaves alone. */
export type PageCost = { readonly withSandarbh: Opening; readonly bare: Opening };

/** Opens a Hindi page with Sandarbh and then without, in a browser with a copy of the extension that knows {@link BARE_HOST}. */
export async function measurePageCost(browser: Browser): Promise<PageCost> {
  const tab = await browser.newTab();
  const plain = await serveLate(hindiPage(), {});
  const watching = await serveLate(watched(hindiPage()), FINE_CLOCK);
  try {
    const open = async (host: string): Promise<Opening> => ({
      work: await workOf(plain.url(host), tab, browser),
      pauses: await pausesOf(watching, host, tab),
    });
    const withSandarbh = await open('khabar');
    if (!(await tab.evaluate(hasMarks))) throw new Error('Sandarbh marked nothing on the page');
    return { withSandarbh, bare: await open(BARE_HOST) };
  } finally {
    await tab.close();
    await plain.close();
    await watching.close();
  }
}

async function workOf(url: string, tab: Tab, { name }: Browser): Promise<number[]> {
  // The first time wakes the background, and gives the tab the process of the site.
  await openAndRest(url, tab);
  const work: number[] = [];
  for (let i = 0; i < LOADS; i++) {
    const before = await tab.processorTime();
    await openAndRest(url, tab);
    // Chromium has begun at 0, in a new process.
    work.push((await tab.processorTime()) - (name === 'firefox' ? before : 0));
  }
  return work;
}

async function openAndRest(url: string, tab: Tab): Promise<void> {
  await tab.goto(url);
  await tab.evaluate((ms) => new Promise<null>((resolve) => setTimeout(() => resolve(null), ms)), WATCHED);
}

async function pausesOf(site: LateSite, host: string, tab: Tab): Promise<Pauses[]> {
  const pauses: Pauses[] = [];
  for (let i = 0; i < LOADS; i++) {
    await tab.goto(site.url(host));
    const json = await until('the end of the watch', () => tab.evaluate(readAttribute, PAUSES));
    pauses.push(JSON.parse(json));
  }
  return pauses;
}

/** Runs in the page. */
function readAttribute(name: string): string | null {
  return document.documentElement.getAttribute(name);
}

/** Runs in the page. */
function hasMarks(): boolean {
  return CSS.highlights.size > 0;
}
