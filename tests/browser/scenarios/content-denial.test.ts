import { expect } from 'vitest';
import type { Tab } from '../driver/driver.ts';
import { cardAppears, cardDisappears, cardShows, clickTextInCard } from '../driver/page/card.ts';
import { hoverText } from '../driver/page/find.ts';
import { until } from '../driver/until.ts';
import { scenario } from '../harness.ts';
import { KIM, namesArePainted, PARAGRAPH, storyPage } from './content-page.ts';
import { openLibrary, shows } from './own-pages.ts';

/** On the card in a page the reader says that the page means somebody else. */

const ELSE = 'This is someone else';
const SAID = `this page does not mean the ${KIM} of your collection`;
/** Another page, with other names: there it is who it was. */
const ELSEWHERE = `<p>उत्तर कोरिया के नेता ${KIM} ने प्योंगयांग में चीन के राष्ट्रपति शी जिनपिंग का स्वागत किया। शी जिनपिंग के साथ वांग यी भी थे।</p>`;

async function openCardOf(tab: Tab, url: string): Promise<void> {
  await tab.goto(url);
  await tab.movePointer({ x: 1000, y: 700 });
  await namesArePainted(tab);
  await hoverText(tab, KIM);
  await cardAppears(tab);
}

/** What has the focus within the card: its text. */
function focusedText(tab: Tab): Promise<string> {
  return tab.evaluate(
    () => document.querySelector('sandarbh-card')?.shadowRoot?.activeElement?.textContent ?? '',
  );
}

scenario(
  'a name of the page is somebody else, says the reader: at once, after a reload, in the library, and back',
  async ({ browser, tab, site }) => {
    site.add('/story.html', storyPage(PARAGRAPH));
    site.add('/other.html', storyPage(ELSEWHERE));
    const story = site.url('khabar', '/story.html');
    await openCardOf(tab, story);
    await cardShows(tab, ELSE);
    await clickTextInCard(tab, ELSE);
    await cardShows(tab, SAID);
    await until('the focus on the heading', async () => (await focusedText(tab)) === KIM);
    const { text } = await cardShows(tab, 'From this article');
    expect(text).not.toContain(ELSE);

    await openCardOf(tab, story);
    await cardShows(tab, SAID);
    await openCardOf(tab, site.url('khabar', '/other.html'));
    await cardShows(tab, ELSE);

    const library = await browser.newTab();
    await openLibrary(browser, library, '#/edits');
    await shows(library, `“${KIM}” is not the ${KIM} of your collection`);
    await library.close();

    await tab.bringToFront();
    await openCardOf(tab, story);
    await cardShows(tab, SAID);
    await clickTextInCard(tab, 'Undo');
    await cardShows(tab, ELSE);
    await tab.press('Escape');
    await cardDisappears(tab);
    await openCardOf(tab, story);
    expect((await cardShows(tab, ELSE)).text).not.toContain(SAID);
  },
);

scenario('the same by keyboard alone', async ({ browser, tab, site }) => {
  site.add('/story.html', storyPage(PARAGRAPH.replace(/^.*?को उत्तर कोरिया/, '<p>उत्तर कोरिया')));
  await tab.goto(site.url('khabar', '/story.html'));
  await namesArePainted(tab);
  for (const command of ['next-name', 'next-name', 'open-card']) await browser.command(command);
  await cardAppears(tab);
  await cardShows(tab, ELSE);
  await tabTo(tab, ELSE);
  await tab.press('Enter');
  await cardShows(tab, SAID);
  await tabTo(tab, 'Undo');
  await tab.press('Enter');
  await cardShows(tab, ELSE);
  await tab.press('Escape');
  await cardDisappears(tab);
});

/** How many buttons a card may have before the one that is looked for. */
const MOST_BUTTONS = 24;

async function tabTo(tab: Tab, label: string): Promise<void> {
  for (let presses = 0; presses < MOST_BUTTONS; presses++) {
    if ((await focusedText(tab)).startsWith(label)) return;
    await tab.press('Tab');
  }
  throw new Error(`no way to “${label}” by keyboard`);
}
