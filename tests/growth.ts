/** Four times the input may take four times as long; the square would take sixteen. */
const TIMES = 4;
export const MOST_GROWTH = 10;

/** Costs below this, in milliseconds, are noise; what is so cheap is measured on more. */
const MEASURABLE = 20;
/** The most that the input is enlarged for that. */
const LARGEST = 16;
/** A busy machine may spoil one measurement, not all of these. */
const TRIES = 3;

/** The shortest of three runs, in milliseconds. */
function cost(run: () => unknown): number {
  const runs = [1, 2, 3].map(() => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...runs);
}

/**
 * How many times as long a run takes on four times as much: the least of up to three measurements. `run` makes what is measured for an
 * input of some length; `small` is the first length to try.
 */
export function growth(run: (length: number) => () => unknown, small: number): number {
  let length = small;
  while (length < small * LARGEST && cost(run(length)) < MEASURABLE) length *= 2;
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < TRIES && least >= MOST_GROWTH; i++)
    least = Math.min(least, cost(run(length * TIMES)) / cost(run(length)));
  return least;
}
