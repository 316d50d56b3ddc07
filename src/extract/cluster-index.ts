import { skeleton } from '../text/skeleton.ts';
import type { Cluster } from './use.ts';

/**
 * Clusters by the consonant skeletons of the words of their names, so that a name is compared with the few clusters that
 * it can belong to and not with all of the article. Complete for `compareNames`: words that meet have one skeleton, and of
 * two names that are the same, or one part of the other, at least one word meets.
 */
export type ClusterIndex = Map<string, Set<Cluster>>;

/** The index of clusters by all their names. */
export function indexClusters(clusters: readonly Cluster[]): ClusterIndex {
  const index: ClusterIndex = new Map();
  for (const cluster of clusters) for (const name of cluster.names) indexName(index, cluster, name);
  return index;
}

/** Enters one more name of a cluster, given as n0 words. */
export function indexName(index: ClusterIndex, cluster: Cluster, name: readonly string[]): void {
  for (const word of name) {
    const bones = skeleton(word);
    const known = index.get(bones);
    if (known) known.add(cluster);
    else index.set(bones, new Set([cluster]));
  }
}

/** The clusters with a word that can meet one of these n0 words. */
export function clustersNear(index: ClusterIndex, words: readonly string[]): Cluster[] {
  return [...new Set(words.flatMap((word) => [...(index.get(skeleton(word)) ?? [])]))];
}
