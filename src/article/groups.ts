/** Disjoint sets of numbers with path halving (Tarjan). */
export class Groups {
  readonly #parents = new Map<number, number>();

  /** Makes one set of those of two numbers. */
  join(a: number, b: number): void {
    this.#parents.set(this.#root(a), this.#root(b));
  }

  /** The sets of all numbers that were joined. */
  members(): number[][] {
    const groups = new Map<number, number[]>();
    for (const number of [...this.#parents.keys()]) {
      const root = this.#root(number);
      const group = groups.get(root);
      if (group) group.push(number);
      else groups.set(root, [number]);
    }
    return [...groups.values()];
  }

  #root(start: number): number {
    let at = start;
    for (;;) {
      const parent = this.#parents.get(at);
      if (parent === undefined) this.#parents.set(at, at);
      if (parent === undefined || parent === at) return at;
      const grandparent = this.#parents.get(parent) ?? parent;
      this.#parents.set(at, grandparent);
      at = grandparent;
    }
  }
}
