import { describe, expect, it } from 'vitest';
import { readJson } from '../../src/article/json.ts';
import { readPage } from '../../src/article/page.ts';
import type { PageBlock } from '../../src/article/page-text.ts';
import { readPlainText } from '../../src/article/plain-text.ts';
import { growth, MOST_GROWTH } from '../growth.ts';

/** Texts that would cost the square of their length if any step looked back over all of it. */
const JUNK: Readonly<Record<string, string>> = {
  'one endless word': 'क',
  'full stops': '. ',
  brackets: '(',
  'quotation marks': '"\'',
  slashes: 'a/',
  'sentences in one line': 'रूस ने कहा कि यह सही है। ',
  'lines of sentences': 'रूस ने कहा कि यह सही है।\n',
  'headlines only': 'रूस और चीन की बैठक में क्या हुआ आज\n\n',
  'bylines only': 'By: Name Surname\n',
  'bylines and sentences': 'By: Name Surname\nरूस ने कहा कि यह सही है और नहीं।\nशीर्षक एक दो तीन चार\n',
  'dates in one line': '12 जुलाई 2025 ',
  'pointers and sentences': 'यह भी पढ़ें\nशीर्षक एक दो तीन चार पाँच\nरूस ने कहा कि यह सही है और नहीं अब।\n',
  'pointers in one line': 'यह भी पढ़ें: क। रूस ने कहा कि यह सही है। ',
  'lists and sentences': 'Latest News\nरूस ने कहा कि यह सही है और नहीं अब तक भी कुछ तो है।\n',
  'summaries without end': 'सारांश\n- बिंदु एक दो तीन है।\n',
  'titles cut off': 'रूस ने चीन को दी चेतावनी…\n',
};

const SMALL = 8_000;

function fill(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length));
}

describe('the time that reading takes', () => {
  for (const [name, piece] of Object.entries(JUNK)) {
    it(`grows with the text and not with its square: ${name}`, { timeout: 120_000 }, () => {
      expect(growth((length) => () => readPlainText(fill(piece, length)), SMALL)).toBeLessThan(MOST_GROWTH);
    });
  }

  it('grows with the number of blocks of a page', { timeout: 120_000 }, () => {
    const block = (i: number): PageBlock => ({
      text: i % 3 === 0 ? `शीर्षक संख्या ${i} पर बात` : 'रूस ने कहा कि यह सही है और नहीं अब तक भी।',
      tag: i % 3 === 0 ? 'h1' : 'p',
      role: 'none',
      containers: [i, i >> 1, i >> 2, i >> 3, 0],
      linkChars: 0,
      hints: ['', '', ''],
    });
    const page = (length: number) => {
      const blocks = Array.from({ length: length / 40 }, (_, i) => block(i));
      const body = fill('रूस ने कहा कि यह सही है और नहीं अब तक भी। ', length);
      const jsonLd = [JSON.stringify({ '@type': 'NewsArticle', headline: 'शीर्षक', articleBody: body })];
      return {
        url: 'https://host.example/a',
        title: '',
        lang: '',
        meta: [],
        jsonLd,
        times: [],
        canonical: null,
        blocks,
      };
    };
    expect(growth((length) => () => readPage(page(length)), SMALL)).toBeLessThan(MOST_GROWTH);
  });

  it('grows with the length of a JSON file and its faults', { timeout: 120_000 }, () => {
    const file = (length: number) =>
      `[${Array.from({ length: length / 20 }, () => '{"text": ""}').join(',\n')}]`;
    expect(growth((length) => () => readJson(file(length), 'a.json'), SMALL)).toBeLessThan(MOST_GROWTH);
    const perLine = (length: number) => fill('{"text": "x"}\n{"text": \n', length);
    expect(growth((length) => () => readJson(perLine(length), 'a.ndjson'), SMALL)).toBeLessThan(MOST_GROWTH);
  });

  it('lets a megabyte of junk through', { timeout: 120_000 }, () => {
    const text = fill(Object.values(JUNK).join('\n'), 1_000_000);
    expect(readPlainText(text).text).toHaveLength(text.length);
  });
});
