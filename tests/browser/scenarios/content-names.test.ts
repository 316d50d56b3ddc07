import { expect } from 'vitest';
import { cardAppears, cardShows } from '../driver/page/card.ts';
import { hoverText, middleOf, rectOfText } from '../driver/page/find.ts';
import { until } from '../driver/until.ts';
import { scenario } from '../harness.ts';
import {
  askContent,
  changeSettings,
  KIM,
  LAVROV,
  namesArePainted,
  PARAGRAPH,
  painted,
  storyPage,
} from './content-page.ts';

/** Which text of a page is read, and where names are found and marked. */

scenario('a name split by inline tags and hard spaces opens its card', async ({ tab, site }) => {
  const split = PARAGRAPH.replace(KIM, '<b>कि</b>म जोंग&nbsp;<i>उ</i>न');
  site.add('/split.html', storyPage(split));
  await tab.goto(site.url('khabar', '/split.html'));
  await namesArePainted(tab);
  await hoverText(tab, KIM);
  await cardShows(tab, KIM);
});

scenario('the page stays as it was but for the one element of the card', async ({ tab, site }) => {
  site.add('/still.html', storyPage(PARAGRAPH));
  await tab.goto(site.url('khabar', '/still.html'));
  const whole = () => tab.evaluate(() => document.documentElement.outerHTML);
  const before = await whole();
  await namesArePainted(tab);
  expect(await whole()).toBe(before);
  await hoverText(tab, LAVROV);
  await cardAppears(tab);
  const after = await tab.evaluate(() => {
    const copy = document.documentElement.cloneNode(true);
    if (!(copy instanceof HTMLElement)) return null;
    const added = copy.querySelectorAll('sandarbh-card');
    for (const element of added) element.remove();
    return { html: copy.outerHTML, added: added.length };
  });
  expect(after).toEqual({ html: before, added: 1 });
});

scenario('fields, code, scripts and hidden text are not read', async ({ browser, tab, site }) => {
  const unread = [
    '<textarea>',
    '<input value="',
    '<pre>',
    '<code>',
    '<div contenteditable>',
    '<p hidden>',
    '<script type="a">',
  ]
    .map((tag, i) =>
      tag.includes('"') && !tag.includes('>')
        ? `${tag}गुप्त ${i}">`
        : `${tag}गुप्त ${i}</${tag.slice(1).split(/[ >]/)[0]}>`,
    )
    .join('');
  site.add('/fields.html', storyPage(`${PARAGRAPH}${unread}<p>अंत में <span>खुला</span> पाठ।</p>`));
  await tab.goto(site.url('khabar', '/fields.html'));
  await namesArePainted(tab);
  const text = JSON.stringify(await askContent(browser, tab, 'collect', null));
  expect(text).toContain('अंत में खुला पाठ।');
  expect(text).not.toContain('गुप्त');
});

scenario('names in open shadow roots and in their slots are found', async ({ tab, site }) => {
  site.add(
    '/shadow.html',
    storyPage(`${PARAGRAPH}<news-box><span>वहाँ ${KIM} भी थे।</span></news-box>
      <script>document.querySelector('news-box').attachShadow({ mode: 'open' }).innerHTML =
        '<p><slot></slot></p><p>इसके बाद ${LAVROV} चीन गए।</p>'</script>`),
  );
  await tab.goto(site.url('khabar', '/shadow.html'));
  await namesArePainted(tab);
  await hoverText(tab, KIM, 1);
  await cardShows(tab, KIM);
  await tab.press('Escape');
  await hoverText(tab, LAVROV, 1);
  await cardShows(tab, LAVROV);
});

scenario(
  'text that comes later is marked, text that changes loses its lines at once',
  async ({ tab, site }) => {
    site.add('/live.html', storyPage(PARAGRAPH));
    await tab.goto(site.url('khabar', '/live.html'));
    await namesArePainted(tab);
    const before = await painted(tab);
    await tab.evaluate(
      (html) => {
        document.querySelector('article')?.insertAdjacentHTML('beforeend', html);
      },
      PARAGRAPH.replace('शनिवार', 'रविवार'),
    );
    await until('more lines', async () => (await painted(tab)) > before);
    const more = await painted(tab);
    const left = await tab.evaluate(async () => {
      for (const { firstChild } of document.querySelectorAll('p')) {
        if (firstChild !== null) firstChild.nodeValue = 'अब यहाँ कुछ और लिखा है।';
      }
      await Promise.resolve();
      return [...CSS.highlights].reduce((sum, [, highlight]) => sum + highlight.size, 0);
    });
    expect(left).toBeLessThan(more);
    await until('no lines', async () => (await painted(tab)) === 0);
  },
);

