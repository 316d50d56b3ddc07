import type { Node } from '../nodes.ts';
import type { Accepted, AcceptedApart } from './accept.ts';
import { type Part, splitPart } from './split-part.ts';
import { emptyUnion, type Union } from './union.ts';

/**
 * The groups that evidence gives, as edits leave them: those that a join names are united, then those with nodes on both
 * sides of a keep-apart edit are split, in the reader's order. Groups have their nodes in the order of `nodes`.
 */
export function regroup(
  groups: readonly (readonly Node[])[],
  nodes: readonly Node[],
  accepted: Accepted,
): readonly (readonly Node[])[] {
  if (accepted.joins.length === 0 && accepted.aparts.length === 0) return groups;
  const numberOf = new Map(nodes.map((node, number) => [node, number]));
  const numbers = groups.map((group) => group.map((node) => numberOf.get(node) ?? 0));
  return regroupNumbers(numbers, nodes, accepted).map((group) => group.flatMap((n) => nodes[n] ?? []));
}

function regroupNumbers(
  groups: readonly (readonly number[])[],
  nodes: readonly Node[],
  { joins, aparts }: Accepted,
): readonly (readonly number[])[] {
  const groupOf = new Map(groups.flatMap((group, number) => group.map((node) => [node, number] as const)));
  const joined = emptyUnion();
  const must = emptyUnion();
  for (const { nodes: pair } of joins) {
    must.unite(...pair);
    joined.unite(groupOf.get(pair[0]) ?? 0, groupOf.get(pair[1]) ?? 0);
  }
  const apartsOf = new Map<number, AcceptedApart[]>();
  for (const apart of aparts) {
    const spoken = new Set([...apart.nodes.keys()].map((node) => joined.find(groupOf.get(node) ?? 0)));
    for (const root of spoken) apartsOf.set(root, [...(apartsOf.get(root) ?? []), apart]);
  }
  return groups.flatMap((_, number) => {
    if (joined.find(number) !== number) return [];
    const whole = joined.all(number).flatMap((n) => groups[n] ?? []);
    return splitAll(whole, apartsOf.get(number) ?? [], { nodes, must, groupOf });
  });
}

type Context = {
  readonly nodes: readonly Node[];
  /** Nodes that joins make one. */
  readonly must: Union;
  /** The group of a node as evidence gives it. */
  readonly groupOf: ReadonlyMap<number, number>;
};

function splitAll(
  whole: readonly number[],
  aparts: readonly AcceptedApart[],
  { nodes, must, groupOf }: Context,
): number[][] {
  const rising = [...whole].sort((a, b) => a - b);
  return aparts.reduce<number[][]>(
    (parts, apart) =>
      parts.flatMap((part) => {
        const units = unitsOf(part, apart, must);
        if (!units.some(({ side }) => side === 1) || !units.some(({ side }) => side === -1)) return [part];
        return splitPart(units, nodes, groupOf);
      }),
    [rising],
  );
}

/** The nodes of a part, those that joins make one together. */
function unitsOf(part: readonly number[], apart: AcceptedApart, must: Union): Part[] {
  const units = new Map<number, number[]>();
  for (const node of part) units.set(must.find(node), [...(units.get(must.find(node)) ?? []), node]);
  return [...units.values()].map((nodes) => ({
    nodes,
    side: nodes.map((node) => apart.nodes.get(node)).find((side) => side !== undefined) ?? null,
  }));
}
