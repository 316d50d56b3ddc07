import { expect } from 'vitest';
import { until } from '../driver/until.ts';
import { scenario } from '../harness.ts';
import { changeSettings, namesArePainted, painted } from './content-page.ts';
import { closeCard, headingsFor, hoverFor, openMarkedPage } from './pages-reading.ts';

/** That cards come on an open page whatever has become of the background and its database, and that nothing else is asked. */

const KIM = headingsFor({ text: '', is: 'kim' });
const LAVROV = headingsFor({ text: '', is: 'lavrov' });

scenario('a background that was killed answers with the same card', async ({ browser, tab, site }) => {
  await openMarkedPage(tab, site, 'semantic-article.html');
  const before = await hoverFor(tab, 'सेर्गेई लावरोव', ...LAVROV);
  await closeCard(tab);
  await browser.killBackground();
  await hoverFor(tab, 'किम जोंग-उन', ...KIM);
  await closeCard(tab);
  await browser.killBackground();
  expect(await hoverFor(tab, 'सेर्गेई लावरोव', ...LAVROV)).toBe(before);
});

scenario(
  'a name of the page alone has its card from a killed background too',
  async ({ browser, tab, site }) => {
    await openMarkedPage(tab, site, 'district-news.html');
    await browser.killBackground();
    const text = await hoverFor(tab, 'हरकेश गुर्जर', 'हरकेश गुर्जर');
    expect(text).toContain('From this article');
    expect(text).toContain('सुबह किसानों से मिले।');
  },
);

scenario('with its database wiped it answers from the packaged articles', async ({ browser, tab, site }) => {
  await openMarkedPage(tab, site, 'year-2023.html');
  await browser.wipeDatabases();
  await browser.killBackground();
  const text = await hoverFor(tab, 'सेर्गेई शोइगू', 'सर्गेई शोइगु');
  expect(text).toContain('रक्षा मंत्री');
  await tab.goto(site.url('khabar', '/semantic-article.html'));
  await namesArePainted(tab);
  expect(await hoverFor(tab, 'सेर्गेई लावरोव', ...LAVROV)).toMatch(/In \d of 5 articles/);
});

scenario('a site that is off stays bare, its neighbour does not', async ({ browser, tab, site }) => {
  const { host } = new URL(site.url('khabar', '/'));
  await changeSettings(browser, tab, { offSites: [host] });
  await tab.goto(site.url('khabar', '/semantic-article.html'));
  // By the time that a later page of another site is marked, this one would be.
  const other = await browser.newTab();
  await openMarkedPage(other, { url: (_, path) => site.url('akhbar', path) }, 'semantic-article.html');
  await hoverFor(other, 'सेर्गेई लावरोव', ...LAVROV);
  await other.close();
  await tab.bringToFront();
  expect(await painted(tab)).toBe(0);
  expect(await tab.evaluate(() => document.querySelector('sandarbh-card'))).toBeNull();
  await changeSettings(browser, tab, {});
  await until('the names', async () => (await painted(tab)) > 0);
});

scenario(
  'a page that the reader left before its site was turned on has its names when the reader goes back',
  async ({ browser, tab, site }) => {
    const { host } = new URL(site.url('khabar', '/'));
    await changeSettings(browser, tab, { offSites: [host] });
    await tab.goto(site.url('khabar', '/semantic-article.html'));
    await openMarkedPage(tab, { url: (_, path) => site.url('akhbar', path) }, 'semantic-article.html');
    await changeSettings(browser, tab, {});
    await tab.evaluate(() => history.back());
    await until('the page before', async () => new URL(await tab.url()).host === host);
    await namesArePainted(tab);
  },
);

scenario('nothing but the pages themselves is ever asked for', async ({ browser, tab, site }) => {
  const isOurs = (url: string) => new URL(url).hostname.endsWith('.localhost');
  const before = (await browser.requests()).length;
  for (const page of ['semantic-article.html', 'div-soup.html', 'year-2023.html']) {
    await openMarkedPage(tab, site, page);
  }
  await hoverFor(tab, 'सेर्गेई शोइगू', 'सर्गेई शोइगु');
  const all = await browser.requests();
  expect(all.filter((url) => !isOurs(url))).toEqual([]);
  expect(all.slice(before).length).toBeGreaterThanOrEqual(3);
  const paths = site.requests().filter((path) => !path.endsWith('/favicon.ico'));
  expect(paths).toEqual(
    ['semantic-article.html', 'div-soup.html', 'year-2023.html'].map((page) => `khabar.localhost/${page}`),
  );
});
