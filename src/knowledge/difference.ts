/** What is in one list and not in another. */
export type Difference<T> = { readonly gone: readonly T[]; readonly come: readonly T[] };

/** What went from one list and came to another, where both are in the same order; what is the same is the same object. */
export function differenceOf<T>(
  before: readonly T[],
  now: readonly T[],
  compare: (a: T, b: T) => number,
): Difference<T> {
  const [gone, come]: [T[], T[]] = [[], []];
  let i = 0;
  let j = 0;
  while (i < before.length || j < now.length) {
    const [former, one] = [before[i], now[j]];
    if (former === one) {
      i++;
      j++;
    } else if (former !== undefined && (one === undefined || compare(former, one) <= 0)) {
      gone.push(former);
      i++;
    } else if (one !== undefined) {
      come.push(one);
      j++;
    }
  }
  return { gone, come };
}
