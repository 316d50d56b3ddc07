/** Runs `work` when the page has nothing to do, at the latest after two seconds, unless `signal` aborts before. */
export function whenIdle(work: () => void, signal: AbortSignal): void {
  requestIdleCallback(
    () => {
      if (!signal.aborted) work();
    },
    { timeout: 2000 },
  );
}
