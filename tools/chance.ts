/** Chance that comes out the same each time (a linear congruential generator with the factors of Numerical Recipes). */
export class Chance {
  #state: number;

  /** @param seed where to begin: any whole number, another one for other chances */
  constructor(seed: number) {
    this.#state = seed;
  }

  /** A number from 0 to 1, 1 excluded. */
  next(): number {
    this.#state = (Math.imul(this.#state, 1_664_525) + 1_013_904_223) >>> 0;
    return this.#state / 2 ** 32;
  }

  /** Whether something happens that has this probability, 0 to 1. */
  hits(probability: number): boolean {
    return this.next() < probability;
  }

  /** One of some values, each as likely as the others; undefined when there is none. */
  pick<T>(values: readonly T[]): T | undefined {
    return values[Math.floor(this.next() * values.length)];
  }
}
