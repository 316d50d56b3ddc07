import { type Ratios, ratios, share } from './ratio.ts';

/** Which group each item is in. Items are named by keys; those that one side does not have are in none there. */
export type Grouping = ReadonlyMap<string, string>;

/**
 * B-cubed precision and recall of one grouping against another (Bagga and Baldwin 1998): of each item, what part of its group on one
 * side it shares with its group on the other, on average over the items of the one side. An item that the other side lacks counts 0.
 */
export function bCubed(answer: Grouping, gold: Grouping): Ratios {
  const [answered, wanted] = [groupsOf(answer), groupsOf(gold)];
  return ratios(meanOverlap(answer, answered, gold, wanted), meanOverlap(gold, wanted, answer, answered));
}

/** The items of each group. */
export function groupsOf(grouping: Grouping): ReadonlyMap<string, ReadonlySet<string>> {
  const groups = new Map<string, Set<string>>();
  for (const [item, group] of grouping) groups.set(group, (groups.get(group) ?? new Set()).add(item));
  return groups;
}

/** How many items two groups share. */
export function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const item of a) if (b.has(item)) count++;
  return count;
}

type Groups = ReadonlyMap<string, ReadonlySet<string>>;

const NOBODY: ReadonlySet<string> = new Set();

function meanOverlap(mine: Grouping, myGroups: Groups, theirs: Grouping, theirGroups: Groups): number {
  let sum = 0;
  for (const [item, group] of mine) {
    const members = myGroups.get(group) ?? NOBODY;
    const others = theirGroups.get(theirs.get(item) ?? '') ?? NOBODY;
    sum += share(shared(members, others), members.size);
  }
  return share(sum, mine.size);
}
