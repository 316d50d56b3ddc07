/**
 * What was made of some things: the values in the order of the things, and how each is found again by its parts. What is made anew from the
 * same parts is the same, so it need not be made.
 */
export type Made<V> = {
  readonly values: readonly V[];
  readonly byFirst: ReadonlyMap<object, { readonly parts: readonly object[]; readonly value: V }>;
};

/**
 * Makes a value of each thing, or finds the one that was made before. `partsOf` gives all that the value depends on, the first of them
 * different for each thing; a part is the same only when it is the same object, which never changes. Where only other parts have changed,
 * `make` is given the former value, which may help to make the new one and does not show in it.
 */
export function remake<T, V>(
  before: Made<V> | undefined,
  things: readonly T[],
  partsOf: (thing: T) => readonly object[],
  make: (thing: T, former: V | undefined) => V,
): Made<V> {
  const byFirst = new Map<object, { readonly parts: readonly object[]; readonly value: V }>();
  const values = things.map((thing) => {
    const parts = partsOf(thing);
    const known = before?.byFirst.get(parts[0] ?? parts);
    const made = known && sameParts(known.parts, parts) ? known : { parts, value: make(thing, known?.value) };
    byFirst.set(parts[0] ?? parts, made);
    return made.value;
  });
  return { values, byFirst };
}

function sameParts(a: readonly object[], b: readonly object[]): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

/**
 * The same values, each as the object that it was before where one with the same key says the same: what was made of that need not be made anew.
 */
export function settle<V>(
  before: readonly V[] | undefined,
  values: readonly V[],
  keyOf: (value: V) => string,
  saysSame: (a: V, b: V) => boolean,
): V[] {
  const known = new Map(before?.map((value) => [keyOf(value), value]));
  return values.map((value) => {
    const former = known.get(keyOf(value));
    return former !== undefined && saysSame(former, value) ? former : value;
  });
}
