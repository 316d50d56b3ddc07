import { describe, expect, it } from 'vitest';
import {
  FormatError,
  openSections,
  packSections,
  wordBytes,
  wordsOf,
} from '../../../src/lexicon/sections.ts';
import { openStrings, packStrings, partsOf, repackStrings } from '../../../src/lexicon/strings.ts';

describe('a table of strings', () => {
  it('are the same bytes where runs of them are copied from a table that is packed already', () => {
    const before = partsOf(packStrings(['क', '', 'खग', 'घ', 'ङच']));
    const pieces = [{ from: 2, to: 4 }, 'नया', { from: 0, to: 2 }, '', { from: 4, to: 5 }];
    expect(repackStrings(before, pieces)).toEqual(packStrings(['खग', 'घ', 'नया', 'क', '', '', 'ङच']));
  });

  it('gives each string back as it was, empty and broken ones too', () => {
    const strings = ['नई दिल्ली', '', 'a\tb\nc', '\ud83d', '😀', 'लंबा '.repeat(5000)];
    const table = openStrings(packStrings(strings));
    expect(table.size).toBe(strings.length);
    expect(strings.map((_, i) => table.at(i))).toEqual(strings);
  });

  it('has nothing at a place outside', () => {
    const table = openStrings(packStrings(['क']));
    expect([table.at(-1), table.at(1), table.at(1e9), table.at(0.5)]).toEqual(['', '', '', '']);
  });

  it('refuses bytes of another kind', () => {
    expect(() => openStrings(Uint8Array.of(1, 2, 3))).toThrow(FormatError);
    expect(() => openStrings(packSections(1, 1, []))).toThrow(FormatError);
  });

  it('reads no string from beyond its memory, whatever its ends say', () => {
    const bytes = packStrings(['कखग', 'घ']);
    const ends = new DataView(bytes.buffer);
    ends.setUint32(24, 0xffff_ffff, true);
    const table = openStrings(bytes);
    expect(table.at(0).length).toBeLessThanOrEqual(4);
    expect(table.at(1)).toBe('');
  });
});

describe('sections', () => {
  it('come back as they were, each at a multiple of four bytes', () => {
    const sections = [Uint8Array.of(1), new Uint8Array(0), Uint8Array.of(1, 2, 3, 4, 5)];
    const opened = openSections(packSections(9, 2, sections), 9, 2, 3);
    expect(opened.map((section) => [...section])).toEqual(sections.map((section) => [...section]));
    expect(opened.map((section) => section.byteOffset % 4)).toEqual([0, 0, 0]);
  });

  it('are refused when there are more or fewer than asked for', () => {
    const bytes = packSections(9, 2, [new Uint8Array(4), new Uint8Array(4)]);
    expect(() => openSections(bytes, 9, 2, 1)).toThrow('number of sections');
    expect(() => openSections(bytes, 9, 2, 3)).toThrow(FormatError);
  });

  it('hold numbers in one byte order, and no number that is cut', () => {
    expect([...wordBytes([1, 0x0102_0304])]).toEqual([1, 0, 0, 0, 4, 3, 2, 1]);
    expect([...wordsOf(Uint8Array.of(1, 0, 0, 0, 9, 9))]).toEqual([1]);
  });
});
