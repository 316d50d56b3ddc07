import { expect } from 'vitest';
import type { BackgroundApi } from '../../../extension/messages.ts';
import { askBackground } from '../driver/page/background.ts';
import { cardDisappears, cardShows } from '../driver/page/card.ts';
import { hoverText } from '../driver/page/find.ts';
import { scenario } from '../harness.ts';
import { namesArePainted } from './content-page.ts';

/** The least that must work: the extension loads, its background answers, and a known name opens its card. */

const STORY = `<!doctype html><html lang="hi"><meta charset="utf-8"><title>मॉस्को में वार्ता</title><article>
  <h1>मॉस्को में वार्ता</h1>
  <p>रूस के विदेश मंत्री सर्गेई लावरोव ने शनिवार को उत्तर कोरिया के नेता किम जोंग उन से मुलाकात की।</p>
  <p>दोनों नेताओं ने कहा कि यह बातचीत दोनों देशों के संबंधों के लिए महत्वपूर्ण है।</p></article></html>`;

scenario('the extension loads, and its background answers', async ({ browser, tab }) => {
  await tab.goto(`${browser.extensionOrigin}/extension/popup/index.html`);
  const name: keyof BackgroundApi = 'interface';
  const drawn = await askBackground(tab, { to: 'background', name, params: null });
  expect(drawn).toHaveProperty('texts.lang', 'en');
  expect(drawn).toHaveProperty('styles', expect.stringContaining(':host'));
});

scenario(
  'a known name under the pointer opens its card, also after the background was killed',
  async ({ browser, tab, site }) => {
    site.add('/story.html', STORY);
    await tab.goto(site.url('khabar', '/story.html'));
    await namesArePainted(tab);
    await hoverText(tab, 'लावरोव');
    await cardShows(tab, 'लावरोव');
    await tab.press('Escape');
    await cardDisappears(tab);
    await browser.killBackground();
    await hoverText(tab, 'किम जोंग उन');
    await cardShows(tab, 'किम');
  },
);
