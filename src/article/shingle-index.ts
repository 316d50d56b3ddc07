/** Slots are numbered below this, so that a hash and a slot fit one double exactly. */
export const MOST_SLOTS = 2 ** 20;

/** Which slots have each shingle: its hash · 2^20 + slot, rising. It never changes: with others it is another. */
export type ShingleIndex = Float64Array;

/**
 * Told of each shingle that slots came to have or no longer have: how many had it, which of those still do, and which came. The lists hold
 * for the call alone.
 */
type Watch = (was: number, stayed: readonly number[], come: readonly number[]) => void;

/** The entries of some shingles, by the slot that has them, as an index has them. */
export function entriesOf(shingled: Iterable<readonly [Uint32Array, number]>): ShingleIndex {
  const all = [...shingled];
  const entries = new Float64Array(all.reduce((sum, [shingles]) => sum + shingles.length, 0));
  let at = 0;
  for (const [shingles, slot] of all) for (const hash of shingles) entries[at++] = hash * MOST_SLOTS + slot;
  return entries.sort();
}

/** An index without some of its entries and with others; what lies between them is copied as it is. */
export function amendIndex(
  index: ShingleIndex,
  gone: ShingleIndex,
  come: ShingleIndex,
  watch: Watch,
): ShingleIndex {
  const amended = new Float64Array(index.length - gone.length + come.length);
  const [stayed, arrived]: [number[], number[]] = [[], []];
  let [read, left, arriving, written] = [0, 0, 0, 0];
  const copyUpTo = (end: number): void => {
    if (end > read) amended.set(index.subarray(read, end), written);
    written += end - read;
    read = end;
  };
  while (left < gone.length || arriving < come.length) {
    const next = Math.min(gone[left] ?? Number.POSITIVE_INFINITY, come[arriving] ?? Number.POSITIVE_INFINITY);
    const first = next - (next % MOST_SLOTS);
    copyUpTo(firstFrom(index, first, read));
    stayed.length = 0;
    arrived.length = 0;
    const before = read;
    const end = first + MOST_SLOTS;
    for (;;) {
      const known = entryBelow(index, read, end);
      const fresh = entryBelow(come, arriving, end);
      if (known === end && fresh === end) break;
      if (known > fresh) {
        arrived.push(fresh - first);
        amended[written++] = fresh;
        arriving++;
        continue;
      }
      read++;
      if (known === gone[left]) left++;
      else {
        stayed.push(known - first);
        amended[written++] = known;
      }
    }
    watch(read - before, stayed, arrived);
  }
  copyUpTo(index.length);
  return amended;
}

/** The entry at a place, or the end where it is no lower. */
function entryBelow(index: ShingleIndex, at: number, end: number): number {
  return Math.min(index[at] ?? end, end);
}

/** How many slots have a shingle. */
export function countOf(index: ShingleIndex, hash: number): number {
  const from = firstFrom(index, hash * MOST_SLOTS, 0);
  return firstFrom(index, (hash + 1) * MOST_SLOTS, from) - from;
}

/** Where the first entry from a number on stands, by bisection. */
function firstFrom(index: ShingleIndex, entry: number, from: number): number {
  let [low, high] = [from, index.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((index[middle] ?? 0) < entry) low = middle + 1;
    else high = middle;
  }
  return low;
}
