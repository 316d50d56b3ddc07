import { compareUnits } from '../text/code-units.ts';
import { HASH_START, hashSpace, hashUnits, spread } from './hash.ts';
import { joinWords, runningEnds } from './joined-words.ts';
import { FormatError, openSections, packSections, wordBytes, wordsOf } from './sections.ts';

/**
 * A table of names as one block of bytes: an open-addressing hash from a sequence of word keys to numbers that mean
 * something to whoever compiled it. Loaded without parsing; each probe costs a hash and one comparison of units, so a
 * million names cost a page no more than a thousand.
 */

const MAGIC = 0x58_45_4c_53;
const VERSION = 1;
/** Bits of the gate that tells, before any probe, that no name starts with a word. */
const GATE_BITS = 1 << 16;

/** One name: the key of each of its words, and what the name stands for (u32). */
export type LexiconEntry = { readonly words: readonly string[]; readonly value: number };

/** A compiled lexicon, ready for look-ups. */
export type Lexicon = {
  readonly size: number;
  /** The number of words of the longest name. */
  readonly longest: number;
  readonly gate: Uint32Array;
  readonly slots: Uint32Array;
  readonly keyEnds: Uint32Array;
  readonly valueEnds: Uint32Array;
  readonly values: Uint32Array;
  readonly units: Uint16Array;
};

/** Compiles entries, in any order, to bytes; the same set of entries gives the same bytes. */
export function compileLexicon(entries: Iterable<LexiconEntry>): Uint8Array {
  const byKey = new Map<string, Set<number>>();
  let longest = 0;
  for (const { words, value } of entries) {
    if (words.length === 0) continue;
    longest = Math.max(longest, words.length);
    const key = words.join(' ');
    const values = byKey.get(key);
    if (values) values.add(value);
    else byKey.set(key, new Set([value]));
  }
  const keys = [...byKey.keys()].sort(compareUnits);
  const values = keys.map((key) => Uint32Array.from(byKey.get(key) ?? []).sort());
  return packSections(MAGIC, VERSION, [
    wordBytes([keys.length, longest]),
    wordBytes(compileGate(keys)),
    wordBytes(compileSlots(keys)),
    wordBytes(runningEnds(keys)),
    wordBytes(runningEnds(values)),
    wordBytes(joinWords(values)),
    unitBytes(keys.join('')),
  ]);
}

function compileGate(keys: readonly string[]): Uint32Array {
  const gate = new Uint32Array(GATE_BITS / 32);
  for (const key of keys) {
    const bit = gateBit(hashUnits(HASH_START, key.slice(0, wordEnd(key))));
    gate[bit >>> 5] = (gate[bit >>> 5] ?? 0) | (1 << (bit & 31));
  }
  return gate;
}

function wordEnd(key: string): number {
  const space = key.indexOf(' ');
  return space < 0 ? key.length : space;
}

function gateBit(hash: number): number {
  return spread(hash) % GATE_BITS;
}

function compileSlots(keys: readonly string[]): Uint32Array {
  let size = 4;
  while (size < keys.length * 2) size *= 2;
  const slots = new Uint32Array(size);
  keys.forEach((key, index) => {
    let slot = spread(hashUnits(HASH_START, key)) & (size - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot] = index + 1;
  });
  return slots;
}

function unitBytes(text: string): Uint8Array {
  const units = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i);
  return new Uint8Array(units.buffer);
}

const NOTHING = new Uint8Array(0);

/** Opens compiled bytes; throws FormatError on bytes that no compileLexicon of this version made. */
export function loadLexicon(bytes: Uint8Array): Lexicon {
  const sections = openSections(bytes, MAGIC, VERSION, 7);
  const [head, gate, slots, keyEnds, valueEnds, values] = sections.map(wordsOf);
  const unitSection = sections[6] ?? NOTHING;
  if (!head || !gate || !slots || !keyEnds || !valueEnds || !values)
    throw new FormatError('a section is missing');
  const [size = 0, longest = 0] = head;
  if (gate.length * 32 !== GATE_BITS || (slots.length & (slots.length - 1)) !== 0 || slots.length === 0) {
    throw new FormatError('a table of the lexicon has a wrong size');
  }
  const units = new Uint16Array(unitSection.buffer, unitSection.byteOffset, unitSection.byteLength >> 1);
  return { size, longest, gate, slots, keyEnds, valueEnds, values, units };
}

/** False when no name starts with the word of this key; true when one may. */
export function mayStart(lexicon: Lexicon, wordHash: number): boolean {
  const bit = gateBit(wordHash);
  return ((lexicon.gate[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0;
}

/** What a sequence of word keys stands for; empty when it is no name. */
export function lookUp(lexicon: Lexicon, words: readonly string[]): readonly number[] {
  let hash = HASH_START;
  words.forEach((word, i) => {
    hash = hashUnits(i === 0 ? hash : hashSpace(hash), word);
  });
  return probe(lexicon, hash, words, 0, words.length);
}

/** As lookUp, for the words `from` (inclusive) to `to` (exclusive), whose running hash is known. */
export function probe(
  lexicon: Lexicon,
  hash: number,
  words: readonly string[],
  from: number,
  to: number,
): readonly number[] {
  const mask = lexicon.slots.length - 1;
  for (let slot = spread(hash) & mask, tries = 0; tries <= mask; slot = (slot + 1) & mask, tries++) {
    const index = (lexicon.slots[slot] ?? 0) - 1;
    if (index < 0) return [];
    if (keyEquals(lexicon, index, words, from, to)) {
      const start = index > 0 ? (lexicon.valueEnds[index - 1] ?? 0) : 0;
      return [...lexicon.values.subarray(start, lexicon.valueEnds[index])];
    }
  }
  return [];
}

function keyEquals(
  lexicon: Lexicon,
  index: number,
  words: readonly string[],
  from: number,
  to: number,
): boolean {
  let at = index > 0 ? (lexicon.keyEnds[index - 1] ?? 0) : 0;
  const end = lexicon.keyEnds[index] ?? 0;
  for (let w = from; w < to; w++) {
    const word = words[w] ?? '';
    if (w > from && lexicon.units[at++] !== 0x20) return false;
    if (at + word.length > end) return false;
    for (let i = 0; i < word.length; i++) if (lexicon.units[at++] !== word.charCodeAt(i)) return false;
  }
  return at === end;
}
