import { expect } from 'vitest';
import type { Browser, Tab } from '../driver/driver.ts';
import { violationsOfPage } from '../driver/page/axe.ts';
import { cardShows, clickElementInCard } from '../driver/page/card.ts';
import { clickElement, hoverText } from '../driver/page/find.ts';
import { until } from '../driver/until.ts';
import { scenario } from '../harness.ts';
import { KIM, LAVROV, namesArePainted, PARAGRAPH, storyPage } from './content-page.ts';
import {
  closeTabWith,
  countRows,
  fileToImport,
  openLibrary,
  press,
  shows,
  showsNoMore,
  sidewaysScroll,
} from './own-pages.ts';

/** What a reader corrects in the library: names, kinds, who is who; seen on pages, undone, kept through imports. */

const MINE = 'विदेश मंत्री लावरोव';

/** Opens the page of a person by the name in the list. */
async function openPerson(browser: Browser, tab: Tab, name: string): Promise<void> {
  await openLibrary(browser, tab, '#/entities/person');
  await press(tab, name);
  await headingIs(tab, name);
  await shows(tab, 'Somebody else? Split off');
}

async function headingIs(tab: Tab, name: string): Promise<void> {
  await until(`the page of ${name}`, () =>
    tab.evaluate((wanted) => document.querySelector('h1')?.textContent === wanted, name),
  );
}

/** The name of what has the focus: its label, or its text. */
function focused(tab: Tab): Promise<string> {
  return tab.evaluate(() => {
    const element = document.activeElement;
    return element instanceof HTMLElement ? (element.ariaLabel ?? element.innerText.trim()) : '';
  });
}

async function rename(browser: Browser, tab: Tab, from: string, to: string): Promise<void> {
  await openPerson(browser, tab, from);
  await press(tab, 'Rename');
  await until('the field with the name selected', () =>
    tab
      .evaluate((name) => getSelection()?.toString() === name, from)
      .then((is) => is || hasSelected(tab, from)),
  );
  await tab.type(to);
  await tab.press('Enter');
  await shows(tab, `It is now called “${to}”.`);
  await formIs(tab, 'gone');
  // What is told of it moves on the page until both are there.
  await headingIs(tab, to);
  await shows(tab, `Renamed “${from}” to “${to}”`);
}

async function formIs(tab: Tab, wanted: 'there' | 'gone'): Promise<void> {
  await until(`the form to be ${wanted}`, async () => {
    const isThere = await tab.evaluate(() => document.querySelector('.edit-form') !== null);
    return isThere === (wanted === 'there');
  });
}

/** Firefox tells what is selected in a field by the field alone. */
function hasSelected(tab: Tab, text: string): Promise<boolean> {
  return tab.evaluate((wanted) => {
    const field = document.activeElement;
    if (!(field instanceof HTMLInputElement)) return false;
    return field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0) === wanted;
  }, text);
}

/** Takes back every correction there is, so that the next scenario finds the collection as it came. */
async function undoAll(browser: Browser, tab: Tab): Promise<void> {
  await openLibrary(browser, tab, '#/edits');
  for (;;) {
    await until('the list', () => tab.evaluate(() => document.querySelector('.edit, .page-empty') !== null));
    const count = await tab.evaluate(() => document.querySelectorAll('.edit').length);
    if (count === 0) return;
    await press(tab, 'Undo: ');
    await until('one correction fewer', async () => {
      return (await tab.evaluate(() => document.querySelectorAll('.edit').length)) < count;
    });
  }
}

scenario(
  'a name is changed by keyboard, shows on the card of an open page, and outlives an import',
  async ({ browser, tab, site }) => {
    site.add('/story.html', storyPage(PARAGRAPH));
    const page = await browser.newTab();
    await page.goto(site.url('khabar', '/story.html'));
    await namesArePainted(page);

    await rename(browser, tab, LAVROV, MINE);
    await until('the focus back on the button', async () => (await focused(tab)) === 'Rename');
    await expect.poll(() => countRows(tab, 'edits')).toEqual([1]);

    await page.bringToFront();
    await hoverText(page, LAVROV);
    await cardShows(page, MINE);
    await page.press('Escape');
    await page.movePointer({ x: 2, y: 2 });

    await openLibrary(browser, tab, '#/import');
    const news = [
      { title: 'सभा', text: `रूस के विदेश मंत्री ${LAVROV} ने सभा की।`, outlet: 'प्रभात', date: '2025-08-02' },
    ];
    await tab.chooseFiles('#files', [fileToImport('august.json', JSON.stringify(news))]);
    await press(tab, 'Add 1 new');
    await shows(tab, 'Added: 1 article');
    await openPerson(browser, tab, MINE);
    await page.bringToFront();
    await page.goto(site.url('khabar', '/story.html'));
    await namesArePainted(page);
    await hoverText(page, LAVROV);
    await cardShows(page, MINE);
    await page.close();

    await openLibrary(browser, tab, '#/sets');
    await press(tab, 'Remove “august”');
    await shows(tab, '“august” removed.');
    await undoAll(browser, tab);
    await openLibrary(browser, tab, '#/entities/person');
    await shows(tab, LAVROV);
    await showsNoMore(tab, MINE);
  },
);

