import { describe, expect, test } from 'vitest';
import { isHindi, type Sample } from '../../../extension/content/language/decide.ts';
import { HINDI_SAMPLES, OTHER_SAMPLES } from './language-samples.ts';

/** A page that has nothing but a text. */
function page(text: string, lang = ''): Sample {
  return { text, devanagari: text.length, other: 0, lang };
}

const other = Object.entries(OTHER_SAMPLES).flatMap(([language, texts]) =>
  texts.map((text) => ({ language, text })),
);

test('there are fifty samples, and more than seven languages', () => {
  expect(HINDI_SAMPLES.length + other.length).toBeGreaterThanOrEqual(50);
  expect(Object.keys(OTHER_SAMPLES).length).toBeGreaterThanOrEqual(7);
});

describe('a page is Hindi with a text such as', () => {
  test.each(HINDI_SAMPLES.filter((text) => text.split(' ').length > 10))('%s', (text) => {
    expect(isHindi(page(text))).toBe(true);
  });
});

describe('a page is not Hindi with', () => {
  test.each(other)('$language: $text', ({ text }) => {
    expect(isHindi(page(text))).toBe(false);
  });

  test.each(other)('$language that calls itself Hindi: $text', ({ text }) => {
    expect(isHindi(page(text, 'hi-IN'))).toBe(false);
  });
});

test('a Hindi page that calls itself English, Marathi or Nepali is Hindi', () => {
  const story = HINDI_SAMPLES.slice(0, 6).join(' ');
  for (const lang of ['en', 'en-IN', 'mr', 'ne-NP', '']) expect(isHindi(page(story, lang))).toBe(true);
});

test('one headline is no page, a list of headlines is one', () => {
  const headlines = HINDI_SAMPLES.filter((text) => text.split(' ').length <= 10);
  expect(headlines.length).toBeGreaterThan(1);
  for (const headline of headlines) expect(isHindi(page(headline))).toBe(false);
  expect(isHindi(page(headlines.join(' ')))).toBe(true);
});

test('a list of names in Devanagari is not Hindi', () => {
  expect(isHindi(page('राम श्याम मोहन सीता गीता रीता दिल्ली मुंबई पटना लखनऊ जयपुर भोपाल रांची देहरादून'))).toBe(
    false,
  );
});

test('a few Hindi words do not make an English page Hindi', () => {
  const text = `हिन्दी में पढ़ें ${HINDI_SAMPLES[2]}`;
  expect(isHindi({ text, devanagari: 60, other: 4000, lang: 'en' })).toBe(false);
});

test('much English furniture does not make a Hindi page English', () => {
  const text = HINDI_SAMPLES[0];
  expect(isHindi({ text, devanagari: text.length, other: 3 * text.length, lang: 'en' })).toBe(true);
});
