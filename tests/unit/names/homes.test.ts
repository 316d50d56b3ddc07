import { describe, expect, it } from 'vitest';
import { engine, newsArticle } from '../../engine.ts';

/** The places of a text, as they stand in it. */
function placesIn(text: string): string[] {
  const article = newsArticle(text);
  const { mentions, entities } = engine.extract(article);
  return mentions
    .filter(({ entity }) => entities[entity]?.type === 'place')
    .map(({ start, end }) => article.text.slice(start, end));
}

describe('where people live', () => {
  it.each([
    ['before somebody’s whole name', 'मृतकों में क्विराली की हेमा देवी भी थीं।', 'क्विराली'],
    ['before a trade and a name', 'हादसे में क्विराली के बस चालक गोविंद राम घायल हो गए।', 'क्विराली'],
    ['with a word of the hills', 'टीमों ने क्विराली तोक के पास मलबा हटाया।', 'क्विराली तोक'],
    ['with a river’s word, whoever is called so', 'बस गिरि नदी के किनारे पड़ी थी।', 'गिरि'],
    ['at the end of a road', 'झिमार-क्विराली मोटर मार्ग पर मलबा आ गया।', 'क्विराली'],
  ])('%s', (_where, text, place) => {
    expect(placesIn(text)).toContain(place);
  });

  it.each([
    ['where somebody’s kin is named', 'राकेश की हेमा देवी से शादी हुई थी।'],
    ['where the word is an ordinary one', 'गाड़ी की हेमा देवी मालकिन थीं।'],
  ])('is nowhere %s', (_where, text) => {
    expect(placesIn(text)).toEqual([]);
  });
});

describe('two bodies joined', () => {
  it.each([
    ['जोहार क्लब और महिला मंगल दल ने राहत बांटी।', ['जोहार क्लब', 'महिला मंगल दल']],
    ['शिवालिक स्पोर्ट्स क्लब तथा नैनीताल जिला हॉकी संघ ने बैठक की।', ['शिवालिक स्पोर्ट्स क्लब', 'नैनीताल जिला हॉकी संघ']],
  ])('%s', (text, bodies) => {
    const { entities } = engine.extract(newsArticle(text));
    expect(entities.filter(({ type }) => type === 'organization').map(({ name }) => name)).toEqual(bodies);
  });
});

describe('departments by their syllables', () => {
  it('are bodies', () => {
    const article = newsArticle('लोनिवि के अधिशासी अभियंता सुनील वर्मा ने मौके का मुआयना किया।');
    const { entities } = engine.extract(article);
    expect(entities.find(({ name }) => name === 'लोनिवि')?.type).toBe('organization');
  });
});
