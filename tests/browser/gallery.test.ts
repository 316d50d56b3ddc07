import { expect, inject } from 'vitest';
import { writeBlankExtension } from '../gallery/blank-extension.ts';
import { bundleGallery } from '../gallery/bundle.ts';
import { type Measure, measureCards, unfoldCards } from '../gallery/measure.ts';
import type { Tab } from './driver/driver.ts';
import { testPlan } from './driver/launch.ts';
import { violationsOfPage } from './driver/page/axe.ts';
import { until } from './driver/until.ts';
import { withBrowser } from './harness.ts';
import type { Site } from './site.ts';

/** How cards look and answer, on every card of `tests/gallery`: the drawing alone, without page and background. */
const scenario = withBrowser(() => {
  const browser = inject('browserName');
  return { ...testPlan(browser), extension: writeBlankExtension(browser) };
});

const files = bundleGallery();

/** Opens the gallery with a query such as `theme=dark&lang=en`. */
async function openGallery(tab: Tab, site: Site, query: string): Promise<void> {
  for (const [path, content] of await files) site.add(path, content);
  await tab.goto(`${site.url('gallery', '/index.html')}?${query}`);
  await until('the cards', () => tab.evaluate(() => document.querySelectorAll('section').length > 12));
}

/** Measures the cards as they are first shown, and with each of their parts unfolded in turn. */
async function measureEveryState(tab: Tab): Promise<Measure[]> {
  const measures = await tab.evaluate(measureCards);
  for (let turn = 0; turn < 6; turn++) {
    await tab.evaluate(unfoldCards, turn);
    measures.push(...(await tab.evaluate(measureCards)));
  }
  return measures;
}

/** Presses a button of the n-th card by its label or text, as a click of a reader's would. */
function press(tab: Tab, card: number, label: string): Promise<void> {
  return tab.evaluate(
    async (number, wanted) => {
      const root = document.querySelectorAll('section > div')[number]?.shadowRoot;
      const buttons = [...(root?.querySelectorAll('button') ?? [])];
      const found = buttons.find(
        (button) => button.ariaLabel === wanted || button.textContent?.includes(wanted),
      );
      if (found === undefined) throw new Error(`no button "${wanted}"`);
      found.focus();
      found.click();
      await new Promise(requestAnimationFrame);
    },
    card,
    label,
  );
}

/** What can be read on the n-th card, hidden words for screen readers included. */
function textOf(tab: Tab, card: number): Promise<string> {
  return tab.evaluate(
    (number) => document.querySelectorAll('section > div')[number]?.shadowRoot?.textContent ?? '',
    card,
  );
}

for (const query of ['theme=light&lang=hi', 'theme=dark&lang=en']) {
  scenario(`axe finds nothing wrong with any card, folded or unfolded (${query})`, async ({ tab, site }) => {
    await openGallery(tab, site, query);
    expect(await violationsOfPage(tab)).toEqual([]);
    await tab.evaluate(unfoldCards, 0);
    expect(await violationsOfPage(tab)).toEqual([]);
  });
}

scenario('a card fits its width, with text and buttons of readable size', async ({ tab, site }) => {
  for (const query of ['width=320&lang=hi', 'width=320&lang=en', 'width=360&lang=hi']) {
    await openGallery(tab, site, query);
    const measures = await measureEveryState(tab);
    const faults = measures.flatMap(({ title, beyond, tiny, low }) =>
      [...beyond, ...tiny, ...low].map((fault) => `${title}: ${fault}`),
    );
    expect([...new Set(faults)]).toEqual([]);
  }
});

scenario('the first screen of a person takes 300 px and 60 words at most', async ({ tab, site }) => {
  for (const lang of ['hi', 'en']) {
    await openGallery(tab, site, `width=360&lang=${lang}`);
    const measures = await tab.evaluate(measureCards);
    const people = measures.filter(({ title }) =>
      /^person, (everything|as sketched|of this page)/.test(title),
    );
    expect(people).toHaveLength(3);
    for (const { title, height, words } of people) {
      expect({ title, isLow: height <= 300, isShort: words <= 60 }, `${height} px, ${words} words`).toEqual({
        title,
        isLow: true,
        isShort: true,
      });
    }
  }
});

scenario('one part is unfolded at a time, and folds again', async ({ tab, site }) => {
  await openGallery(tab, site, 'lang=en');
  const unfolded = () =>
    tab.evaluate(() => {
      const root = document.querySelector('section > div')?.shadowRoot;
      const open = root?.querySelectorAll('.card-part[aria-expanded="true"] .card-part-label') ?? [];
      return {
        buttons: [...open].map(({ textContent }) => textContent),
        panels: [...(root?.querySelectorAll('.card-panel h3') ?? [])].map(({ textContent }) => textContent),
      };
    });
  await press(tab, 0, 'Timeline');
  expect(await unfolded()).toEqual({ buttons: ['Timeline'], panels: ['Timeline'] });
  await press(tab, 0, 'Differs');
  expect(await unfolded()).toEqual({ buttons: ['Differs'], panels: ['Sources differ'] });
  await press(tab, 0, 'Differs');
  expect(await unfolded()).toEqual({ buttons: [], panels: [] });
});

