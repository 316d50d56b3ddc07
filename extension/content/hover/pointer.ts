import { type Sample, speedBetween } from './speed.ts';

/** Where the mouse is and how fast it got there, and whether on the card. */
type Motion = {
  readonly at: Sample;
  readonly before: Sample | null;
  readonly speed: number;
  readonly isOnCard: boolean;
};

/** Who is told about the mouse or pen: where it goes, and when it has left the page. */
export type PointerListener = {
  readonly onMotion: (motion: Motion) => void;
  readonly onLeave: (time: number) => void;
  /** Asked while an event is under way: afterwards it no longer knows its path. */
  readonly isOnCard: (event: Event) => boolean;
};

/**
 * Tells where the mouse or pen goes, at most once a frame, unless a button is down: then the reader selects or drags.
 * Touches are not told.
 */
export function watchPointer(listener: PointerListener, signal: AbortSignal): void {
  let last: Sample | null = null;
  let latest: { readonly at: Sample; readonly isOnCard: boolean } | null = null;
  const onFrame = (): void => {
    if (latest === null || signal.aborted) return;
    const { at, isOnCard } = latest;
    listener.onMotion({ at, before: last, speed: speedBetween(last, at), isOnCard });
    last = at;
    latest = null;
  };
  const onMove = (event: PointerEvent): void => {
    if (event.pointerType === 'touch' || event.buttons !== 0) return;
    if (latest === null) requestAnimationFrame(onFrame);
    const at = { x: event.clientX, y: event.clientY, time: event.timeStamp };
    latest = { at, isOnCard: listener.isOnCard(event) };
  };
  const onLeave = ({ timeStamp }: PointerEvent): void => {
    last = null;
    latest = null;
    listener.onLeave(timeStamp);
  };
  addEventListener('pointermove', onMove, { signal, capture: true, passive: true });
  document.documentElement.addEventListener('pointerleave', onLeave, { signal, passive: true });
}
