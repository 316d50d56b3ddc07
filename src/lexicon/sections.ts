/**
 * A file of byte sections behind a magic number and a version, the shape of every binary value of the project:
 * four header words (magic, version, number of sections, length of the whole file in bytes), then the byte length of
 * each section, then the sections, each starting on a multiple of four. Words are little-endian u32.
 */

const HEADER_WORDS = 4;

/** Bytes that are not what they should be: another file, another version, or cut short. The message is one line. */
export class FormatError extends Error {
  override readonly name = 'FormatError';
}

/** Joins sections into one file; the same sections give the same bytes. */
export function packSections(magic: number, version: number, sections: readonly Uint8Array[]): Uint8Array {
  const head = (HEADER_WORDS + sections.length) * 4;
  const length = sections.reduce((sum, section) => sum + aligned(section.length), head);
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  const words = [magic, version, sections.length, length, ...sections.map((section) => section.length)];
  words.forEach((word, i) => {
    view.setUint32(i * 4, word, true);
  });
  let at = head;
  for (const section of sections) {
    bytes.set(section, at);
    at += aligned(section.length);
  }
  return bytes;
}

/**
 * Opens a file of exactly `count` sections without copying where memory allows. Throws FormatError when the magic, the
 * version, the number of sections or any length is not right.
 */
export function openSections(bytes: Uint8Array, magic: number, version: number, count: number): Uint8Array[] {
  const whole = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const view = new DataView(whole.buffer, whole.byteOffset, whole.byteLength);
  const head = (HEADER_WORDS + count) * 4;
  if (whole.length < head || view.getUint32(0, true) !== magic)
    throw new FormatError('not a file of this kind');
  const found = view.getUint32(4, true);
  if (found !== version)
    throw new FormatError(`made by format version ${found}; version ${version} is needed`);
  if (view.getUint32(8, true) !== count) throw new FormatError('the number of sections is wrong');
  if (view.getUint32(12, true) !== whole.length) throw new FormatError('the file is cut short or has grown');
  const sections: Uint8Array[] = [];
  let at = head;
  for (let i = 0; i < count; i++) {
    const length = view.getUint32((HEADER_WORDS + i) * 4, true);
    if (at + length > whole.length) throw new FormatError('a section reaches beyond the end');
    sections.push(whole.subarray(at, at + length));
    at += aligned(length);
  }
  return sections;
}

function aligned(length: number): number {
  return (length + 3) & ~3;
}

/** A list of numbers as little-endian u32 bytes. Every platform that runs this is little-endian. */
export function wordBytes(words: Uint32Array | readonly number[]): Uint8Array {
  const array = words instanceof Uint32Array ? words : Uint32Array.from(words);
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}

/** The u32 words of a section; bytes after the last whole word are not seen. */
export function wordsOf(section: Uint8Array): Uint32Array {
  return new Uint32Array(section.buffer, section.byteOffset, section.byteLength >> 2);
}
