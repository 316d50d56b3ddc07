import { compareUnits } from '../text/code-units.ts';
import { Groups } from './groups.ts';
import {
  amendIndex,
  countOf,
  EMPTY_INDEX,
  entriesOf,
  MOST_SLOTS,
  type ShingleIndex,
} from './shingle-index.ts';
import type { Shingled } from './shingles.ts';

/** Two texts are copies when this part of the shorter one's shingles stands in the longer one. */
const COPIED = 0.5;
/** Fewer common shingles than this are a stock phrase. */
const FEWEST_COMMON = 8;
/** A shingle in more articles than this is a formula ("के मुताबिक यह …") and connects none. */
const MOST_ARTICLES = 64;

/** What comparing reports made: who are copies, and what comparing nearly the same reports starts from. */
export type Compared = {
  /** The ids of each group of two or more, sorted by code unit, groups by their first id. */
  readonly groups: readonly (readonly string[])[];
  /** Each report has a slot for as long as it is among those compared. */
  readonly slots: ReadonlyMap<Shingled, number>;
  readonly index: ShingleIndex;
  /** Pairs of slots that are copies: a · 2^20 + b, a < b. */
  readonly pairs: ReadonlySet<number>;
};

const NOTHING: Compared = { groups: [], slots: new Map(), index: EMPTY_INDEX, pairs: new Set() };

/**
 * Groups articles that carry the same copy (an agency's report in several outlets, cut or retouched), by the part of the
 * shorter text's word 3-shingles that the longer one contains. Source: A. Broder, "On the resemblance and containment of
 * documents", 1997. The order of `reports` does not count. At most 2^20 at once. Time grows with the length of the texts; where others were
 * compared `before`, with that of those that came or went: a report is the same when it is the same object.
 *
 * Containment and not a 64-bit SimHash: on copies cut to half and retouched by 5 % the latter moves by up to 32 bits,
 * as far as unrelated articles are apart, while 75 % of the shingles stay.
 */
export function nearDuplicates(reports: readonly Shingled[], before: Compared | undefined): Compared {
  const compared = reports.slice(0, MOST_SLOTS);
  const hasRoom = before !== undefined && before.slots.size + compared.length <= MOST_SLOTS;
  const known = hasRoom ? before : NOTHING;
  const slots = slotsFor(compared, known.slots);
  const come = [...slots].filter(([report]) => !known.slots.has(report));
  const gone = [...known.slots].filter(([report]) => !slots.has(report));
  if (come.length + gone.length === 0) return known;
  const tally = new Tally(known.pairs);
  const entries = (some: typeof come): Float64Array =>
    entriesOf(some.map(([{ shingles }, slot]) => [shingles, slot]));
  const index = amendIndex(known.index, entries(gone), entries(come), MOST_ARTICLES, (was, stayed, added) =>
    tally.count(was, stayed, added),
  );
  const bySlot = new Map([...slots].map(([report, slot]) => [slot, report]));
  const pairs = pairsNow(known.pairs, tally, bySlot, index);
  return { groups: groupsOf(pairs, bySlot), slots, index, pairs };
}

/** The slots of reports: those that they had before, or ones that none had. */
function slotsFor(
  reports: readonly Shingled[],
  before: ReadonlyMap<Shingled, number>,
): ReadonlyMap<Shingled, number> {
  const taken = new Set(before.values());
  let next = 0;
  const slots = new Map<Shingled, number>();
  for (const report of reports) {
    if (slots.has(report)) continue;
    const known = before.get(report);
    if (known === undefined) while (taken.has(next)) next++;
    slots.set(report, known ?? next++);
  }
  return slots;
}

/** Counts the shingles that pairs have in common where one of them is new, and notes which old pairs are to be compared again. */
class Tally {
  readonly common = new Map<number, number>();
  readonly doubtful = new Set<number>();
  readonly #before: ReadonlySet<number>;

  constructor(before: ReadonlySet<number>) {
    this.#before = before;
  }

  /** Of one shingle that came to some and went from others. */
  count(was: number, stayed: readonly number[], come: readonly number[]): void {
    const isFormula = stayed.length + come.length > MOST_ARTICLES;
    if (isFormula !== was > MOST_ARTICLES) this.#doubt(stayed, isFormula);
    if (isFormula) return;
    come.forEach((slot, i) => {
      for (const other of stayed) this.#add(pairOf(slot, other));
      for (let k = i + 1; k < come.length; k++) this.#add(pairOf(slot, come[k] ?? 0));
    });
  }

  /** What was a copy may be none when a shingle becomes a formula; what was none may be one when it no longer is. */
  #doubt(slots: readonly number[], isFormula: boolean): void {
    slots.forEach((slot, i) => {
      for (let k = i + 1; k < slots.length; k++) {
        const pair = pairOf(slot, slots[k] ?? 0);
        if (this.#before.has(pair) === isFormula) this.doubtful.add(pair);
      }
    });
  }

  #add(pair: number): void {
    this.common.set(pair, (this.common.get(pair) ?? 0) + 1);
  }
}

function pairOf(a: number, b: number): number {
  return a < b ? a * MOST_SLOTS + b : b * MOST_SLOTS + a;
}

function partsOf(pair: number): [number, number] {
  return [Math.floor(pair / MOST_SLOTS), pair % MOST_SLOTS];
}

type BySlot = ReadonlyMap<number, Shingled>;

function pairsNow(
  before: ReadonlySet<number>,
  { common, doubtful }: Tally,
  bySlot: BySlot,
  index: ShingleIndex,
): Set<number> {
  const pairs = new Set<number>();
  for (const pair of before) {
    if (!doubtful.has(pair) && partsOf(pair).every((slot) => bySlot.has(slot))) pairs.add(pair);
  }
  for (const [pair, count] of common) if (areCopies(pair, count, bySlot)) pairs.add(pair);
  for (const pair of doubtful) {
    if (areCopies(pair, commonOf(pair, bySlot, index), bySlot)) pairs.add(pair);
  }
  return pairs;
}

function areCopies(pair: number, common: number, bySlot: BySlot): boolean {
  const shorter = Math.min(...partsOf(pair).map((slot) => bySlot.get(slot)?.shingles.length ?? 0));
  return common >= FEWEST_COMMON && common >= shorter * COPIED;
}

/** How many shingles a pair has in common that are no formulas. */
function commonOf(pair: number, bySlot: BySlot, index: ShingleIndex): number {
  const [a, b] = partsOf(pair).map((slot) => bySlot.get(slot)?.shingles ?? NO_SHINGLES);
  if (!a || !b) return 0;
  let common = 0;
  for (let i = 0, k = 0; i < a.length && k < b.length; ) {
    const [one, other] = [a[i] ?? 0, b[k] ?? 0];
    if (one === other && countOf(index, one) <= MOST_ARTICLES) common++;
    if (one <= other) i++;
    if (other <= one) k++;
  }
  return common;
}

const NO_SHINGLES = new Uint32Array();

function groupsOf(pairs: ReadonlySet<number>, bySlot: BySlot): string[][] {
  const groups = new Groups();
  for (const pair of pairs) groups.join(...partsOf(pair));
  return groups
    .members()
    .map((slots) => [...new Set(slots.flatMap((slot) => bySlot.get(slot)?.id ?? []))].sort(compareUnits))
    .filter((ids) => ids.length > 1)
    .sort(([a = ''], [b = '']) => compareUnits(a, b));
}
