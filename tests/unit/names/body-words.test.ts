import { describe, expect, it } from 'vitest';
import { bodyWords } from '../../../src/names/body-words.ts';
import { wordList } from '../../../src/text/word-set.ts';

describe('the words of an organisation’s name', () => {
  it.each([
    ['हेग्रेन ग्रुप', 'हेग्रेन समूह'],
    ['नागपुर हाईकोर्ट', 'नागपुर उच्च न्यायालय'],
    ['हेग्रेन मोटर्स लिमिटेड', 'हेग्रेन मोटर्स'],
    ['झालोस पार्टी', 'झालोस'],
    ['हेग्रेन एक्सल्स', 'हेग्रेन एक्सल'],
    ['भारतीय नदी परिवहन प्राधिकरण', 'नदी परिवहन प्राधिकरण'],
    ['झालोस मेडिकल कॉलेज अस्पताल', 'झालोस मेडिकल कॉलेज'],
    ['झालोस मेडिकल कॉलेज हॉस्पिटल', 'झालोस मेडिकल महाविद्यालय'],
    ['हेग्रेन हॉस्पिटल', 'हेग्रेन अस्पताल'],
    ['हेग्रेन कॉर्पोरेशन', 'हेग्रेन निगम'],
    ['हेग्रेन एक्सेल्स', 'हेग्रेन एक्सेल'],
  ])('are the same in %s and %s', (a, b) => {
    expect(bodyWords(wordList(a))).toEqual(bodyWords(wordList(b)));
  });

  it.each([
    ['जनता पार्टी', 'जनता'],
    ['हेग्रेन बैंक', 'हेग्रेन समूह'],
    ['भारतीय किसान यूनियन', 'किसान यूनियन'],
    ['राज्य पुलिस', 'राज्य आयोग'],
  ])('are others in %s and %s', (a, b) => {
    expect(bodyWords(wordList(a))).not.toEqual(bodyWords(wordList(b)));
  });
});
