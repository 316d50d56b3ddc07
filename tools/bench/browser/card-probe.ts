/** When something was painted after the pointer came to rest, in ms. */
export type CardTimes = {
  /** The card, perhaps with nothing on it yet but that it is on its way. */
  readonly card: number;
  /** The name of whom it tells, and with it all the rest. */
  readonly content: number;
};

/** What {@link watchForCard} leaves in the page. Times are of the page's clock, in ms. */
type Probe = { rest: number; painted: Promise<CardTimes>; stop: AbortController };

/**
 * Runs in the page: begins to note when the pointer last moved, and when a card was painted. That is known at the first task after the frame
 * in which an open popover in a shadow root below the page's root has a size, a text, and is not hidden.
 */
export function watchForCard(): void {
  const stop = new AbortController();
  const shownCard = (): Element | null => {
    for (const host of document.querySelectorAll('html > *, body > *')) {
      const popover = host.shadowRoot?.querySelector<HTMLElement>(':popover-open');
      if (!popover) continue;
      const { width, height } = popover.getBoundingClientRect();
      const isVisible = popover.checkVisibility({ visibilityProperty: true, opacityProperty: true });
      if (width > 0 && height > 0 && isVisible && popover.textContent !== '') return popover;
    }
    return null;
  };
  const afterPaint = (): Promise<number> =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now());
      port2.postMessage(null);
    });
  const painted = new Promise<CardTimes>((resolve) => {
    let card: Promise<number> | null = null;
    const look = async (): Promise<void> => {
      const shown = stop.signal.aborted ? null : shownCard();
      if (shown !== null) card ??= afterPaint();
      if (shown?.querySelector('h2') && card !== null) {
        const [first, content] = await Promise.all([card, afterPaint()]);
        resolve({ card: first, content });
      } else if (!stop.signal.aborted) requestAnimationFrame(() => void look());
    };
    requestAnimationFrame(() => void look());
  });
  const probe: Probe = { rest: 0, painted, stop };
  Reflect.set(window, 'sandarbhProbe', probe);
  const onMove = (event: PointerEvent): void => {
    probe.rest = event.timeStamp;
  };
  addEventListener('pointermove', onMove, { signal: stop.signal, capture: true, passive: true });
}

/**
 * Runs in the page: how long after the pointer came to rest the card and what is on it were painted.
 * @throws {Error} when none was after a time that is far more than a slow machine needs
 */
export async function timeToCard(): Promise<CardTimes> {
  const probe: Probe = Reflect.get(window, 'sandarbhProbe');
  const { card, content } = await new Promise<CardTimes>((resolve, reject) => {
    setTimeout(() => reject(new Error('no card came')), 20_000);
    void probe.painted.then(resolve);
  });
  probe.stop.abort();
  return { card: card - probe.rest, content: content - probe.rest };
}

/** Runs in the page: the page's clock, in ms. */
export function pageClock(): number {
  return performance.now();
}
