import { describe, expect, it } from 'vitest';
import { searchNames } from '../../../src/link/search.ts';
import { openSnapshot } from '../../../src/link/snapshot.ts';
import { engine, newsArticle } from '../../engine.ts';

const articles = [
  'पेरू के वित्त मंत्री मार्को देलगादो ने लीमा में बजट पेश किया।',
  'राजदूत येलेना वोरोन्सोवा ने ढाका में भाषण दिया। राजदूत येलेना वोरोन्सोवा ने विदा ली।',
  'गायिका येलेना मार्कोविच ने गीत गाया।',
].map((text) => newsArticle(text));
const snapshot = openSnapshot(engine.build(articles.map((article) => engine.extract(article))).snapshot);

function found(query: string, most = 10): string[] {
  return searchNames(snapshot, query, most).map(({ profile }) => profile.name);
}

describe('a search', () => {
  it.each([
    ['a whole name', 'मार्को देलगादो', 'मार्को देलगादो'],
    ['one word of it', 'वोरोन्सोवा', 'येलेना वोरोन्सोवा'],
    ['the beginning of a word', 'वोरोन', 'येलेना वोरोन्सोवा'],
    ['another spelling', 'वोरोंसोवा', 'येलेना वोरोन्सोवा'],
    ['Latin letters', 'delgado', 'मार्को देलगादो'],
    ['Latin letters in any case', 'DHAKA', 'ढाका'],
    ['the words in any order', 'देलगादो मार्को', 'मार्को देलगादो'],
  ])('finds by %s', (_how, query, name) => {
    expect(found(query)[0]).toBe(name);
  });

  it('finds whole words before beginnings', () => {
    expect(found('मार्को')).toEqual(['मार्को देलगादो', 'येलेना मार्कोविच']);
  });

  it('finds only what has every word', () => {
    expect(found('येलेना')).toHaveLength(2);
    expect(found('येलेना वोरोन्सोवा')).toEqual(['येलेना वोरोन्सोवा']);
    expect(found('येलेना देलगादो')).toEqual([]);
  });

  it('gives no more than asked for', () => {
    expect(found('येलेना', 1)).toHaveLength(1);
  });

  it.each(['', '   ', '।', '\u200d', 'zzzz'])('finds nothing for %j', (query) => {
    expect(found(query)).toEqual([]);
  });
});
