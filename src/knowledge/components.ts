/**
 * Connected components by union-find (Tarjan): `keysOf[i]` are the keys of item i; items that share a key are connected,
 * except by keys that more than `cap` items have (such a key says nothing). The components and the items in them are in
 * the order of the items.
 */
export function componentsByKey(keysOf: readonly (readonly string[])[], cap: number): number[][] {
  const parents = keysOf.map((_, i) => i);
  const find = (i: number): number => {
    let root = i;
    while (parents[root] !== root) root = parents[root] ?? root;
    for (let at = i; parents[at] !== root; ) {
      const next = parents[at] ?? root;
      parents[at] = root;
      at = next;
    }
    return root;
  };
  for (const items of itemsByKey(keysOf).values()) {
    if (items.length > cap) continue;
    for (const item of items) parents[find(item)] = find(items[0] ?? item);
  }
  const components = new Map<number, number[]>();
  keysOf.forEach((_, i) => {
    const root = find(i);
    const known = components.get(root);
    if (known) known.push(i);
    else components.set(root, [i]);
  });
  return [...components.values()];
}

function itemsByKey(keysOf: readonly (readonly string[])[]): Map<string, number[]> {
  const byKey = new Map<string, number[]>();
  keysOf.forEach((keys, item) => {
    for (const key of keys) {
      const items = byKey.get(key);
      if (items) items.push(item);
      else byKey.set(key, [item]);
    }
  });
  return byKey;
}
