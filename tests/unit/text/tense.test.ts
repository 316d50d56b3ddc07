import { describe, expect, it } from 'vitest';
import { tenseAround } from '../../../src/text/tense.ts';
import { tokenise } from '../../../src/text/tokens.ts';

describe('the tense around a word', () => {
  it.each([
    ['X को बैठक हुई', 'past'],
    ['X को बैठक की', 'past'],
    ['X को बैठक की गई थी', 'past'],
    ['X को वह पहुंचे हैं', 'past'],
    ['X को बैठक होगी', 'future'],
    ['X को सदन में विधेयक लाया जाएगा', 'future'],
    ['X को बैठक होने वाली है', 'future'],
    ['X को बैठक होनी है', 'future'],
    ['X को वह भाषण देने जा रहे हैं', 'future'],
    ['X से सत्र शुरू हो रहा है', 'future'],
    ['X को वह चीन पहुंच रहे हैं', 'present'],
    ['X को बारिश हो सकती है', 'present'],
    ['X को बाजार लगता है', 'open'],
    ['X को बैठक होनी थी', 'open'],
    ['X को बैठक', null],
    ['X को श्री नेगी और मेगा शो', null],
  ])('%s → %s', (sentence, tense) => {
    expect(tenseAround(tokenise(sentence), 0, 1)).toBe(tense);
  });

  it('hears the participle behind the word before the verb of the sentence', () => {
    expect(tenseAround(tokenise('X को हुई बैठक के फैसले कल बताए जाएंगे'), 0, 1)).toBe('past');
    expect(tenseAround(tokenise('X को होने वाली परीक्षा टाल दी गई है'), 0, 1)).toBe('future');
  });

  it('asks the clause around the word first and other clauses after it', () => {
    expect(tenseAround(tokenise('X को उन्होंने कहा कि चुनाव होगा'), 0, 1)).toBe('past');
    expect(tenseAround(tokenise('भारत, जापान और X को, मौका मिलेगा'), 4, 5)).toBe('future');
    expect(tenseAround(tokenise('मौका मिलेगा X को'), 2, 3)).toBe('future');
  });

  it('takes those who died for no plan to die', () => {
    expect(tenseAround(tokenise('X को मरने वालों की संख्या 31 हो गई'), 0, 1)).toBe('past');
  });

  it('does not take surnames and nouns for verbs', () => {
    expect(tenseAround(tokenise('X नेगी'), 0, 1)).toBeNull();
    expect(tenseAround(tokenise('X को सेना है'), 0, 1)).toBe('present');
  });
});
