import { bonesAcrossScripts, skeleton } from '../text/skeleton.ts';
import type { Cluster } from './use.ts';

/**
 * Clusters by the bones of the words of their names, so that a name is compared with the few clusters that
 * it can belong to and not with all of the article. Complete for `compareNames`: words that meet have the same bones, and of
 * two names that are the same, or one part of the other, at least one word meets, or both are the same run together; but for words of
 * too many clusters.
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
  for (const bones of allBonesOf(name)) {
    const known = index.get(bones);
    if (known) known.add(cluster);
    else index.set(bones, new Set([cluster]));
  }
}

/** Those of the words, and of a name of few words those of its run: "प्रेमलाल", "प्रेम लाल". */
function allBonesOf(name: readonly string[]): string[] {
  const run = name.length > 1 && name.length <= MOST_IN_RUN ? [bonesOf(name.join(''))] : [];
  return [...new Set([...name.map(bonesOf), ...run])];
}

const MOST_IN_RUN = 2;

function bonesOf(word: string): string {
  return bonesAcrossScripts(skeleton(word));
}

/** A word that more clusters share (a surname in a long list of people) tells none of them from the others. */
const MOST = 32;

/** The clusters with a word that can meet one of these n0 words, at most MOST for each of them. */
export function clustersNear(index: ClusterIndex, words: readonly string[]): Cluster[] {
  const near = allBonesOf(words).map((bones) => index.get(bones) ?? new Set<Cluster>());
  return [...new Set(near.flatMap((clusters) => (clusters.size > MOST ? [] : [...clusters])))];
}
