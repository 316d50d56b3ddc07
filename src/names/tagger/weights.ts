import { FormatError } from '../../lexicon/sections.ts';
import { LABEL_COUNT } from './labels.ts';

/** The tagger's weights, expanded: whole numbers, so that sums are the same in every order. */
export type Weights = {
  /** Hash values are cut to these bits. */
  readonly mask: number;
  /** A bit for each cut hash: whether it has a row. Rows stand in the order of their hashes. */
  readonly map: Uint32Array;
  /** How many rows the words of the map before this one have, word by word. */
  readonly rowsBefore: Uint32Array;
  /** PAIRS numbers for each row, each the weights of two labels; row 0 is all zero. */
  readonly rows: Int32Array;
  /** From each label (the last row: from the start of the sentence) to each label. */
  readonly transitions: Int16Array;
  /** What a whole number counts for in log odds. */
  readonly scale: number;
};

/**
 * How many numbers hold the weights of all labels: two labels in each, the second times PAIRED. Sums of a few hundred rows are sums of
 * such pairs, at half the additions.
 */
export const PAIRS = Math.ceil(LABEL_COUNT / 2);
const PAIRED = 2 ** 16;

const HEAD_BYTES = 12;
const TRANSITION_COUNT = (LABEL_COUNT + 1) * LABEL_COUNT;
const LEAST_BITS = 5;
const MOST_BITS = 22;

/**
 * Expands a weights file: u32 bits, u32 number of rows, f32 scale, i16 transitions, a bitmap of the hash values that have
 * a row, then the rows' weights, label after label, one byte each. Throws FormatError when the length is not as the head says.
 */
export function openWeights(bytes: Uint8Array): Weights {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEAD_BYTES) throw new FormatError('the weights are cut short');
  const bits = view.getUint32(0, true);
  const count = view.getUint32(4, true);
  if (bits < LEAST_BITS || bits > MOST_BITS) throw new FormatError('not a file of weights');
  const bitmapAt = HEAD_BYTES + TRANSITION_COUNT * 2;
  const columnsAt = bitmapAt + (1 << bits) / 8;
  if (bytes.length !== columnsAt + count * LABEL_COUNT)
    throw new FormatError('the weights are cut short or have grown');
  const map = wordsOfMap(bytes.subarray(bitmapAt, columnsAt));
  return {
    mask: (1 << bits) - 1,
    map,
    rowsBefore: countRows(map, count),
    rows: pairedRows(bytes.subarray(columnsAt), count),
    transitions: Int16Array.from({ length: TRANSITION_COUNT }, (_, i) =>
      view.getInt16(HEAD_BYTES + i * 2, true),
    ),
    scale: view.getFloat32(8, true),
  };
}

/**
 * The number of the row of a hash, counted from 1; 0 when it has none. A bitmap with counts (Jacobson 1989) is small enough to stay near
 * the processor, which a table of numbers is not.
 */
export function rowOf({ mask, map, rowsBefore }: Weights, hash: number): number {
  const cut = hash & mask;
  const word = map[cut >>> 5] ?? 0;
  const bit = 1 << (cut & 31);
  return (word & bit) === 0 ? 0 : (rowsBefore[cut >>> 5] ?? 0) + ones(word & (bit - 1)) + 1;
}

/** Bytes as words of 32 bits, the lowest first, as every processor that browsers run on has them; a copy, to stand where words may. */
function wordsOfMap(bytes: Uint8Array): Uint32Array {
  return new Uint32Array(bytes.slice().buffer);
}

function countRows(map: Uint32Array, count: number): Uint32Array {
  const before = new Uint32Array(map.length);
  let rows = 0;
  for (let at = 0; at < map.length; at++) {
    before[at] = rows;
    rows += ones(map[at] ?? 0);
  }
  if (rows !== count) throw new FormatError('the weights do not fit their map');
  return before;
}

/** How many bits of a word are set (Warren, Hacker's Delight, 5-1). */
function ones(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Columns of bytes, a signed weight each, as rows of pairs behind a row of zeros. */
function pairedRows(columns: Uint8Array, count: number): Int32Array {
  const signed = new Int8Array(columns.buffer, columns.byteOffset, columns.length);
  const rows = new Int32Array((count + 1) * PAIRS);
  for (let label = 0; label < LABEL_COUNT; label++)
    addColumn(
      rows,
      PAIRS + (label >> 1),
      signed.subarray(label * count, (label + 1) * count),
      label % 2 === 0 ? 1 : PAIRED,
    );
  return rows;
}

/** A loop of its own, so that it is compiled while the first column is read. */
function addColumn(rows: Int32Array, first: number, column: Int8Array, factor: number): void {
  for (let row = 0, at = first; row < column.length; row++, at += PAIRS)
    rows[at] = (rows[at] ?? 0) + (column[row] ?? 0) * factor;
}

/** Rows of pairs, or sums of such rows, as LABEL_COUNT numbers for each. */
export function unpaired(pairs: Int32Array): Int32Array {
  const single = new Int32Array((pairs.length / PAIRS) * LABEL_COUNT);
  for (let from = 0, to = 0; from < pairs.length; from += PAIRS, to += LABEL_COUNT) {
    for (let label = 0; label < LABEL_COUNT; label++) {
      const pair = pairs[from + (label >> 1)] ?? 0;
      const first = (pair << 16) >> 16;
      single[to + label] = label % 2 === 0 ? first : (pair - first) / PAIRED;
    }
  }
  return single;
}
