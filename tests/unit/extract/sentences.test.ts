import { describe, expect, it } from 'vitest';
import { engine, extractOf, newsArticle } from '../../engine.ts';

describe('a sentence of an extract', () => {
  it('keeps its words as they stand, at their place', () => {
    const article = newsArticle('  “मंत्री विनायक सहगल” ने   कहा।  सब ठीक है।');
    const { sentences } = engine.extract(article);
    expect(sentences.map(({ start, end }) => article.text.slice(start, end))).toEqual(
      sentences.map(({ text }) => text),
    );
    expect(sentences).toHaveLength(2);
  });

  it('tells the day that a weekday stands for, right behind the word', () => {
    const [sentence] = extractOf('सभा शनिवार को हुई थी।').sentences;
    expect(sentence?.days).toEqual([{ at: 'सभा शनिवार'.length, date: '2025-03-08' }]);
  });

  it('needs no note for a day that is written out', () => {
    const [sentence] = extractOf('सभा 4 मार्च 2025 को हुई थी।').sentences;
    expect(sentence?.days).toEqual([]);
  });

  it('has no day where the article has none', () => {
    const [sentence] = engine.extract(newsArticle('सभा शनिवार को हुई थी।', null)).sentences;
    expect(sentence?.days).toEqual([]);
  });

  it('of an article of one of two days has only the days on which both agree', () => {
    const days = (published: string) =>
      engine.extract(newsArticle('सभा शनिवार को हुई थी।', published)).sentences.flatMap((s) => s.days);
    expect(days('2025-03-09/2025-03-10')).toMatchObject([{ date: '2025-03-08' }]);
    expect(days('2025-03-10/2025-03-16')).toEqual([]);
  });

  it('is cut where it goes on without end, and no name in it is lost', () => {
    const { sentences, mentions } = extractOf('मंत्री विनायक सहगल, '.repeat(200));
    expect(sentences.length).toBeGreaterThan(1);
    expect(mentions.length).toBeGreaterThan(195);
  });

  it('says how sure it is by its own words', () => {
    const grades = extractOf('सड़क बनी। मंत्री ने कहा कि सड़क बनी। सूत्रों ने बताया कि सड़क बनी।').sentences;
    expect(grades.map(({ certainty }) => certainty)).toEqual(['plain', 'attributed', 'unnamed']);
  });
});
