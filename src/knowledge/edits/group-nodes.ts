import type { Extract } from '../../extract/extract.ts';
import { joinNodes } from '../join.ts';
import { collectNodes, type Node } from '../nodes.ts';
import { type Accepted, acceptEdits } from './accept.ts';
import type { Place, PlacedEdit } from './places.ts';
import { regroup } from './regroup.ts';
import { mentionSides } from './sides.ts';
import { splitExtracts } from './split-extract.ts';

/** The nodes of extracts in their groups, as evidence and the joins and keep-apart edits that hold have it. */
export type GroupedNodes = {
  readonly extracts: readonly Extract[];
  readonly nodes: readonly Node[];
  /** Lists of node numbers, rising. */
  readonly groups: readonly (readonly number[])[];
  readonly accepted: Accepted;
  readonly nodesOf: (group: number) => readonly Node[];
  readonly groupOf: (node: number) => number;
  readonly nodeAt: (place: Place) => number;
  readonly groupAt: (place: Place) => number;
};

/**
 * Splits local entities, groups the nodes by evidence, and regroups them by the edits that hold. An edit that is overruled
 * splits nothing, and what it would have split may be what others are about: so it is left out, and the rest weighed again.
 */
export function groupNodes(extracts: readonly Extract[], placed: readonly PlacedEdit[]): GroupedNodes {
  const overruled = new Set<PlacedEdit>();
  for (;;) {
    const standing = placed.filter((edit) => !overruled.has(edit));
    const aparts = standing.filter(({ edit }) => edit.kind === 'keep-apart');
    const split = splitExtracts(extracts, aparts.map(mentionSides));
    const accepted = acceptEdits(standing, nodeFinder(split));
    if (accepted.overruled.size === 0) return grouped(split, { ...accepted, overruled });
    for (const edit of accepted.overruled) overruled.add(edit);
  }
}

function grouped(extracts: readonly Extract[], accepted: Accepted): GroupedNodes {
  const nodes = collectNodes(extracts);
  const groups = regroup(joinNodes(nodes), nodes, accepted);
  const numbers = new Int32Array(nodes.length);
  for (const [number, group] of groups.entries()) for (const node of group) numbers[node] = number;
  const nodeAt = nodeFinder(extracts);
  const groupOf = (node: number): number => numbers[node] ?? 0;
  return {
    extracts,
    nodes,
    groups,
    accepted,
    nodesOf: (group) => (groups[group] ?? []).flatMap((node) => nodes[node] ?? []),
    groupOf,
    nodeAt,
    groupAt: (place) => groupOf(nodeAt(place)),
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
