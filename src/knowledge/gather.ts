/** Numbers of items that are together, in the order in which they came. */
export type Cluster = number[];

/**
 * Gathers items, numbered from 0, into clusters, one after the other in their order. `sharing` lists items that have something in common. `choose` is
 * given an item and the clusters so far that have something in common with it, oldest first; the item joins the one that it picks, or begins
 * its own.
 */
export function gather(
  count: number,
  sharing: Iterable<readonly number[]>,
  choose: (item: number, near: readonly Cluster[]) => Cluster | undefined,
): Cluster[] {
  const clusters: Cluster[] = [];
  const numbers = new Map<Cluster, number>();
  const reached = clustersToReach(count, sharing);
  for (let item = 0; item < count; item++) {
    const own = reached[item] ?? [];
    const near = [...new Set(own.flatMap((shared) => [...shared]))];
    near.sort((a, b) => (numbers.get(a) ?? 0) - (numbers.get(b) ?? 0));
    const found = choose(item, near);
    const cluster = found ?? [];
    if (!found) {
      numbers.set(cluster, clusters.length);
      clusters.push(cluster);
    }
    cluster.push(item);
    for (const shared of own) shared.add(cluster);
  }
  return clusters;
}

/** For each item and thing that it shares the clusters that have it: one set for all items of a thing, yet empty. */
function clustersToReach(count: number, sharing: Iterable<readonly number[]>): Set<Cluster>[][] {
  const byItem = Array.from({ length: count }, (): Set<Cluster>[] => []);
  for (const items of sharing) {
    const clusters = new Set<Cluster>();
    for (const item of items) byItem[item]?.push(clusters);
  }
  return byItem;
}
