/** Whether item `left` of one side may be matched with item `right` of the other, both by number. */
export type Fits = (left: number, right: number) => boolean;

/**
 * A one-to-one matching of two sides with as many pairs as can be (augmenting paths, Kuhn 1955), in rounds: what one round has matched
 * the next keeps matched, if need be with others. Answers for each matched right item its left one.
 */
export function bestMatching(
  lefts: number,
  rights: number,
  rounds: readonly Fits[],
): ReadonlyMap<number, number> {
  const owner = new Map<number, number>();
  const place = (left: number, seen: Set<number>, fits: Fits): boolean => {
    for (let right = 0; right < rights; right++) {
      if (seen.has(right) || !fits(left, right)) continue;
      seen.add(right);
      const holder = owner.get(right);
      if (holder !== undefined && !place(holder, seen, fits)) continue;
      owner.set(right, left);
      return true;
    }
    return false;
  };
  for (const fits of rounds) {
    for (let left = 0; left < lefts; left++) {
      if (![...owner.values()].includes(left)) place(left, new Set(), fits);
    }
  }
  return owner;
}
