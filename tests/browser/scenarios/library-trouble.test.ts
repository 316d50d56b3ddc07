import { expect } from 'vitest';
import { violationsOfPage } from '../driver/page/axe.ts';
import { scenario } from '../harness.ts';
import { LAVROV } from './content-page.ts';
import { openLibrary, press, shows, showsNoMore } from './own-pages.ts';

/** What the library shows while its database is slow, faulty or gone: never nothing. */

scenario(
  'while the database keeps it waiting it says so, and then goes on by itself',
  async ({ browser, tab }) => {
    const holder = await browser.newTab();
    await openLibrary(browser, holder, '#/about');
    await holder.evaluate(holdDatabase);
    await openLibrary(browser, tab, '#/sets');
    await shows(tab, 'This is taking longer than usual.');
    expect(await violationsOfPage(tab)).toEqual([]);
    await press(tab, 'Try again');
    await showsNoMore(tab, 'This is taking longer than usual.');
    await holder.close();
    await shows(tab, 'Starter articles');
  },
);

scenario('a card that cannot be read is said to be, and can be asked for again', async ({ browser, tab }) => {
  await openLibrary(browser, tab, '#/entities/person');
  await shows(tab, LAVROV);
  const address = await tab.evaluate(
    (name) =>
      [...document.querySelectorAll<HTMLAnchorElement>('.name-link')].find((link) =>
        link.innerText.includes(name),
      )?.hash ?? '',
    LAVROV,
  );
  await tab.evaluate(spoilEntities);
  await openLibrary(browser, tab, address);
  await shows(tab, 'Sandarbh did not answer.');
  expect(await violationsOfPage(tab)).toEqual([]);
  await press(tab, 'Try again');
  await shows(tab, 'Sandarbh did not answer.');
});

scenario(
  'an emptied database is told, and the starter articles can be put back',
  async ({ browser, tab }) => {
    await openLibrary(browser, tab, '#/about');
    await browser.wipeDatabases();
    await openLibrary(browser, tab, '#/sets');
    await shows(tab, 'Your collection is empty');
    expect(await violationsOfPage(tab)).toEqual([]);
    await press(tab, 'Put the starter articles back');
    await shows(tab, 'The starter articles are back.');
    await shows(tab, '5 articles');
    await openLibrary(browser, tab, '#/entities/person');
    await press(tab, LAVROV);
    await shows(tab, 'What the news says');
  },
);

/** Runs in a page of the extension: keeps everybody else from the database until the page is closed. */
async function holdDatabase(): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve) => {
    const opening = indexedDB.open('sandarbh');
    opening.onsuccess = () => resolve(opening.result);
  });
  const store = database.transaction(database.objectStoreNames, 'readwrite').objectStore('sets');
  const keepOpen = (): void => {
    store.count().onsuccess = keepOpen;
  };
  keepOpen();
}

/** Runs in a page of the extension: leaves nothing of the stored names that could be read. */
async function spoilEntities(): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve) => {
    const opening = indexedDB.open('sandarbh');
    opening.onsuccess = () => resolve(opening.result);
  });
  const change = database.transaction('entities', 'readwrite');
  const store = change.objectStore('entities');
  const keys = await new Promise<IDBValidKey[]>((resolve) => {
    const listing = store.getAllKeys();
    listing.onsuccess = () => resolve(listing.result);
  });
  for (const chunk of keys) store.put({ chunk, records: null });
  await new Promise<void>((resolve) => {
    change.oncomplete = () => resolve();
  });
  database.close();
}
