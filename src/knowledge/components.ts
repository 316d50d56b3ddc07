import { HASH_START, hashUnits } from '../lexicon/hash.ts';

/**
 * The keys of an item, as `blockingKey` makes them, each once. A key connects the items that have it only where one of them asks by it; those
 * that merely offer it are not connected by it with each other. So a bare surname meets all who bear it, and they do not meet for its sake.
 */
export type Keys = { readonly asks: readonly number[]; readonly offers: readonly number[] };

/**
 * The key of a text: a hash that fits a small integer. Two texts of one key make items be compared that need not be, and change nothing else.
 */
export function blockingKey(text: string): number {
  return hashUnits(HASH_START, text) >>> 2;
}

/**
 * Connected components by union-find (Tarjan): items that share a key that one of them asks by are connected. The components and the items in them
 * are in the order of the items.
 */
export function componentsByKey(keysOf: readonly Keys[]): number[][] {
  const parents = Uint32Array.from(keysOf, (_, i) => i);
  const firstOf = new Map<number, number>();
  for (const { asks } of keysOf) for (const key of asks) firstOf.set(key, NOBODY_YET);
  keysOf.forEach(({ asks, offers }, item) => {
    for (const keys of [asks, offers]) {
      for (const key of keys) {
        const first = firstOf.get(key);
        if (first === NOBODY_YET) firstOf.set(key, item);
        else if (first !== undefined) unite(parents, item, first);
      }
    }
  });
  return componentsOf(parents);
}

const NOBODY_YET = -1;

/** The same where every item asks by its names, whatever they are; a name that more than `cap` items have connects nobody. */
export function componentsByName<N extends string | number>(
  namesOf: readonly (readonly N[])[],
  cap: number,
): number[][] {
  const parents = Uint32Array.from(namesOf, (_, i) => i);
  const numberOf = new Map<N, number>();
  const [counts, firsts]: [number[], number[]] = [[], []];
  namesOf.forEach((names, item) => {
    for (const name of names) {
      const number = numberOf.get(name) ?? counts.length;
      if (number === counts.length) {
        numberOf.set(name, number);
        firsts.push(item);
      }
      counts[number] = (counts[number] ?? 0) + 1;
    }
  });
  namesOf.forEach((names, item) => {
    for (const name of names) {
      const number = numberOf.get(name) ?? -1;
      if ((counts[number] ?? 0) <= cap) unite(parents, item, firsts[number] ?? item);
    }
  });
  return componentsOf(parents);
}

function unite(parents: Uint32Array, a: number, b: number): void {
  parents[rootOf(parents, a)] = rootOf(parents, b);
}

function rootOf(parents: Uint32Array, item: number): number {
  let root = item;
  while (parents[root] !== root) root = parents[root] ?? root;
  for (let at = item; parents[at] !== root; ) {
    const next = parents[at] ?? root;
    parents[at] = root;
    at = next;
  }
  return root;
}

function componentsOf(parents: Uint32Array): number[][] {
  const byRoot = new Map<number, number[]>();
  parents.forEach((_, item) => {
    const root = rootOf(parents, item);
    const known = byRoot.get(root);
    if (known) known.push(item);
    else byRoot.set(root, [item]);
  });
  return [...byRoot.values()];
}

/** The items, rising, of each key that connects: one of several items asks by it. */
export function itemsByKey(keysOf: readonly Keys[]): Map<number, number[]> {
  const byKey = new Map<number, number[]>();
  for (const { asks } of keysOf) for (const key of asks) if (!byKey.has(key)) byKey.set(key, []);
  keysOf.forEach(({ asks, offers }, item) => {
    for (const key of asks) byKey.get(key)?.push(item);
    for (const key of offers) byKey.get(key)?.push(item);
  });
  for (const [key, items] of byKey) if (items.length < 2) byKey.delete(key);
  return byKey;
}
