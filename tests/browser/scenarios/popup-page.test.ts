import { expect } from 'vitest';
import type { Browser, Tab } from '../driver/driver.ts';
import { violationsOfPage } from '../driver/page/axe.ts';
import { clickElement } from '../driver/page/find.ts';
import { until } from '../driver/until.ts';
import { scenario } from '../harness.ts';
import { KIM, LAVROV, namesArePainted, PARAGRAPH, storyPage } from './content-page.ts';
import { openPopup, press, shows, showsNoMore, tabStops, textOf } from './own-pages.ts';

/** What the popup shows of a page, and what can be done with it there. */

/** A story with a known pair, somebody whom only the page knows, and room to scroll. */
const STORY = storyPage(`${PARAGRAPH}
  <p>जल संसाधन मंत्री अरुणिमा सेठी ने भी बयान दिया। सेठी ने कहा कि बातचीत जारी रहेगी।</p>
  <p style="margin-block: 3000px">बाद में ${KIM} ने कहा कि दोनों देश साथ काम करेंगे।</p>`);

async function openStory(browser: Browser, tab: Tab, url: string): Promise<Tab> {
  await tab.goto(url);
  await namesArePainted(tab);
  const popup = await browser.newTab();
  await openPopup(browser, popup, url);
  await shows(popup, LAVROV);
  return popup;
}

/** The names that are listed, in their order. */
function namesListed(popup: Tab): Promise<string[]> {
  return popup.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.popup-name-text')].map((element) => element.innerText),
  );
}

scenario('the names of the page are listed, people first, and by kind', async ({ browser, tab, site }) => {
  site.add('/story.html', STORY);
  const popup = await openStory(browser, tab, site.url('khabar', '/story.html'));
  const all = await namesListed(popup);
  expect(all).toEqual(expect.arrayContaining([LAVROV, KIM, 'अरुणिमा सेठी']));
  expect(all.indexOf(KIM)).toBeLessThan(all.indexOf('उत्तर कोरिया'));
  await shows(popup, 'From this article alone');
  await press(popup, 'People');
  await expect.poll(() => namesListed(popup)).not.toContain('उत्तर कोरिया');
  await press(popup, 'Places');
  await expect.poll(() => namesListed(popup)).toContain('उत्तर कोरिया');
  await expect.poll(() => namesListed(popup)).not.toContain(KIM);
  await popup.close();
});

scenario(
  'a name opens its card in the popup, names on it turn it, and Escape leads back to the name',
  async ({ browser, tab, site }) => {
    site.add('/story.html', STORY);
    const popup = await openStory(browser, tab, site.url('khabar', '/story.html'));
    const heading = () => popup.evaluate(() => document.querySelector('.popup-card h2')?.textContent);
    await press(popup, LAVROV);
    await until('the card', async () => (await heading()) === LAVROV);
    await press(popup, 'With');
    await press(popup, KIM);
    await until('the card to turn', async () => (await heading()) === KIM);
    await press(popup, 'Back');
    await until('the first card', async () => (await heading()) === LAVROV);
    await popup.press('Escape');
    await until('the list', () =>
      popup.evaluate(() => document.activeElement?.matches('.popup-name-open') === true),
    );
    await expect.poll(() => popup.evaluate(() => document.activeElement?.textContent)).toContain(LAVROV);
    await popup.close();
  },
);

scenario(
  'a name of this page alone has a card that says so, and shows the sentence',
  async ({ browser, tab, site }) => {
    site.add('/story.html', STORY);
    const popup = await openStory(browser, tab, site.url('khabar', '/story.html'));
    await press(popup, 'अरुणिमा सेठी');
    await shows(popup, 'From this article');
    await shows(popup, 'बयान दिया');
    await popup.close();
  },
);

scenario('the arrow behind a name scrolls the page to its next mention', async ({ browser, tab, site }) => {
  site.add('/story.html', STORY);
  const popup = await openStory(browser, tab, site.url('khabar', '/story.html'));
  const scrolled = () => tab.evaluate(() => scrollY > 500);
  await press(popup, `Show on the page: ${KIM}`);
  await press(popup, `Show on the page: ${KIM}`);
  await tab.bringToFront();
  await until('the page to scroll', scrolled);
  await popup.close();
});

