import { rmSync } from 'node:fs';
import type { Browser, BrowserName } from '../../../tests/browser/driver/driver.ts';
import { launch, testPlan } from '../../../tests/browser/driver/launch.ts';
import { closeWelcomeTab } from '../../../tests/browser/welcome-tab.ts';
import type { Limit } from '../limits.ts';
import { percent, printTable, size, time } from '../print.ts';
import { median, percentile } from '../statistics.ts';
import { type BootCost, measureBoot } from './boot-cost.ts';
import { databaseSize } from './database-size.ts';
import { type HoverTimes, measureHover } from './hover.ts';
import { measurePageCost, type Opening, type PageCost } from './page-cost.ts';
import { copyWithStopwatch } from './stopwatch.ts';

/** What a page that is not Hindi pays at most, and how long after the dwell a card is there at the latest, in ms. */
const MOST = { boot: 1, hover: 30 } as const;

/** Measures the built extension in a browser and prints the results. Gives those figures that have limits. */
export async function benchBrowser(name: BrowserName): Promise<Limit[]> {
  const plan = testPlan(name);
  const timed = copyWithStopwatch(plan.extension);
  try {
    const costs = await inBrowser({ ...plan, extension: timed }, async (browser) => ({
      version: browser.version,
      database: await databaseSize(browser),
      boot: await measureBoot(browser),
      page: await measurePageCost(browser),
    }));
    const hover = await inBrowser(plan, measureHover);
    console.log(`\n${costs.version}`);
    printBoot(costs.boot);
    printPage(costs.page);
    printHover(hover);
    console.log(`\nDatabase with the packaged knowledge: ${size(costs.database)}`);
    return limitsOf(costs.version, costs.boot, hover);
  } finally {
    rmSync(timed, { recursive: true });
  }
}

async function inBrowser<T>(
  plan: ReturnType<typeof testPlan>,
  work: (browser: Browser) => Promise<T>,
): Promise<T> {
  const browser = await launch(plan);
  try {
    await closeWelcomeTab(browser.extensionOrigin, await browser.newTab());
    return await work(browser);
  } finally {
    await browser.close();
  }
}

function printBoot(costs: readonly BootCost[]): void {
  printTable(
    'BOOT ON A PAGE THAT IS NOT HINDI',
    ['median', '95 of 100', 'first', 'the page loads in', 'part of it'],
    costs.map(({ page, boot, load }) => [
      page,
      ...rankCells(boot),
      time(boot[0] ?? 0),
      time(median(load)),
      percent(median(boot) / median(load)),
    ]),
  );
}

function printPage({ withSandarbh, bare }: PageCost): void {
  const added = median(withSandarbh.work) - median(bare.work);
  printTable(
    'A HINDI PAGE, 3 000 WORDS',
    ['work of its main thread', 'longest pause', 'pauses over a frame'],
    [
      ['with Sandarbh', ...openingCells(withSandarbh)],
      ['without', ...openingCells(bare)],
      ['Sandarbh alone', time(added), '', ''],
      ['as part of what the page itself takes', percent(added / median(bare.work)), '', ''],
    ],
  );
}

function openingCells({ work, pauses }: Opening): string[] {
  return [
    time(median(work)),
    time(median(pauses.map(({ longest }) => longest))),
    String(median(pauses.map(({ frames }) => frames))),
  ];
}

function printHover(hover: readonly HoverTimes[]): void {
  printTable(
    'HOVER TO CARD, BEYOND THE DWELL',
    ['card: median', '95 of 100', 'its content: median', '95 of 100', 'hovers'],
    hover.map(({ dwell, background, beyond }) => [
      `dwell ${dwell} ms, background ${background}`,
      ...rankCells(beyond.map(({ card }) => card)),
      ...rankCells(beyond.map(({ content }) => content)),
      String(beyond.length),
    ]),
  );
}

function rankCells(times: readonly number[]): string[] {
  return [time(median(times)), time(percentile(times, 0.95))];
}

function limitsOf(version: string, boot: readonly BootCost[], hover: readonly HoverTimes[]): Limit[] {
  const byDefault = hover.find(({ dwell, background }) => dwell === 300 && background === 'warm');
  return [
    ...boot.map(({ page, boot: times }) => ({
      figure: `${version}, boot on a page that is not Hindi (${page})`,
      value: median(times),
      most: MOST.boot,
      print: time,
    })),
    {
      figure: `${version}, hover to card beyond the dwell`,
      value: median(byDefault?.beyond.map(({ content }) => content) ?? []),
      most: MOST.hover,
      print: time,
    },
  ];
}
