import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../src/text/sentences.ts';

function sentences(text: string): string[] {
  return splitSentences(text, 0, text.length).map(({ start, end }) => text.slice(start, end));
}

describe('splitSentences', () => {
  it.each([
    ['at dandas', 'वह गया। वह आया॥', ['वह गया।', 'वह आया॥']],
    ['at question and exclamation marks', 'कौन? वह! हां।', ['कौन?', 'वह!', 'हां।']],
    ['at full stops in place of dandas', 'वह गया. वह आया.', ['वह गया.', 'वह आया.']],
    ['at bars in place of dandas', 'वह गया | वह आया |', ['वह गया |', 'वह आया |']],
    [
      'at a danda or full stop that is glued',
      'गया है।उन्होंने कहा है.वह आया',
      ['गया है।', 'उन्होंने कहा है.', 'वह आया'],
    ],
    ['behind a closing quotation mark', 'उसने कहा, ‘मैं आया।’ वह गया।', ['उसने कहा, ‘मैं आया।’', 'वह गया।']],
    ['behind a number', 'यह 2023. अब 2025 है.', ['यह 2023.', 'अब 2025 है.']],
    ['behind a Latin word', 'यह NATO. वह WHO.', ['यह NATO.', 'वह WHO.']],
    [
      'behind short words that end one',
      'उसने चाय पी. मां रो दी. सब चुप थे.',
      ['उसने चाय पी.', 'मां रो दी.', 'सब चुप थे.'],
    ],
    ['behind dots', 'वह गया... फिर आया।', ['वह गया...', 'फिर आया।']],
  ])('ends a sentence %s', (_where, text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it.each([
    ['abbreviations', 'डॉ. सिंह और प्रो. राव को रु. 500 मिले।'],
    ['abbreviations typed with two signs', 'डाॅ. सिंह आए।'],
    ['syllables of an abbreviation', 'झ.कि.मो. ने समर्थन दिया।'],
    ['initials', 'एस. जयशंकर और एम. के. स्टालिन मिले।'],
    ['initials that are words as well', 'ए. पी. जे. अब्दुल कलाम आए।'],
    ['an initial behind a title', 'संघ के महासचिव पी. नकवी ने हस्ताक्षर किए।'],
    ['a name cut short word by word', 'रविवार को ज. लो. द. ने सभा की।'],
    ['decimals', 'दर 6.04 फीसदी है।'],
    ['numbers of a list', '1. पहला सवाल यह है।'],
    ['Latin abbreviations and addresses', 'U.S. और example.com का मामला है।'],
    ['bars between words', 'एबीपी|हिंदी|समाचार देखें'],
  ])('does not end one at %s', (_what, text) => {
    expect(sentences(text)).toHaveLength(1);
  });

  it('keeps marks that stand alone with the sentence before them', () => {
    expect(sentences('वह गया। " … वह आया।')).toEqual(['वह गया।', '" … वह आया।']);
    expect(sentences('वह गया। … !')).toEqual(['वह गया। … !']);
  });

  it('reads only the piece it is asked for, with offsets into the whole text', () => {
    const text = 'एक था। दो थे। तीन थे।';
    expect(splitSentences(text, 7, 13).map(({ start, end }) => [start, end])).toEqual([[7, 13]]);
  });

  it('finds nothing in nothing', () => {
    expect(sentences('  \n')).toEqual([]);
  });
});
