/**
 * Gathers items, numbered from 0, into clusters, one after the other in their order; gives the clusters, oldest first. `sharing` lists items that
 * have something in common. `join` is given an item and the clusters so far that have something in common with it, oldest first; it gives the
 * one of them that the item joined, or the one that it began.
 */
export function gather<C>(
  count: number,
  sharing: Iterable<readonly number[]>,
  join: (item: number, near: readonly C[]) => C,
): C[] {
  const numbers = new Map<C, number>();
  const reached = clustersToReach<C>(count, sharing);
  for (let item = 0; item < count; item++) {
    const own = reached[item] ?? [];
    const near = [...new Set(own.flatMap((shared) => [...shared]))];
    near.sort((a, b) => (numbers.get(a) ?? 0) - (numbers.get(b) ?? 0));
    const cluster = join(item, near);
    if (!numbers.has(cluster)) numbers.set(cluster, numbers.size);
    for (const shared of own) shared.add(cluster);
  }
  return [...numbers.keys()];
}

/** For each item and thing that it shares the clusters that have it: one set for all items of a thing, yet empty. */
function clustersToReach<C>(count: number, sharing: Iterable<readonly number[]>): Set<C>[][] {
  const byItem = Array.from({ length: count }, (): Set<C>[] => []);
  for (const items of sharing) {
    const clusters = new Set<C>();
    for (const item of items) byItem[item]?.push(clusters);
  }
  return byItem;
}
