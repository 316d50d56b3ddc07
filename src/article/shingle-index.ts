/** Slots are numbered below this, so that a hash and a slot fit one double exactly. */
export const MOST_SLOTS = 2 ** 20;

/** Entries, rising: a shingle's hash · 2^20 + a slot that has it. */
type Entries = Float64Array;

/**
 * Which slots have each shingle: the entries of `base`, which is large and stays as it is from index to index, without those of `gone`, and those of
 * `come`. An index never changes: with others it is another.
 */
export type ShingleIndex = { readonly base: Entries; readonly gone: Entries; readonly come: Entries };

const NONE: Entries = new Float64Array();

/** The index of nothing. */
export const EMPTY_INDEX: ShingleIndex = { base: NONE, gone: NONE, come: NONE };

/** Where more than this part of the base came and went, a new base is made. */
const MOST_BESIDE = 1 / 16;

/**
 * Told of a shingle that slots came to have or no longer have: how many had it, which of those still do, and which came. The lists hold
 * for the call alone.
 */
type Watch = (was: number, stayed: readonly number[], come: readonly number[]) => void;

/** The entries of some shingles, by the slot that has them, as an index has them. */
export function entriesOf(shingled: Iterable<readonly [Uint32Array, number]>): Entries {
  const all = [...shingled];
  const entries = new Float64Array(all.reduce((sum, [shingles]) => sum + shingles.length, 0));
  let at = 0;
  for (const [shingles, slot] of all) for (const hash of shingles) entries[at++] = hash * MOST_SLOTS + slot;
  return entries.sort();
}

/**
 * An index without some of its entries and with others. Nothing is told of shingles that more than `most` slots had and have.
 */
export function amendIndex(
  { base, gone, come }: ShingleIndex,
  left: Entries,
  arrived: Entries,
  most: number,
  watch: Watch,
): ShingleIndex {
  tellOf({ base, gone, come }, { left, arrived }, most, watch);
  const stillCome = merged(without(come, left), arrived);
  const allGone = merged(gone, without(left, come));
  if (allGone.length + stillCome.length <= base.length * MOST_BESIDE)
    return { base, gone: allGone, come: stillCome };
  return { base: merged(without(base, allGone), stillCome), gone: NONE, come: NONE };
}

/** Tells of the shingles of what left and what arrived. */
function tellOf(
  { base, gone, come }: ShingleIndex,
  { left, arrived }: { readonly left: Entries; readonly arrived: Entries },
  most: number,
  watch: Watch,
): void {
  const at = { base: 0, gone: 0, come: 0, left: 0, arrived: 0 };
  while (at.left < left.length || at.arrived < arrived.length) {
    const next = Math.min(
      left[at.left] ?? Number.POSITIVE_INFINITY,
      arrived[at.arrived] ?? Number.POSITIVE_INFINITY,
    );
    const first = next - (next % MOST_SLOTS);
    at.base = firstFrom(base, first, at.base);
    at.gone = firstFrom(gone, first, at.gone);
    at.come = firstFrom(come, first, at.come);
    const was = countAt(base, at.base, first) - countAt(gone, at.gone, first) + countAt(come, at.come, first);
    const [leaving, arriving] = [countAt(left, at.left, first), countAt(arrived, at.arrived, first)];
    if (was <= most || was - leaving + arriving <= most) {
      const known = slotsAt(base, at.base, first);
      const present = [...others(known, slotsAt(gone, at.gone, first)), ...slotsAt(come, at.come, first)];
      watch(was, others(present, slotsAt(left, at.left, first)), slotsAt(arrived, at.arrived, first));
    }
    at.left += leaving;
    at.arrived += arriving;
  }
}

/** How many slots have the shingle whose entries begin at a number, and stand from a place on. */
function countAt(entries: Entries, place: number, first: number): number {
  if ((entries[place] ?? Number.POSITIVE_INFINITY) >= first + MOST_SLOTS) return 0;
  return firstFrom(entries, first + MOST_SLOTS, place) - place;
}

/** Those slots. */
function slotsAt(entries: Entries, place: number, first: number): number[] {
  const count = countAt(entries, place, first);
  return count === 0 ? [] : Array.from(entries.subarray(place, place + count), (entry) => entry - first);
}

function others(slots: number[], some: readonly number[]): number[] {
  return some.length === 0 ? slots : slots.filter((slot) => !some.includes(slot));
}

/** Two lists of entries as one. */
function merged(a: Entries, b: Entries): Entries {
  if (a.length === 0 || b.length === 0) return a.length === 0 ? b : a;
  const all = new Float64Array(a.length + b.length);
  let [i, k, at] = [0, 0, 0];
  while (i < a.length && k < b.length) all[at++] = (a[i] ?? 0) <= (b[k] ?? 0) ? (a[i++] ?? 0) : (b[k++] ?? 0);
  all.set(a.subarray(i), at);
  all.set(b.subarray(k), at + a.length - i);
  return all;
}

/** The entries that are not among some others. */
function without(entries: Entries, others: Entries): Entries {
  if (entries.length === 0 || others.length === 0) return entries;
  const kept = new Float64Array(entries.length);
  let [k, count] = [0, 0];
  for (const entry of entries) {
    while (k < others.length && (others[k] ?? 0) < entry) k++;
    if (others[k] !== entry) kept[count++] = entry;
  }
  return kept.slice(0, count);
}

/** How many slots have a shingle. */
export function countOf({ base, gone, come }: ShingleIndex, hash: number): number {
  return countIn(base, hash) - countIn(gone, hash) + countIn(come, hash);
}

function countIn(entries: Entries, hash: number): number {
  return countAt(entries, firstFrom(entries, hash * MOST_SLOTS, 0), hash * MOST_SLOTS);
}

/** Where the first entry from a number on stands, by bisection. */
function firstFrom(entries: Entries, entry: number, from: number): number {
  let [low, high] = [from, entries.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((entries[middle] ?? 0) < entry) low = middle + 1;
    else high = middle;
  }
  return low;
}
