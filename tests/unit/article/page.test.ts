import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/article/page.ts';
import type { PageBlock, PageText } from '../../../src/article/page-text.ts';
import { asExpected, markedPages } from './marked-articles.ts';
import { pageFromHtml } from './page-from-html.ts';

describe('an open page', () => {
  for (const { name, html, address, expected, title, url, isList } of markedPages()) {
    it(`is read as an article with its metadata: ${name}`, () => {
      const reading = readPage(pageFromHtml(html, address));
      expect(asExpected(reading.article)).toEqual(expected);
      expect({ title: reading.article.title, url: reading.article.url, isList: reading.isList }).toEqual({
        title,
        url,
        isList,
      });
    });

    it(`maps each block to its place in the text: ${name}`, () => {
      const page = pageFromHtml(html, address);
      const { article, blockStarts } = readPage(page);
      expect(
        blockStarts.map((start, i) => article.text.slice(start, start + (page.blocks[i]?.text.length ?? 0))),
      ).toEqual(page.blocks.map((block) => block.text));
    });
  }
});

const EMPTY: PageText = {
  url: 'https://host.example/a/b',
  title: '',
  lang: '',
  meta: [],
  jsonLd: [],
  times: [],
  canonical: null,
  blocks: [],
};

function paragraph(text: string): PageBlock {
  return { text, tag: 'p', role: 'none', containers: [1, 0], linkChars: 0, hints: ['', '', ''] };
}

const STORY = [
  paragraph('नगर निगम ने मंगलवार को पुराने बाजार की मरम्मत का काम शुरू कराया। काम तीन महीने में पूरा होगा।'),
  paragraph('महापौर सुधा वर्मा ने कहा कि बाजार के दुकानदारों को दूसरी जगह दी गई है।'),
];

function published(page: Partial<PageText>) {
  return readPage({ ...EMPTY, blocks: STORY, ...page }).article.published;
}

describe('the date of a page', () => {
  it('is the Indian day of a time with a zone', () => {
    expect(published({ meta: [['article:published_time', '2024-02-09T20:15:00Z']] })).toEqual({
      date: '2024-02-10',
      how: 'stated',
    });
    expect(published({ meta: [['article:published_time', '2024-02-09T20:15:00+05:30']] })).toEqual({
      date: '2024-02-09',
      how: 'stated',
    });
  });

  it('comes from JSON-LD before meta tags, and from meta tags before <time>', () => {
    const jsonLd = ['{"@type":"NewsArticle","datePublished":"2024-01-01"}'];
    const meta = [['datePublished', '2024-01-02']] as const;
    const times = [{ datetime: '2024-01-03', text: '' }];
    expect(published({ jsonLd, meta, times })?.date).toBe('2024-01-01');
    expect(published({ meta, times })?.date).toBe('2024-01-02');
    expect(published({ times })?.date).toBe('2024-01-03');
  });

  it('comes from the visible text when the metadata has none', () => {
    const byline = paragraph('प्रकाशित: 13 जुलाई 2022, 10:15 AM IST');
    expect(published({ blocks: [byline, ...STORY] })).toEqual({ date: '2022-07-13', how: 'stated' });
  });

  it('is inferred from the address when nothing else tells it', () => {
    expect(published({ url: 'https://host.example/2023/11/05/bazar' })).toEqual({
      date: '2023-11-05',
      how: 'inferred',
    });
    expect(published({})).toBeNull();
  });
});

function metadata(page: Partial<PageText>) {
  const { title, outlet, author, url } = readPage({ ...EMPTY, blocks: STORY, ...page }).article;
  return { title, outlet, author, url };
}

