import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { decodeText } from '../../src/article/decode.ts';
import { plainValue } from '../../src/article/json/json-fields.ts';
import { readJsonTree } from '../../src/article/json/json-tree.ts';
import { readJson } from '../../src/article/json.ts';
import { readPage } from '../../src/article/page.ts';
import type { PageBlock, PageText } from '../../src/article/page-text.ts';
import { readPlainText } from '../../src/article/plain-text.ts';

/** Lines as pages are made of, and garbage. */
const PIECES = [
  'रूस और चीन के विदेश मंत्री मिले।',
  'दोनों देशों ने समझौते पर हस्ताक्षर किए हैं। अगली बैठक मार्च में होगी।',
  'समझौते पर क्या बोले मंत्री',
  'यह भी पढ़ें: दूसरी ख़बर की सुर्खी यहां',
  'यह भी पढ़ें',
  'Latest News',
  'By: Seema Rao',
  'Seema Rao',
  'Published: 13 Jul 2025, 10:15 AM',
  'शनिवार, 12 जुलाई',
  'नई दिल्ली:',
  'सारांश',
  'विस्तार',
  '- एक बिंदु की बात है।',
  '- Advertisment -',
  'फोटो: एजेंसी',
  'हमें फॉलो करें',
  '"',
  '।।।',
  '…',
  '12/13/14',
  '\u200d\u200b',
  'होम › देश › ख़बर',
];

const line = fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 40 }));
const pageLike = fc
  .array(fc.tuple(line, fc.constantFrom('\n', '\n\n', '\r\n', ' ')), { maxLength: 40 })
  .map((parts) => parts.map(([text, end]) => text + end).join(''));

function expectClean({ text, paragraphs, dateline }: Article): void {
  let last = 0;
  for (const { start, end } of paragraphs) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(text.length);
    expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
    last = end;
  }
  if (dateline)
    expect(paragraphs.some(({ start, end }) => start <= dateline.start && dateline.end <= end)).toBe(true);
}

describe('reading an article', () => {
  it('gives paragraphs in order, apart, inside the text and trimmed, whatever the text', () => {
    fc.assert(
      fc.property(pageLike, (text) => {
        const article = readPlainText(text);
        expect(article.text).toBe(text);
        expectClean(article);
      }),
      { numRuns: 400 },
    );
  });

  it('never throws on arbitrary strings', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        expectClean(readPlainText(text));
        readJson(text, 'a.json');
      }),
    );
  });

  it('gives the same article for the same text', () => {
    fc.assert(
      fc.property(pageLike, (text) => {
        expect(readPlainText(text)).toEqual(readPlainText(text));
      }),
      { numRuns: 40 },
    );
  });
});

const block: fc.Arbitrary<PageBlock> = fc.record({
  text: line,
  tag: fc.constantFrom('p', 'h1', 'h2', 'li', 'div', 'figcaption', 'td'),
  role: fc.constantFrom('main', 'article', 'nav', 'aside', 'header', 'footer', 'none'),
  containers: fc.array(fc.nat(12), { maxLength: 8 }),
  linkChars: fc.nat(60),
  hints: fc.tuple(
    fc.constantFrom('', 'story-body', 'related', 'ad-slot'),
    fc.constantFrom('', 'entry-content'),
    fc.string({ maxLength: 10 }),
  ),
});

const page: fc.Arbitrary<PageText> = fc.record({
  url: fc.oneof(fc.webUrl(), fc.string()),
  title: line,
  lang: fc.string({ maxLength: 5 }),
  meta: fc.array(
    fc.tuple(fc.constantFrom('og:title', 'article:published_time', 'author', 'og:url'), fc.string()),
  ),
  jsonLd: fc.array(fc.oneof(fc.string(), fc.json(), fc.constant('{"@type":"NewsArticle","headline":'))),
  times: fc.array(fc.record({ datetime: fc.string(), text: fc.string() })),
  canonical: fc.option(fc.string()),
  blocks: fc.array(block, { maxLength: 30 }),
});

describe('reading a page', () => {
  it('gives clean paragraphs and the place of every block, whatever the page', () => {
    fc.assert(
      fc.property(page, (value) => {
        const { article, blockStarts } = readPage(value);
        expectClean(article);
        value.blocks.forEach(({ text }, i) => {
          const start = blockStarts[i] ?? -1;
          expect(article.text.slice(start, start + text.length)).toBe(text);
        });
      }),
      { numRuns: 300 },
    );
  });
});

describe('the JSON reader', () => {
  it('reads what JSON.parse reads, and knows where every value stands', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), fc.constantFrom(0, 1, 2), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        const result = readJsonTree(text, 0);
        if ('fault' in result) throw new Error(JSON.stringify(result.fault));
        expect(plainValue(result.node)).toEqual(JSON.parse(text));
        expect(JSON.parse(text.slice(result.node.start, result.node.end))).toEqual(JSON.parse(text));
      }),
    );
  });

  it('finds a fault in every beginning of a list', () => {
    fc.assert(
      fc.property(
        fc.array(fc.jsonValue({ maxDepth: 3 })),
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        (value, part) => {
          const text = JSON.stringify(value);
          const cut = text.slice(0, Math.floor(text.length * part));
          expect(readJsonTree(cut, 0)).toHaveProperty('fault');
        },
      ),
    );
  });
});

describe('decoding', () => {
  it('gives back every text that was written as UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const clean = text.replace(/^\ufeff|\0/g, '');
        expect(decodeText(new TextEncoder().encode(`क${clean}`), 'a.txt')).toEqual({ text: `क${clean}` });
      }),
    );
  });

  it('never throws on arbitrary bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => void decodeText(bytes, 'a.txt')));
  });
});
