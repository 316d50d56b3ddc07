import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { loadTexts } from '../../../extension/ui/load-texts.ts';

const browserLanguage = vi.hoisted(() => ({ tag: 'hi' }));

vi.mock('../../../extension/browser.ts', () => ({
  browser: {
    i18n: { getUILanguage: () => browserLanguage.tag },
    runtime: { getURL: (path: string) => `extension/${path}` },
  },
}));

vi.stubGlobal('fetch', async (path: string) => new Response(readFileSync(path)));

describe('the language of the interface', () => {
  afterEach(() => {
    browserLanguage.tag = 'hi';
  });

  test.each([
    ['hi', 'hi'],
    ['hi-IN', 'hi'],
    ['mr', 'hi'],
    ['fr-FR', 'hi'],
    ['en', 'en'],
    ['en-IN', 'en'],
  ] as const)('in a browser in %s it is %s', async (tag, lang) => {
    browserLanguage.tag = tag;
    expect((await loadTexts('browser')).lang).toBe(lang);
  });

  test('is what the reader set, whatever the browser speaks', async () => {
    browserLanguage.tag = 'en-GB';
    const texts = await loadTexts('hi');
    expect(texts.lang).toBe('hi');
    expect(texts.messages['card_timeline']).toBe('सिलसिला');
  });
});
