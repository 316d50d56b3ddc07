import { expect } from 'vitest';
import type { Browser, Tab } from '../driver/driver.ts';
import { cardShows } from '../driver/page/card.ts';
import { hoverText } from '../driver/page/find.ts';
import { until } from '../driver/until.ts';
import { scenario } from '../harness.ts';
import { KIM, namesArePainted, PARAGRAPH, storyPage } from './content-page.ts';
import { fileToImport, openLibrary, press, shows, showsNoMore, textOf } from './own-pages.ts';

/** The sets of the library, their articles, and what becomes of the knowledge when they change. */

const FARMER = 'हेमंत खुराना';

function article(title: string, text: string) {
  return { title, text, outlet: 'दैनिक प्रभात', date: '2025-07-13' };
}

const TWO = JSON.stringify([
  article('नहर पर बैठक', 'जल संसाधन मंत्री अरुणिमा सेठी ने मुख्यमंत्री रघुवीर चौहान से मुलाकात की।'),
  article('किसानों की सभा', `किसान महासंघ के अध्यक्ष ${FARMER} ने मोहनगढ़ में सभा की।`),
]);

/** Imports two articles as the set `july`. */
async function importTwo(browser: Browser, tab: Tab): Promise<void> {
  await openLibrary(browser, tab, '#/import');
  await tab.chooseFiles('#files', [fileToImport('july.json', TWO)]);
  await press(tab, 'Add 2 new');
  await shows(tab, 'Added: 2 articles');
}

async function removeSet(browser: Browser, tab: Tab, name: string): Promise<void> {
  await openLibrary(browser, tab, '#/sets');
  await press(tab, `Remove “${name}”`);
  await shows(tab, `“${name}” removed.`);
}

scenario(
  'a set that is switched off is not used on pages, and is again when it is switched on',
  async ({ browser, tab, site }) => {
    site.add('/story.html', storyPage(PARAGRAPH));
    const page = await browser.newTab();
    await page.goto(site.url('khabar', '/story.html'));
    await namesArePainted(page);
    await openLibrary(browser, tab, '#/sets');
    await shows(tab, '5 articles');
    await press(tab, 'Use “Starter articles”');
    await shows(tab, 'Off');
    await openLibrary(browser, tab, '#/entities/person');
    await shows(tab, 'No names yet.');

    await page.bringToFront();
    await page.goto(site.url('khabar', '/story.html'));
    await namesArePainted(page);
    await hoverText(page, KIM);
    await cardShows(page, 'From this article');

    await openLibrary(browser, tab, '#/sets');
    await press(tab, 'Use “Starter articles”');
    await shows(tab, 'On');
    await openLibrary(browser, tab, '#/entities/person');
    await shows(tab, KIM);
    await page.close();
  },
);

scenario('the bundled set can be switched, and neither removed nor renamed', async ({ browser, tab }) => {
  await openLibrary(browser, tab, '#/sets');
  await shows(tab, 'Starter articles');
  const actions = await tab.evaluate(
    () => document.querySelector('.set')?.querySelectorAll('button:not([role=switch])').length,
  );
  expect(actions).toBe(0);
});

scenario('an imported set is renamed, removed, and brought back', async ({ browser, tab }) => {
  await importTwo(browser, tab);
  await openLibrary(browser, tab, '#/sets');
  await press(tab, 'Rename “july”');
  await until('the field with its name selected', () =>
    tab.evaluate(() => document.activeElement?.matches('.set-rename input') === true),
  );
  await tab.type('नहर योजना');
  await tab.press('Enter');
  await shows(tab, 'नहर योजना');
  await press(tab, 'Remove “नहर योजना”');
  await shows(tab, '“नहर योजना” removed.');
  await openLibrary(browser, tab, '#/entities/person');
  await expect.poll(() => textOf(tab)).not.toContain(FARMER);

  await importTwo(browser, tab);
  await openLibrary(browser, tab, '#/sets');
  await press(tab, 'Remove “july”');
  await press(tab, 'Undo');
  await shows(tab, 'The collection is as it was.');
  await openLibrary(browser, tab, '#/entities/person');
  await shows(tab, FARMER);
  await removeSet(browser, tab, 'july');
});

scenario('an article is taken out of its set, and brought back', async ({ browser, tab }) => {
  await importTwo(browser, tab);
  await press(tab, 'Show the articles');
  await shows(tab, 'किसानों की सभा');
  await press(tab, 'Remove article: किसानों की सभा');
  await shows(tab, 'Article removed.');
  await showsNoMore(tab, 'किसानों की सभा');
  await press(tab, 'Undo');
  await shows(tab, 'किसानों की सभा');
  await removeSet(browser, tab, 'july');
});
