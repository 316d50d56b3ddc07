/** A point of the viewport, in CSS pixels. */
export type Point = { readonly x: number; readonly y: number };

/** A box of the viewport, in CSS pixels. */
export type Box = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/** Half of the 120° that a hand may stray on its way. As in 10ten Japanese Reader. */
const STRAY = Math.cos((60 * Math.PI) / 180);
/** A step shorter than this, in px, has no direction. */
const TREMBLE = 1;

/**
 * Whether a pointer that goes from one point to another is on its way to a box: its step points at some part of the
 * box, within 60° to either side.
 */
export function isHeadingFor(box: Box, from: Point, to: Point): boolean {
  const step = { x: to.x - from.x, y: to.y - from.y };
  const length = Math.hypot(step.x, step.y);
  if (length < TREMBLE) return false;
  const goals = [nearest(box, from), ...corners(box)];
  return goals.some((goal) => {
    const way = { x: goal.x - from.x, y: goal.y - from.y };
    const distance = Math.hypot(way.x, way.y);
    return distance === 0 || (step.x * way.x + step.y * way.y) / (length * distance) >= STRAY;
  });
}

function nearest({ left, top, right, bottom }: Box, { x, y }: Point): Point {
  return { x: Math.min(Math.max(x, left), right), y: Math.min(Math.max(y, top), bottom) };
}

function corners({ left, top, right, bottom }: Box): readonly Point[] {
  return [
    { x: left, y: top },
    { x: right, y: top },
    { x: left, y: bottom },
    { x: right, y: bottom },
  ];
}
