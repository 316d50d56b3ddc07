/** So many times in all a page asks before it waits for another occasion, and at first so long between two, in ms; then twice as long. */
const TRIES = 4;
const FIRST_PAUSE = 500;

/**
 * Asks until there is an answer, a few times and ever more rarely: a background that is just being stopped takes messages
 * without answering them, and one that starts may not be there yet.
 * @param ask rejects, or gives false, when there was no answer
 */
export async function keepAsking(ask: () => Promise<boolean>, signal: AbortSignal): Promise<void> {
  for (let asked = 1, pause = FIRST_PAUSE; !signal.aborted; asked += 1, pause *= 2) {
    if ((await ask().catch(() => false)) || asked === TRIES) return;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

/** Calls `back` each time that the reader comes back to the page, from another tab or through the browser's history. */
export function onReturn(back: () => void, signal: AbortSignal): void {
  const look = (): void => {
    if (document.visibilityState === 'visible') back();
  };
  document.addEventListener('visibilitychange', look, { signal });
}
