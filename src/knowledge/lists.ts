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