scenario('the search finds a name in either script, by keyboard alone', async ({ browser, tab, site }) => {
  site.add('/story.html', STORY);
  const popup = await openStory(browser, tab, site.url('khabar', '/story.html'));
  for (const query of ['lavrov', 'लावरोव']) {
    await clickElement(popup, '[role=combobox]');
    await popup.type(query);
    await until('the name among the hits', () =>
      popup.evaluate(
        (name) =>
          document.querySelector('[role=option]')?.textContent?.includes(name) === true &&
          (document.querySelector('search [role=status]')?.textContent ?? '') !== '',
        LAVROV,
      ),
    );
    await popup.press('ArrowDown');
    await until('the chosen hit to be the one that is read out', () =>
      popup.evaluate(() => {
        const chosen = document.querySelector('[role=option][aria-selected=true]')?.id;
        return (
          chosen !== undefined && chosen === document.activeElement?.getAttribute('aria-activedescendant')
        );
      }),
    );
    await popup.press('Enter');
    await until('the card', () => popup.evaluate(() => document.querySelector('.popup-card') !== null));
    await popup.press('Escape');
    await until('the page', () => popup.evaluate(() => document.querySelector('.popup-card') === null));
  }
  await clickElement(popup, '[role=combobox]');
  await popup.type('zzzz');
  await shows(popup, 'Nothing found for “zzzz”');
  await popup.press('Escape');
  await showsNoMore(popup, 'Nothing found');
  await popup.close();
});

scenario(
  'an old page says how old it is; the story so far and related coverage follow',
  async ({ browser, tab, site }) => {
    const dated = STORY.replace(
      '<title>',
      '<meta property="article:published_time" content="2025-07-20"><title>',
    );
    site.add('/old.html', dated);
    const popup = await openStory(browser, tab, site.url('khabar', '/old.html'));
    await shows(popup, 'This article is from 20 July 2025');
    await shows(popup, 'The story so far');
    await shows(popup, 'Related coverage');
    const text = await textOf(popup);
    expect(text.indexOf('The story so far')).toBeLessThan(text.indexOf('Related coverage'));
    await popup.close();
  },
);

scenario(
  'the Tab key goes through the popup from top to bottom, with a ring at every stop',
  async ({ browser, tab, site }) => {
    site.add('/story.html', STORY);
    const popup = await openStory(browser, tab, site.url('khabar', '/story.html'));
    const stops = await tabStops(popup, 60);
    const place = (name: string) => stops.findIndex((stop) => stop.name.startsWith(name));
    const order = [
      'Sandarbh on',
      'Search',
      'All',
      LAVROV,
      `Show on the page: ${LAVROV}`,
      'Add this article',
      'Library',
      'Settings',
    ];
    expect(order.map(place)).not.toContain(-1);
    expect(order.map(place)).toEqual(order.map(place).sort((a, b) => a - b));
    expect(stops.filter(({ hasRing }) => !hasRing)).toEqual([]);
    await popup.close();
  },
);

scenario(
  'axe finds nothing wrong with the popup, its search and its cards',
  async ({ browser, tab, site }) => {
    site.add('/story.html', STORY);
    const popup = await openStory(browser, tab, site.url('khabar', '/story.html'));
    await popup.setViewport({ width: 500, height: 600 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await browser.setMedia({ colorScheme, reducedMotion: true });
      expect(await violationsOfPage(popup)).toEqual([]);
      await clickElement(popup, '[role=combobox]');
      await popup.type('lavrov');
      await until('hits', () => popup.evaluate(() => document.querySelector('[role=option]') !== null));
      expect(await violationsOfPage(popup)).toEqual([]);
      await popup.press('Enter');
      await until('the card', () => popup.evaluate(() => document.querySelector('.popup-card') !== null));
      expect(await violationsOfPage(popup)).toEqual([]);
      await popup.press('Escape');
    }
    await browser.setMedia({ colorScheme: 'light', reducedMotion: false });
    await popup.close();
  },
);