scenario('two names are joined by search, and parted again by the way back', async ({ browser, tab }) => {
  await openPerson(browser, tab, LAVROV);
  await press(tab, 'Join with another');
  await until('the search field', async () => (await focused(tab)) === 'Join with which name?');
  await tab.type('kim jong');
  await until('hits', () => tab.evaluate(() => document.querySelector('[role=option]') !== null));
  await clickElement(tab, '[role=option]');
  await shows(tab, `“${LAVROV}” and “${KIM}” will be on one card`);
  await clickElement(tab, '.edit-form [type=submit]');
  await shows(tab, `“${LAVROV}” and “${KIM}” are now one.`);
  await shows(tab, `Joined “${LAVROV}” and “${KIM}”`);
  await press(tab, 'Undo');
  await shows(tab, 'The collection is as it was.');
  await openLibrary(browser, tab, '#/entities/person');
  for (const name of [LAVROV, KIM]) await shows(tab, name);
  await expect.poll(() => countRows(tab, 'edits')).toEqual([0]);
});

scenario('a spelling is split off and gets a card of its own', async ({ browser, tab }) => {
  await openPerson(browser, tab, LAVROV);
  await press(tab, 'Somebody else?');
  await press(tab, 'All that is spelled “लावरोव”');
  await clickElement(tab, '.edit-form [type=submit]');
  await shows(tab, '“लावरोव” was split off.');
  await headingIs(tab, LAVROV);
  await press(tab, 'लावरोव');
  await headingIs(tab, 'लावरोव');
  await shows(tab, `Split “लावरोव” off from “${LAVROV}”`);
  await undoAll(browser, tab);
  await openLibrary(browser, tab, '#/entities/person');
  await shows(tab, LAVROV);
});

scenario('a name is hidden, stands in the list of corrections, and comes back', async ({ browser, tab }) => {
  await openPerson(browser, tab, LAVROV);
  await press(tab, 'Hide');
  await shows(tab, `“${LAVROV}” will have no card`);
  await tab.press('Escape');
  await formIs(tab, 'gone');
  await until('the focus back on the button', async () => (await focused(tab)) === 'Hide');
  await tab.press('Enter');
  await formIs(tab, 'there');
  await clickElement(tab, '.edit-form [type=submit]');
  await shows(tab, `“${LAVROV}” is now hidden.`);
  await headingIs(tab, 'Corrections');
  await expect.poll(() => tab.evaluate(() => document.activeElement?.localName)).toBe('h1');
  await openLibrary(browser, tab, '#/entities/person');
  await shows(tab, KIM);
  await showsNoMore(tab, LAVROV);
  await openLibrary(browser, tab, '#/sets');
  await press(tab, 'Use “Starter articles”');
  await shows(tab, 'Off');
  await openLibrary(browser, tab, '#/edits');
  await shows(tab, 'its articles are not in the collection');
  await openLibrary(browser, tab, '#/sets');
  await press(tab, 'Use “Starter articles”');
  await shows(tab, 'On');
  await undoAll(browser, tab);
  await openLibrary(browser, tab, '#/entities/person');
  await shows(tab, LAVROV);
});

scenario('a card leads to where its name can be corrected', async ({ browser, tab, site }) => {
  site.add('/story.html', storyPage(PARAGRAPH));
  await tab.goto(site.url('khabar', '/story.html'));
  await namesArePainted(tab);
  await hoverText(tab, LAVROV);
  await cardShows(tab, LAVROV);
  await clickElementInCard(tab, '.card-correct');
  await tab.goto(`${browser.extensionOrigin}/extension/popup/index.html`);
  const opened = await until('the library', () => closeTabWith(tab, '#/correct/'));
  await tab.bringToFront();
  await tab.goto(opened);
  await headingIs(tab, LAVROV);
  await until('the focus on the corrections', async () => (await focused(tab)) === 'Corrections');
});

scenario(
  'corrections come in from a file, and a file of something else changes nothing',
  async ({ browser, tab }) => {
    const side = { name: LAVROV, anchors: [{ kind: 'spelling', type: 'person', key: LAVROV }] };
    const file = { format: 'sandarbh-edits', version: 1, edits: [{ kind: 'rename', one: side, name: MINE }] };
    await openLibrary(browser, tab, '#/edits');
    await shows(tab, 'No corrections yet.');
    await tab.chooseFiles('#edits-file', [fileToImport('edits.json', JSON.stringify(file))]);
    await shows(tab, '1 correction brought in.');
    await shows(tab, `Renamed “${LAVROV}” to “${MINE}”`);
    await tab.chooseFiles('#edits-file', [fileToImport('other.json', '{"title": "ख़बर"}')]);
    await shows(tab, 'This is no file of corrections');
    await expect.poll(() => countRows(tab, 'edits')).toEqual([1]);
    await openPerson(browser, tab, MINE);
    await undoAll(browser, tab);
  },
);

scenario('forms and list are clean for screen readers, and fit a narrow screen', async ({ browser, tab }) => {
  await rename(browser, tab, LAVROV, MINE);
  for (const way of ['Rename', 'Change the kind', 'Join with another', 'Somebody else?', 'Hide']) {
    await press(tab, way);
    await formIs(tab, 'there');
    expect(await violationsOfPage(tab)).toEqual([]);
    expect(await sidewaysScroll(tab)).toBe(0);
    await press(tab, 'Cancel');
    await formIs(tab, 'gone');
  }
  await openLibrary(browser, tab, '#/edits');
  await shows(tab, MINE);
  expect(await violationsOfPage(tab)).toEqual([]);
  // A window of Firefox is never narrower than 500 px.
  await tab.setViewport({ width: browser.name === 'firefox' ? 500 : 320, height: 700 });
  expect(await sidewaysScroll(tab)).toBe(0);
  await openPerson(browser, tab, MINE);
  await press(tab, 'Somebody else?');
  await shows(tab, 'What should be split off?');
  expect(await sidewaysScroll(tab)).toBe(0);
  await undoAll(browser, tab);
});
