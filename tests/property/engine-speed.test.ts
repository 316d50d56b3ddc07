import { describe, expect, it } from 'vitest';
import { engine, newsArticle } from '../engine.ts';
import { growth, MOST_GROWTH } from '../growth.ts';

const LETTERS = [...'कगचजटडतदनपबमरलवसह'];

/** A word of its own for each number. */
function word(n: number): string {
  return `${[...n.toString(17)].map((digit) => `${LETTERS[Number.parseInt(digit, 17)]}ा`).join('')}वक`;
}

/** `length` characters of pieces, the n-th made from n. */
function fill(piece: (n: number) => string, length: number): string {
  let text = '';
  for (let n = 0; text.length < length; n++) text += piece(n);
  return text;
}

/** Pages that would cost the square of their length if each name, word or event were compared with all others. */
const PAGES: Readonly<Record<string, (n: number) => string>> = {
  'one story over and over': () =>
    'पेरू के मंत्री मार्को देलगादो ने शनिवार को लीमा में राजदूत प्रमिला थापा से मुलाकात की। देलगादो ने कहा। ',
  'many people': (n) => `मंत्री ${word(n)} ${word(n * 7)}कर ने बात की। `,
  'many people of one surname': (n) => `विधायक ${word(n)} शर्मा ने बात की। `,
  'many villages': (n) => `${word(n)}पुर गांव में मुलाकात हुई। `,
  'many bodies with one abbreviation': (n) => `सभा में ${word(n)} मजदूर परिषद (जेएमपी) ने मांग रखी। `,
  'many names that nobody is sure of': (n) => `${word(n)} ${word(n * 3)} ने मना किया। `,
  'names in one endless sentence': () => 'मंत्री विनायक सहगल और ',
  'events that point back': () => 'उन्होंने मुलाकात की। यह मुलाकात वहां हुई। एक दिन पहले दोनों देशों ने समझौता किया। ',
  'triggers in one endless sentence': () => 'हमला मुलाकात बैठक समझौता ',
  'titles in one endless sentence': () => 'मंत्री राष्ट्रपति विधायक ',
  'hyphens without end': () => 'सहगल-',
};

const SMALL = 4_000;

describe('the time that extracting takes', () => {
  for (const [name, piece] of Object.entries(PAGES)) {
    it(`grows with the text and not with its square: ${name}`, { timeout: 120_000 }, () => {
      const run = (length: number) => {
        const article = newsArticle(fill(piece, length));
        return () => engine.extract(article);
      };
      expect(growth(run, SMALL)).toBeLessThan(MOST_GROWTH);
    });
  }
});

describe('the time that the knowledge takes', () => {
  it('grows with the number of articles and not with its square', { timeout: 120_000 }, () => {
    const run = (count: number) => {
      const extracts = Array.from({ length: count }, (_, n) => {
        const minister = `मंत्री ${word(n)} ${word(n * 7)}कर ने शनिवार को लीमा में राजदूत प्रमिला थापा से मुलाकात की।`;
        return engine.extract(newsArticle(`${minister} सांसद ${word(n)} शर्मा ने बात की।`));
      });
      return () => engine.build(extracts);
    };
    expect(growth(run, 40)).toBeLessThan(MOST_GROWTH);
  });
});
