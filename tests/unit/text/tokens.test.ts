import { describe, expect, it } from 'vitest';
import { tokenise } from '../../../src/text/tokens.ts';

function words(text: string): string[] {
  return tokenise(text).map((token) => token.text);
}

describe('tokenise', () => {
  it('parts words, numbers and marks', () => {
    expect(words('रूस-यूक्रेन युद्ध, 20,000 लोग।')).toEqual(['रूस', '-', 'यूक्रेन', 'युद्ध', ',', '20,000', 'लोग', '।']);
  });

  it('names the kind of each', () => {
    expect(tokenise('किम Kim 5वीं 6.04 ।').map((token) => token.kind)).toEqual([
      'devanagari',
      'latin',
      'number',
      'number',
      'mark',
    ]);
  });

  it('parts scripts that are glued and a danda that is glued', () => {
    expect(words('Russiaने है।उन')).toEqual(['Russia', 'ने', 'है', '।', 'उन']);
  });

  it('keeps joiners within a word and drops them at its ends', () => {
    expect(words('\u200dमास्\u200dको\u200c को')).toEqual(['मास्\u200dको', 'को']);
    expect(tokenise('मा\u200eस्को').map((token) => token.norm)).toEqual(['मास्को']);
  });

  it('gives the n0 spelling, Latin lower-cased', () => {
    expect(tokenise('हिन्दी NATO 13TH २०२५').map((token) => token.norm)).toEqual([
      'हिंदी',
      'nato',
      '13th',
      '2025',
    ]);
  });

  it('takes a visarga at the end of a word for a colon, but for adverbs', () => {
    expect(tokenise('कहाः').map(({ text, norm, kind }) => [text, norm, kind])).toEqual([
      ['कहा', 'कहा', 'devanagari'],
      ['ः', ':', 'mark'],
    ]);
    expect(words('अतः संभवतः क्रमशः पुनः')).toEqual(['अतः', 'संभवतः', 'क्रमशः', 'पुनः']);
    expect(words('कहा ः')).toEqual(['कहा', 'ः']);
  });

  it('reads only the piece it is asked for', () => {
    const text = 'किम जोंग 20,000';
    expect(tokenise(text, 4, 8).map(({ text: word, start }) => [word, start])).toEqual([['जोंग', 4]]);
    expect(tokenise(text, 5, 11).map((token) => token.text)).toEqual(['ोंग', '20']);
  });

  it('keeps a surrogate pair together and what follows a lone surrogate apart', () => {
    expect(words('🚀क')).toEqual(['🚀', 'क']);
    expect(words('\ud800क')).toEqual(['\ud800', 'क']);
    expect(words('क\udc00')).toEqual(['क', '\udc00']);
  });

  it('skips white space and invisible signs of all kinds', () => {
    expect(words(' \u00a0\u3000\u200b\ufeff\u2066\n\t')).toEqual([]);
  });
});
