import { expect } from 'vitest';
import type { Tab } from '../driver/driver.ts';
import { openCard } from '../driver/page/card.ts';
import { clickElement, rectOfElement } from '../driver/page/find.ts';
import { until } from '../driver/until.ts';
import { scenario } from '../harness.ts';
import { askContent, namesArePainted, painted } from './content-page.ts';
import {
  closeCard,
  headingsFor,
  hoverFor,
  lineAppearsIn,
  openMarkedPage,
  walkNames,
} from './pages-reading.ts';

/** Pages as outlets build them: where their names stand, what must be left alone, and what comes later. */

const KIM = headingsFor({ text: '', is: 'kim' });
const CHOE = headingsFor({ text: '', is: 'choe' });

/** Runs in the page: all of it as text, without the one element that is ours. */
function pageWithoutCard(): { html: string; added: number } {
  const copy = document.documentElement.cloneNode(true);
  if (!(copy instanceof HTMLElement)) throw new Error('no page');
  const added = copy.querySelectorAll('sandarbh-card');
  for (const element of added) element.remove();
  return { html: copy.outerHTML, added: added.length };
}

for (const { page, name } of [
  { page: 'div-soup.html', name: 'वांग यी' },
  { page: 'amp.html', name: 'ली जे-म्यंग' },
  { page: 'ads-and-sidebars.html', name: 'किम यो जोंग' },
  { page: 'sports.html', name: 'प्रीतिलता टोप्पो' },
]) {
  scenario(`${page} stays as it was but for the one element of the card`, async ({ tab, site }) => {
    await tab.goto(site.url('khabar', `/${page}`));
    const { html } = await tab.evaluate(pageWithoutCard);
    await namesArePainted(tab);
    await hoverFor(tab, name, name);
    expect(await tab.evaluate(pageWithoutCard)).toEqual({ html, added: 1 });
  });
}

scenario(
  'a page whose policy allows nothing, by meta tag and by header, has its cards, styled',
  async ({ tab, site }) => {
    const policy =
      "default-src 'none'; script-src 'none'; style-src 'none'; require-trusted-types-for 'script'; sandbox allow-scripts allow-same-origin";
    site.setHeaders('/strict-csp.html', { 'content-security-policy': policy });
    await openMarkedPage(tab, site, 'strict-csp.html');
    await hoverFor(tab, 'किम जोन्ग उन', ...KIM);
    await expect.poll(async () => (await openCard(tab))?.rect.width).toBe(360);
    expect(await tab.evaluate(cardFont)).not.toBe(
      await tab.evaluate(() => getComputedStyle(document.body).fontFamily),
    );
  },
);

/** Runs in the page: the font of the card's heading. */
function cardFont(): string | null {
  const heading = document.querySelector('sandarbh-card')?.shadowRoot?.querySelector('h2');
  return heading == null ? null : getComputedStyle(heading).fontFamily;
}

/** Scrolls to the end of the first story and waits for the second, which the page then adds. */
async function scrollToSecondStory(tab: Tab): Promise<void> {
  const { x } = await rectOfElement(tab, '.meta');
  await tab.wheel({ x, y: 400 }, { x: 0, y: 2000 });
  await until('the second story', () => tab.evaluate(() => document.querySelectorAll('.card').length === 2));
}

scenario('a story that comes on scrolling is marked, the first stays so', async ({ tab, site }) => {
  await openMarkedPage(tab, site, 'client-rendered.html');
  const before = await painted(tab);
  expect(await tab.evaluate(() => document.querySelectorAll('.card').length)).toBe(1);
  await scrollToSecondStory(tab);
  await until('its names', async () => (await painted(tab)) > before);
  await hoverFor(tab, 'चोए सोन-हुई', ...CHOE);
  await closeCard(tab);
  await hoverFor(tab, 'किम जौंग उन', ...KIM);
});

scenario(
  'a story that takes the place of another, with its address, is read as a page of its own',
  async ({ tab, site }) => {
    await openMarkedPage(tab, site, 'client-rendered.html');
    await scrollToSecondStory(tab);
    const first = await tab.url();
    await clickElement(tab, '.more');
    await until('the other story', async () => (await tab.url()) !== first);
    await lineAppearsIn(tab, 'राहत दल के कमांडर');
    const text = await hoverFor(tab, 'तेजपाल रौतेला', 'तेजपाल रौतेला');
    expect(text).toContain('राहत दल के कमांडर तेजपाल रौतेला ने कहा');
  },
);

scenario('names in shadow roots within shadow roots, and in slots', async ({ tab, site }) => {
  await openMarkedPage(tab, site, 'shadow-roots.html');
  for (const [text, ...headings] of [
    ['जगमोहन परमार', 'जगमोहन परमार'],
    ['मृणालिनी देसाई', 'मृणालिनी देसाई'],
    ['किम जोंग उन', ...KIM],
  ] as const) {
    await hoverFor(tab, text, ...headings);
    await closeCard(tab);
  }
});

scenario(
  'fields, editable text, code and buttons are not read, not marked, and work as ever',
  async ({ browser, tab, site }) => {
    await openMarkedPage(tab, site, 'forms-and-code.html');
    const walked = await walkNames(browser, tab);
    expect(walked.map(({ text }) => text)).toContain('सर्गेई लावरोव');
    const inside = await tab.evaluate(() =>
      [...CSS.highlights.values()]
        .flatMap((marks) => [...marks])
        .map(({ startContainer }) =>
          startContainer.parentElement?.closest('pre, code, form, [contenteditable]'),
        )
        .filter((element) => element != null)
        .map(({ localName }) => localName),
    );
    expect(inside).toEqual([]);
    const read = JSON.stringify(await askContent(browser, tab, 'collect', null));
    for (const text of ['दौरा ज़रूरी था', 'दौरा कब है', 'व्यक्ति', 'पर चिट्ठी भेजें']) {
      expect(read, text).not.toContain(text);
    }
    await clickElement(tab, '#rich');
    await tab.press('End');
    await tab.type(' किम जोंग उन');
    await clickElement(tab, '#letter');
    await tab.type('!');
    expect(await tab.evaluate(() => document.querySelector('#rich')?.innerHTML)).toBe(
      'यहां भी लिख सकते हैं: व्लादिमीर पुतिन का दौरा कब है? किम जोंग उन',
    );
    await expect.poll(() => tab.evaluate(() => document.querySelector('textarea')?.value)).toContain('!');
  },
);
