/** Lists of numbers as one list of u32 words. */
export function joinWords(lists: readonly ArrayLike<number>[]): Uint32Array {
  const words = new Uint32Array(lists.reduce((sum, list) => sum + list.length, 0));
  let at = 0;
  for (const list of lists) {
    words.set(list, at);
    at += list.length;
  }
  return words;
}

/** Where each of some lists that follow one another ends. */
export function runningEnds(lists: readonly { readonly length: number }[]): Uint32Array {
  const ends = new Uint32Array(lists.length);
  let sum = 0;
  for (let i = 0; i < lists.length; i++) {
    sum += lists[i]?.length ?? 0;
    ends[i] = sum;
  }
  return ends;
}
