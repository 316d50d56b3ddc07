import { describe, expect, it } from 'vitest';
import { rememberingTraits } from '../../../../src/names/tagger/grid.ts';
import { OUTSIDE, TRAITS, type Trait, traitsOf } from '../../../../src/names/tagger/traits.ts';
import { type Token, tokenise } from '../../../../src/text/tokens.ts';

function tokenOf(word: string): Token {
  const [token] = tokenise(word);
  if (!token) throw new Error(`no token in ${word}`);
  return token;
}

/** The hash of one trait of a word. */
function trait(word: string, name: Trait): number {
  return traitsOf(tokenOf(word)).hashes[TRAITS.indexOf(name)] ?? 0;
}

describe('the traits of a word', () => {
  it.each(['सहगल', '2025', 'Kim', '।', '(', 'ज़ेलेंस्की'])('are the same wherever it stands: %s', (word) => {
    const [, behind] = tokenise(`और ${word}`);
    if (!behind) throw new Error('one token');
    expect(traitsOf(behind)).toEqual(traitsOf(tokenOf(word)));
  });

  it('are one hash for each trait, and 0 for what the word has not', () => {
    expect(traitsOf(tokenOf('सहगल')).hashes).toHaveLength(TRAITS.length);
    expect(trait('को', 'prefix3')).toBe(0);
    expect(trait('को', 'prefix2')).not.toBe(0);
    expect(trait('झिरमलपु', 'cues')).toBe(0);
    expect(trait('Kim', 'syllables')).toBe(0);
  });

  it('do not tell digits apart', () => {
    expect(traitsOf(tokenOf('2025'))).toEqual(traitsOf(tokenOf('1947')));
    expect(trait('20255', 'word')).not.toBe(trait('1947', 'word'));
  });

  it('hold what words with one beginning or ending have in common', () => {
    expect(trait('झिरमलपुर', 'suffix3')).toBe(trait('कुमरीपुर', 'suffix3'));
    expect(trait('झिरमलपुर', 'suffix5')).not.toBe(trait('कुमरीपुर', 'suffix5'));
    expect(trait('झिरमलपुर', 'prefix4')).toBe(trait('झिरमटोला', 'prefix4'));
  });

  it('hold how the syllables go, whatever the letters', () => {
    expect(trait('तोरबिला', 'syllables')).toBe(trait('केनमुगी', 'syllables'));
    expect(trait('तोरबिला', 'syllables')).not.toBe(trait('तर्बिला', 'syllables'));
    expect(trait('मरतोरबिला', 'lastSyllables')).toBe(trait('तोरबिला', 'lastSyllables'));
  });

  it('give two spellings of one sound one key', () => {
    expect(trait('ज़ेलेन्स्की', 'key')).toBe(trait('जेलेंस्की', 'key'));
  });

  it('know cue words in their inflected forms, and which of them are titles or heads', () => {
    expect(trait('मंत्रियों', 'cues')).toBe(trait('मंत्री', 'cues'));
    expect(traitsOf(tokenOf('मंत्रियों'))).toMatchObject({ isTitle: true, isHead: false });
    expect(traitsOf(tokenOf('मंत्रालय'))).toMatchObject({ isTitle: false, isHead: true });
  });

  it('tell function words and marks from others', () => {
    expect(traitsOf(tokenOf('ने'))).toMatchObject({ isFunction: true, isMark: false });
    expect(traitsOf(tokenOf(','))).toMatchObject({ isFunction: false, isMark: true });
    expect(traitsOf(tokenOf('सहगल'))).toMatchObject({ isFunction: false, isMark: false });
  });

  it('are of no word outside the sentence', () => {
    expect(OUTSIDE.hashes[TRAITS.indexOf('word')]).not.toBe(0);
    expect(OUTSIDE.hashes[TRAITS.indexOf('suffix1')]).toBe(0);
  });
});

describe('remembering traits', () => {
  it('reads a word once', () => {
    const find = rememberingTraits(10);
    const [first, again] = tokenise('सहगल सहगल').map(find);
    expect(again).toBe(first);
  });

  it('forgets when it knows as many words as it may', () => {
    const find = rememberingTraits(2);
    const first = find(tokenOf('सहगल'));
    find(tokenOf('वर्मा'));
    expect(find(tokenOf('सहगल'))).toBe(first);
    find(tokenOf('थापा'));
    const again = find(tokenOf('सहगल'));
    expect(again).not.toBe(first);
    expect(again).toEqual(first);
  });
});
