import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { Collector } from '../../../extension/content/collect/collector.ts';
import type { PageBlock } from '../../../src/article/page-text.ts';
import { asElement, element, move, retext, stubDom, withShadow } from './plain-tree.ts';

beforeAll(stubDom);
afterAll(() => {
  vi.unstubAllGlobals();
});

const NEVER = () => false;
type Plain = ReturnType<typeof element>;

function blocksOf(body: Plain, collector = new Collector()): readonly PageBlock[] {
  return collector.collect(asElement(body), NEVER).blocks.map(({ page }) => page);
}

function textsOf(body: Plain, collector = new Collector()): readonly string[] {
  return blocksOf(body, collector).map(({ text }) => text);
}

describe('a block', () => {
  test('joins the text of inline elements, so that a split name is whole', () => {
    const body = element('body', element('p', element('b', 'कि'), 'म जोंग\u00a0', element('i', 'उन'), ' ने'));
    expect(textsOf(body)).toEqual(['किम जोंग\u00a0उन ने']);
  });

  test('knows where each of its nodes stands, line breaks counted', () => {
    const body = element(
      'body',
      element('p', element('br'), 'एक', element('br'), element('br'), 'दो', element('br')),
    );
    const [block] = new Collector().collect(asElement(body), NEVER).blocks;
    expect(block?.page.text).toBe('एक\n\nदो');
    expect(block?.pieces.map(({ start, end }) => [start, end])).toEqual([
      [0, 2],
      [4, 6],
    ]);
  });

  test('keeps offsets: tabs and line breaks are spaces, nothing is trimmed', () => {
    expect(textsOf(element('body', element('p', '\n\t किम\r\n')))).toEqual(['   किम  ']);
  });

  test('ends where text of another block element comes between, and only there', () => {
    const body = element(
      'body',
      element('div', 'पहले', element('p', 'बीच'), 'बाद'),
      element('div', 'एक ', element('img'), element('p', '  '), 'दो'),
    );
    expect(textsOf(body)).toEqual(['पहले', 'बीच', 'बाद', 'एक दो']);
  });

  test('counts the text that stands in links, also in links around it', () => {
    const body = element(
      'body',
      element('p', 'पढ़ें ', element('a href=/x', 'यहाँ'), ' ', element('a', 'न')),
      element('a href=/y', element('div', 'सब')),
    );
    expect(blocksOf(body).map(({ linkChars }) => linkChars)).toEqual([4, 2]);
  });

  test('says what it stands in: tag, landmark, containers and hints', () => {
    const body = element(
      'body',
      element(
        'main class=story',
        element('header', element('h1 id=top', 'शीर्षक')),
        element('section', element('aside class=box itemprop=note', element('p', 'और'))),
      ),
      element('div role=navigation', 'सूची'),
    );
    const [heading, aside, nav] = blocksOf(body);
    expect(heading).toMatchObject({ tag: 'h1', role: 'main', hints: ['top', '', 'story'] });
    expect(aside).toMatchObject({ tag: 'p', role: 'aside', hints: ['', 'box note', ''] });
    expect(nav).toMatchObject({ tag: 'div', role: 'nav', containers: [] });
    expect(heading?.containers.at(-1)).toBe(aside?.containers.at(-1));
    expect(new Set([...(heading?.containers ?? []), ...(aside?.containers ?? [])]).size).toBe(4);
  });
});

describe('left alone are', () => {
  test.each([
    'script',
    'style',
    'noscript',
    'template',
    'textarea',
    'input',
    'select',
    'button',
    'code',
    'pre',
    'svg',
    'iframe',
    'p hidden',
    'p aria-hidden=true',
    'p contenteditable=',
    'span contenteditable=true',
  ])('%s', (name) => {
    expect(textsOf(element('body', element('div', 'पढ़ें', element(name, 'नहीं'), 'यह')))).toEqual(['पढ़ेंयह']);
  });

  test('not what says that it is none of these', () => {
    const body = element(
      'body',
      element('p aria-hidden=false', 'एक'),
      element('p contenteditable=false', 'दो'),
    );
    expect(textsOf(body)).toEqual(['एक', 'दो']);
  });
});

