import type { Extract } from '../../extract/extract.ts';
import { type Edit, type EditOutcome, inReadersOrder } from '../edits.ts';
import type { Node } from '../nodes.ts';
import { stillMeant } from './accept.ts';
import {
  type Decree,
  decreesOf,
  type EditTarget,
  NO_DECREE,
  namedOnly,
  targetOf,
  unlistedBy,
} from './decrees.ts';
import { type Evidence, type GroupedNodes, groupNodes } from './group-nodes.ts';
import { isAnchored, type PlacedAnchor, type PlacedEdit, placeEdits } from './places.ts';

/** Nodes that are one entity, and what the reader says of it. */
export type NodeGroup = { readonly nodes: readonly Node[]; readonly decree: Decree };

/** What edits make of a set of extracts. `outcomes` needs the id of each group's entity, null where none is shown. */
export type Edited = {
  /** The extracts with local entities split where a keep-apart edit runs through one. */
  readonly extracts: readonly Extract[];
  readonly groups: readonly NodeGroup[];
  readonly evidence: Evidence;
  readonly outcomes: (idOf: (group: number) => string | null) => EditOutcome[];
};

/**
 * Joins the local entities of extracts as evidence and the reader's edits have it. A function of the set of extracts, in
 * the order of their articles' ids, and of the edits with their numbers; edits without an anchor change nothing. `before` is what is
 * reused.
 */
export function applyEdits(
  extracts: readonly Extract[],
  edits: readonly Edit[],
  before: Evidence | undefined,
): Edited {
  const placed = placeEdits(inReadersOrder(edits), extracts);
  const grouped = groupNodes(extracts, placed, before);
  const { aparts, overruled } = grouped.accepted;
  const targets = new Map(placed.map((edit) => [edit, targetsOf(edit, grouped)]));
  const standing = placed.filter((edit) => !overruled.has(edit));
  const nodesOf = (group: number): readonly Node[] => grouped.groups[group] ?? [];
  const said = decreesOf(standing, targets, (side) => namedOnly(side, grouped.groupAt, nodesOf));
  const unlisted = unlistedBy(aparts, grouped.nodes, grouped.groupOf);
  return {
    extracts: grouped.extracts,
    groups: grouped.groups.map((nodes, group) => {
      const decree = said.decrees.get(group) ?? NO_DECREE;
      return { nodes, decree: unlisted.has(group) ? { ...decree, notListed: true } : decree };
    }),
    evidence: grouped.evidence,
    outcomes: (idOf) =>
      placed.map((edit) =>
        outcomeOf(edit, targets.get(edit), overruled.has(edit) || said.overruled.has(edit), idOf),
      ),
  };
}

function targetsOf(
  { edit, one, other }: PlacedEdit,
  { accepted, nodeAt, groupAt }: GroupedNodes,
): EditTarget {
  const later = accepted.aparts.filter((apart) => apart.edit.edit.seq > edit.seq);
  const target = (side: readonly PlacedAnchor[]): number | null =>
    targetOf(stillMeant(side, later, nodeAt), groupAt);
  return { one: target(one), other: target(other) };
}

/** Whether a side speaks of a page that is open, or was: it needs no article to hold. */
function isOfOpenPage(side: readonly PlacedAnchor[]): boolean {
  return side.some(({ anchor }) => anchor.kind === 'beside');
}

function outcomeOf(
  { edit, one, other }: PlacedEdit,
  target: EditTarget | undefined,
  isOverruled: boolean,
  idOf: (group: number) => string | null,
): EditOutcome {
  const needsOther = edit.kind === 'join' || edit.kind === 'keep-apart';
  const isLoose = !isAnchored(one) || (needsOther && !isAnchored(other) && !isOfOpenPage(other));
  const id = (group: number | null | undefined): string | null =>
    group === null || group === undefined ? null : idOf(group);
  return {
    seq: edit.seq,
    state: isLoose ? 'unanchored' : isOverruled ? 'overruled' : 'holds',
    one: id(target?.one),
    other: id(target?.other),
  };
}
