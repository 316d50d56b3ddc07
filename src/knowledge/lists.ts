/**
 * Deals out values to lists by number, 0 to `count` - 1, in the order given. There are hundreds of thousands of such lists, most of them empty: each
 * takes no more room than it needs.
 */
export function listsByNumber<T>(count: number, dealt: readonly (readonly [number, T])[]): (readonly T[])[] {
  const lists: T[][] = [];
  for (const [number, value] of dealt) {
    const known = lists[number];
    if (known) known.push(value);
    else lists[number] = [value];
  }
  return Array.from({ length: count }, (_, number) => lists[number]?.slice() ?? NOTHING);
}

const NOTHING: readonly never[] = [];

/** Lists as one. (`flat` asks of each value whether it is a list, which takes ten times as long.) */
export function chained<T>(lists: readonly (readonly T[])[]): T[] {
  const values = new Array<T>(lists.reduce((sum, list) => sum + list.length, 0));
  let at = 0;
  for (const list of lists) for (const value of list) values[at++] = value;
  return values;
}

/** Gives the order of two values. */
type Compare<T> = (a: T, b: T) => number;

/** Some values put in their places among others, of which there may be many more; both are in order. */
export function inserted<T extends object>(
  some: readonly T[],
  others: readonly T[],
  compare: Compare<T>,
): T[] {
  const pieces: (readonly T[])[] = [];
  let from = 0;
  for (const value of some) {
    const place = placeOf(value, others, from, compare);
    pieces.push(others.slice(from, place), [value]);
    from = place;
  }
  return chained([...pieces, others.slice(from)]);
}

/** Values in order; those that were in order before are not sorted again. No two are of the same place. */
export function ordered<T extends object>(
  values: Iterable<T>,
  before: readonly T[],
  compare: Compare<T>,
): T[] {
  const fresh = new Set(values);
  const known = before.filter((value) => fresh.delete(value));
  return inserted([...fresh].sort(compare), known, compare);
}

/** Where a value belongs among others, from some place on, by bisection. */
function placeOf<T extends object>(
  value: T,
  others: readonly T[],
  from: number,
  compare: Compare<T>,
): number {
  let [low, high] = [from, others.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const other = others[middle];
    if (other && compare(other, value) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
