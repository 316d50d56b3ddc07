import type { NameType } from '../../names/mention.ts';
import type { Node } from '../nodes.ts';
import type { AcceptedApart } from './accept.ts';
import { type Place, type PlacedAnchor, type PlacedEdit, spellingKey } from './places.ts';

/** What a reader says of one entity, however evidence would have it. */
export type Decree = {
  /** Its name as the reader typed it; null where sources name it. */
  readonly name: string | null;
  readonly type: NameType | null;
  readonly isHidden: boolean;
  /** The reader joined others to it: it goes by the names of all of them. */
  readonly isJoined: boolean;
  /** Some edit that holds speaks of it: it is known, however faint its mentions are. */
  readonly isSpokenOf: boolean;
  /** It was split off from what a list of names knows by this id: the list means the other one. */
  readonly notListed: boolean;
};

/** Nothing is said of it. */
export const NO_DECREE: Decree = {
  name: null,
  type: null,
  isHidden: false,
  isJoined: false,
  isSpokenOf: false,
  notListed: false,
};

/** The entities (numbers of groups) that an edit's sides are now; null where a side has no anchor. */
export type EditTarget = { readonly one: number | null; readonly other: number | null };

/** The group that a side of an edit speaks of: where most of its anchors are, the earliest anchor among equals. */
export function targetOf(side: readonly PlacedAnchor[], groupAt: (place: Place) => number): number | null {
  const votes = new Map<number, number>();
  for (const { places } of side) {
    const group = mostIn(places.map(groupAt));
    if (group !== null) votes.set(group, (votes.get(group) ?? 0) + 1);
  }
  const [first] = [...votes].sort((a, b) => b[1] - a[1]);
  return first?.[0] ?? null;
}

/** The group with most of some places; the one with the earliest place among equals. */
function mostIn(groups: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const group of groups) counts.set(group, (counts.get(group) ?? 0) + 1);
  const [first] = [...counts].sort((a, b) => b[1] - a[1]);
  return first?.[0] ?? null;
}

/** What edits say of each group, by its number; and the edits that a later one overrules. */
export function decreesOf(
  edits: readonly PlacedEdit[],
  targets: ReadonlyMap<PlacedEdit, EditTarget>,
  groupsAlike: (side: readonly PlacedAnchor[]) => readonly number[],
): { readonly decrees: ReadonlyMap<number, Decree>; readonly overruled: ReadonlySet<PlacedEdit> } {
  const decrees = new Map<number, Decree>();
  const saidBy = new Map<string, PlacedEdit>();
  const overruled = new Set<PlacedEdit>();
  const say = (group: number | null, decree: Partial<Decree>): void => {
    if (group !== null)
      decrees.set(group, { ...NO_DECREE, ...decrees.get(group), ...decree, isSpokenOf: true });
  };
  const sayOnce = (placed: PlacedEdit, group: number | null, decree: Partial<Decree>): void => {
    const topic = `${placed.edit.kind} ${group}`;
    const before = saidBy.get(topic);
    if (before !== undefined && group !== null) overruled.add(before);
    saidBy.set(topic, placed);
    say(group, decree);
  };
  for (const placed of edits) {
    const { edit, one } = placed;
    const { one: group = null, other = null } = targets.get(placed) ?? {};
    switch (edit.kind) {
      case 'join':
        say(group, { isJoined: true });
        break;
      case 'keep-apart':
        say(group, {});
        say(other, {});
        break;
      case 'rename':
        sayOnce(placed, group, { name: edit.name });
        break;
      case 'change-kind':
        sayOnce(placed, group, { type: edit.type });
        break;
      case 'hide':
        say(group, { isHidden: true });
        for (const alike of groupsAlike(one)) say(alike, { isHidden: true });
    }
  }
  return { decrees, overruled };
}

/** The groups that have no other name than spellings that a side names: what is hidden by a spelling alone. */
export function namedOnly(
  side: readonly PlacedAnchor[],
  groupAt: (place: Place) => number,
  nodesOf: (group: number) => readonly Node[],
): number[] {
  const spelled = side.filter(({ anchor }) => anchor.kind === 'spelling');
  const keys = new Set(
    spelled.map(({ anchor }) => (anchor.kind === 'spelling' ? `${anchor.type} ${anchor.key}` : '')),
  );
  const groups = new Set(spelled.flatMap(({ places }) => places.map(groupAt)));
  return [...groups].filter((group) =>
    nodesOf(group).every(({ entity }) =>
      entity.names.every((name) => keys.has(`${entity.type} ${spellingKey(name.join(' '))}`)),
    ),
  );
}

/** The groups that keep-apart edits split from one that a list of names knows by the same id. */
export function unlistedBy(
  aparts: readonly AcceptedApart[],
  nodes: readonly Node[],
  groupOf: (node: number) => number,
): Set<number> {
  const found = new Set<number>();
  for (const { nodes: sides } of aparts) {
    const kept = new Set(
      [...sides].flatMap(([node, side]) => (side === 1 ? (nodes[node]?.entity.listed ?? []) : [])),
    );
    for (const [node, side] of sides) {
      const listed = nodes[node]?.entity.listed ?? null;
      if (side === -1 && listed !== null && kept.has(listed)) found.add(groupOf(node));
    }
  }
  return found;
}
