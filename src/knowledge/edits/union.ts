/** Numbers that belong together (union-find). A number that was never united is alone. */
export type Union = {
  /** The number that stands for all that belong to this one: the smallest of them. */
  readonly find: (item: number) => number;
  readonly unite: (a: number, b: number) => void;
  /** All that belong to this one, itself first where it is alone. */
  readonly all: (item: number) => readonly number[];
};

/** Nothing belongs together yet. */
export function emptyUnion(): Union {
  const roots = new Map<number, number>();
  const sets = new Map<number, readonly number[]>();
  const find = (item: number): number => roots.get(item) ?? item;
  const all = (item: number): readonly number[] => sets.get(find(item)) ?? [item];
  return {
    find,
    all,
    unite: (a, b) => {
      if (find(a) === find(b)) return;
      const united = [...all(a), ...all(b)].sort((x, y) => x - y);
      const root = united[0] ?? a;
      for (const item of united) roots.set(item, root);
      sets.set(root, united);
    },
  };
}
