import { describe, expect, it } from 'vitest';
import { type WordKind, wordKind } from '../../../src/names/word-kinds.ts';
import { isBreak, rememberingKeys, type Word, wordsOf } from '../../../src/names/words.ts';
import { keyK15 } from '../../../src/text/keys.ts';
import { tokenise } from '../../../src/text/tokens.ts';

function words(sentence: string): Word[] {
  return wordsOf(tokenise(sentence), rememberingKeys());
}

describe('the words of a sentence', () => {
  it('leave the marks out and keep their place among the tokens', () => {
    const sentence = '“रूस, चीन” (2025)';
    const found = words(sentence);
    expect(found.map(({ token }) => token.text)).toEqual(['रूस', 'चीन', '2025']);
    expect(found.map(({ at }) => tokenise(sentence)[at]?.text)).toEqual(['रूस', 'चीन', '2025']);
  });

  it('have the key that their spelling alone has', () => {
    for (const { token, key } of words('ज़ेलेंस्की और ज़ेलेंस्की')) expect(key).toBe(keyK15(token.norm));
  });

  it.each([
    ['a space', 'रूस चीन', 'space'],
    ['a hyphen', 'रूस-चीन', 'hyphen'],
    ['a dash with spaces', 'रूस – चीन', 'hyphen'],
    ['the stop of an initial', 'एस. जयशंकर', 'stop'],
    ['the stop of a Latin abbreviation', 'Dr. Marwick', 'stop'],
    ['the stop of a sentence', 'मंत्री. चीन', 'break'],
    ['a quotation mark', 'एजेंसी ‘तास', 'quote'],
    ['a comma', 'रूस, चीन', 'break'],
    ['a bracket', 'रूस (चीन', 'break'],
    ['a comma and a quotation mark', 'रूस, “चीन', 'break'],
  ])('say what stands before them: %s', (_what, sentence, joint) => {
    expect(words(sentence).map((word) => word.joint)).toEqual(['start', joint]);
  });

  it('let names run over spaces, hyphens and initials only', () => {
    expect(words('एस. जयशंकर-मोदी ने “चीन” और, भारत').map(isBreak)).toEqual([
      true,
      false,
      false,
      false,
      true,
      true,
      true,
    ]);
    expect(isBreak(undefined)).toBe(true);
  });
});

describe('the kind of a word', () => {
  it.each<[string, WordKind]>([
    ['राहुल', 'name'],
    ['विकास', 'either'],
    ['सड़क', 'ordinary'],
    ['सड़कों', 'ordinary'],
    ['पहुंचे', 'verb'],
    ['ने', 'function'],
    ['2025', 'number'],
    ['२०२५', 'number'],
    ['हेग्रेन', 'unknown'],
    ['Marwick', 'unknown'],
    ['the', 'ordinary'],
  ])('of %s is %s', (text, kind) => {
    const [only] = words(text);
    expect(only && wordKind(only)).toBe(kind);
  });
});
