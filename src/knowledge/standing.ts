import type { Contender } from './contenders.ts';

/** Contenders that are one so far. It never changes: with one more it is another. */
export type Cluster = { readonly own: readonly Contender[]; readonly keys: readonly string[] };

/** A cluster with one contender more. */
export function withOne(cluster: Cluster | null, contender: Contender): Cluster {
  const { meetingKeys } = contender.group.naming;
  if (!cluster) return { own: [contender], keys: meetingKeys };
  return { own: [...cluster.own, contender], keys: [...new Set([...cluster.keys, ...meetingKeys])] };
}

/** Clusters by their keys. */
export class ClusterIndex {
  readonly #byKey = new Map<string, Set<Cluster>>();

  /** Adds a cluster under all its keys. */
  add(cluster: Cluster): void {
    for (const key of cluster.keys) {
      const known = this.#byKey.get(key);
      if (known) known.add(cluster);
      else this.#byKey.set(key, new Set([cluster]));
    }
  }

  /** Takes a cluster away. */
  delete(cluster: Cluster): void {
    for (const key of cluster.keys) this.#byKey.get(key)?.delete(cluster);
  }

  /** The clusters that have one of some keys. */
  having(keys: readonly string[]): Set<Cluster> {
    const found = new Set<Cluster>();
    for (const key of keys) for (const cluster of this.#byKey.get(key) ?? []) found.add(cluster);
    return found;
  }
}
