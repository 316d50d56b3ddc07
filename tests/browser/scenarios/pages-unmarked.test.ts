import { expect } from 'vitest';
import { hoverText } from '../driver/page/find.ts';
import { until } from '../driver/until.ts';
import { scenario } from '../harness.ts';
import { changeSettings, painted } from './content-page.ts';
import { hoverFor, lineAppearsIn, openMarkedPage, walkNames } from './pages-reading.ts';

/** Pages, and words of pages, that have to stay as bare as they came. */

for (const { page, name } of [
  { page: 'marathi.html', name: 'सर्गेई लावरोव' },
  { page: 'nepali.html', name: 'किम जोंग उन' },
  { page: 'bhojpuri.html', name: 'सर्गेई लावरोव' },
  { page: 'english.html', name: 'किम जोंग उन' },
]) {
  scenario(`${page} is left alone, its known names too`, async ({ tab, site }) => {
    await tab.goto(site.url('khabar', `/${page}`));
    await hoverText(tab, name);
    // A Hindi story in a frame of the same page comes last: when it is marked, the page has long been judged.
    await tab.evaluate(
      (src) => {
        const frame = document.createElement('iframe');
        frame.src = src;
        document.body.append(frame);
      },
      site.url('khabar', '/semantic-article.html'),
    );
    await until('names in the frame', () =>
      tab.evaluate(() => {
        const inner = document.querySelector('iframe')?.contentWindow;
        return inner != null && Reflect.get(inner, 'CSS')?.highlights.size > 0;
      }),
    );
    expect(await painted(tab)).toBe(0);
    expect(await tab.evaluate(() => document.querySelector('sandarbh-card'))).toBeNull();
  });
}

/** Words of the page that could be names, each in the middle of what stands around it. */
const LOOK_ALIKES = [
  { words: 'पढ़ ली है', word: 'ली' },
  { words: ', उन के', word: 'उन' },
  { words: 'में उत्तर से', word: 'उत्तर' },
  { words: 'में चीनी के', word: 'चीनी' },
  { words: 'की रूसी की', word: 'रूसी' },
];

/** How many frames a pointer rests on a word: a card without dwell is there after a few. */
const FRAMES = 30;

scenario(
  'words that only look like names are not linked, though the names are',
  async ({ browser, tab, site }) => {
    await openMarkedPage(tab, site, 'semantic-article.html');
    const walked = await walkNames(browser, tab);
    expect(walked.map(({ text }) => text)).toContain('सेर्गेई लावरोव');
    const linked = LOOK_ALIKES.filter(({ words, word }) =>
      walked.some(({ before, text, after }) => text === word && (before + text + after).includes(words)),
    );
    expect(linked).toEqual([]);
  },
);

scenario('a pointer that rests on such words opens nothing', async ({ browser, tab, site }) => {
  await changeSettings(browser, tab, { dwell: 0 });
  await openMarkedPage(tab, site, 'semantic-article.html');
  for (const { words } of LOOK_ALIKES) {
    await hoverText(tab, words);
    expect(await tab.evaluate(cardWithin, FRAMES), words).toBe(false);
  }
  await hoverFor(tab, 'पाक मियोंग चोल', 'पाक मियोंग चोल');
  await changeSettings(browser, tab, {});
});

/** Runs in the page: whether a card shows within some frames. */
async function cardWithin(frames: number): Promise<boolean> {
  for (let frame = 0; frame < frames; frame++) {
    await new Promise(requestAnimationFrame);
    const root = document.querySelector('sandarbh-card')?.shadowRoot;
    if (root?.querySelector(':popover-open') != null) return true;
  }
  return false;
}

scenario('a Hindi page without a name stays bare', async ({ tab, site }) => {
  await tab.goto(site.url('khabar', '/look-alikes.html'));
  // A name that comes late is marked once all the rest has been read.
  await tab.evaluate((html) => {
    document.querySelector('article')?.insertAdjacentHTML('beforeend', html);
  }, '<p id="late">रूस के विदेश मंत्री सर्गेई लावरोव ने किम जोंग उन से मुलाकात की।</p>');
  await lineAppearsIn(tab, 'रूस के विदेश मंत्री सर्गेई');
  const elsewhere = await tab.evaluate(() =>
    [...CSS.highlights.values()]
      .flatMap((marks) => [...marks])
      .filter(({ startContainer }) => startContainer.parentElement?.id !== 'late')
      .map(({ startContainer, startOffset, endOffset }) =>
        startContainer.textContent?.slice(startOffset - 12, endOffset + 12),
      ),
  );
  expect(elsewhere).toEqual([]);
});
