import { expect } from 'vitest';
import type { Browser, Tab } from '../driver/driver.ts';
import { violationsOfPage } from '../driver/page/axe.ts';
import { clickElement, hoverText } from '../driver/page/find.ts';
import { until } from '../driver/until.ts';
import { scenario } from '../harness.ts';
import { KIM, LAVROV, namesArePainted, PARAGRAPH, painted, storyPage } from './content-page.ts';
import { openLibrary, press, shows, sidewaysScroll, tabStops, textOf } from './own-pages.ts';

/** The pages of the library: names, events, texts, settings, the first day. */

const ROUTES = [
  '#/welcome',
  '#/sets',
  '#/set/bundled',
  '#/entities/person',
  '#/entities/place',
  '#/entities/organization',
  '#/entities/event',
  '#/import',
  '#/settings',
  '#/about',
];

scenario(
  'a person has a page with everything, from which names and texts are reached',
  async ({ browser, tab }) => {
    await openLibrary(browser, tab, '#/entities/person');
    await shows(tab, LAVROV);
    await tab.type('');
    await clickElement(tab, '.list-tools input');
    await tab.type('lavr');
    await until('the list to be filtered', () =>
      tab.evaluate(() => document.querySelectorAll('.name-item').length === 1),
    );
    await press(tab, LAVROV);
    await shows(tab, 'What the news says');
    for (const part of ['Described as', 'Timeline', 'Appears with', 'Sources']) await shows(tab, part);
    await press(tab, KIM);
    await until('the other page', () =>
      tab.evaluate((name) => document.querySelector('h1')?.textContent === name, KIM),
    );
    await until('the focus on its heading', () =>
      tab.evaluate(() => document.activeElement?.localName === 'h1'),
    );
  },
);

scenario(
  'a saved text shows the sentence that was asked for, with its names as links',
  async ({ browser, tab }) => {
    await openLibrary(browser, tab, '#/set/bundled');
    await until('articles', () => tab.evaluate(() => document.querySelector('.article-link a') !== null));
    const article = await tab.evaluate(
      () => document.querySelector<HTMLAnchorElement>('.article-link a')?.hash ?? '',
    );
    await openLibrary(browser, tab, `${article}?at=600`);
    await until('the sentence in sight', () =>
      tab.evaluate(() => {
        const box = document.querySelector('mark')?.getBoundingClientRect();
        return box !== undefined && box.top >= 0 && box.bottom <= window.innerHeight;
      }),
    );
    await until('names as links', () =>
      tab.evaluate(() => document.querySelectorAll('a.saved-name').length > 3),
    );
    await clickElement(tab, 'a.saved-name');
    await shows(tab, 'What the news says');
  },
);

scenario('an event has a page with what each outlet wrote', async ({ browser, tab }) => {
  await openLibrary(browser, tab, '#/entities/event');
  await until('events', () => tab.evaluate(() => document.querySelector('a[href^="#/event/"]') !== null));
  await clickElement(tab, 'a[href^="#/event/"]');
  await shows(tab, 'Who wrote what');
  expect(await violationsOfPage(tab)).toEqual([]);
});

scenario('the search of the library leads to names and articles', async ({ browser, tab }) => {
  await openLibrary(browser, tab, '#/about');
  await clickElement(tab, '[role=combobox]');
  await tab.type('lavrov');
  await until('the name to be the first hit', () =>
    tab.evaluate(
      (name) =>
        document.querySelector('[role=option]')?.textContent?.includes(name) === true &&
        (document.querySelector('search [role=status]')?.textContent ?? '') !== '',
      LAVROV,
    ),
  );
  await tab.press('Enter');
  await until('the page of the name', () =>
    tab.evaluate((name) => document.querySelector('h1')?.textContent === name, LAVROV),
  );
});

scenario('what is gone says so instead of failing', async ({ browser, tab }) => {
  await openLibrary(browser, tab, '#/entity/nobody');
  await shows(tab, 'This is no longer in the collection.');
  await openLibrary(browser, tab, '#/article/nothing');
  await shows(tab, 'This article is no longer in the collection.');
  await openLibrary(browser, tab, '#/set/none');
  await shows(tab, 'This set is no longer in the collection.');
});

scenario(
  'a setting works at once: on open pages and on the library itself',
  async ({ browser, tab, site }) => {
    site.add('/story.html', storyPage(PARAGRAPH));
    await tab.goto(site.url('khabar', '/story.html'));
    await namesArePainted(tab);
    const library = await browser.newTab();
    await openLibrary(browser, library, '#/settings');
    await press(library, 'Nowhere');
    await until('the lines to go', async () => (await painted(tab)) === 0);
    await press(library, 'First time in each paragraph');
    await until('the lines to come back', async () => (await painted(tab)) > 0);
    await press(library, 'Dark');
    await until('the dark colours', () =>
      library.evaluate(() => document.documentElement.dataset['theme'] === 'dark'),
    );
    await press(library, 'हिन्दी');
    await shows(library, 'सेटिंग');
    await expect.poll(() => library.evaluate(() => document.documentElement.lang)).toBe('hi');
    await press(library, 'सिस्टम जैसा');
    await press(library, 'ब्राउज़र की भाषा');
    await shows(library, 'Settings');
    await library.close();
  },
);

