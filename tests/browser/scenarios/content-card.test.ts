import { expect } from 'vitest';
import type { Tab } from '../driver/driver.ts';
import { cardAppears, cardDisappears, cardShows, clickElementInCard, openCard } from '../driver/page/card.ts';
import { clickElement, hoverText, middleOf, rectOfElement, rectOfText } from '../driver/page/find.ts';
import { until } from '../driver/until.ts';
import { scenario } from '../harness.ts';
import { KIM, LAVROV, namesArePainted, PARAGRAPH, storyPage } from './content-page.ts';

/** How a card opens, stays and closes, by mouse, keys and finger. */

const SOMEWHERE_ELSE = { x: 1000, y: 700 };

async function openStory(tab: Tab, url: string): Promise<void> {
  await tab.goto(url);
  await tab.movePointer(SOMEWHERE_ELSE);
  await namesArePainted(tab);
}

/** What has the focus within the card: its class and label. */
function focusInCard(tab: Tab): Promise<string | null> {
  return tab.evaluate(() => {
    const focused = document.querySelector('sandarbh-card')?.shadowRoot?.activeElement;
    return focused == null ? null : `${focused.className} ${focused.getAttribute('aria-label') ?? ''}`;
  });
}

scenario(
  'the card stands beside its name, and closes when the pointer leaves both',
  async ({ tab, site }) => {
    site.add('/story.html', storyPage(PARAGRAPH));
    await openStory(tab, site.url('khabar', '/story.html'));
    const name = await rectOfText(tab, LAVROV);
    await hoverText(tab, LAVROV);
    const { rect } = await cardAppears(tab);
    expect(rect.y >= name.y + name.height || rect.y + rect.height <= name.y).toBe(true);
    await tab.movePointer(SOMEWHERE_ELSE);
    await cardDisappears(tab);
  },
);

scenario('in the narrowest window, the card keeps clear of both sides', async ({ browser, tab, site }) => {
  // Firefox has no windows narrower than 500.
  await tab.setViewport({ width: browser.name === 'firefox' ? 500 : 340, height: 640 });
  site.add('/story.html', storyPage(PARAGRAPH));
  await tab.goto(site.url('khabar', '/story.html'));
  await namesArePainted(tab);
  await hoverText(tab, LAVROV);
  const { rect } = await cardAppears(tab);
  expect(rect.x).toBeGreaterThan(0);
  expect(rect.x + rect.width).toBeLessThan(await tab.evaluate(() => innerWidth));
});

scenario(
  'a pointer that goes to the card may press there, and the card then stays',
  async ({ tab, site }) => {
    site.add('/story.html', storyPage(PARAGRAPH));
    await openStory(tab, site.url('khabar', '/story.html'));
    await hoverText(tab, LAVROV);
    const { rect } = await cardAppears(tab);
    await tab.click(middleOf(rect));
    await tab.movePointer(SOMEWHERE_ELSE);
    await hoverText(tab, KIM);
    expect((await openCard(tab))?.text).toContain(LAVROV);
    await clickElement(tab, 'h1');
    await cardDisappears(tab);
  },
);

scenario(
  'the close button and Escape close it; Escape then does nothing else on the page',
  async ({ tab, site }) => {
    site.add(
      '/story.html',
      storyPage(
        `${PARAGRAPH}<script>addEventListener('keydown', ({ key }) => { document.title += key })</script>`,
      ),
    );
    await openStory(tab, site.url('khabar', '/story.html'));
    await hoverText(tab, LAVROV);
    await cardAppears(tab);
    await tab.press('Escape');
    await cardDisappears(tab);
    expect(await tab.evaluate(() => document.title)).not.toContain('Escape');
    await tab.press('Escape');
    await until('the page to get the second one', () =>
      tab.evaluate(() => document.title.includes('Escape')),
    );
    await hoverText(tab, KIM);
    await cardAppears(tab);
    await clickElementInCard(tab, '[aria-label="Close"]');
    await cardDisappears(tab);
  },
);

