import { describe, expect, it } from 'vitest';
import { engine, mentionsOf, newsArticle } from '../../engine.ts';

function naming(text: string, name: string): string[] {
  const article = newsArticle(text);
  return mentionsOf(article, engine.extract(article), name);
}

describe('what stands in brackets behind the name of a body', () => {
  it('is short for it, though it looks like a word, there and where bodies act', () => {
    const text = 'राष्ट्रीय तैराकी महासंघ (रात) ने टीम चुनी। रात ने पांच लाख रुपये दिए। बैठक रात में हुई।';
    expect(naming(text, 'राष्ट्रीय तैराकी महासंघ')).toEqual(['राष्ट्रीय तैराकी महासंघ', 'रात', 'रात']);
  });

  it('is that body wherever it was taken for somebody', () => {
    const text = 'झंडापुर किसान मोर्चा (झकिमो) की बैठक हुई। झकिमो ने समर्थन दिया।';
    expect(naming(text, 'झंडापुर किसान मोर्चा')).toEqual(['झंडापुर किसान मोर्चा', 'झकिमो', 'झकिमो']);
  });

  it('is not a part of speech in passing', () => {
    const text = 'राष्ट्रीय तैराकी महासंघ (पूर्व) ने टीम चुनी। पूर्व में बारिश हुई।';
    expect(naming(text, 'राष्ट्रीय तैराकी महासंघ')).toEqual(['राष्ट्रीय तैराकी महासंघ']);
  });
});