scenario(
  'the slider of the dwell says its value while it moves, by keyboard too',
  async ({ browser, tab }) => {
    await openLibrary(browser, tab, '#/settings');
    await shows(tab, '300 milliseconds');
    await tab.evaluate(() => document.querySelector<HTMLElement>('#dwell')?.focus());
    await tab.press('ArrowRight');
    await shows(tab, '350 milliseconds');
    await tab.press('Home');
    await shows(tab, 'At once');
    await tab.evaluate(() => document.querySelector<HTMLElement>('#dwell')?.focus());
    for (let step = 0; step < 6; step++) await tab.press('ArrowRight');
    await shows(tab, '300 milliseconds');
  },
);

scenario('every command of the keyboard has a key from the start', async ({ browser, tab }) => {
  await openLibrary(browser, tab, '#/settings');
  await shows(tab, 'Next name on the page');
  await expect.poll(() => tab.evaluate(() => document.querySelectorAll('.shortcut kbd').length)).toBe(4);
  expect(await textOf(tab)).not.toContain('No key set');
});

scenario(
  'the licence, and whose texts and lists are in the package, can be read',
  async ({ browser, tab }) => {
    await openLibrary(browser, tab, '#/about');
    await press(tab, 'Read the licence');
    await shows(tab, 'Permission is hereby granted, free of charge');
    await press(tab, 'Read the notice');
    await shows(tab, 'UNICODE LICENSE V3');
  },
);

scenario('the Tab key goes through the library with a ring at every stop', async ({ browser, tab }) => {
  await openLibrary(browser, tab, '#/sets');
  await shows(tab, 'Starter articles');
  const stops = await tabStops(tab, 40);
  const names = stops.map(({ name }) => name);
  expect(names.slice(0, 2)).toEqual(['Sandarbh', 'Collection']);
  const rest = ['Search names and articles', 'Add articles', 'Starter articles', 'Use “Starter articles”'];
  expect(names.filter((name) => rest.includes(name))).toEqual(rest);
  expect(stops.filter(({ hasRing }) => !hasRing)).toEqual([]);
});

scenario('on the first day there is a sentence whose names open their cards', async ({ browser, tab }) => {
  await openLibrary(browser, tab, '#/welcome');
  await shows(tab, '5 articles');
  await until('names to try', () => tab.evaluate(() => document.querySelector('.try-name') !== null));
  const name = await tab.evaluate(() => document.querySelector('.try-name')?.textContent ?? '');
  await hoverText(tab, name);
  await until('its card', () =>
    tab.evaluate(() => document.querySelector('.try-card:popover-open .card') !== null),
  );
  await tab.press('Escape');
  await until('the card to close', () => tab.evaluate(() => document.querySelector('.try-card') === null));
});

/** Makes the library speak a language, in a window of a width. */
async function dress(browser: Browser, tab: Tab, lang: 'hi' | 'en', width: number): Promise<void> {
  await openLibrary(browser, tab, '#/settings');
  await press(tab, lang === 'hi' ? 'हिन्दी' : 'English');
  // A window of Firefox is never narrower than 500 px.
  await tab.setViewport({ width: browser.name === 'firefox' ? Math.max(width, 500) : width, height: 800 });
}

async function undress(browser: Browser, tab: Tab, lang: 'hi' | 'en'): Promise<void> {
  await openLibrary(browser, tab, '#/settings');
  await press(tab, lang === 'hi' ? 'ब्राउज़र की भाषा' : 'The browser’s language');
}

/** The routes of all kinds of pages, one of a person among them. */
async function allRoutes(browser: Browser, tab: Tab): Promise<string[]> {
  await openLibrary(browser, tab, '#/entities/person');
  const person = await until('names', () =>
    tab.evaluate(() => document.querySelector<HTMLAnchorElement>('.name-link')?.hash),
  );
  return [...ROUTES, person];
}

async function openRoute(browser: Browser, tab: Tab, route: string): Promise<void> {
  await openLibrary(browser, tab, route);
  await until('its heading', () => tab.evaluate(() => document.querySelector('.page-heading') !== null));
}

scenario('on a phone nothing scrolls sideways', async ({ browser, tab }) => {
  await dress(browser, tab, 'en', 360);
  for (const route of await allRoutes(browser, tab)) {
    await openRoute(browser, tab, route);
    expect({ route, beyond: await sidewaysScroll(tab) }).toEqual({ route, beyond: 0 });
  }
  await undress(browser, tab, 'en');
});

for (const { lang, width, colorScheme } of [
  { lang: 'hi', width: 360, colorScheme: 'light' },
  { lang: 'en', width: 1280, colorScheme: 'dark' },
] as const) {
  scenario(
    `axe finds nothing wrong at ${width} px, in ${colorScheme} colours, and nothing scrolls sideways (${lang})`,
    async ({ browser, tab }) => {
      await dress(browser, tab, lang, width);
      await browser.setMedia({ colorScheme, reducedMotion: true });
      for (const route of await allRoutes(browser, tab)) {
        await openRoute(browser, tab, route);
        const seen = { route, beyond: await sidewaysScroll(tab), violations: await violationsOfPage(tab) };
        expect(seen).toEqual({ route, beyond: 0, violations: [] });
      }
      await browser.setMedia({ colorScheme: 'light', reducedMotion: false });
      await undress(browser, tab, lang);
    },
  );
}
