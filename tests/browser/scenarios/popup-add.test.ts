import { expect } from 'vitest';
import type { Browser, Tab } from '../driver/driver.ts';
import { cardShows } from '../driver/page/card.ts';
import { hoverText } from '../driver/page/find.ts';
import { until } from '../driver/until.ts';
import { scenario } from '../harness.ts';
import { namesArePainted, storyPage } from './content-page.ts';
import { countRows, openPopup, press, shows } from './own-pages.ts';

/** Adding the open page to the reader's own set, and taking it back. */

const MINISTER = 'अरुणिमा सेठी';
const STORY =
  storyPage(`<p>जल संसाधन मंत्री ${MINISTER} ने मुख्यमंत्री रघुवीर चौहान से मुलाकात की। बैठक में नहर योजना पर बात हुई।</p>
  <p>सेठी ने कहा कि काम अगले साल पूरा होगा। मुख्यमंत्री चौहान ने भरोसा दिया कि रकम मिलेगी।</p>`);
const NEXT = storyPage(
  `<p>मोहनगढ़ में ${MINISTER} का स्वागत हुआ। किसानों ने उनसे रकम जल्द दिलाने की मांग की और धन्यवाद दिया।</p>`,
);

async function openStory(browser: Browser, tab: Tab, url: string): Promise<Tab> {
  await tab.goto(url);
  await namesArePainted(tab);
  const popup = await browser.newTab();
  await openPopup(browser, popup, url);
  await shows(popup, MINISTER);
  return popup;
}

/** Whether the reader's own set stands in the database. */
function hasOwnSet(popup: Tab): Promise<boolean> {
  return countRows(popup, 'sets').then(([sets]) => sets === 2);
}

scenario(
  'an added page is known on the next one; taken back, it leaves nothing',
  async ({ browser, tab, site }) => {
    site.add('/story.html', STORY);
    site.add('/next.html', NEXT);
    const popup = await openStory(browser, tab, site.url('prabhat', '/story.html'));
    await press(popup, 'Add this article');
    await shows(popup, 'Article added.');
    await expect.poll(() => hasOwnSet(popup)).toBe(true);
    await expect.poll(() => popup.evaluate(() => document.activeElement?.textContent)).toContain('Undo');

    const next = await browser.newTab();
    await next.goto(site.url('lokvani', '/next.html'));
    await namesArePainted(next);
    await hoverText(next, MINISTER);
    await cardShows(next, 'In 1 of 6 articles');
    await next.close();

    await popup.bringToFront();
    await press(popup, 'Undo');
    await shows(popup, 'Article taken back.');
    await expect.poll(() => hasOwnSet(popup)).toBe(false);
    await popup.close();
  },
);

scenario('a page that was added before is said to be there', async ({ browser, tab, site }) => {
  site.add('/story.html', STORY);
  const url = site.url('prabhat', '/story.html');
  const popup = await openStory(browser, tab, url);
  await press(popup, 'Add this article');
  await shows(popup, 'Article added.');
  await openPopup(browser, popup, url);
  await shows(popup, 'This article is in your collection.');
  await until('no button to add', () =>
    popup.evaluate(() => document.querySelector('.popup-add button') === null),
  );
  await popup.close();
});
