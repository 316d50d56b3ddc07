/** Where what was watched stands on the page, as an attribute of its root. */
export const PAUSES = 'data-pauses';

/** How long a page is watched after it is complete, in ms: a content script has come to rest by then. */
export const WATCHED = 4000;

/** Times during which a page could do nothing of its own, from when it was complete until the watch ended, in ms. */
export type Pauses = {
  readonly longest: number;
  /** How many took longer than a frame of a screen that shows sixty in a second. */
  readonly frames: number;
};

/** A script for the head of a page that watches it and then leaves {@link Pauses} as JSON in the attribute {@link PAUSES}. */
export const PAUSE_WATCH = `<script>(${watchPauses.toString()})('${PAUSES}', ${WATCHED})</script>`;

/** Runs in the page: has one small task follow the other, and whenever the next comes late, something else has run in between. */
function watchPauses(attribute: string, watched: number): void {
  const frame = 1000 / 60;
  let [longest, frames] = [0, 0];
  let complete = Number.POSITIVE_INFINITY;
  let last = performance.now();
  const { port1, port2 } = new MessageChannel();
  document.addEventListener('DOMContentLoaded', () => {
    complete = performance.now();
  });
  port1.onmessage = () => {
    const now = performance.now();
    if (last > complete) {
      longest = Math.max(longest, now - last);
      if (now - last > frame) frames++;
    }
    if (now > complete + watched) {
      document.documentElement.setAttribute(attribute, JSON.stringify({ longest, frames }));
      return;
    }
    last = performance.now();
    port2.postMessage(null);
  };
  port2.postMessage(null);
}
