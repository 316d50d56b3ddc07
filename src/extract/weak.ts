import { SURE, unite } from '../names/mention.ts';
import { addUse, type Cluster, clusterOf, type Use } from './use.ts';

/** Below this a sign is noise; between it and SURE it waits for a second source. */
const FAINT = 0.3;

/**
 * Clusters of names that no single mention is sure of: mentions with the same words count together, under the type that
 * most speaks for. What many weak mentions bear out is as good as one sure one; the rest is kept as weak, so that another
 * article can bear it out.
 */
export function clusterWeak(uses: readonly Use[], known: readonly Cluster[]): Cluster[] {
  const assigned = new Set(known.flatMap((cluster) => cluster.uses.map(({ use }) => place(use))));
  const byWords = new Map<string, Use[]>();
  for (const use of uses) {
    const { confidence, listed } = use.mention;
    // A sure use that no cluster has is a pair of people joined by a hyphen.
    if (assigned.has(place(use)) || confidence < FAINT || confidence >= SURE || listed.length > 0) continue;
    const key = use.words.join(' ');
    byWords.set(key, [...(byWords.get(key) ?? []), use]);
  }
  return withParts([...byWords.values()]).map(clusterAs);
}

/** Puts a weak surname with the one weak whole name that ends in it: together they may be sure. */
function withParts(groups: readonly (readonly Use[])[]): (readonly Use[])[] {
  const isPerson = (group: readonly Use[]): boolean =>
    group.every(({ mention }) => mention.type === 'person');
  const whole = groups.filter((group) => isPerson(group) && (group[0]?.words.length ?? 0) > 1);
  const ownerOf = (group: readonly Use[]): readonly Use[] | null => {
    const [word, ...more] = group[0]?.words ?? [];
    if (word === undefined || more.length > 0 || !isPerson(group)) return null;
    const owners = whole.filter(([first]) => first?.words.at(-1) === word);
    return owners.length === 1 ? (owners[0] ?? null) : null;
  };
  return groups.flatMap((group) => {
    if (ownerOf(group)) return [];
    return [[...group, ...groups.filter((other) => ownerOf(other) === group).flat()]];
  });
}

function place(use: Use): string {
  return `${use.sentence} ${use.mention.from}`;
}

function clusterAs(uses: readonly Use[]): Cluster {
  const [first, ...rest] = uses;
  if (!first) throw new RangeError('a group of uses is never empty');
  const types = [...new Set(uses.map((use) => use.mention.type))].sort();
  const weight = (type: string): number =>
    uses
      .filter((use) => use.mention.type === type)
      .reduce((sum, use) => unite(sum, use.mention.confidence), 0);
  const type = types.reduce((best, t) => (weight(t) > weight(best) ? t : best));
  const cluster = clusterOf(first, type);
  for (const use of rest) addUse(cluster, use, use.words.length < first.words.length ? 'part' : 'full');
  return cluster;
}
