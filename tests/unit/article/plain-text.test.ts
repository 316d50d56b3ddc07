import { describe, expect, it } from 'vitest';
import { readPlainText } from '../../../src/article/plain-text.ts';
import { asExpected, markedArticles } from './marked-articles.ts';

describe('plain text in the manner of many outlets', () => {
  for (const { name, text, expected } of markedArticles()) {
    it(`tells article from furniture in ${name}`, () => {
      expect(asExpected(readPlainText(text))).toEqual(expected);
    });
  }
});
