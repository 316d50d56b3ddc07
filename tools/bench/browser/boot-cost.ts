import type { Browser, Tab } from '../../../tests/browser/driver/driver.ts';
import { until } from '../../../tests/browser/driver/until.ts';
import { Site } from '../../../tests/browser/site.ts';
import { FINE_CLOCK } from './late-site.ts';
import { PAGES_NOT_HINDI } from './pages.ts';
import { BOOT_TIME } from './stopwatch.ts';

/** How often each page is opened. */
const LOADS = 40;

/** What a page that is not Hindi pays, for each time that it was opened, in ms. */
export type BootCost = {
  readonly page: string;
  /** The boot script, compiled and run. */
  readonly boot: readonly number[];
  /** What the browser took to make the page, from the first byte to its `load` event. */
  readonly load: readonly number[];
};

/** Opens pages that are not Hindi, again and again, in a browser with a stopwatch around the boot script. */
export async function measureBoot(browser: Browser): Promise<BootCost[]> {
  const site = await Site.start();
  const tab = await browser.newTab();
  try {
    const costs: BootCost[] = [];
    for (const [name, html] of Object.entries(PAGES_NOT_HINDI)) {
      site.add('/page.html', html);
      site.setHeaders('/page.html', FINE_CLOCK);
      costs.push(await measurePage(name, site.url('news', '/page.html'), tab));
    }
    return costs;
  } finally {
    await tab.close();
    await site.close();
  }
}

async function measurePage(page: string, url: string, tab: Tab): Promise<BootCost> {
  const boot: number[] = [];
  const load: number[] = [];
  for (let i = 0; i < LOADS; i++) {
    await tab.goto(url);
    boot.push(await until('the time of the boot script', () => tab.evaluate(readTime, BOOT_TIME)));
    load.push(await tab.evaluate(loadTime));
  }
  return { page, boot, load };
}

/** Runs in the page. */
function readTime(attribute: string): number | null {
  const time = document.documentElement.getAttribute(attribute);
  return time === null ? null : Number(time);
}

/** Runs in the page. */
function loadTime(): number {
  const [page] = performance.getEntriesByType('navigation');
  if (!(page instanceof PerformanceNavigationTiming)) throw new Error('the page does not know how it came');
  return page.loadEventStart - page.responseStart;
}
