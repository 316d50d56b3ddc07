import type { Chance } from '../../chance.ts';

/**
 * Draws ranks as names are spread in news: the first of them often, the n-th about 1/n as often (Zipf, 1949).
 */
export class Zipf {
  /** For each rank, how often it or one before it is drawn, in parts of all draws. */
  readonly #upTo: Float64Array;

  /** @param size how many ranks there are */
  constructor(size: number) {
    let sum = 0;
    this.#upTo = Float64Array.from({ length: size }, (_, rank) => {
      sum += 1 / (rank + 1);
      return sum;
    }).map((upTo) => upTo / sum);
  }

  /** A rank, 0 for the most frequent. */
  draw(chance: Chance): number {
    const at = chance.next();
    let low = 0;
    let high = this.#upTo.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#upTo[middle] ?? 1) > at) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
