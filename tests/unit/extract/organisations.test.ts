import { describe, expect, it } from 'vitest';
import { engine, extractOf, mentionsOf, newsArticle } from '../../engine.ts';

/** The organisations of a text, each with the words that name it. */
function organisations(text: string): string[][] {
  const article = newsArticle(text);
  const extract = engine.extract(article);
  return extract.entities
    .filter((entity) => entity.type === 'organization')
    .map((entity) => mentionsOf(article, extract, entity.name));
}

describe('an abbreviation', () => {
  it.each([
    ['stands behind it in brackets', 'सभा में झारखंड मजदूर परिषद (जेएमपी) ने मांग रखी। जेएमपी ने धरना दिया।', 'जेएमपी'],
    ['stands behind it in Latin letters', 'सभा में झारखंड मजदूर परिषद (JMP) ने मांग रखी। JMP ने धरना दिया।', 'JMP'],
    ['is explained by यानी', 'सभा में झारखंड मजदूर परिषद यानी जेएमपी ने मांग रखी। जेएमपी ने धरना दिया।', 'जेएमपी'],
  ])('is the name that %s', (_how, text, short) => {
    expect(organisations(text)).toEqual([['झारखंड मजदूर परिषद', short, short]]);
  });

  it('is the name whose first letters it spells, without any bracket', () => {
    const text = 'सभा में झारखंड मजदूर परिषद ने मांग रखी। जेएमपी ने कहा कि वेतन बढ़े।';
    expect(organisations(text)).toEqual([['झारखंड मजदूर परिषद', 'जेएमपी']]);
  });

  it('spells the words, and not what joins them', () => {
    const text = 'सभा में यूनियन बैंक ऑफ चंपारण ने मदद दी। यूबीसी ने धन दिया।';
    expect(organisations(text)).toEqual([['यूनियन बैंक ऑफ चंपारण', 'यूबीसी']]);
  });

  it('stays apart from a name whose letters it does not spell', () => {
    const text = 'सभा में झारखंड मजदूर परिषद ने मांग रखी। केवीएल ने कहा कि वेतन बढ़े।';
    expect(organisations(text)).toEqual([['झारखंड मजदूर परिषद'], ['केवीएल']]);
  });
});

describe('a name that every country may have', () => {
  it('belongs to the country before it', () => {
    const text = 'पेरू के रक्षा मंत्रालय ने बयान दिया। बोलीविया के रक्षा मंत्रालय ने जवाब दिया।';
    const owned = extractOf(text).entities.filter((entity) => entity.type === 'organization');
    expect(owned.map(({ owner }) => owner)).toEqual(['PE', 'BO']);
  });

  it('belongs to it through an adjective as well, past praise', () => {
    const [ministry] = extractOf('पेरू के सरकारी रक्षा मंत्रालय ने बयान दिया।').entities.filter(
      (entity) => entity.type === 'organization',
    );
    expect(ministry).toMatchObject({ name: 'रक्षा मंत्रालय', owner: 'PE' });
  });

  it('is that of the one country of the article where it stands alone', () => {
    expect(organisations('बोलीविया के रक्षा मंत्रालय ने बयान दिया। रक्षा मंत्रालय ने फिर कहा।')).toEqual([
      ['रक्षा मंत्रालय', 'रक्षा मंत्रालय'],
    ]);
  });

  it('is nobody’s in doubt', () => {
    const text = 'पेरू के रक्षा मंत्रालय ने बयान दिया। बोलीविया के रक्षा मंत्रालय ने जवाब दिया। रक्षा मंत्रालय ने फिर कहा।';
    expect(
      extractOf(text).entities.flatMap(({ type, owner }) => (type === 'organization' ? [owner] : [])),
    ).toEqual(['PE', 'BO', null]);
  });
});
