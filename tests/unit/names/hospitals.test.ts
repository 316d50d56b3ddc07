import { describe, expect, it } from 'vitest';
import { namesIn } from '../../engine.ts';

describe('a hospital', () => {
  it.each([
    ['घायलों को रिंग रोड स्थित संजीवनी अस्पताल ले जाया गया।', 'संजीवनी अस्पताल'],
    ['रायगढ़ के जीवन ज्योति हॉस्पिटल में आग लग गई।', 'जीवन ज्योति हॉस्पिटल'],
    ['बच्चे को शांति नर्सिंग होम में भर्ती कराया गया।', 'शांति नर्सिंग होम'],
    ['जनता अस्पताल बंद रहा।', 'जनता अस्पताल'],
  ])('is called by ordinary words: %s', (sentence, name) => {
    expect(namesIn(sentence)).toContain(`organization ${name}`);
  });

  it.each([
    'सरकारी अस्पताल में डॉक्टर नहीं थे।',
    'वहां जनता के अस्पताल की मांग उठी।',
    'निजी अस्पताल में मरीज की मौत हो गई।',
    'पास के अस्पताल में शांति रही।',
  ])('is none without a name: %s', (sentence) => {
    expect(namesIn(sentence).filter((name) => name.startsWith('organization'))).toEqual([]);
  });
});
