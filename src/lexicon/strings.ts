import { openSections, packSections, wordBytes, wordsOf } from './sections.ts';

const MAGIC = 0x5254_5353;
const VERSION = 1;

/** Many strings in one piece of memory, read one at a time; nothing is decoded before it is asked for. */
export type StringTable = { readonly size: number; at(index: number): string };

/** Packs strings in the given order, as UTF-16 code units behind their offsets. */
export function packStrings(strings: readonly string[]): Uint8Array {
  const ends = new Uint32Array(strings.length);
  let length = 0;
  strings.forEach((s, i) => {
    length += s.length;
    ends[i] = length;
  });
  const units = new Uint16Array(length);
  let at = 0;
  for (const s of strings) for (let i = 0; i < s.length; i++) units[at++] = s.charCodeAt(i);
  return packSections(MAGIC, VERSION, [wordBytes(ends), new Uint8Array(units.buffer)]);
}

/** Opens packed strings; an index outside gives ''. Throws FormatError on bytes of another kind. */
export function openStrings(bytes: Uint8Array): StringTable {
  const [endBytes = EMPTY, unitBytes = EMPTY] = openSections(bytes, MAGIC, VERSION, 2);
  const ends = wordsOf(endBytes);
  const units = new Uint16Array(unitBytes.buffer, unitBytes.byteOffset, unitBytes.byteLength >> 1);
  return {
    size: ends.length,
    at: (index) => {
      const start = index > 0 ? (ends[index - 1] ?? 0) : 0;
      return decodeUnits(units, start, Math.min(ends[index] ?? start, units.length));
    },
  };
}

const EMPTY = new Uint8Array(0);
const CHUNK = 4096;

function decodeUnits(units: Uint16Array, start: number, end: number): string {
  let out = '';
  for (let at = start; at < end; at += CHUNK) {
    out += String.fromCharCode(...units.subarray(at, Math.min(end, at + CHUNK)));
  }
  return out;
}
