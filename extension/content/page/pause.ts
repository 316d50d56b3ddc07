/** Pauses between a change of the page and the next scan, in ms. */
export const SHORTEST_PAUSE = 400;
const LONGEST_PAUSE = 30_000;
/** So many UTF-16 code units of text that was not there before are news: a paragraph, not a ticker. */
const NEWS = 200;

/**
 * The pause before the next scan, given the last one: short after a scan that found news, else twice as long as before,
 * so that a page whose clock or stock ticker runs is scanned ever more rarely.
 */
export function nextPause(pause: number, newUnits: number): number {
  return newUnits >= NEWS ? SHORTEST_PAUSE : Math.min(2 * pause, LONGEST_PAUSE);
}

/** How many UTF-16 code units of the texts of a page were not among those before. */
export function newUnitsIn(texts: readonly string[], before: readonly string[]): number {
  const known = new Set(before);
  return texts.reduce((units, text) => (known.has(text) ? units : units + text.length), 0);
}
