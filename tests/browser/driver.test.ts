import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject } from 'vitest';
import type { Tab } from './driver/driver.ts';
import { testPlan } from './driver/launch.ts';
import { violationsOfCard, violationsOfPage } from './driver/page/axe.ts';
import { askBackground } from './driver/page/background.ts';
import { cardAppears, cardShows, clickTextInCard } from './driver/page/card.ts';
import { clickElement, hoverText, middleOf, rectOfElement, rectOfText } from './driver/page/find.ts';
import { until } from './driver/until.ts';
import { withBrowser } from './harness.ts';
import { writeProbe } from './probe.ts';

/** What the scenarios rest on: the driver does in both browsers what its interface says, shown on an extension made for it. */
const scenario = withBrowser(() => {
  const browser = inject('browserName');
  return { ...testPlan(browser), extension: writeProbe(browser), locale: 'hi' };
});

/** A page that writes the events it gets into its title, most recent last. */
const LISTENER = `<!doctype html><body style="margin:0;height:3000px">
<input autofocus><input type="file" multiple><p style="margin:300px">खबर</p><script>
const log = [];
for (const type of ['mousemove', 'click', 'touchstart', 'wheel', 'keydown', 'change', 'dragover', 'drop']) {
  document.addEventListener(type, async (event) => {
    if (type === 'dragover' || type === 'drop') event.preventDefault();
    const files = [...(event.dataTransfer?.files ?? event.target.files ?? [])];
    const texts = await Promise.all(files.map((file) => file.text()));
    const keys = (event.altKey ? 'Alt+' : '') + (event.shiftKey ? 'Shift+' : '') + (event.key ?? '');
    log.push([type, event.isTrusted, keys, ...texts].join(' '));
    document.documentElement.dataset.log = JSON.stringify(log);
  });
}</script>`;

function eventsOf(tab: Tab): Promise<string[]> {
  return tab.evaluate(() => JSON.parse(document.documentElement.dataset['log'] ?? '[]') as string[]);
}

/** Waits for an event of the page that reads like this. */
async function eventComes(tab: Tab, event: string): Promise<void> {
  await until(`"${event}" among the page's events`, async () => (await eventsOf(tab)).includes(event));
}

function temporaryFile(name: string, content: string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'sandarbh-file-')), name);
  writeFileSync(path, content);
  return path;
}

scenario('a killed background is gone, and comes back as a new one', async ({ browser, tab }) => {
  await tab.goto(`${browser.extensionOrigin}/page.html`);
  const first = await askBackground(tab, 'boot');
  expect(await askBackground(tab, 'boot')).toBe(first);
  await browser.killBackground();
  expect(await browser.backgroundRuns()).toBe(false);
  expect(await askBackground(tab, 'boot')).not.toBe(first);
  expect(await browser.backgroundRuns()).toBe(true);
});

scenario(
  'requests are seen of pages, content scripts, extension pages and the background',
  async ({ browser, tab, site }) => {
    site.add('/page.html', '<script>fetch("/from-page")</script>');
    await tab.goto(site.url('khabar', '/page.html'));
    await until('the content script', () => site.requests().includes('khabar.localhost/from-content-script'));
    const origin = site.url('elsewhere', '');
    await tab.goto(`${browser.extensionOrigin}/page.html?site=${encodeURIComponent(origin)}`);
    await askBackground(tab, { fetch: `${origin}/from-background` });
    await until('all five requests', async () => {
      const paths = (await browser.requests())
        .filter((url) => site.owns(url))
        .map((url) => new URL(url).pathname);
      const wanted = [
        '/page.html',
        '/from-page',
        '/from-content-script',
        '/from-extension-page',
        '/from-background',
      ];
      return wanted.every((path) => paths.includes(path));
    });
    expect(
      (await browser.requests()).filter((url) => !site.owns(url) && !url.includes('.localhost:')),
    ).toEqual([]);
  },
);

scenario('pointer, finger, wheel and keys are real', async ({ tab, site }) => {
  site.add('/page.html', LISTENER);
  await tab.goto(site.url('khabar', '/page.html'));
  const point = await hoverText(tab, 'खबर');
  await eventComes(tab, 'mousemove true ');
  await tab.click(point);
  await eventComes(tab, 'click true ');
  await tab.wheel(point, { x: 0, y: 200 });
  await eventComes(tab, 'wheel true ');
  await until('the page to scroll', () => tab.evaluate(() => scrollY > 0));
  await clickElement(tab, 'input');
  await tab.type('किम Jong');
  await until('the text', () => tab.evaluate(() => document.querySelector('input')?.value === 'किम Jong'));
  await tab.press('Alt+Shift+ArrowLeft');
  await eventComes(tab, 'keydown true Alt+Shift+ArrowLeft');
  await tab.press('Escape');
  await eventComes(tab, 'keydown true Escape');
  await tab.tap(point);
  await eventComes(tab, 'touchstart true ');
});

scenario('files are chosen and dropped', async ({ tab, site }) => {
  site.add('/page.html', LISTENER);
  await tab.goto(site.url('khabar', '/page.html'));
  const files = [temporaryFile('एक.txt', 'पहला'), temporaryFile('two.json', '{"a":"दूसरा"}')];
  await tab.chooseFiles('input[type=file]', files);
  await eventComes(tab, 'change true  पहला {"a":"दूसरा"}');
  await tab.dropFiles('p', files);
  await until('the dropped files', async () =>
    (await eventsOf(tab)).some((event) => /^drop \w+ {2}पहला \{"a":"दूसरा"\}$/.test(event)),
  );
});

