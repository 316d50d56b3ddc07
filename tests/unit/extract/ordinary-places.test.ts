import { describe, expect, it } from 'vitest';
import { engine, mentionsOf, newsArticle } from '../../engine.ts';

function naming(text: string, name: string): string[] {
  const article = newsArticle(text);
  const extract = engine.extract(article);
  return extract.entities.some(({ names }) => names.some((words) => words.join(' ') === name))
    ? mentionsOf(article, extract, name)
    : [];
}

const STATE = 'हिमाचल प्रदेश के मुख्यमंत्री शिमला लौटे। ';

describe('an ordinary word that a list knows as a town', () => {
  it.each([
    ['something is held', 'उन्होंने सोमवार को मंडी में बैठक बुलाई।'],
    ['something is to be held', 'रविवार को मंडी में होने वाली रैली टल गई।'],
    ['its state owns it', 'हिमाचल प्रदेश के मंडी में बारिश हुई।'],
    ['somebody goes', 'वह देर रात मंडी पहुंचे।'],
  ])('is that town where %s', (_what, sentence) => {
    expect(naming(STATE + sentence, 'मंडी')).toEqual(['मंडी']);
  });

  it.each(['किसान सब्जी मंडी में बैठक करेंगे।', 'इस मंडी के कार्यक्रम में भीड़ थी।', 'मंडी में दाम गिरे।'])(
    'is a word in "%s"',
    (sentence) => {
      expect(naming(STATE + sentence, 'मंडी')).toEqual([]);
    },
  );
});

describe('an ordinary word that an article calls a unit of administration', () => {
  it('is a place there, and where people are or its police acts', () => {
    const text = 'पानी तालाब विकासखंड के गांवों में घुस गया। घायलों को तालाब के अस्पताल ले गए।';
    expect(naming(text, 'तालाब')).toEqual(['तालाब', 'तालाब']);
  });
});
