import { compareUnits } from '../text/code-units.ts';

/**
 * All that a value depends on, in its order. A part is the same only when it is the same object, which never changes; a list is the same when the
 * things in it are.
 */
type Parts = readonly (object | readonly (object | null)[])[];

/** A value with all that it was made of. */
type Piece<V> = { readonly parts: Parts; readonly value: V };

/**
 * What was made of some things: the values in the order of the things, and what each was made of. What is made anew from the same parts is the
 * same, so it need not be made.
 */
export type Made<V> = { readonly values: readonly V[]; readonly pieces: readonly Piece<V>[] };

/**
 * Makes a value of each thing, or finds the one that was made before. The first of the parts is no list and different for each thing. Where only
 * other parts have changed, `make` is given the former value, which may help to make the new one and does not show in it. Where nothing has
 * changed, this gives `before` itself.
 */
export function remake<T, V>(
  before: Made<V> | undefined,
  things: readonly T[],
  partsOf: (thing: T) => Parts,
  make: (thing: T, former: V | undefined) => V,
): Made<V> {
  const former = new Former(before?.pieces ?? []);
  const open: { readonly at: number; readonly thing: T; readonly parts: Parts; readonly known?: Piece<V> }[] =
    [];
  const pieces = new Array<Piece<V>>(things.length);
  things.forEach((thing, at) => {
    const parts = partsOf(thing);
    const known = former.next(parts[0]);
    if (known && sameParts(known.parts, parts)) pieces[at] = known;
    else open.push(known ? { at, thing, parts, known } : { at, thing, parts });
  });
  if (before && open.length === 0 && pieces.length === before.pieces.length) return before;
  const left = former.left();
  for (const { at, thing, parts, known = left.get(parts[0]) } of open) {
    const isSame = known !== undefined && sameParts(known.parts, parts);
    pieces[at] = isSame ? known : { parts, value: make(thing, known?.value) };
  }
  return { values: pieces.map(({ value }) => value), pieces };
}

/** How many pieces are looked at for the one that comes next. */
const AHEAD = 16;

/**
 * Former pieces, by the first of their parts. Most things are as they were and in the same order, so things and pieces are gone through side by
 * side, and only what this leaves over is looked up.
 */
class Former<V> {
  readonly #pieces: readonly Piece<V>[];
  readonly #passed: Piece<V>[] = [];
  #at = 0;

  constructor(pieces: readonly Piece<V>[]) {
    this.#pieces = pieces;
  }

  /** The piece that begins with this part, where it is one of the next. */
  next(first: object | undefined): Piece<V> | undefined {
    const end = Math.min(this.#at + AHEAD, this.#pieces.length);
    for (let next = this.#at; next < end; next++) {
      const piece = this.#pieces[next];
      if (piece?.parts[0] !== first) continue;
      if (next > this.#at) this.#passed.push(...this.#pieces.slice(this.#at, next));
      this.#at = next + 1;
      return piece;
    }
    return undefined;
  }

  /** All that were not found so. */
  left(): ReadonlyMap<object | undefined, Piece<V>> {
    return new Map(
      [...this.#passed, ...this.#pieces.slice(this.#at)].map((piece) => [piece.parts[0], piece]),
    );
  }
}

function sameParts(a: Parts, b: Parts): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) {
    const one = a[i];
    const other = b[i];
    if (one !== other && !(Array.isArray(one) && Array.isArray(other) && sameThings(one, other)))
      return false;
  }
  return true;
}

function sameThings(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

/**
 * The same values, each as the object that it was before where one with the same key says the same: what was made of that need not be made anew.
 * Both lists are in the order of their keys.
 */
export function settle<V>(
  before: readonly V[],
  values: readonly V[],
  keyOf: (value: V) => string,
  saysSame: (a: V, b: V) => boolean,
): V[] {
  let at = 0;
  return values.map((value) => {
    const key = keyOf(value);
    let former = before[at];
    while (former !== undefined && compareUnits(keyOf(former), key) < 0) former = before[++at];
    return former !== undefined && keyOf(former) === key && saysSame(former, value) ? former : value;
  });
}
