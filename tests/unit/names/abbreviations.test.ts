import { describe, expect, it } from 'vitest';
import { lettersOf, syllableAcronym } from '../../../src/names/abbreviations.ts';
import { SURE } from '../../../src/names/mention.ts';
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

describe('syllables with full stops', () => {
  it.each([
    ['झ.कि.मो. ने समर्थन दिया।', 'झ.कि.मो'],
    ['बैठक में भा.ज.पा. नहीं आई।', 'भा.ज.पा'],
  ])('are a body: %s', (sentence, name) => {
    expect(namesIn(sentence)).toEqual([`organization ${name}`]);
  });

  it.each(['ए.पी.जे. झंकार ने कहा।', 'कु. झंकृता ने कहा।'])('are no body in "%s"', (sentence) => {
    expect(namesIn(sentence).filter((name) => name.startsWith('organization'))).toEqual([]);
  });
});

describe('letters of an office', () => {
  it.each(['CM ने आदेश दिए।', 'मरीज को ICU में रखा।', 'आईसीयू में भीड़ है।', 'CFO ने हिसाब दिया।'])(
    'are no body: %s',
    (sentence) => {
      expect(namesIn(sentence)).toEqual([]);
    },
  );
});

describe('a listed abbreviation', () => {
  it('is found once though it is spelled in letters as well, and sure', () => {
    const [only, ...more] = mentionsIn('बीएसएफ ने ड्रोन गिराया।');
    expect(more).toEqual([]);
    expect(only?.confidence).toBeGreaterThanOrEqual(SURE);
  });
});

describe('the acronym of a body by first syllables', () => {
  it.each([
    ['जन विकास पार्टी', 'जविपा'],
    ['पर्वत मुक्ति मोर्चा', 'पमुमो'],
    ['प्रगति किसान दल', 'प्रकिद'],
  ])('of %s is %s', (name, acronym) => {
    expect(syllableAcronym(name.split(' '))).toBe(acronym);
  });

  it('is made of no name of two words and of nothing but parties and the like', () => {
    expect(syllableAcronym(['किसान', 'पार्टी'])).toBeNull();
    expect(syllableAcronym(['नागपुर', 'मेडिकल', 'कॉलेज'])).toBeNull();
  });
});