scenario(
  'a figure opens the sentence it stands in, and says when nobody else gives it',
  async ({ tab, site }) => {
    await openGallery(tab, site, 'lang=en');
    await press(tab, 12, 'Figures');
    expect(await textOf(tab, 12)).toContain('ग्रामीणों ने बतायालोकवाणी डॉट कॉम');
    expect(await textOf(tab, 12)).toContain('One source only');
    expect(await textOf(tab, 12)).not.toContain('ज़िलाधिकारी के मुताबिक अब तक');
    await press(tab, 12, '31 लोगों की मौत');
    expect(await textOf(tab, 12)).toContain('ज़िलाधिकारी के मुताबिक अब तक 31 लोगों की मौत हो चुकी है.');
  },
);

scenario('what belongs to a visit is a list in the list, named by the visit', async ({ tab, site }) => {
  await openGallery(tab, site, 'lang=en');
  await press(tab, 0, 'Timeline');
  const nested = await tab.evaluate(() => {
    const root = document.querySelector('section > div')?.shadowRoot;
    return [...(root?.querySelectorAll('li > ul') ?? [])].map((list) => ({
      label: list.ariaLabel,
      lines: [...list.children].map((line) => line.querySelector('.card-entry-title')?.textContent),
    }));
  });
  expect(nested).toEqual([
    {
      label: 'During this visit: अरुणिमा सेठी: मोहनगढ़ दौरा',
      lines: ['अरुणिमा सेठी–किसान सभा बैठक', 'अरुणिमा सेठी: नहर उद्घाटन'],
    },
  ]);
});

scenario(
  'a name turns the card, its heading takes the focus, and there is a way back',
  async ({ tab, site }) => {
    await openGallery(tab, site, 'lang=en');
    const focused = () =>
      tab.evaluate(() => {
        const root = document.querySelector('section > div')?.shadowRoot;
        return { name: root?.querySelector('h2')?.textContent, focus: root?.activeElement?.tagName ?? null };
      });
    const first = await focused();
    expect(first.focus).toBeNull();
    await press(tab, 0, 'With');
    await press(tab, 0, 'रघुवीर चौहान');
    const turned = await focused();
    expect(turned.name).not.toBe(first.name);
    expect(turned.focus).toBe('H2');
    await press(tab, 0, 'Back');
    expect(await focused()).toEqual({ name: first.name, focus: 'H2' });
  },
);

scenario('a card that the reader did not turn takes no focus', async ({ tab, site }) => {
  await openGallery(tab, site, 'lang=en');
  const changed = await tab.evaluate(async () => {
    const root = document.querySelector('section > div')?.shadowRoot;
    document.querySelector('h1')?.click();
    await new Promise(requestAnimationFrame);
    return { name: root?.querySelector('h2')?.textContent, focus: root?.activeElement?.tagName ?? null };
  });
  expect(changed).toEqual({ name: 'किम जोंग उन', focus: null });
});

scenario('what a card asks for reaches whoever shows it', async ({ tab, site }) => {
  await openGallery(tab, site, 'lang=en');
  const asked = (card: number) =>
    tab.evaluate((number) => document.querySelectorAll('section')[number]?.dataset['asked'] ?? null, card);
  await press(tab, 0, 'Close');
  expect(await asked(0)).toBe('close');
  await press(tab, 0, 'Copy card');
  expect(await asked(0)).toContain('copy अरुणिमा सेठी (Arunima Sethi)');
  expect(await textOf(tab, 0)).toContain('Copied');
  await press(tab, 0, 'Something wrong? Correct it');
  expect(await asked(0)).toMatch(/^correct ./);
  await press(tab, 0, 'This is someone else');
  expect(await asked(0)).toMatch(/^deny ./);
  await press(tab, 3, 'Take me there');
  expect(await asked(3)).toBe('show 120');
  await press(tab, 4, 'The Valley Post');
  expect(await asked(4)).toBe('open The Valley Post 2024');
});

scenario('text with markup stays text, and only web addresses become links', async ({ tab, site }) => {
  await openGallery(tab, site, 'lang=hi');
  await tab.evaluate(unfoldCards, 1);
  const found = await tab.evaluate(() => {
    const hosts = [...document.querySelectorAll('section > div')];
    const all = hosts.flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll('*') ?? [])]);
    return {
      foreign: all.filter((element) => element.matches('script, img, iframe, style')).length,
      protocols: [
        ...new Set(
          all.flatMap((element) => (element instanceof HTMLAnchorElement ? [element.protocol] : [])),
        ),
      ],
    };
  });
  expect(found).toEqual({ foreign: 0, protocols: ['https:'] });
  expect(await textOf(tab, 16)).toContain('<script>alert(1)</script>');
});

scenario(
  'everything on a card is reached and worked by keyboard, in reading order',
  async ({ tab, site }) => {
    await openGallery(tab, site, 'lang=en');
    const focusedText = () =>
      tab.evaluate(() => {
        const focus = document.activeElement?.shadowRoot?.activeElement;
        return focus?.ariaLabel ?? focus?.textContent?.replace(/\s+/g, ' ').trim() ?? null;
      });
    const walked: (string | null)[] = [];
    for (let step = 0; step < 12; step++) {
      await tab.press('Tab');
      walked.push(await focusedText());
    }
    expect(walked).toEqual([
      'Close',
      'Copy card',
      'Something wrong? Correct it',
      'This is someone else (not अरुणिमा सेठी)',
      expect.stringContaining('जल संसाधन मंत्री'),
      expect.stringContaining('दैनिक प्रभात'),
      '3 more',
      'Timeline 7',
      'With 4',
      'Differs 2',
      'Sources 5',
      'Spellings 2',
    ]);
    await tab.press('Enter');
    expect(await textOf(tab, 0)).toContain('Also spelled');
  },
);
