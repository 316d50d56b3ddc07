/** How long a condition may take to come true, in ms: far more than a slow machine needs. */
const PATIENCE = 60_000;

/** Time between two looks, in ms. */
const PAUSE = 25;

/**
 * Looks again and again until there is something to see, and gives that.
 * @param what that is waited for, for the message
 * @param look gives `undefined`, `null` or `false` while it is not there yet
 * @throws {Error} when it has not come after a minute
 */
export async function until<T>(
  what: string,
  look: () => T | Promise<T>,
): Promise<Exclude<T, undefined | null | false>> {
  const deadline = performance.now() + PATIENCE;
  for (;;) {
    const seen = await look();
    if (isThere(seen)) return seen;
    if (performance.now() > deadline) throw new Error(`waited ${PATIENCE / 1000} s in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}

function isThere<T>(seen: T): seen is Exclude<T, undefined | null | false> {
  return seen !== undefined && seen !== null && seen !== false;
}
