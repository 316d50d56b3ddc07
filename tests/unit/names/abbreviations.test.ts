import { describe, expect, it } from 'vitest';
import { lettersOf } from '../../../src/names/abbreviations.ts';
import { SURE } from '../../../src/names/mention.ts';
import { mentionsIn } from '../../engine.ts';

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

describe('a listed abbreviation', () => {
  it('is found once though it is spelled in letters as well, and sure', () => {
    const [only, ...more] = mentionsIn('बीएसएफ ने ड्रोन गिराया।');
    expect(more).toEqual([]);
    expect(only?.confidence).toBeGreaterThanOrEqual(SURE);
  });
});
