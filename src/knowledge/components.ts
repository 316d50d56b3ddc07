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
  for (const items of itemsByKey(keysOf).values()) {
    for (const item of items) unite(parents, item, items[0] ?? item);
  }
  return componentsOf(parents);
}

/** The same where every item asks by its names, whatever they are; a name that more than `cap` items have connects nobody. */
export function componentsByName<N extends string | number>(
  namesOf: readonly (readonly N[])[],
  cap: number,
): number[][] {
  const parents = Uint32Array.from(namesOf, (_, i) => i);
  const counts = new Map<N, number>();
  if (cap < namesOf.length) {
    for (const names of namesOf) for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const firstOf = new Map<N, number>();
  namesOf.forEach((names, item) => {
    for (const name of names) {
      const first = firstOf.get(name);
      if (first === undefined) firstOf.set(name, item);
      else if ((counts.get(name) ?? 0) <= cap) unite(parents, item, first);
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
