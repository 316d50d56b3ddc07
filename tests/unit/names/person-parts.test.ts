import { describe, expect, it } from 'vitest';
import { isBodyByLetters, isPluralNoun, personParts } from '../../../src/names/person-parts.ts';
import { rememberingKeys, type Word, wordsOf } from '../../../src/names/words.ts';
import { tokenise } from '../../../src/text/tokens.ts';

function wordsIn(text: string): Word[] {
  return wordsOf(tokenise(text), rememberingKeys());
}

/** The parts of a run of words, as they are written. */
function partsOf(text: string): string[] {
  const words = wordsIn(text);
  return personParts(words, 0, words.length).map(({ from, to }) =>
    words
      .slice(from, to)
      .map(({ token }) => token.text)
      .join(' '),
  );
}

describe('a run of words that was read as one person', () => {
  it.each([
    ['stands whole', 'उदय प्रताप राणा', ['उदय प्रताप राणा']],
    ['begins behind a verb', 'सुन लीजिए मृणालिनी', ['मृणालिनी']],
    ['begins behind a postposition', 'संघ के झिंगरन', ['झिंगरन']],
    ['keeps a letter that is a postposition as well', 'एम के झिंगरन', ['एम के झिंगरन']],
    ['is two whole names with a thing between', 'अजय राणा कुर्सी विजय राणा', ['अजय राणा', 'विजय राणा']],
    ['keeps the syllables of the East', 'किम सुन आए', ['किम सुन आए']],
  ])('%s', (_what, run, parts) => {
    expect(partsOf(run)).toEqual(parts);
  });
});

describe('letters spelled out', () => {
  it('are a body’s from three on', () => {
    expect(['आईजीएमसी', 'एम्स', 'पीके'].map(isBodyByLetters)).toEqual([true, false, false]);
  });
});

describe('a noun in the oblique plural', () => {
  it('is no name, though a surname may end so', () => {
    expect(['सलाखों', 'मकानों', 'ढिल्लों', 'सलाख'].map(isPluralNoun)).toEqual([true, true, false, false]);
  });
});
