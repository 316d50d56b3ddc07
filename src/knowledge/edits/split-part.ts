import { contextOf, sharedContext } from '../contenders.ts';
import type { Node } from '../nodes.ts';
import type { Side } from './sides.ts';

/** Nodes that stay together while their group is split. `side` is null where the edit does not speak of them. */
export type Part = { readonly nodes: readonly number[]; readonly side: Side | null };

/** A whole name in common weighs more than any number of common neighbours. */
const SAME_NAME = 1000;

/**
 * Splits a group under a keep-apart edit. Units that the edit does not name follow those that evidence joined them to;
 * where that is both sides, they go to `other` only when name and neighbours fit it better than `one`, so that as
 * little as possible changes. No order of nodes or articles shows.
 */
export function splitPart(
  units: readonly Part[],
  nodes: readonly Node[],
  groupOf: ReadonlyMap<number, number>,
): number[][] {
  const seeds = { 1: nodesOn(1, units), [-1]: nodesOn(-1, units) } as const;
  const sides = new Map<Part, Side>();
  for (const unit of units) if (unit.side !== null) sides.set(unit, unit.side);
  const contexts = new Map<Node, ReadonlySet<string>>();
  const contextBeside = (node: Node): ReadonlySet<string> => {
    const context = contexts.get(node) ?? contextOf([node]);
    contexts.set(node, context);
    return context;
  };
  const fitsOther = (unit: Part): boolean =>
    affinity(unit, seeds[-1], nodes, contextBeside) > affinity(unit, seeds[1], nodes, contextBeside);
  for (let grew = true; grew; ) {
    const groups = { 1: groupsOn(1, sides, groupOf), [-1]: groupsOn(-1, sides, groupOf) } as const;
    const reached = units.flatMap((unit): [Part, Side][] => {
      if (sides.has(unit)) return [];
      const [one, other] = [isIn(groups[1], unit, groupOf), isIn(groups[-1], unit, groupOf)];
      return one || other ? [[unit, !one || (other && fitsOther(unit)) ? -1 : 1]] : [];
    });
    for (const [unit, side] of reached) sides.set(unit, side);
    grew = reached.length > 0;
  }
  const on = (wanted: Side): number[] =>
    units
      .filter((unit) => (sides.get(unit) ?? 1) === wanted)
      .flatMap((unit) => unit.nodes)
      .sort((a, b) => a - b);
  return [on(1), on(-1)];
}

function nodesOn(side: Side, units: readonly Part[]): number[] {
  return units.filter((unit) => unit.side === side).flatMap((unit) => unit.nodes);
}

/** The groups of evidence that a side has nodes of by now. */
function groupsOn(
  side: Side,
  sides: ReadonlyMap<Part, Side>,
  groupOf: ReadonlyMap<number, number>,
): Set<number | undefined> {
  return new Set(
    [...sides].flatMap(([unit, own]) => (own === side ? unit.nodes.map((node) => groupOf.get(node)) : [])),
  );
}

function isIn(
  groups: ReadonlySet<number | undefined>,
  unit: Part,
  groupOf: ReadonlyMap<number, number>,
): boolean {
  return unit.nodes.some((node) => groups.has(groupOf.get(node)));
}

/** How well a unit fits the nearest of some nodes. */
function affinity(
  unit: Part,
  seeds: readonly number[],
  nodes: readonly Node[],
  contextBeside: (node: Node) => ReadonlySet<string>,
): number {
  let best = 0;
  for (const number of unit.nodes) {
    const node = nodes[number];
    const names = new Set(node?.nameKeys);
    for (const seed of seeds) {
      const other = nodes[seed];
      if (!node || !other) continue;
      const shared = sharedContext(contextBeside(node), contextBeside(other));
      best = Math.max(best, shared + (other.nameKeys.some((key) => names.has(key)) ? SAME_NAME : 0));
    }
  }
  return best;
}