scenario(
  'a page that is filled in later, at another address, is found to be Hindi then',
  async ({ tab, site }) => {
    site.add(
      '/app.html',
      '<!doctype html><meta charset="utf-8"><title>App</title><main>Loading your stories …</main>',
    );
    await tab.goto(site.url('khabar', '/app.html'));
    await tab.evaluate((html) => {
      history.pushState(null, '', '/story');
      const main = document.querySelector('main');
      if (main !== null) main.innerHTML = html;
    }, PARAGRAPH);
    await namesArePainted(tab);
    await hoverText(tab, LAVROV);
    await cardShows(tab, LAVROV);
  },
);

scenario('a Hindi brief is found among English furniture', async ({ tab, site }) => {
  const scripts = '<script>var settings = { a: 1, b: "two" };</script>'.repeat(30);
  const links = Array.from({ length: 150 }, (_, i) => `<li><a href="#${i}">Menu item ${i}</a></li>`).join('');
  const notice = 'We use cookies to improve your experience. By reading on you agree to our terms of use.';
  site.add(
    '/brief.html',
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Portal</title>${scripts}
      <ul>${links}</ul><div>${notice}</div><div><div>${PARAGRAPH}</div></div>`,
  );
  await tab.goto(site.url('khabar', '/brief.html'));
  await namesArePainted(tab);
});

scenario(
  'pages in Marathi, Nepali and English stay unmarked, also when they say they are Hindi',
  async ({ tab, site }) => {
    const texts = {
      marathi: `रशियाचे परराष्ट्र मंत्री ${LAVROV} यांनी शनिवारी उत्तर कोरियाचे नेते ${KIM} यांची भेट घेतली आहे. दोन्ही देशांच्या संबंधांसाठी ही चर्चा महत्त्वाची असल्याचे त्यांनी सांगितले.`,
      nepali: `रुसका विदेशमन्त्री ${LAVROV} ले शनिबार उत्तर कोरियाका नेता ${KIM} लाई भेटेका छन्। यो वार्ता दुवै देशको सम्बन्धका लागि महत्त्वपूर्ण भएको उनले बताए।`,
      english: `The foreign minister ${LAVROV} met the leader ${KIM} on Saturday. Both said that the talks had been long, friendly and useful for the two countries and their people.`,
    };
    const frames = Object.keys(texts).map((name) => `<iframe src="/${name}.html"></iframe>`);
    for (const [name, text] of Object.entries(texts)) {
      site.add(
        `/${name}.html`,
        `<!doctype html><html lang="hi"><meta charset="utf-8"><title>News</title><p>${text}</p><p>${text}</p>`,
      );
    }
    site.add('/frames.html', storyPage(frames.join('') + PARAGRAPH));
    await tab.goto(site.url('khabar', '/frames.html'));
    await namesArePainted(tab);
    const inFrames = await tab.evaluate(() =>
      [...document.querySelectorAll('iframe')].map(({ contentWindow }) => {
        const css = contentWindow === null ? null : Reflect.get(contentWindow, 'CSS');
        return css?.highlights.size;
      }),
    );
    expect(inFrames).toEqual([0, 0, 0]);
  },
);

scenario('a site that is turned off loses everything, and gets it back', async ({ browser, tab, site }) => {
  site.add('/switch.html', storyPage(PARAGRAPH));
  await tab.goto(site.url('khabar', '/switch.html'));
  await namesArePainted(tab);
  const host = new URL(await tab.url()).host;
  await changeSettings(browser, tab, { offSites: [host] });
  await until('a bare page', async () => (await painted(tab)) === 0);
  await expect.poll(() => tab.evaluate(() => document.querySelector('sandarbh-card'))).toBeNull();
  await changeSettings(browser, tab, { offSites: [] });
  await namesArePainted(tab);
});

scenario('without lines every name still answers the pointer', async ({ browser, tab, site }) => {
  site.add('/plain.html', storyPage(PARAGRAPH));
  await changeSettings(browser, tab, { underline: 'all', countries: true });
  await tab.goto(site.url('khabar', '/plain.html'));
  await namesArePainted(tab);
  await changeSettings(browser, tab, { underline: 'none' });
  await until('no lines', async () => (await painted(tab)) === 0);
  await tab.movePointer(middleOf(await rectOfText(tab, KIM)));
  await cardShows(tab, KIM);
  await changeSettings(browser, tab, {});
});
