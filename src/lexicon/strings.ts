import { openSections, packSections, wordBytes, wordsOf } from './sections.ts';

const MAGIC = 0x5254_5353;
const VERSION = 1;

/** Many strings in one piece of memory, read one at a time; nothing is decoded before it is asked for. */
export type StringTable = { readonly size: number; at(index: number): string };

/** Strings of a packed table that follow one another: from a number to before another. */
type Run = { readonly from: number; readonly to: number };

/** Packs strings in the given order, as UTF-16 code units behind their offsets. */
export function packStrings(strings: readonly string[]): Uint8Array {
  return repackStrings(NO_STRINGS, strings);
}

/** The same where some strings stand in a table that is packed already: runs of them are copied as they are. */
export function repackStrings(
  { ends: known, units: old }: Packed,
  pieces: readonly (string | Run)[],
): Uint8Array {
  const count = pieces.reduce((sum, one) => sum + (typeof one === 'string' ? 1 : one.to - one.from), 0);
  const ends = new Uint32Array(count);
  let [number, length] = [0, 0];
  for (const piece of pieces) {
    if (typeof piece === 'string') {
      length += piece.length;
      ends[number++] = length;
      continue;
    }
    const moved = length - startOf(known, piece.from);
    for (let n = piece.from; n < piece.to; n++) ends[number++] = (known[n] ?? 0) + moved;
    length = ends[number - 1] ?? 0;
  }
  const units = new Uint16Array(length);
  let at = 0;
  for (const piece of pieces) {
    if (typeof piece === 'string') {
      for (let i = 0; i < piece.length; i++) units[at++] = piece.charCodeAt(i);
    } else {
      const run = old.subarray(startOf(known, piece.from), startOf(known, piece.to));
      units.set(run, at);
      at += run.length;
    }
  }
  return packSections(MAGIC, VERSION, [wordBytes(ends), new Uint8Array(units.buffer)]);
}

/** Where each string of a table ends, and the units of all. */
type Packed = { readonly ends: Uint32Array; readonly units: Uint16Array };

const NO_STRINGS: Packed = { ends: new Uint32Array(), units: new Uint16Array() };

/** The parts of packed strings, not copied. Throws FormatError on bytes of another kind. */
export function partsOf(bytes: Uint8Array): Packed {
  const [endBytes = EMPTY, unitBytes = EMPTY] = openSections(bytes, MAGIC, VERSION, 2);
  const units = new Uint16Array(unitBytes.buffer, unitBytes.byteOffset, unitBytes.byteLength >> 1);
  return { ends: wordsOf(endBytes), units };
}

/** Where a string begins: where the one before it ends. */
function startOf(ends: Uint32Array, number: number): number {
  return number > 0 ? (ends[number - 1] ?? 0) : 0;
}

/** Opens packed strings; an index outside gives ''. Throws FormatError on bytes of another kind. */
export function openStrings(bytes: Uint8Array): StringTable {
  const { ends, units } = partsOf(bytes);
  return {
    size: ends.length,
    at: (index) => {
      const start = startOf(ends, index);
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
