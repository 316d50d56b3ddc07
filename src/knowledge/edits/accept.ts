import { isAnchored, type Place, type PlacedAnchor, type PlacedEdit } from './places.ts';
import { mentionSides, type Side } from './sides.ts';
import { emptyUnion, type Union } from './union.ts';

/** A join that holds: two nodes that are one. */
type AcceptedJoin = { readonly nodes: readonly [number, number] };

/** A keep-apart edit that holds: the nodes of its mentions, each with its side. */
export type AcceptedApart = {
  readonly edit: PlacedEdit;
  readonly nodes: ReadonlyMap<number, Side>;
};

/** The joins and keep-apart edits that hold together, in the reader's order, and the edits that later ones overrule. */
export type Accepted = {
  readonly joins: readonly AcceptedJoin[];
  readonly aparts: readonly AcceptedApart[];
  readonly overruled: ReadonlySet<PlacedEdit>;
};

/**
 * Which joins and keep-apart edits hold: from the latest to the earliest, each that no later one contradicts. `nodeOf`
 * gives the node of a mention; a node must not have mentions on both sides of one edit.
 */
export function acceptEdits(edits: readonly PlacedEdit[], nodeOf: (place: Place) => number): Accepted {
  const joins: AcceptedJoin[] = [];
  const aparts: AcceptedApart[] = [];
  const overruled = new Set<PlacedEdit>();
  const must = emptyUnion();
  for (const placed of [...edits].reverse()) {
    const { edit, one, other } = placed;
    if (!isAnchored(one) || !isAnchored(other)) continue;
    if (edit.kind === 'join') {
      const join = toJoin(placed, aparts, nodeOf);
      if (wouldTear(join.nodes, aparts, must)) overruled.add(placed);
      else {
        must.unite(...join.nodes);
        joins.unshift(join);
      }
    } else if (edit.kind === 'keep-apart') {
      const apart = toApart(placed, nodeOf);
      if (isTorn(apart, must)) overruled.add(placed);
      else aparts.unshift(apart);
    }
  }
  return { joins, aparts, overruled };
}

function toApart(edit: PlacedEdit, nodeOf: (place: Place) => number): AcceptedApart {
  const nodes = new Map<number, Side>();
  for (const [article, sides] of mentionSides(edit)) {
    for (const [mention, side] of sides) nodes.set(nodeOf({ article, mention }), side);
  }
  return { edit, nodes };
}

/** Each side of a join speaks for the first node that it is anchored in. */
function toJoin(
  { one, other }: PlacedEdit,
  later: readonly AcceptedApart[],
  nodeOf: (place: Place) => number,
): AcceptedJoin {
  const first = (side: readonly PlacedAnchor[]): number =>
    stillMeant(side, later, nodeOf).flatMap(({ places }) => places.map(nodeOf))[0] ?? 0;
  return { nodes: [first(one), first(other)] };
}

/**
 * A side of an edit without what later keep-apart edits took from it: of what they tore it speaks of the side with more of
 * its places, and of `one`, from which the other was split off, among equals.
 */
export function stillMeant(
  side: readonly PlacedAnchor[],
  later: readonly AcceptedApart[],
  nodeOf: (place: Place) => number,
): readonly PlacedAnchor[] {
  return later.reduce((left, { nodes }) => {
    const sides = left.flatMap(({ places }) => places.map((place) => nodes.get(nodeOf(place))));
    const on = (wanted: Side): number => sides.filter((one) => one === wanted).length;
    const fewer: Side = on(1) >= on(-1) ? -1 : 1;
    return left.map(({ anchor, places }) => ({
      anchor,
      places: places.filter((place) => nodes.get(nodeOf(place)) !== fewer),
    }));
  }, side);
}

/** Whether what a join unites would have nodes on both sides of a keep-apart edit. */
function wouldTear([a, b]: AcceptedJoin['nodes'], aparts: readonly AcceptedApart[], must: Union): boolean {
  return aparts.some((apart) => sidesIn([...must.all(a), ...must.all(b)], apart).size > 1);
}

/** Whether a keep-apart edit has nodes on both sides that later joins unite. */
function isTorn(apart: AcceptedApart, must: Union): boolean {
  return [...apart.nodes.keys()].some((node) => sidesIn(must.all(node), apart).size > 1);
}

function sidesIn(nodes: readonly number[], apart: AcceptedApart): Set<Side> {
  return new Set(nodes.flatMap((node) => apart.nodes.get(node) ?? []));
}
