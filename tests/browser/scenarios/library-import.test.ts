import { truncateSync } from 'node:fs';
import { expect } from 'vitest';
import type { Tab } from '../driver/driver.ts';
import { violationsOfPage } from '../driver/page/axe.ts';
import { cardShows } from '../driver/page/card.ts';
import { hoverText } from '../driver/page/find.ts';
import { until } from '../driver/until.ts';
import { scenario } from '../harness.ts';
import { namesArePainted, storyPage } from './content-page.ts';
import { countRows, fileToImport, openLibrary, openPopup, press, shows, textOf } from './own-pages.ts';

/** Adding articles from files, chosen or dropped, in the library. */

const MINISTER = 'अरुणिमा सेठी';
const REPORT = `जल संसाधन मंत्री ${MINISTER} ने मुख्यमंत्री रघुवीर चौहान से मुलाकात की।\n\nसेठी ने कहा कि काम पूरा होगा।`;
const FARMER = 'हेमंत खुराना';
const MEETING = `किसान महासंघ के अध्यक्ष ${FARMER} ने मोहनगढ़ में सभा की।\n\nखुराना ने कहा कि आंदोलन जारी रहेगा।`;

function json(...texts: readonly string[]): string {
  return JSON.stringify(
    texts.map((text, i) => ({ title: `ख़बर ${i + 1}`, text, outlet: 'दैनिक प्रभात', date: '2025-07-13' })),
  );
}

/** What an import of many articles reads: enough to stop it under way. */
function manyArticles(count: number): string {
  return json(...Array.from({ length: count }, (_, i) => `${REPORT} यह ख़बर क्रमांक ${i} है। ${MEETING}`));
}

/** How pictures begin: no text in any encoding. */
const PICTURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13);

/** A file beyond the limit, of zeros that take no room on the disk. */
function hugeFile(name: string): string {
  const path = fileToImport(name, '');
  truncateSync(path, 65 * 1024 * 1024);
  return path;
}

/** Takes back what the scenario added, so that the next one finds the collection as it was. */
async function undo(tab: Tab): Promise<void> {
  await press(tab, 'Undo');
  await shows(tab, 'The collection is as it was.');
}

scenario(
  'chosen files are previewed, added and known on the next page; undone, they are gone',
  async ({ browser, tab, site }) => {
    await openLibrary(browser, tab, '#/import');
    const before = await countRows(tab, 'sets', 'chunks');
    const files = [fileToImport('july.json', json(REPORT)), fileToImport('sabha.txt', `सभा\n\n${MEETING}`)];
    await tab.chooseFiles('#files', files);
    await shows(tab, '2 articles read');
    expect(await countRows(tab, 'sets', 'chunks')).toEqual(before);
    await press(tab, 'Add 2 new');
    await shows(tab, 'Added: 2 articles');

    site.add('/next.html', storyPage(`<p>मोहनगढ़ में ${MINISTER} का स्वागत हुआ। किसानों ने उनसे मुलाकात भी की।</p>`));
    const page = await browser.newTab();
    await page.goto(site.url('lokvani', '/next.html'));
    await namesArePainted(page);
    await hoverText(page, MINISTER);
    await cardShows(page, 'दैनिक प्रभात');
    await page.close();

    await tab.bringToFront();
    await undo(tab);
    await expect.poll(() => countRows(tab, 'sets', 'chunks')).toEqual(before);
  },
);

scenario('dropped files are added as well, wherever they fall', async ({ browser, tab }) => {
  await openLibrary(browser, tab, '#/sets');
  await shows(tab, 'Starter articles');
  const files = [fileToImport('sabha.txt', `सभा\n\n${MEETING}`), fileToImport('july.json', json(REPORT))];
  await tab.dropFiles('main', files);
  await shows(tab, '2 articles read');
  await press(tab, 'Add 2 new');
  await shows(tab, 'Added: 2 articles');
  await press(tab, 'Show the articles');
  await shows(tab, 'ख़बर 1');
  await press(tab, 'ख़बर 1');
  await shows(tab, 'मुख्यमंत्री रघुवीर चौहान से मुलाकात');
  await openLibrary(browser, tab, '#/entities/person');
  await shows(tab, FARMER);
  await openLibrary(browser, tab, '#/sets');
  await press(tab, 'Remove “');
  await shows(tab, 'removed.');
});

scenario('an import that is stopped leaves nothing', async ({ browser, tab }) => {
  await openLibrary(browser, tab, '#/import');
  const before = await countRows(tab, 'sets', 'chunks', 'entities', 'events');
  await tab.chooseFiles('#files', [fileToImport('many.json', manyArticles(600))]);
  await shows(tab, '600 articles read');
  await press(tab, 'Add 600 new');
  await until('progress on the bar', () =>
    tab.evaluate(() => {
      const bar = document.querySelector('progress');
      return bar?.hasAttribute('value') && bar.value >= 60 && bar.max === 600;
    }),
  );
  const [staged = 0] = await countRows(tab, 'chunks');
  expect(staged).toBeGreaterThan(before[1] ?? 0);
  await press(tab, 'Stop');
  await shows(tab, 'Stopped. Nothing was added.');
  await expect.poll(() => countRows(tab, 'sets', 'chunks', 'entities', 'events')).toEqual(before);
});

