import type { Browser, Tab } from '../../../tests/browser/driver/driver.ts';
import { until } from '../../../tests/browser/driver/until.ts';
import { type LateSite, serveLate } from './late-site.ts';
import { hindiPage } from './pages.ts';
import { PAUSES, type Pauses } from './pause-watch.ts';
import { BARE_HOST } from './stopwatch.ts';

/** How often the page is opened, with Sandarbh and without. */
const LOADS = 9;

/** The pauses of a Hindi page in each of its loads, with Sandarbh and on the host that Sandarbh leaves alone. */
export type PageCost = { readonly withSandarbh: readonly Pauses[]; readonly bare: readonly Pauses[] };

/** Opens a Hindi page by turns with Sandarbh and without, in a browser with a copy of the extension that knows {@link BARE_HOST}. */
export async function measurePageCost(browser: Browser): Promise<PageCost> {
  const site = await serveLate(hindiPage());
  const tab = await browser.newTab();
  try {
    const [withSandarbh, bare]: [Pauses[], Pauses[]] = [[], []];
    // The first load wakes the background and its lists.
    await pausesOn('khabar', site, tab);
    for (let i = 0; i < LOADS; i++) {
      withSandarbh.push(await pausesOn('khabar', site, tab));
      if (!(await tab.evaluate(hasMarks))) throw new Error('Sandarbh marked nothing on the page');
      bare.push(await pausesOn(BARE_HOST, site, tab));
    }
    return { withSandarbh, bare };
  } finally {
    await tab.close();
    await site.close();
  }
}

async function pausesOn(host: string, site: LateSite, tab: Tab): Promise<Pauses> {
  await tab.goto(site.url(host));
  const json = await until('the end of the watch', () => tab.evaluate(readAttribute, PAUSES));
  return JSON.parse(json);
}

/** Runs in the page. */
function readAttribute(name: string): string | null {
  return document.documentElement.getAttribute(name);
}

/** Runs in the page. */
function hasMarks(): boolean {
  return CSS.highlights.size > 0;
}
