/** Where the pointer was at a time, in CSS pixels of the viewport and ms. */
export type Sample = { readonly x: number; readonly y: number; readonly time: number };

/** Samples further apart than this, in ms, say nothing about how fast the pointer is now. */
const TOO_LONG = 32;

/** How fast the pointer goes from one sample to the next, in px/ms; a pointer that paused is at rest. */
export function speedBetween(before: Sample | null, now: Sample): number {
  if (before === null) return 0;
  const time = now.time - before.time;
  if (time <= 0 || time > TOO_LONG) return 0;
  return Math.hypot(now.x - before.x, now.y - before.y) / time;
}