scenario('closing the page during an import is asked about, and not after it', async ({ browser, tab }) => {
  const asksBeforeClosing = () =>
    tab.evaluate(() => !dispatchEvent(new Event('beforeunload', { cancelable: true })));
  await openLibrary(browser, tab, '#/import');
  expect(await asksBeforeClosing()).toBe(false);
  await tab.chooseFiles('#files', [fileToImport('many.json', manyArticles(300))]);
  await press(tab, 'Add 300 new');
  await shows(tab, 'Keep this tab open');
  await expect.poll(asksBeforeClosing).toBe(true);
  await press(tab, 'Stop');
  await shows(tab, 'Stopped. Nothing was added.');
  await expect.poll(asksBeforeClosing).toBe(false);
});

scenario(
  'faulty files are told with file and line, and the sound articles are kept',
  async ({ browser, tab }) => {
    await openLibrary(browser, tab, '#/import');
    const faulty = `[{"title": "पहली", "text": "${REPORT.replaceAll('\n', '\\n')}"},\n {"title": "दूसरी", "body": ""},\n {"text": "ख", "date": "परसों"}]`;
    const before = await countRows(tab, 'sets', 'chunks', 'entities', 'events');
    await tab.chooseFiles('#files', [
      fileToImport('faulty.json', faulty),
      fileToImport('cut.json', '[{"title": "अधूरी'),
      fileToImport('broken.json', '[{"title": "क" "text": "ख"}]'),
      fileToImport('nothing.json', ''),
      fileToImport('empty.txt', ''),
      fileToImport('picture.png', 'x'),
      fileToImport('picture.txt', PICTURE),
      fileToImport('talks.txt', 'Talks on the canal\n\nThe ministers met on Saturday and spoke for an hour.'),
      hugeFile('huge.txt'),
    ]);
    await shows(tab, '1 article read');
    expect(await countRows(tab, 'sets', 'chunks', 'entities', 'events')).toEqual(before);
    const text = await textOf(tab);
    expect(text).toContain('faulty.json, line 2: “body” is empty; the text of the article belongs here.');
    expect(text).toContain(
      'faulty.json, line 3: “date” is “परसों”, which is no date; write it as 2025-01-31.',
    );
    expect(text).toContain('cut.json, line 1: the file seems to be cut off');
    expect(text).toContain('broken.json, line 1: the JSON is wrong here');
    expect(text).toContain('nothing.json: the file is empty');
    expect(text).toContain('empty.txt: the file is empty');
    expect(text).toContain('picture.png: a .txt or .json file is needed here.');
    expect(text).toContain('10 skipped');
    await press(tab, '2 more');
    await shows(tab, 'picture.txt: the text is not UTF-8');
    await shows(tab, 'talks.txt: one article is not in Hindi; it was left out.');
    await shows(tab, 'huge.txt: the file has 65 MB, and the limit is 64 MB.');
    expect(await violationsOfPage(tab)).toEqual([]);
    await press(tab, 'Add 1 new');
    await shows(tab, 'Added: 1 article');
    await undo(tab);
  },
);

scenario('files without anything new say so, and add nothing', async ({ browser, tab }) => {
  await openLibrary(browser, tab, '#/import');
  await tab.chooseFiles('#files', [fileToImport('picture.png', 'x')]);
  await shows(tab, 'There are no new articles here.');
  await shows(tab, 'picture.png: a .txt or .json file is needed here.');
  await press(tab, 'Choose other files');
  await shows(tab, 'Drop files here');
});

scenario(
  'markup in titles, outlets and names of sets is text wherever it is shown',
  async ({ browser, tab, site }) => {
    const title = '<img src=x onerror="document.title=1"> मोहनगढ़ में सभा';
    const outlet = '<b>दैनिक</b> प्रभात';
    await openLibrary(browser, tab, '#/import');
    const hostile = JSON.stringify({ title, outlet, date: '2025-07-13', text: REPORT });
    await tab.chooseFiles('#files', [fileToImport('<i>july<i>.json', hostile)]);
    await press(tab, 'Add 1 new');
    await press(tab, 'Show the articles');
    await shows(tab, title);
    await shows(tab, outlet);
    await shows(tab, '<i>july<i>');
    expect(await injected(tab)).toBe(0);
    await press(tab, title);
    await shows(tab, 'मुख्यमंत्री रघुवीर चौहान से मुलाकात');
    await expect.poll(() => tab.evaluate(() => document.title)).toBe(`${title} – Sandarbh`);
    expect(await injected(tab)).toBe(0);

    site.add('/next.html', storyPage(`<p>मोहनगढ़ में ${MINISTER} का स्वागत हुआ। किसानों ने उनसे मुलाकात भी की।</p>`));
    const url = site.url('lokvani', '/next.html');
    const page = await browser.newTab();
    await page.goto(url);
    await namesArePainted(page);
    const popup = await browser.newTab();
    await openPopup(browser, popup, url);
    await shows(popup, title);
    expect(await injected(popup)).toBe(0);
    await popup.close();
    await page.close();

    await openLibrary(browser, tab, '#/sets');
    await press(tab, 'Remove “<i>july<i>”');
    await shows(tab, 'removed.');
  },
);

/** How many elements a page has that only markup in texts could have made. */
function injected(tab: Tab): Promise<number> {
  return tab.evaluate(() => document.querySelectorAll('#app :is(b, i, img[src="x"])').length);
}
