/** A half-open piece of a text, in UTF-16 code units. */
export type Span = { readonly start: number; readonly end: number };

/** Whether two pieces of a text share a code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether two pieces are the same piece. */
export function isSame(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

/**
 * The span of a list that lies over another one best: much in common, little beyond; the first of equals, null when none
 * overlaps.
 */
export function bestOverlap<S extends Span>(spans: readonly S[], span: Span): S | null {
  let best: S | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const candidate of spans) {
    if (!overlaps(candidate, span)) continue;
    const shared = Math.min(candidate.end, span.end) - Math.max(candidate.start, span.start);
    const score = shared * 2 - (candidate.end - candidate.start);
    if (score <= most) continue;
    best = candidate;
    most = score;
  }
  return best;
}