scenario('a strict Content-Security-Policy does not keep the card away', async ({ tab, site }) => {
  site.add('/story.html', storyPage(PARAGRAPH));
  const policy = "default-src 'none'; style-src 'none'; require-trusted-types-for 'script'";
  site.setHeaders('/story.html', { 'content-security-policy': policy });
  await openStory(tab, site.url('khabar', '/story.html'));
  await hoverText(tab, LAVROV);
  expect((await cardAppears(tab)).rect.width).toBeGreaterThan(300);
});

scenario('a page that throws the card out gets it back', async ({ tab, site }) => {
  site.add('/story.html', storyPage(PARAGRAPH));
  await openStory(tab, site.url('khabar', '/story.html'));
  await hoverText(tab, LAVROV);
  await cardAppears(tab);
  await tab.evaluate(() => document.querySelector('sandarbh-card')?.remove());
  await cardAppears(tab);
});

scenario('in a modal dialog the card shows above it and can be pressed', async ({ tab, site }) => {
  const dialog = `<dialog>${PARAGRAPH}</dialog><script>document.querySelector('dialog').showModal()</script>`;
  site.add('/dialog.html', storyPage(dialog));
  await openStory(tab, site.url('khabar', '/dialog.html'));
  await hoverText(tab, LAVROV);
  await until('the card on top', () =>
    tab.evaluate(() => {
      const host = document.querySelector('sandarbh-card');
      const box = host?.shadowRoot?.querySelector(':popover-open')?.getBoundingClientRect();
      return (
        box !== undefined && document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2) === host
      );
    }),
  );
  await tab.press('Escape');
  expect(await tab.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
});

scenario(
  'by command: from name to name, a card with the focus in it, and the focus back',
  async ({ browser, tab, site }) => {
    site.add('/story.html', storyPage(`${PARAGRAPH}<button>बटन</button>`));
    await openStory(tab, site.url('khabar', '/story.html'));
    await clickElement(tab, 'button');
    const current = () => tab.evaluate(() => CSS.highlights.get('sandarbh-current')?.size ?? 0);
    await browser.command('next-name');
    await until('a current name', async () => (await current()) === 1);
    const said = await tab.evaluate(
      () => document.querySelector('sandarbh-card')?.shadowRoot?.querySelector('[role=status]')?.textContent,
    );
    expect(said).toMatch(/\d/);
    await browser.command('open-card');
    await cardAppears(tab);
    await until('the focus in the card', () => focusInCard(tab));
    await until('the content of the card', () =>
      tab.evaluate(
        () => (document.querySelector('sandarbh-card')?.shadowRoot?.querySelector('button') ?? null) !== null,
      ),
    );
    await tab.press('Tab');
    await until('the focus on a button of the card', async () =>
      (await focusInCard(tab))?.includes('button'),
    );
    await tab.press('Escape');
    await cardDisappears(tab);
    await expect.poll(() => tab.evaluate(() => document.activeElement?.localName)).toBe('button');
  },
);

scenario('a finger opens the card of an underlined name, and a link stays a link', async ({ tab, site }) => {
  site.add(
    '/story.html',
    storyPage(`${PARAGRAPH}<p>आगे पढ़ें: बैठक पर <a href="/next.html">${KIM}</a> का बयान</p>`),
  );
  site.add('/next.html', storyPage('<p>अगली ख़बर</p>'));
  await openStory(tab, site.url('khabar', '/story.html'));
  await tab.tap(middleOf(await rectOfText(tab, LAVROV)));
  await cardShows(tab, LAVROV);
  await tab.tap(SOMEWHERE_ELSE);
  await cardDisappears(tab);
  await tab.tap(middleOf(await rectOfElement(tab, 'a')));
  await until('the next page', async () => (await tab.url()).endsWith('/next.html'));
});
