import { compareNames, type NameRelation } from '../names/compare-names.ts';
import { type NameType, SURE, unite } from '../names/mention.ts';
import { compareUnits } from '../text/code-units.ts';
import { keyK15 } from '../text/keys.ts';
import { skeleton } from '../text/skeleton.ts';
import { componentsByKey } from './components.ts';
import type { Node } from './nodes.ts';

/** Nodes that are one by a whole name: what decisions are made about. Numbers index the list of nodes. */
type NameGroup = {
  readonly nodes: readonly number[];
  /** Longest name first. */
  readonly names: readonly (readonly string[])[];
  readonly articles: ReadonlySet<number>;
  readonly context: ReadonlySet<string>;
  /** Its id in the gazetteer, or null. */
  readonly listed: string | null;
  readonly type: NameType;
};

/** A word that more name groups than this share (a common surname) connects nobody. */
const WORD_CAP = 64;
const NO_CAP = Number.POSITIVE_INFINITY;

/**
 * Which nodes are one entity: lists of node numbers. First nodes with a whole name in common, then, within each set of
 * groups connected by a word, the groups whose names agree and whose contexts support it. Each decision reads only the
 * evidence of its own component, in an order that the evidence itself gives, so that no order of import shows.
 */
export function joinNodes(nodes: readonly Node[]): number[][] {
  const groups = componentsByKey(
    nodes.map((node) => node.nameKeys),
    NO_CAP,
  ).map((members) => toGroup(members, nodes));
  const wordsOf = groups.map((group) => [...new Set(group.nodes.flatMap((n) => nodes[n]?.wordKeys ?? []))]);
  return componentsByKey(wordsOf, WORD_CAP)
    .flatMap((component) => decide(component.flatMap((g) => groups[g] ?? [])))
    .map((members) => members.sort((a, b) => a - b));
}

function toGroup(members: readonly number[], nodes: readonly Node[]): NameGroup {
  const own = members.flatMap((n) => nodes[n] ?? []);
  const names = new Map(
    own.flatMap((node) => node.entity.names.map((name) => [name.join(' '), name] as const)),
  );
  return {
    nodes: members,
    names: [...names.values()].sort((a, b) => b.length - a.length || compareUnits(a.join(' '), b.join(' '))),
    articles: new Set(own.map((node) => node.article)),
    context: new Set(own.flatMap((node) => [...node.context])),
    type: own[0]?.entity.type ?? 'person',
    listed: own.map(({ entity }) => entity.listed).find((id) => id !== null) ?? null,
  };
}

/** Joins the groups of one component: fuller names first, each to the one cluster that it fits best. */
function decide(groups: readonly NameGroup[]): number[][] {
  if (groups.length === 1) return groups.map((group) => [...group.nodes]);
  const clusters: NameGroup[][] = [];
  const clustersBy = new Map<string, Set<number>>();
  for (const group of [...groups].sort(byFullness)) {
    const keys = meetingKeys(group);
    const near = [...new Set(keys.flatMap((key) => [...(clustersBy.get(key) ?? [])]))].sort((a, b) => a - b);
    const [best, second] = near
      .map((at) => ({ at, fit: fitOf(clusters[at] ?? [], group) }))
      .filter(({ fit }) => fit > 0)
      .sort((a, b) => b.fit - a.fit);
    const found = best && (!second || best.fit > second.fit) ? best.at : clusters.length;
    if (found < clusters.length) clusters[found]?.push(group);
    else clusters.push([group]);
    for (const key of keys) clustersBy.set(key, (clustersBy.get(key) ?? new Set()).add(found));
  }
  return clusters.map((cluster) => cluster.flatMap((group) => [...group.nodes]));
}

/** Names that agree have a word in common, by its key or, across scripts, by its skeleton: only such groups need comparing. */
function meetingKeys({ names }: NameGroup): string[] {
  return [...new Set(names.flat().flatMap((word) => [keyK15(word), `skeleton ${skeleton(word)}`]))];
}

function byFullness(a: NameGroup, b: NameGroup): number {
  const words = (group: NameGroup): number => group.names[0]?.length ?? 0;
  return (
    words(b) - words(a) ||
    b.articles.size - a.articles.size ||
    compareUnits(a.names[0]?.join(' ') ?? '', b.names[0]?.join(' ') ?? '')
  );
}

/** Names that are only near must have this much beside them: an office, or two other names. */
const LEAST_FOR_NEAR = 2;

/** How well a group fits a cluster: 0 when it must stay apart. */
function fitOf(cluster: readonly NameGroup[], group: NameGroup): number {
  if (group.listed !== null && cluster.some(({ listed }) => listed !== null && listed !== group.listed))
    return 0;
  const relations = new Set(cluster.map((known) => relationOf(known, group)));
  const relation = RELATIONS.find((r) => relations.has(r)) ?? 'none';
  if (relations.has('conflict') || relation === 'none') return 0;
  if (cluster.some((known) => intersects(known.articles, group.articles)) && relation !== 'same') return 0;
  // A word of a body's name may be many a body's: "टाटा".
  if (relation === 'part' && group.type === 'organization') return 0;
  const shared = Math.max(...cluster.map((known) => sharedContext(known.context, group.context)));
  if (relation === 'near') return shared < LEAST_FOR_NEAR ? 0 : shared + 50;
  return shared === 0 ? 0 : shared + (relation === 'same' ? 100 : 0);
}

/** The closest first. */
const RELATIONS: readonly NameRelation[] = ['same', 'near', 'part', 'conflict', 'none'];

/** The closest relation of any two of their names. */
function relationOf(a: NameGroup, b: NameGroup): NameRelation {
  const found = new Set(a.names.flatMap((name) => b.names.map((other) => compareNames(name, other))));
  return RELATIONS.find((relation) => found.has(relation)) ?? 'none';
}

function intersects<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  for (const item of a) if (b.has(item)) return true;
  return false;
}

/** What two names stand with in common: a country counts half, and an office of a country or a body twice. */
export function sharedContext(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const key of a) if (b.has(key)) shared += worthOf(key);
  return shared;
}

function worthOf(key: string): number {
  if (/^[A-Z]{2}$/.test(key)) return 0.5;
  return key.startsWith('office ') && !key.endsWith(' ') ? 2 : 1;
}

/**
 * Whether nodes that are one name somebody for sure. One sure mention is enough; faint ones must bear each other out from
 * different articles.
 */
export function isBorneOut(nodes: readonly Node[]): boolean {
  if (nodes.some((node) => node.entity.confidence >= SURE)) return true;
  const articles = new Set(nodes.map((node) => node.article));
  return articles.size > 1 && nodes.map((node) => node.entity.confidence).reduce(unite, 0) >= SURE;
}
