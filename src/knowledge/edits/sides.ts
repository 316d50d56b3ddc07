import type { Place, PlacedEdit } from './places.ts';

/** Which side of a keep-apart edit something is on: `1` for `one`, `-1` for `other`. */
export type Side = 1 | -1;

/** The mentions that a keep-apart edit speaks of, by number of the extract and of the mention, each with its side. */
export type MentionSides = ReadonlyMap<number, ReadonlyMap<number, Side>>;

/**
 * The sides of mentions under a keep-apart edit. A mention that the edit names itself is where the edit puts it,
 * whatever its spelling; a mention or spelling that both sides name is on neither.
 */
export function mentionSides({ one, other }: PlacedEdit): MentionSides {
  const named = new Map<string, Claim>();
  const spelled = new Map<string, Claim>();
  for (const [side, anchors] of [
    [1, one],
    [-1, other],
  ] as const) {
    for (const { anchor, places } of anchors) {
      for (const place of places) claim(anchor.kind === 'spelling' ? spelled : named, place, side);
    }
  }
  const sides = new Map<number, Map<number, Side>>();
  for (const [key, { place, side }] of [...spelled, ...named]) {
    const here = sides.get(place.article) ?? new Map<number, Side>();
    sides.set(place.article, here);
    if (side !== null) here.set(place.mention, side);
    else if (named.has(key)) here.delete(place.mention);
  }
  return sides;
}

/** `side` is null where both sides claim the place. */
type Claim = { readonly place: Place; readonly side: Side | null };

function claim(claims: Map<string, Claim>, place: Place, side: Side): void {
  const key = `${place.article} ${place.mention}`;
  const known = claims.get(key);
  claims.set(key, { place, side: known === undefined || known.side === side ? side : null });
}
