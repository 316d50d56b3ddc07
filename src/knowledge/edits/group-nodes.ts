import type { Extract } from '../../extract/extract.ts';
import { rememberingKeys } from '../../names/words.ts';
import { type Joined, joinNodes } from '../join.ts';
import { chained } from '../lists.ts';
import { type Node, nodesOf } from '../nodes.ts';
import { type Made, remake } from '../reuse.ts';
import { rememberingHashes } from '../sentence-words.ts';
import { type Accepted, acceptEdits } from './accept.ts';
import type { Place, PlacedEdit } from './places.ts';
import { regroup } from './regroup.ts';
import { mentionSides } from './sides.ts';
import { splitExtracts } from './split-extract.ts';

/** What evidence makes of extracts, step by step. */
export type Evidence = { readonly nodes: Made<readonly Node[]>; readonly joined: Joined };

/** The nodes of extracts in their groups, as evidence and the joins and keep-apart edits that hold have it. */
export type GroupedNodes = {
  readonly extracts: readonly Extract[];
  readonly nodes: readonly Node[];
  /** Each in the order of the articles. */
  readonly groups: readonly (readonly Node[])[];
  readonly accepted: Accepted;
  readonly evidence: Evidence;
  readonly groupOf: (node: number) => number;
  readonly nodeAt: (place: Place) => number;
  readonly groupAt: (place: Place) => number;
};

/**
 * Splits local entities, groups the nodes by evidence, and regroups them by the edits that hold. An edit that is overruled
 * splits nothing, and what it would have split may be what others are about: so it is left out, and the rest weighed again.
 * `before` is what is reused.
 */
export function groupNodes(
  extracts: readonly Extract[],
  placed: readonly PlacedEdit[],
  before: Evidence | undefined,
): GroupedNodes {
  const overruled = new Set<PlacedEdit>();
  for (;;) {
    const standing = placed.filter((edit) => !overruled.has(edit));
    const aparts = standing.filter(({ edit }) => edit.kind === 'keep-apart');
    const split = splitExtracts(extracts, aparts.map(mentionSides));
    const accepted = acceptEdits(standing, nodeFinder(split));
    if (accepted.overruled.size === 0) return grouped(split, { ...accepted, overruled }, before);
    for (const edit of accepted.overruled) overruled.add(edit);
  }
}

function grouped(
  extracts: readonly Extract[],
  accepted: Accepted,
  before: Evidence | undefined,
): GroupedNodes {
  const memory = { keyOf: rememberingKeys(), hashOf: rememberingHashes(), shared: rememberingTexts() };
  const made = remake(
    before?.nodes,
    extracts,
    (extract) => [extract],
    (extract) => nodesOf(extract, memory),
  );
  const nodes = chained(made.values);
  const joined = joinNodes(made.values, before?.joined);
  const groups = regroup(joined.entities.values, nodes, accepted);
  const groupOf = groupFinder(nodes, groups);
  const nodeAt = nodeFinder(extracts);
  return {
    extracts,
    nodes,
    groups,
    accepted,
    evidence: { nodes: made, joined },
    groupOf,
    nodeAt,
    groupAt: (place) => groupOf(nodeAt(place)),
  };
}

/** A giver of the first string that says the same: names are many and alike. */
function rememberingTexts(): (text: string) => string {
  const texts = new Map<string, string>();
  return (text) => {
    const known = texts.get(text);
    if (known === undefined) texts.set(text, text);
    return known ?? text;
  };
}

/** Gives the number of a node's group; made ready when first asked, as most collections have no edits. */
function groupFinder(nodes: readonly Node[], groups: readonly (readonly Node[])[]): (node: number) => number {
  let numberOf: ReadonlyMap<Node | undefined, number> | null = null;
  return (node) => {
    numberOf ??= new Map(groups.flatMap((group, number) => group.map((own) => [own, number] as const)));
    return numberOf.get(nodes[node]) ?? 0;
  };
}

/** Gives the number of the node that a mention is of: nodes stand in the order of extracts and of their entities. */
function nodeFinder(extracts: readonly Extract[]): (place: Place) => number {
  let sum = 0;
  const starts = extracts.map(({ entities }) => {
    sum += entities.length;
    return sum - entities.length;
  });
  return ({ article, mention }) =>
    (starts[article] ?? 0) + (extracts[article]?.mentions[mention]?.entity ?? 0);
}
