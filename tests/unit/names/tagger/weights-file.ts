import { LABEL_COUNT } from '../../../../src/names/tagger/labels.ts';

export const TRANSITION_COUNT = (LABEL_COUNT + 1) * LABEL_COUNT;
/** Bytes of the head: bits, number of rows, scale. */
const HEAD = 12;

/** A weights file: `rows` are the cut hashes that have a row, in ascending order, each with its weights. */
type WeightsFile = {
  readonly bits: number;
  readonly scale: number;
  readonly transitions: readonly number[];
  readonly rows: readonly (readonly [hash: number, weights: readonly number[]])[];
};

/** The bytes of a weights file as the trainer's documentation lays them out, written independently of it. */
export function weightsFile({ bits, scale, transitions, rows }: WeightsFile): Uint8Array {
  const mapAt = HEAD + TRANSITION_COUNT * 2;
  const columnsAt = mapAt + 2 ** bits / 8;
  const bytes = new Uint8Array(columnsAt + rows.length * LABEL_COUNT);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, bits, true);
  view.setUint32(4, rows.length, true);
  view.setFloat32(8, scale, true);
  transitions.forEach((value, i) => {
    view.setInt16(HEAD + i * 2, value, true);
  });
  rows.forEach(([hash, weights], row) => {
    const byte = mapAt + Math.floor(hash / 8);
    view.setUint8(byte, view.getUint8(byte) | (1 << (hash % 8)));
    weights.forEach((weight, label) => {
      view.setInt8(columnsAt + label * rows.length + row, weight);
    });
  });
  return bytes;
}
