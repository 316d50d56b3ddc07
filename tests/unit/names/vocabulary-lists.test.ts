import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DECLINED } from '../../../src/names/vocabulary/adjective-lists.ts';
import { ADJECTIVES } from '../../../src/names/vocabulary/adjectives.ts';
import { ADVERBS } from '../../../src/names/vocabulary/adverbs.ts';
import {
  COMPOUND_POSTPOSITIONS,
  FUNCTION_WORDS,
  POSTPOSITIONS,
} from '../../../src/names/vocabulary/function-words.ts';
import { NOUNS } from '../../../src/names/vocabulary/nouns.ts';
import { VERB_ROOTS } from '../../../src/names/vocabulary/verb-roots.ts';
import { words } from '../../../src/names/vocabulary/word-list.ts';
import { foldWord } from '../../../src/text/fold.ts';

const ROOM = new URL('../../../src/names/vocabulary/', import.meta.url);

/** Every list of the room as it stands in the source: a template string that runs over several lines. */
const LISTS = readdirSync(ROOM, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .flatMap((file) => listsOf(file));

function listsOf(file: string): { name: string; plain: string[] }[] {
  const source = readFileSync(new URL(file, ROOM), 'utf8');
  return [...source.matchAll(/`\n([^`]*)`/g)].map((match, i) => ({
    name: `${file}, list ${i + 1}`,
    plain: (match[1] ?? '').split(/[\s,]+/).filter((word) => word !== ''),
  }));
}

describe('the lists', () => {
  it('are found in the source', () => {
    expect(LISTS.length).toBeGreaterThan(60);
  });

  it.each(LISTS.filter(({ plain }) => plain[0] !== 'के'))('hold no word twice: $name', ({ plain }) => {
    const folded = plain.map(foldWord);
    expect(folded.filter((word, i) => folded.indexOf(word) !== i)).toEqual([]);
  });

  it.each(LISTS)('are written in Devanagari letters alone: $name', ({ plain }) => {
    expect(plain.filter((word) => !/^[\u0901-\u0963]+$/.test(word))).toEqual([]);
  });

  it('hold no single letter but real words (छः is छ at n0, द is the English article)', () => {
    const all = [FUNCTION_WORDS, NOUNS, ADJECTIVES, ADVERBS, VERB_ROOTS.flatMap(words)];
    const letters = all.flatMap((list) => [...list]).filter((word) => word.length === 1);
    expect([...new Set(letters)].sort()).toEqual(['आ', 'ऐ', 'ओ', 'छ', 'द', 'न', 'व'].sort());
  });

  it('have declined adjectives in -ā only', () => {
    expect(DECLINED.flatMap(words).filter((word) => !/ां?$/.test(word))).toEqual([]);
  });

  it('are broad', () => {
    expect(VERB_ROOTS.flatMap(words).length).toBeGreaterThan(450);
    expect(NOUNS.size).toBeGreaterThan(2000);
    expect(ADJECTIVES.size).toBeGreaterThan(500);
    expect(ADVERBS.size).toBeGreaterThan(200);
  });
});

describe('words', () => {
  it('gives the n0 form of each word, whatever signs it is written with', () => {
    const plain = ' ज़मीन\n    आँख सम्बन्ध\n\n  डॉक्टर पूर्णतः ';
    expect(words(plain)).toEqual(['जमीन', 'आंख', 'संबंध', 'डोक्टर', 'पूर्णत']);
    expect(words(plain)).toEqual(plain.trim().split(/\s+/).map(foldWord));
  });
});

describe('postpositions', () => {
  it.each(['ने', 'को', 'का', 'के', 'की', 'से', 'में', 'पर', 'तक', 'द्वारा'])(
    'have %s among the simple ones',
    (word) => {
      expect(POSTPOSITIONS.has(foldWord(word))).toBe(true);
    },
  );

  it.each(['के साथ', 'के बीच', 'के ख़िलाफ़', 'की ओर से', 'के मुताबिक', 'के बारे में', 'से पहले', 'को लेकर'])(
    'have %s among the compound ones',
    (phrase) => {
      expect(COMPOUND_POSTPOSITIONS).toContainEqual(words(phrase));
    },
  );

  it('are compound only when they begin with a simple one and go on', () => {
    const odd = COMPOUND_POSTPOSITIONS.filter(
      ([first, ...rest]) => !POSTPOSITIONS.has(first ?? '') || rest.length === 0,
    );
    expect(odd).toEqual([]);
  });
});
