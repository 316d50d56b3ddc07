import { describe, expect, it } from 'vitest';
import { lettersOf } from '../../../src/names/abbreviations.ts';
import { mentionsIn, namesIn } from '../../engine.ts';

describe('the letters of an abbreviation', () => {
  it.each([
    ['बीएसएफ', 'bsf'],
    ['डब्ल्यूएचओ', 'who'],
    ['QXTL', 'qxtl'],
    ['G20', 'g20'],
  ])('%s are %s', (text, letters) => {
    expect(lettersOf(text, text)).toBe(letters);
  });

  it.each(['मंत्री', 'Marwick', 'q', ''])('are none in %j', (text) => {
    expect(lettersOf(text, text)).toBeNull();
  });
});

describe('listed and spelled abbreviations', () => {
  it('unite: what two finders see is surer than what one sees', () => {
    const sentence = 'बीएसएफ ने ड्रोन गिराया।';
    const [only] = mentionsIn(sentence);
    expect(namesIn(sentence)).toEqual(['organization बीएसएफ']);
    expect(only?.confidence).toBeGreaterThan(0.9);
  });
});