describe('the metadata of a page', () => {
  it('is found in @graph, in lists of types, and decoded from character references', () => {
    const jsonLd = [
      '{"@graph":[{"@type":"WebPage"},{"@type":["Thing","NewsArticle"],"headline":"&quot;पानी&quot; &amp; बिजली","author":[{"@type":"Person","name":"सीमा राव"},{"name":"अन्य"}],"publisher":{"name":"उजली ख़बर"}}]}',
    ];
    expect(metadata({ jsonLd })).toEqual({
      title: '"पानी" & बिजली',
      outlet: 'उजली ख़बर',
      author: 'सीमा राव',
      url: EMPTY.url,
    });
  });

  it('survives line breaks inside texts, trailing commas and comment wrappers', () => {
    const jsonLd = ['<!-- {"@type":"Article","headline":"पहली\nपंक्ति","publisher":{"name":"उजली ख़बर",},} -->'];
    expect(metadata({ jsonLd })).toMatchObject({ title: 'पहली पंक्ति', outlet: 'उजली ख़बर' });
  });

  it('does not take an organisation or an address for the author', () => {
    expect(
      metadata({
        jsonLd: ['{"@type":"NewsArticle","author":{"@type":"Organization","name":"उजली ख़बर डेस्क"}}'],
      }).author,
    ).toBeNull();
    expect(metadata({ meta: [['article:author', 'https://social.example/seema']] }).author).toBeNull();
    expect(metadata({ meta: [['author', 'सीमा राव']] }).author).toBe('सीमा राव');
  });

  it('names the host as outlet only when nothing else names one', () => {
    expect(metadata({}).outlet).toBe('host.example');
    expect(metadata({ url: 'https://www.host.example/a' }).outlet).toBe('host.example');
    expect(metadata({ meta: [['og:site_name', 'उजली ख़बर']] }).outlet).toBe('उजली ख़बर');
  });

  it('has the canonical address, or its own without tracking and fragment', () => {
    expect(metadata({ canonical: 'https://host.example/a/c' }).url).toBe('https://host.example/a/c');
    expect(metadata({ url: 'https://host.example/a?id=7&utm_source=x#top' }).url).toBe(
      'https://host.example/a?id=7',
    );
    expect(metadata({ canonical: 'https://host.example/' }).url).toBe(EMPTY.url);
    expect(metadata({ canonical: 'javascript:alert(1)' }).url).toBe(EMPTY.url);
  });

  it('reads the declared article that has the address of the page', () => {
    const jsonLd = [
      '[{"@type":"NewsArticle","headline":"पहला लेख","url":"https://host.example/x"},{"@type":"NewsArticle","headline":"दूसरा लेख","url":"https://host.example/a/b/amp"}]',
    ];
    expect(metadata({ jsonLd }).title).toBe('दूसरा लेख');
  });

  it('shows in the title what stands over the article, not what search engines are told', () => {
    const heading: PageBlock = { ...paragraph('पुराने बाजार की मरम्मत शुरू, दुकानदार दूसरी जगह गए'), tag: 'h1' };
    const meta = [['og:title', 'बाजार मरम्मत: पुराने बाजार की मरम्मत शुरू | उजली ख़बर']] as const;
    expect(metadata({ blocks: [heading, ...STORY], meta }).title).toBe(
      'पुराने बाजार की मरम्मत शुरू, दुकानदार दूसरी जगह गए',
    );
  });
});

describe('a page of furniture', () => {
  it('is a list when all its lines lead elsewhere, and then has no paragraphs', () => {
    const links = Array.from({ length: 6 }, (_, i) => {
      const text = `शहर की ख़बर नंबर ${i} पर लोगों की राय`;
      return { ...paragraph(text), tag: 'li', linkChars: text.length };
    });
    const reading = readPage({ ...EMPTY, blocks: links });
    expect({ isList: reading.isList, paragraphs: reading.article.paragraphs }).toEqual({
      isList: true,
      paragraphs: [],
    });
  });

  it('is neither a list nor an article when it is empty', () => {
    expect(readPage(EMPTY)).toMatchObject({ isList: false, article: { paragraphs: [], title: null } });
  });
});

describe('hostile metadata', () => {
  it('of any depth is read without harm', () => {
    const deep = `{"@type":"NewsArticle","author":${'['.repeat(90_000)}${']'.repeat(90_000)},"headline":"बाजार"}`;
    const graph = `${'{"@graph":['.repeat(15_000)}1${']}'.repeat(15_000)}`;
    expect(metadata({ jsonLd: [deep, graph] })).toMatchObject({ title: 'बाजार', author: null });
  });
});
