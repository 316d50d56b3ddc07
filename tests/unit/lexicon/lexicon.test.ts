import { describe, expect, it } from 'vitest';
import { HASH_START, hashUnits } from '../../../src/lexicon/hash.ts';
import { compileLexicon, loadLexicon, lookUp, mayStart } from '../../../src/lexicon/lexicon.ts';
import { scanLexicon } from '../../../src/lexicon/scan.ts';
import { FormatError, packSections } from '../../../src/lexicon/sections.ts';

const entry = (name: string, value: number) => ({ words: name.split(' '), value });

function lexiconOf(...entries: readonly (readonly [string, number])[]) {
  return loadLexicon(compileLexicon(entries.map(([name, value]) => entry(name, value))));
}

function scan(lexicon: ReturnType<typeof lexiconOf>, sentence: string, breaks: readonly number[] = []) {
  const words = sentence.split(' ');
  return scanLexicon(
    lexicon,
    words,
    words.map((_, i) => breaks.includes(i)),
  );
}

describe('a compiled lexicon', () => {
  it('gives each name all that it stands for, smallest first, each value once', () => {
    const lexicon = lexiconOf(['नील', 7], ['नील', 3], ['नील', 7], ['नील नदी', 1]);
    expect(lookUp(lexicon, ['नील'])).toEqual([3, 7]);
    expect(lookUp(lexicon, ['नील', 'नदी'])).toEqual([1]);
  });

  it('knows neither a part of a name nor a longer one, nor words glued together', () => {
    const lexicon = lexiconOf(['नील नदी', 1]);
    expect(lookUp(lexicon, ['नील'])).toEqual([]);
    expect(lookUp(lexicon, ['नील', 'नदी', 'पर'])).toEqual([]);
    expect(lookUp(lexicon, ['नीलनदी'])).toEqual([]);
    expect(lookUp(lexicon, [])).toEqual([]);
  });

  it('holds values of 32 bits and counts its names and the words of the longest', () => {
    const lexicon = lexiconOf(['क', 0xffff_ffff], ['क ख ग', 0]);
    expect(lookUp(lexicon, ['क'])).toEqual([0xffff_ffff]);
    expect([lexicon.size, lexicon.longest]).toEqual([2, 3]);
  });

  it('passes over a name without words', () => {
    expect(loadLexicon(compileLexicon([{ words: [], value: 1 }])).size).toBe(0);
  });

  it('answers when it is empty', () => {
    const lexicon = lexiconOf();
    expect(lookUp(lexicon, ['क'])).toEqual([]);
    expect(scan(lexicon, 'क ख')).toEqual([]);
  });

  it('opens from the middle of a larger piece of memory', () => {
    const bytes = compileLexicon([entry('नील नदी', 5)]);
    for (const offset of [0, 1, 2, 3, 4]) {
      const memory = new Uint8Array(bytes.length + 8);
      memory.set(bytes, offset);
      const lexicon = loadLexicon(memory.subarray(offset, offset + bytes.length));
      expect(lookUp(lexicon, ['नील', 'नदी'])).toEqual([5]);
    }
  });

  it('lets words through its gate that begin a name, and hardly any other', () => {
    const lexicon = lexiconOf(['नील नदी', 1], ['गंगा', 2]);
    const passes = (word: string) => mayStart(lexicon, hashUnits(HASH_START, word));
    expect([passes('नील'), passes('गंगा')]).toEqual([true, true]);
    const others = Array.from({ length: 1000 }, (_, i) => passes(`शब्द${i}`));
    expect(others.filter(Boolean).length).toBeLessThan(5);
  });
});

describe('bytes that are no lexicon', () => {
  const bytes = compileLexicon([entry('नील नदी', 5), entry('गंगा', 6)]);

  it.each([
    ['nothing', new Uint8Array(0), 'not a file of this kind'],
    ['other bytes', new Uint8Array(200).fill(7), 'not a file of this kind'],
    ['a file cut short', bytes.subarray(0, bytes.length - 4), 'cut short'],
    ['a file that has grown', Uint8Array.of(...bytes, 0, 0, 0, 0), 'has grown'],
  ])('are refused: %s', (_what, hostile, message) => {
    expect(() => loadLexicon(hostile)).toThrow(FormatError);
    expect(() => loadLexicon(hostile)).toThrow(message);
  });

  it('are refused when they are of another version, which the message names', () => {
    const other = Uint8Array.from(bytes);
    other[4] = 99;
    expect(() => loadLexicon(other)).toThrow('format version 99; version 1 is needed');
  });

  it('are refused when a section says that it reaches beyond the end', () => {
    const other = Uint8Array.from(bytes);
    new DataView(other.buffer).setUint32(16, 0xffff_fff0, true);
    expect(() => loadLexicon(other)).toThrow(FormatError);
  });

  it('are refused when a table has a size that no table has', () => {
    const sections = Array.from({ length: 7 }, () => new Uint8Array(12));
    expect(() => loadLexicon(packSections(0x58_45_4c_53, 1, sections))).toThrow('wrong size');
  });
});

describe('scanning', () => {
  const lexicon = lexiconOf(['नील', 1], ['नील नदी', 2], ['नदी घाटी', 3], ['घाटी', 4]);

  it('finds every name that stands among the words, longer ones first, overlapping ones too', () => {
    expect(scan(lexicon, 'वह नील नदी घाटी में')).toEqual([
      { from: 1, to: 3, values: [2] },
      { from: 1, to: 2, values: [1] },
      { from: 2, to: 4, values: [3] },
      { from: 3, to: 4, values: [4] },
    ]);
  });

  it('lets no name run across a break, but begins one behind it', () => {
    expect(scan(lexicon, 'नील नदी घाटी', [1])).toEqual([
      { from: 0, to: 1, values: [1] },
      { from: 1, to: 3, values: [3] },
      { from: 2, to: 3, values: [4] },
    ]);
  });
});
