import { expect } from 'vitest';
import { cardDisappears, clickElementInCard, clickTextInCard, openCard } from '../driver/page/card.ts';
import { clickElement, hoverText, rectOfText } from '../driver/page/find.ts';
import { until } from '../driver/until.ts';
import { scenario } from '../harness.ts';
import { cardOf, closeCard, headingOfCard, headingsFor, hoverFor, openMarkedPage } from './pages-reading.ts';

/** What is painted on the cards of names and events of a news page. */

const KIM = headingsFor({ text: '', is: 'kim' });
const LAVROV = headingsFor({ text: '', is: 'lavrov' });
const SHOIGU = headingsFor({ text: '', is: 'shoigu' });

scenario(
  'a known name in another spelling: role, sentence, outlet and date, beside the name',
  async ({ tab, site }) => {
    await openMarkedPage(tab, site, 'semantic-article.html');
    const text = await hoverFor(tab, 'सेर्गेई लावरोव', ...LAVROV);
    expect(text).toMatch(/^सर्गेई लावरोव\s+Person\s*S\w+ Lavrov/);
    expect(text).toContain('विदेश मंत्री');
    expect(text).toMatch(/In [34] of 5 articles, Jul 2025/);
    expect(text).toMatch(/“.*लावरोव.*”/s);
    expect(text).toMatch(/1[234] July 2025/);
    const card = await openCard(tab);
    const name = await rectOfText(tab, 'सेर्गेई लावरोव');
    expect(card?.rect.width).toBe(360);
    expect(card?.rect.x).toBeGreaterThanOrEqual(0);
    expect(card && (card.rect.y >= name.y + name.height || card.rect.y + card.rect.height <= name.y)).toBe(
      true,
    );
  },
);

scenario(
  'somebody whom only the page knows: the sentence that introduced him, from a later mention too',
  async ({ tab, site }) => {
    await openMarkedPage(tab, site, 'semantic-article.html');
    const introduction = 'तैयारी की बैठक की अगुवाई उप प्रधानमंत्री पाक मियोंग चोल कर रहे हैं.';
    const first = await hoverFor(tab, 'पाक मियोंग चोल', 'पाक मियोंग चोल');
    expect(first).toContain('From this article');
    expect(first).toContain('उप प्रधानमंत्री');
    expect(first).toContain(introduction);
    expect(first).toContain('The collection has nothing on this name.');
    await closeCard(tab);
    await hoverText(tab, 'पाक', 1);
    await expect.poll(() => cardOf(tab, 'पाक मियोंग चोल')).toContain(introduction);
  },
);

scenario(
  'an event that others have told: what, when, where, who, and what each of them said',
  async ({ tab, site }) => {
    await openMarkedPage(tab, site, 'semantic-article.html');
    await hoverText(tab, 'मुलाकात', 1);
    const heading = await until('the card of the event', async () => {
      const name = await headingOfCard(tab);
      return name?.includes('मुलाकात') && name;
    });
    expect(heading).toMatch(/किम/);
    expect(heading).toMatch(/लावरोव/);
    const text = await cardOf(tab, heading);
    expect(text).toContain('Meeting');
    expect(text).toContain('12 July 2025');
    expect(text).toMatch(/Where:\s*(उत्तर कोरिया|वॉनसान)/);
    expect(text).toMatch(/jagoindiajago\.news|राष्ट्र प्रेस|The Printlines/);
  },
);

scenario('a related name turns the card, and there is a way back', async ({ tab, site }) => {
  await openMarkedPage(tab, site, 'semantic-article.html');
  await hoverFor(tab, 'सेर्गेई लावरोव', ...LAVROV);
  await clickTextInCard(tab, 'With');
  await clickTextInCard(tab, KIM[0] ?? '');
  const turned = await cardOf(tab, ...KIM);
  expect(turned).toContain('उत्तर कोरिया');
  await clickElementInCard(tab, '[aria-label="Back"]');
  await cardOf(tab, ...LAVROV);
});

scenario('on a page of 2023 the card says what came after', async ({ tab, site }) => {
  await openMarkedPage(tab, site, 'year-2023.html');
  expect(await hoverFor(tab, 'सेर्गेई शोइगू', ...SHOIGU)).toContain('July 2023');
  await closeCard(tab);
  await hoverFor(tab, 'किम जोंग-उन', ...KIM);
  await clickTextInCard(tab, 'Timeline');
  const text = (await openCard(tab))?.text ?? '';
  const [before = '', after = ''] = text.split('What happened next');
  expect(before).toMatch(/2023/);
  expect(after).toMatch(/2025/);
});

scenario('next, previous, open and close, all by key', async ({ browser, tab, site }) => {
  await openMarkedPage(tab, site, 'district-news.html');
  await clickElement(tab, '.entry-meta');
  const said = () =>
    tab.evaluate(
      () =>
        document.querySelector('sandarbh-card')?.shadowRoot?.querySelector('[role=status]')?.textContent ??
        '',
    );
  const heard = (number: number) =>
    until(`name ${number}`, async () => (await said()).startsWith(`Name ${number} of `));
  await browser.command('next-name');
  await until('a name', async () => (await said()) !== '');
  const start = Number(/\d+/.exec(await said())?.[0]);
  await browser.command('next-name');
  await heard(start + 1);
  await browser.command('next-name');
  await heard(start + 2);
  await browser.command('previous-name');
  await heard(start + 1);
  const name = /: (.*)$/.exec(await said())?.[1] ?? '';
  await browser.command('open-card');
  await cardOf(tab, name);
  await browser.command('close-card');
  await cardDisappears(tab);
});
