import { describe, expect, it } from 'vitest';
import { extractOf } from '../../engine.ts';

/** The ids of the courts of a text, null for one that no list tells. */
function courts(text: string): (string | null)[] {
  return extractOf(text)
    .entities.filter(({ name }) => /कोर्ट|न्यायालय/.test(name))
    .map(({ listed }) => listed);
}

describe('a high court that is called by no state', () => {
  it.each([
    ['by its towns', 'रायपुर में हादसा हुआ। हाईकोर्ट ने जवाब मांगा। बिलासपुर में विरोध हुआ।', 'org/chhattisgarh-hc'],
    ['by its name', 'झारखंड का चुनाव हाईकोर्ट की रोक के कारण अटका है।', 'org/jharkhand-hc'],
    ['whose court has another name', 'उत्तर प्रदेश में भर्ती रुकी। उच्च न्यायालय ने रोक लगाई।', 'org/allahabad-hc'],
  ])('is that of the state that the story is in, told %s', (_how, text, id) => {
    expect(courts(text)).toEqual([id]);
  });

  it('is the one that the article names', () => {
    expect(courts('पटना हाईकोर्ट ने नोटिस दिया। रांची और धनबाद में भी चर्चा है। हाईकोर्ट ने जवाब मांगा।')).toEqual([
      'org/patna-hc',
    ]);
  });

  it('is nobody knows which where two states are told of', () => {
    expect(courts('लखनऊ और पटना में बैठक हुई। हाईकोर्ट ने जवाब मांगा।')).toEqual([null]);
  });
});

describe('a high court by its state', () => {
  it.each(['केरल हाई कोर्ट', 'केरल हाईकोर्ट', 'केरल उच्च न्यायालय'])('is one however it is spelled: %s', (name) => {
    expect(courts(`${name} ने सोमवार को याचिका पर जवाब मांगा।`)).toEqual(['org/kerala-hc']);
  });
});
