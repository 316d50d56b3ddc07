import type { CardHost } from '../host/card-host.tsx';
import type { PlacedMark } from '../page/placed-mark.ts';
import { isInControl, isInField } from './controls.ts';
import type { HoverDriver } from './driver.ts';
import type { Point } from './envelope.ts';
import { watchPointer } from './pointer.ts';

type Sources = {
  readonly driver: HoverDriver;
  readonly host: CardHost;
  /** The linked mention at a point of the viewport. */
  readonly markAt: (point: Point) => PlacedMark | null;
  readonly isUnderlined: (placed: PlacedMark) => boolean;
};

/** Turns what the reader does with mouse, pen, finger and keys into events of the card's life. */
export function listen(sources: Sources, signal: AbortSignal): void {
  listenToPointer(sources, signal);
  listenToFinger(sources, signal);
  listenToKeys(sources, signal);
  addEventListener(
    'scroll',
    ({ target, timeStamp }) => {
      // Carousels and tickers scroll all the time: only what moves the name counts.
      const name = sources.driver.openOn();
      const moves = name === null || (target instanceof Node && target.contains(name.block.element));
      if (moves) sources.driver.dispatch({ kind: 'scrolled', time: timeStamp });
    },
    { signal, capture: true, passive: true },
  );
}

function listenToPointer({ driver, host, markAt }: Sources, signal: AbortSignal): void {
  const nowhere = { over: null, speed: 0, isHeading: false };
  watchPointer(
    {
      onMotion: ({ at, before, speed, isOnCard }) => {
        const over = isOnCard ? 'card' : markAt(at);
        const isHeading = driver.isHeadingForCard(before, at);
        driver.dispatch({ kind: 'pointer', over, speed, isHeading, time: at.time });
      },
      onLeave: (time) => driver.dispatch({ kind: 'pointer', ...nowhere, time }),
      isOnCard: (event) => host.owns(event),
    },
    signal,
  );
  addEventListener(
    'pointerdown',
    (event) => {
      driver.dispatch({ kind: 'pressed', on: host.owns(event) ? 'card' : 'page', time: event.timeStamp });
    },
    { signal, capture: true, passive: true },
  );
}

/** A long press on a name opens its card, and so does a tap on an underlined one that is no link. */
function listenToFinger({ driver, host, markAt, isUnderlined }: Sources, signal: AbortSignal): void {
  let isTouch = false;
  addEventListener(
    'pointerdown',
    ({ pointerType }) => {
      isTouch = pointerType === 'touch';
    },
    { signal, capture: true, passive: true },
  );
  addEventListener(
    'contextmenu',
    (event) => {
      const target = isTouch && !host.owns(event) ? markAt({ x: event.clientX, y: event.clientY }) : null;
      if (target === null || isInField(event)) return;
      event.preventDefault();
      driver.dispatch({ kind: 'called', target, by: 'touch' });
    },
    { signal, capture: true },
  );
  addEventListener(
    'click',
    (event) => {
      if (!isTouch || host.owns(event) || isInControl(event)) return;
      const target = markAt({ x: event.clientX, y: event.clientY });
      if (target !== null && isUnderlined(target)) driver.dispatch({ kind: 'called', target, by: 'touch' });
    },
    { signal, capture: true, passive: true },
  );
}

/** Escape closes an open card; no other key of the page is touched. */
function listenToKeys({ driver, host }: Sources, signal: AbortSignal): void {
  addEventListener(
    'keydown',
    (event) => {
      const time = event.timeStamp;
      if (event.key === 'Escape' && driver.openOn() !== null) {
        event.preventDefault();
        event.stopImmediatePropagation();
        driver.dispatch({ kind: 'dismissed', time });
      } else if (!host.owns(event) && isInField(event)) driver.dispatch({ kind: 'typed', time });
    },
    { signal, capture: true },
  );
}