describe('shadow trees', () => {
  test('open ones are read in place of the host, with what was put into their slots', () => {
    const slot = element('slot');
    const host = withShadow(
      element('news-story', element('span', 'किम जोंग')),
      slot,
      element('p', 'नेता ', slot, ' उन'),
    );
    const collector = new Collector();
    expect(textsOf(element('body', host), collector)).toEqual(['नेता किम जोंग उन']);
    expect(collector.shadowRoots().length).toBe(1);
  });

  test('a slot without anything in it shows what it holds itself', () => {
    const slot = element('slot', 'बिना नाम');
    expect(textsOf(element('body', withShadow(element('news-story'), slot, element('p', slot))))).toEqual([
      'बिना नाम',
    ]);
  });
});

describe('a second walk', () => {
  const page = () => {
    const [first, second] = [element('p', 'पहला'), element('p', 'दूसरा')];
    const section = element('section', second);
    return { body: element('body', first, section), first, second, section };
  };

  test('gives the very blocks of the first where nothing changed', () => {
    const { body, first } = page();
    const collector = new Collector();
    const before = collector.collect(asElement(body), NEVER).blocks;
    retext(first, 'नया');
    collector.forget(asElement(first));
    const after = collector.collect(asElement(body), NEVER).blocks;
    expect(after.map((block) => block.page.text)).toEqual(['नया', 'दूसरा']);
    expect(after[1]).toBe(before[1]);
    expect(after[0]).not.toBe(before[0]);
  });

  test('sees a change again when it comes again after a walk', () => {
    const { body, second } = page();
    const collector = new Collector();
    for (const text of ['एक', 'दो', 'तीन']) {
      retext(second, text);
      collector.forget(asElement(second));
      expect(textsOf(body, collector)).toEqual(['पहला', text]);
    }
  });

  test('sees where a moved element stands now', () => {
    const { body, first, section } = page();
    const aside = element('aside');
    const collector = new Collector();
    expect(blocksOf(body, collector).map(({ role }) => role)).toEqual(['none', 'none']);
    move(aside, body);
    move(section, aside);
    collector.forget(asElement(body));
    collector.forgetAllIn(asElement(aside));
    expect(blocksOf(body, collector).map(({ role }) => role)).toEqual(['none', 'aside']);
    expect(first.childNodes.length).toBe(1);
  });

  test('keeps the numbers of containers', () => {
    const { body, second } = page();
    const collector = new Collector();
    const before = blocksOf(body, collector).map(({ containers }) => containers);
    collector.forgetEverything();
    retext(second, 'और');
    expect(blocksOf(body, collector).map(({ containers }) => containers)).toEqual(before);
  });
});

describe('a walk whose time is over', () => {
  test('gives the page down to there, and the next one goes on from it', () => {
    const body = element(
      'body',
      ...Array.from({ length: 30 }, (_, i) => element('div', element('p', `पैरा ${i}`))),
    );
    const collector = new Collector();
    const lengths: number[] = [];
    for (let walks = 0; walks < 50; walks++) {
      let asked = 0;
      const { blocks, complete } = collector.collect(asElement(body), () => ++asked > 20);
      lengths.push(blocks.length);
      expect(blocks.map(({ page }) => page.text)).toEqual(blocks.map((_, i) => `पैरा ${i}`));
      if (complete) break;
    }
    expect(lengths.at(-1)).toBe(30);
    expect(lengths.length).toBeGreaterThan(2);
    expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
  });
});

test('a tree of any depth is walked without harm', () => {
  let deep = element('div', 'तल');
  for (let i = 0; i < 20_000; i++) deep = element(i % 2 === 0 ? 'span' : 'div', deep);
  expect(textsOf(element('body', element('p', 'ऊपर'), deep))).toEqual(['ऊपर']);
});

test('a page of endless text is cut', () => {
  const long = 'क'.repeat(100_000);
  const body = element('body', ...Array.from({ length: 40 }, () => element('p', long)));
  expect(textsOf(body).join('').length).toBeLessThan(1_000_000);
});
