/** A value with all that it was made of. */
type Piece<V> = { readonly parts: readonly object[]; readonly value: V };

/**
 * What was made of some things: the values in the order of the things, and what each was made of. What is made anew from the same parts is the
 * same, so it need not be made.
 */
export type Made<V> = { readonly values: readonly V[]; readonly pieces: readonly Piece<V>[] };

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
  const partsOfAll = things.map(partsOf);
  const former = formerOf(before?.pieces ?? [], partsOfAll);
  const pieces = things.map((thing, i): Piece<V> => {
    const [parts, known] = [partsOfAll[i] ?? [], former[i]];
    return known && sameParts(known.parts, parts) ? known : { parts, value: make(thing, known?.value) };
  });
  return { values: pieces.map(({ value }) => value), pieces };
}

/** How many pieces are looked at for the one that comes next. */
const AHEAD = 16;

/**
 * For the parts of each thing the piece that began with the same one. Most things are as they were and in the same order, so the two lists are gone
 * through side by side, and only what this leaves over is looked up.
 */
function formerOf<V>(
  pieces: readonly Piece<V>[],
  wanted: readonly (readonly object[])[],
): (Piece<V> | undefined)[] {
  const passed: Piece<V>[] = [];
  let at = 0;
  const found = wanted.map(([first]) => {
    for (let next = at; next < at + AHEAD && next < pieces.length; next++) {
      if (first === undefined || pieces[next]?.parts[0] !== first) continue;
      if (next > at) passed.push(...pieces.slice(at, next));
      at = next + 1;
      return pieces[next];
    }
    return undefined;
  });
  const left = new Map([...passed, ...pieces.slice(at)].map((piece) => [piece.parts[0], piece]));
  left.delete(undefined);
  return left.size === 0 ? found : found.map((piece, i) => piece ?? left.get(wanted[i]?.[0]));
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
