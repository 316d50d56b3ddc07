import { describe, expect, it } from 'vitest';
import { knowledgeOf, newsArticle, recordNamed } from '../../engine.ts';

function factsOf(name: string, ...texts: readonly string[]) {
  const articles = texts.map((text, i) => newsArticle(text, `2025-03-0${i + 1}`, `पत्र ${i}`));
  return recordNamed(knowledgeOf(...articles), name).statements;
}

describe('of what articles say about somebody', () => {
  it('the sentence with the most in it stands first', () => {
    const [first] = factsOf(
      'तरुण मिश्रा',
      'सभा में विधायक तरुण मिश्रा थे। विधायक तरुण मिश्रा ने रविवार को भोपाल में सांसद फरहा नकवी से मुलाकात की और नहर पर बात की। मिश्रा फिर लौट गए।',
    );
    expect(first?.text).toMatch(/से मुलाकात की/);
  });

  it('a sentence that leans on the one before stands behind one that does not', () => {
    const texts = factsOf(
      'तरुण मिश्रा',
      'इससे पहले तरुण मिश्रा ने गांव के किसानों की बात सुनी थी। विधायक तरुण मिश्रा ने गांव के लोगों की मांग सुनी थी।',
    ).map(({ text }) => text);
    expect(texts.findIndex((text) => text.startsWith('इससे'))).toBe(1);
  });

  it('a copy in another outlet is the same statement, told in both', () => {
    const text = 'विधायक तरुण मिश्रा ने भोपाल में नई नहर की नींव रखी।';
    const [only, ...others] = factsOf('तरुण मिश्रा', text, `${text.replace('।', '')} थी।`);
    expect(others).toEqual([]);
    expect(only?.alsoIn).toHaveLength(1);
  });

  it('no article fills the record alone', () => {
    const many = Array.from(
      { length: 12 },
      (_, i) => `विधायक तरुण मिश्रा ने ${'कखगघचछजझटठडढ'[i]}मपुर में ${i + 2} पेड़ लगाए।`,
    );
    expect(factsOf('तरुण मिश्रा', many.join(' ')).length).toBeLessThan(many.length);
  });

  it('the title is none where the text says more', () => {
    const texts = factsOf(
      'तरुण मिश्रा',
      'तरुण मिश्रा ने रखी नहर की नींव\n\nविधायक तरुण मिश्रा ने भोपाल में नहर की नींव रखी और किसानों से बात की।',
    );
    expect(texts.map(({ text }) => text)).toEqual([expect.stringMatching(/^विधायक/)]);
  });

  it('no attribution is cut off', () => {
    const [only] = factsOf('तरुण मिश्रा', 'सूत्रों के मुताबिक विधायक तरुण मिश्रा ने पद छोड़ने का मन बनाया।');
    expect(only).toMatchObject({ text: expect.stringMatching(/^सूत्रों के मुताबिक/), certainty: 'unnamed' });
  });
});
