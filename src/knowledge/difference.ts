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

/** For each thing of one list its place in another where it stands there as well, else -1; both are in the same order. */
export function placesIn<T>(
  before: readonly T[],
  now: readonly T[],
  compare: (a: T, b: T) => number,
): Int32Array {
  let at = 0;
  return Int32Array.from(now, (one) => {
    for (let former = before[at]; former !== undefined && former !== one; former = before[++at])
      if (compare(former, one) >= 0) break;
    return at < before.length && before[at] === one ? at : -1;
  });
}
