import { type Problem, problem } from './problem.ts';

/** A decoded file, or what is wrong with it. */
export type Decoded = { readonly text: string } | { readonly problem: Problem };

/** How much of a file is looked at to tell UTF-16 without a byte-order mark. */
const SAMPLE = 4096;
/** In UTF-16, Devanagari has 0x09 as its high byte, Latin 0x00, typographic signs 0x20; nearly every unit has one. */
const HIGH_BYTES = new Set([0x09, 0x00, 0x20]);
const MOSTLY = 0.9;

/**
 * Decodes the bytes of a text file: a byte-order mark decides, else UTF-16 is told by its high bytes, else it has to be
 * valid UTF-8. The mark is dropped and nothing else is changed. Other encodings are refused: a wrong guess would store
 * wrong names. Never throws.
 */
export function decodeText(bytes: Uint8Array, file: string): Decoded {
  const encoding = encodingOf(bytes);
  const text = decodeAs(bytes, encoding);
  if (text === null) return { problem: problem(file, null, 'wrong-encoding', { byte: firstBadByte(bytes) }) };
  if (text.includes('\0')) return { problem: problem(file, null, 'not-text') };
  return { text };
}

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (bytes.length < 2 || bytes.length % 2 === 1) return 'utf-8';
  if (highBytes(bytes, 1) >= MOSTLY) return 'utf-16le';
  return highBytes(bytes, 0) >= MOSTLY ? 'utf-16be' : 'utf-8';
}

/** The share of 16-bit units whose byte at `offset` (0 or 1) is a usual high byte and whose other byte is not. */
function highBytes(bytes: Uint8Array, offset: number): number {
  const end = Math.min(bytes.length, SAMPLE) & ~1;
  let usual = 0;
  for (let i = 0; i < end; i += 2) {
    const high = bytes[i + offset] ?? 0xff;
    const low = bytes[i + 1 - offset] ?? 0xff;
    if (HIGH_BYTES.has(high) && (high === 0x09 || low !== 0)) usual++;
  }
  return (usual * 2) / end;
}

function decodeAs(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The number, from 1, of the byte where the longest valid beginning ends. */
function firstBadByte(bytes: Uint8Array): string {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isValidStart(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  return String(good + 1);
}

function isValidStart(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