scenario('the card is read, clicked and examined in its shadow root', async ({ tab, site }) => {
  site.add('/page.html', '<!doctype html><html lang="hi"><title>t</title><main><h1>खबर</h1></main>');
  await tab.goto(site.url('khabar', '/page.html'));
  const card = await cardAppears(tab);
  expect(card.text).toContain('A card');
  expect(card.rect.height).toBeGreaterThanOrEqual(80);
  await clickTextInCard(tab, 'more');
  await cardShows(tab, 'More of it');
  expect((await violationsOfCard(tab)).map(({ rule }) => rule)).toContain('image-alt');
  await tab.evaluate(() => document.querySelector('probe-host')?.remove());
  expect(await violationsOfPage(tab)).toEqual([]);
});

scenario(
  'a text is found across inline tags, white space and shadow roots, wherever it stands',
  async ({ tab, site }) => {
    site.add(
      '/page.html',
      `<!doctype html><body><p>किम</p><p style="margin-top:3000px"><b>किम</b> जोंग&nbsp;<i>उन</i></p><div></div>
    <script>document.querySelector('div').attachShadow({ mode: 'open' }).innerHTML = '<p>अंदर</p>'</script>`,
    );
    await tab.goto(site.url('khabar', '/page.html'));
    const rect = await rectOfText(tab, 'किम जोंग उन');
    expect(rect.y).toBeGreaterThan(0);
    expect(rect.y).toBeLessThan(800);
    expect(await rectOfText(tab, 'किम', 1)).toMatchObject({ y: rect.y });
    expect((await rectOfText(tab, 'अंदर')).width).toBeGreaterThan(0);
    await expect(rectOfText(tab, 'किम', 2)).rejects.toThrow('no "किम"');
  },
);

scenario(
  'functions run under a strict Content-Security-Policy and report what they throw',
  async ({ tab, site }) => {
    site.add('/page.html', '<!doctype html><p>खबर</p>');
    site.setHeaders('/page.html', { 'content-security-policy': "default-src 'none'" });
    await tab.goto(site.url('khabar', '/page.html'));
    expect(await tab.evaluate((a, b) => ({ sum: a + b, text: document.body.innerText }), 1, 2)).toEqual({
      sum: 3,
      text: 'खबर',
    });
    const failing = tab.evaluate(() => {
      throw new RangeError('too far');
    });
    await expect(failing).rejects.toThrow('too far');
  },
);

scenario('colour scheme, motion, viewport and pictures are as set', async ({ browser, tab, site }) => {
  site.add('/page.html', '<!doctype html><body style="background: CanvasText">');
  await tab.goto(site.url('khabar', '/page.html'));
  const matches = (query: string) => tab.evaluate((text) => matchMedia(text).matches, query);
  await browser.setMedia({ colorScheme: 'dark', reducedMotion: true });
  await until('dark', () => matches('(prefers-color-scheme: dark)'));
  await until('less motion', () => matches('(prefers-reduced-motion: reduce)'));
  await browser.setMedia({ colorScheme: 'light', reducedMotion: false });
  await until('light', () => matches('(prefers-color-scheme: light)'));
  await until('motion', () => matches('(prefers-reduced-motion: no-preference)'));
  await tab.setViewport({ width: 640, height: 480 });
  const picture = join(mkdtempSync(join(tmpdir(), 'sandarbh-picture-')), 'page.png');
  await tab.screenshot(picture);
  const png = readFileSync(picture);
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([640, 480]);
});

scenario('a command reaches the background, even a sleeping one', async ({ browser, tab, site }) => {
  site.add('/page.html', '<!doctype html><p>खबर</p>');
  const asking = await browser.newTab();
  await asking.goto(`${browser.extensionOrigin}/page.html`);
  await tab.bringToFront();
  await tab.goto(site.url('khabar', '/page.html'));
  await browser.killBackground();
  await browser.command('next');
  await until(
    'the command',
    async () => JSON.stringify(await askBackground(asking, 'commands')) === '["next"]',
  );
  await asking.close();
});

scenario('the databases of the extension go, even when they are open', async ({ browser, tab }) => {
  await tab.goto(`${browser.extensionOrigin}/page.html`);
  await until('an open database', () => tab.evaluate(() => document.title === 'Open'));
  const names = () => tab.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name ?? ''));
  expect(await names()).toEqual(['probe']);
  await browser.wipeDatabases();
  expect(await names()).toEqual([]);
});

scenario('the browser speaks the language that was asked for', async ({ browser, tab }) => {
  await tab.goto(`${browser.extensionOrigin}/page.html`);
  expect(await askBackground(tab, 'language')).toMatch(/^hi/);
});

scenario('tabs keep apart what is done in each', async ({ browser, tab, site }) => {
  site.add('/one.html', '<!doctype html><title>one</title><button>एक</button>');
  site.add('/two.html', '<!doctype html><title>two</title>');
  await tab.goto(site.url('khabar', '/one.html'));
  const other = await browser.newTab();
  await other.goto(site.url('khabar', '/two.html'));
  expect(await tab.evaluate(() => document.title)).toBe('one');
  expect(await other.evaluate(() => document.title)).toBe('two');
  expect(await other.url()).toBe(site.url('khabar', '/two.html'));
  await other.close();
  await tab.bringToFront();
  await tab.click(middleOf(await rectOfElement(tab, 'button')));
  expect(await tab.evaluate(() => document.activeElement?.textContent)).toBe('एक');
});
