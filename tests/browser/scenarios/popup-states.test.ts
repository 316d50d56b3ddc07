import { expect } from 'vitest';
import { violationsOfPage } from '../driver/page/axe.ts';
import { until } from '../driver/until.ts';
import { scenario } from '../harness.ts';
import { LAVROV, namesArePainted, PARAGRAPH, painted, storyPage } from './content-page.ts';
import { openLibrary, openPopup, press, shows, showsNoMore, textOf } from './own-pages.ts';

/** Pages of which the popup has little to show, and the switch of a site. */

scenario('the switch turns a site off and on at once, on the page too', async ({ browser, tab, site }) => {
  site.add('/story.html', storyPage(PARAGRAPH));
  const url = site.url('switched', '/story.html');
  await tab.goto(url);
  await namesArePainted(tab);
  const popup = await browser.newTab();
  await openPopup(browser, popup, url);
  await shows(popup, LAVROV);
  const { host } = new URL(url);
  await press(popup, `Sandarbh on ${host}`);
  await shows(popup, 'Sandarbh is off on this site.');
  await until('the lines to go', async () => (await painted(tab)) === 0);
  expect(await violationsOfPage(popup)).toEqual([]);
  await press(popup, 'Turn on here');
  await shows(popup, LAVROV);
  await tab.bringToFront();
  await namesArePainted(tab);
  await popup.close();
});

scenario(
  'a page that is not Hindi says so, and the search works all the same',
  async ({ browser, tab, site }) => {
    site.add('/english.html', '<!doctype html><html lang="en"><title>News</title><p>The talks went on.</p>');
    await tab.goto(site.url('khabar', '/english.html'));
    const popup = await browser.newTab();
    await openPopup(browser, popup, site.url('khabar', '/english.html'));
    await shows(popup, 'This page does not look like Hindi');
    expect(await textOf(popup)).not.toContain('Add this article');
    expect(await violationsOfPage(popup)).toEqual([]);
    await popup.close();
  },
);

scenario(
  'a tab that has gone from a Hindi page to another shows nothing of the first',
  async ({ browser, tab, site }) => {
    site.add('/story.html', storyPage(PARAGRAPH));
    site.add('/english.html', '<!doctype html><html lang="en"><title>News</title><p>The talks went on.</p>');
    await tab.goto(site.url('khabar', '/story.html'));
    await namesArePainted(tab);
    const popup = await browser.newTab();
    await openPopup(browser, popup, site.url('khabar', '/story.html'));
    await shows(popup, LAVROV);
    await tab.goto(site.url('khabar', '/english.html'));
    await openPopup(browser, popup, site.url('khabar', '/english.html'));
    await shows(popup, 'This page does not look like Hindi');
    expect(await textOf(popup)).not.toContain(LAVROV);
    await popup.close();
  },
);

scenario(
  'a background that was stopped under the open popup answers all the same',
  async ({ browser, tab, site }) => {
    site.add('/story.html', storyPage(PARAGRAPH));
    await tab.goto(site.url('khabar', '/story.html'));
    await namesArePainted(tab);
    const popup = await browser.newTab();
    await openPopup(browser, popup, site.url('khabar', '/story.html'));
    await shows(popup, LAVROV);
    await browser.killBackground();
    await press(popup, LAVROV);
    await shows(popup, 'Timeline');
    await popup.close();
  },
);

scenario('a page of the browser cannot be read, and has no switch', async ({ browser, tab }) => {
  await tab.goto(`${browser.extensionOrigin}/extension/popup/index.html?tab=0`);
  await shows(tab, 'The browser does not let extensions read this page.');
  expect(await tab.evaluate(() => document.querySelector('[role=switch]'))).toBeNull();
});

scenario('a page of headlines cannot be added, and says why', async ({ browser, tab, site }) => {
  const teasers = Array.from(
    { length: 14 },
    (_, i) =>
      `<li><a href="/${i}.html"><h3>मोहनगढ़ में नहर योजना पर ${i + 2} गाँवों के किसानों की सभा हुई</h3></a></li>`,
  );
  site.add(
    '/list.html',
    `<!doctype html><html lang="hi"><meta charset="utf-8"><title>ताज़ा ख़बरें</title><main><h1>ताज़ा ख़बरें</h1><ul>${teasers.join('')}</ul></main>`,
  );
  await tab.goto(site.url('khabar', '/list.html'));
  const popup = await browser.newTab();
  await openPopup(browser, popup, site.url('khabar', '/list.html'));
  await shows(popup, 'This is a list of articles. Open one and add it.');
  expect(await textOf(popup)).not.toContain('Add this article');
  await popup.close();
});

scenario(
  'where nothing is known there are the page’s own names and the way to add it',
  async ({ browser, tab, site }) => {
    site.add(
      '/local.html',
      storyPage(`<p>जल संसाधन मंत्री अरुणिमा सेठी ने मुख्यमंत्री रघुवीर चौहान से मुलाकात की। सेठी ने योजना के लिए रकम मांगी।</p>
        <p>मुख्यमंत्री चौहान ने भरोसा दिया कि बजट में व्यवस्था की जाएगी।</p>`),
    );
    await tab.goto(site.url('khabar', '/local.html'));
    await namesArePainted(tab);
    const popup = await browser.newTab();
    await openPopup(browser, popup, site.url('khabar', '/local.html'));
    await shows(popup, 'अरुणिमा सेठी');
    await shows(popup, 'The collection has nothing on these names.');
    await shows(popup, 'Add this article');
    await popup.close();
  },
);

scenario(
  'the popup says when the collection is gone and the bundled articles answer',
  async ({ browser, tab, site }) => {
    site.add('/story.html', storyPage(PARAGRAPH));
    await tab.goto(site.url('khabar', '/story.html'));
    await namesArePainted(tab);
    await browser.wipeDatabases();
    const popup = await browser.newTab();
    for (const isKilled of [false, true]) {
      if (isKilled) await browser.killBackground();
      await openPopup(browser, popup, site.url('khabar', '/story.html'));
      await shows(popup, 'Your collection could not be opened.');
      await press(popup, LAVROV);
      await shows(popup, 'Timeline');
    }
    await openPopup(browser, popup, site.url('khabar', '/story.html'));
    await press(popup, 'Add this article');
    await shows(popup, 'Article added.');
    await showsNoMore(popup, 'Your collection could not be opened.');
    await openLibrary(browser, popup, '#/sets');
    await shows(popup, '5 articles');
    await shows(popup, '1 article');
    await popup.close();
  },
);
