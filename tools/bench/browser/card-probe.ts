/** What {@link watchForCard} leaves in the page. Times are of the page's clock, in ms. */
type Probe = { rest: number; card: Promise<number>; stop: AbortController };

/**
 * Runs in the page: begins to note when the pointer last moved, and when a card was painted. That is known at the first task after the frame
 * in which an open popover in a shadow root below the page's root has a size, a text, and is not hidden.
 */
export function watchForCard(): void {
  const stop = new AbortController();
  const isShown = (): boolean => {
    for (const host of document.querySelectorAll('html > *, body > *')) {
      const popover = host.shadowRoot?.querySelector<HTMLElement>(':popover-open');
      if (!popover) continue;
      const { width, height } = popover.getBoundingClientRect();
      const isVisible = popover.checkVisibility({ visibilityProperty: true, opacityProperty: true });
      if (width > 0 && height > 0 && isVisible && popover.textContent !== '') return true;
    }
    return false;
  };
  const card = new Promise<number>((resolve) => {
    const look = (): void => {
      if (stop.signal.aborted) return;
      if (!isShown()) {
        requestAnimationFrame(look);
        return;
      }
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now());
      port2.postMessage(null);
    };
    requestAnimationFrame(look);
  });
  const probe: Probe = { rest: 0, card, stop };
  Reflect.set(window, 'sandarbhProbe', probe);
  const onMove = (event: PointerEvent): void => {
    probe.rest = event.timeStamp;
  };
  addEventListener('pointermove', onMove, { signal: stop.signal, capture: true, passive: true });
}

/**
 * Runs in the page: how long after the pointer came to rest the card was painted, in ms.
 * @throws {Error} when none was after a time that is far more than a slow machine needs
 */
export async function timeToCard(): Promise<number> {
  const probe: Probe = Reflect.get(window, 'sandarbhProbe');
  const painted = await new Promise<number>((resolve, reject) => {
    setTimeout(() => reject(new Error('no card came')), 20_000);
    void probe.card.then(resolve);
  });
  probe.stop.abort();
  return painted - probe.rest;
}

/** Runs in the page: the page's clock, in ms. */
export function pageClock(): number {
  return performance.now();
}
