import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileLexicon, type Lexicon, loadLexicon, lookUp } from '../../src/lexicon/lexicon.ts';
import { scanLexicon } from '../../src/lexicon/scan.ts';
import { FormatError } from '../../src/lexicon/sections.ts';
import { openStrings, packStrings } from '../../src/lexicon/strings.ts';

/** Few words, so that names meet and overlap; one of them is empty, as a key of marks alone is. */
const word = fc.constantFrom('नील', 'नदी', 'घाटी', 'न', 'नी', 'ab', '');
const entry = fc.record({
  words: fc.array(word, { minLength: 1, maxLength: 4 }),
  value: fc.integer({ min: 0, max: 0xffff_ffff }),
});
const entries = fc.array(entry, { maxLength: 40 });

/** What a reader of the definition would write: every stretch of words compared with every name. */
function scanNaively(
  names: ReadonlyMap<string, readonly number[]>,
  words: readonly string[],
  breaks: readonly boolean[],
) {
  return words.flatMap((_, from) =>
    words
      .map((_word, last) => last + 1)
      .filter((to) => to > from && !breaks.slice(from + 1, to).includes(true))
      .flatMap((to) => {
        const values = names.get(words.slice(from, to).join(' '));
        return values ? [{ from, to, values }] : [];
      })
      .reverse(),
  );
}

function namesOf(list: readonly { readonly words: readonly string[]; readonly value: number }[]) {
  const names = new Map<string, number[]>();
  for (const { words, value } of list) {
    const known = names.get(words.join(' ')) ?? [];
    names.set(
      words.join(' '),
      [...new Set([...known, value])].sort((a, b) => a - b),
    );
  }
  return names;
}

describe('a lexicon', () => {
  it('has the same bytes for any order of its entries, also where entries come twice', () => {
    fc.assert(
      fc.property(entries, fc.infiniteStream(fc.nat()), (list, random) => {
        const shuffled = [...list, ...list.slice(0, 3)]
          .map((item) => ({ item, at: random.next().value }))
          .sort((a, b) => a.at - b.at)
          .map(({ item }) => item);
        expect(compileLexicon(shuffled)).toEqual(compileLexicon(list));
      }),
    );
  });

  it('gives back every name with its values, and nothing for any other', () => {
    fc.assert(
      fc.property(entries, fc.array(word, { maxLength: 5 }), (list, other) => {
        const lexicon = loadLexicon(compileLexicon(list));
        const names = namesOf(list);
        for (const { words } of list) expect(lookUp(lexicon, words)).toEqual(names.get(words.join(' ')));
        if (!names.has(other.join(' '))) expect(lookUp(lexicon, other)).toEqual([]);
      }),
    );
  });

  it('finds in a sentence what a naive matcher finds', () => {
    const sentence = fc.array(fc.tuple(word, fc.boolean()), { maxLength: 12 });
    fc.assert(
      fc.property(entries, sentence, (list, pairs) => {
        const words = pairs.map(([text]) => text);
        const breaks = pairs.map(([, isBreak]) => isBreak);
        const lexicon = loadLexicon(compileLexicon(list));
        expect(scanLexicon(lexicon, words, breaks)).toEqual(scanNaively(namesOf(list), words, breaks));
      }),
      { numRuns: 300 },
    );
  });
});

describe('hostile bytes', () => {
  const sound = compileLexicon([
    { words: ['नील', 'नदी'], value: 1 },
    { words: ['गंगा'], value: 2 },
    { words: ['गंगा', 'घाट', 'पर'], value: 3 },
  ]);
  /** Any bytes, and sound ones with some of them changed. */
  const hostile = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    fc
      .array(fc.tuple(fc.nat({ max: sound.length - 1 }), fc.integer({ min: 0, max: 255 })), {
        minLength: 1,
        maxLength: 8,
      })
      .map((changes) => {
        const bytes = Uint8Array.from(sound);
        for (const [at, value] of changes) bytes[at] = value;
        return bytes;
      }),
    fc
      .array(fc.tuple(fc.nat({ max: 11 }), fc.constantFrom(0, 1, 0x7fff_ffff, 0xffff_ffff)), { maxLength: 4 })
      .map((changes) => {
        const bytes = Uint8Array.from(sound);
        for (const [at, value] of changes) new DataView(bytes.buffer).setUint32(at * 4, value, true);
        return bytes;
      }),
  );

  function opened(bytes: Uint8Array): Lexicon | null {
    try {
      return loadLexicon(bytes);
    } catch (error) {
      expect(error).toBeInstanceOf(FormatError);
      return null;
    }
  }

  it('give a FormatError or a lexicon that answers, with no value from outside its memory', () => {
    fc.assert(
      fc.property(hostile, (bytes) => {
        const lexicon = opened(bytes);
        if (!lexicon) return;
        const words = ['नील', 'नदी', 'गंगा', 'घाट', 'पर'];
        for (const { values } of scanLexicon(
          lexicon,
          words,
          words.map(() => false),
        )) {
          expect(values.length).toBeLessThanOrEqual(lexicon.values.length);
          for (const value of values) expect(lexicon.values).toContain(value);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('give a FormatError or strings, when they should be a table of strings', () => {
    const table = packStrings(['क', 'खग', 'घङच']);
    const changed = fc.array(fc.tuple(fc.nat({ max: table.length - 1 }), fc.nat({ max: 255 })), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(changed, (changes) => {
        const bytes = Uint8Array.from(table);
        for (const [at, value] of changes) bytes[at] = value;
        try {
          const strings = openStrings(bytes);
          for (let i = 0; i < strings.size; i++) expect(strings.at(i).length).toBeLessThanOrEqual(6);
        } catch (error) {
          expect(error).toBeInstanceOf(FormatError);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
