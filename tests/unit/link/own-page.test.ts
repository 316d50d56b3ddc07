import { describe, expect, it } from 'vitest';
import { openSnapshot } from '../../../src/link/snapshot.ts';
import { engineOfCues, newsArticle } from '../../engine.ts';
import { readBeside } from './read-page.ts';

/** The marked words of a page, each with the number of its entity. */
function marked(page: string): string[] {
  const { linked } = readBeside(page);
  return linked.mentions.map(({ start, end, entity }) => `${page.slice(start, end)} ${entity}`);
}

describe('a page of which nothing is known', () => {
  it('is its own first source: a bare surname is whom the page introduced', () => {
    const page =
      'रसायन मंत्री विनायक सहगल ने योजना शुरू की।\n\nसभा में हजारों किसान थे।\n\nसहगल ने कहा कि काम तेज होगा।';
    expect(marked(page)).toEqual(['विनायक सहगल 0', 'सहगल 0']);
  });

  it('links none of its names', () => {
    expect(readBeside('विधायक तरुण मिश्रा ने भोपाल में बात की।').links).toEqual(['तरुण मिश्रा → –', 'भोपाल → –']);
  });

  it('marks no name that it is not sure of', () => {
    const page = newsArticle('हेग्रेन ने मना किया।');
    const { snapshot } = engineOfCues.build([]);
    expect(engineOfCues.read(page, [], openSnapshot(snapshot)).linked.mentions).toEqual([]);
  });

  it.each([
    ['a verb', 'मंत्री ली सोन ने सभा की। उन्होंने शपथ ले ली। किसानों ने राहत की सांस ली।', ['ली सोन 0']],
    [
      'a verb that comes often',
      'उसने शपथ ली। सबने सांस ली। पुलिस ने तलाशी ली। नेता ने जानकारी ली। टीम ने जगह ली।',
      [],
    ],
    ['an adjective', 'मिठाई में चीनी कम थी और जापानी गुलाब महंगे थे।', []],
    ['an answer', 'दक्षिण सूडान ने पत्र भेजा। उत्तर अब तक नहीं आया।', ['दक्षिण सूडान 0']],
    ['a participle', 'बाजार गया हुआ आदमी घर लौट आया।', []],
  ])('marks no ordinary word that is a name elsewhere: %s', (_what, page, words) => {
    expect(marked(page)).toEqual(words);
  });

  it('marks the same word where it is the name', () => {
    expect(marked('मंत्री ली सोन ने सभा की। उन्होंने शपथ ले ली। ली ने कहा कि काम होगा।')).toEqual([
      'ली सोन 0',
      'ली 0',
    ]);
  });

  it('tells its events of several people, known to nobody', () => {
    const page = 'विधायक तरुण मिश्रा ने सांसद फरहा नकवी से मुलाकात की। तरुण मिश्रा ने इस्तीफा दिया।';
    const { linked } = readBeside(page);
    expect(linked.events.map(({ start, end, known, told }) => [page.slice(start, end), known, told])).toEqual(
      [['मुलाकात', null, 0]],
    );
  });
});
