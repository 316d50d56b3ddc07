/** Where what was watched stands on the page, as an attribute of its root. */
export const PAUSES = 'data-pauses';

/** Times during which a page could do nothing of its own, in ms. */
export type Pauses = {
  /** Together, while the page came: its own parsing, layout and painting. */
  readonly own: number;
  /** Together, from when the page was complete until the watch ended. */
  readonly after: number;
  /** The longest of those after the page was complete. */
  readonly longest: number;
};

/** A script for the head of a page that watches it and then leaves {@link Pauses} as JSON in the attribute {@link PAUSES}. */
export const PAUSE_WATCH = `<script>(${watchPauses.toString()})('${PAUSES}')</script>`;

/**
 * Runs in the page: has one small task follow the other, and whenever the next comes late, something else has run in between. The watch ends
 * some seconds after the page is complete, when a content script has come to rest.
 */
function watchPauses(attribute: string): void {
  const shortest = 0.25;
  const watched = 4000;
  let own = 0;
  let after = 0;
  let longest = 0;
  let complete = Number.POSITIVE_INFINITY;
  let last = performance.now();
  const { port1, port2 } = new MessageChannel();
  document.addEventListener('DOMContentLoaded', () => {
    complete = performance.now();
  });
  port1.onmessage = () => {
    const now = performance.now();
    const pause = now - last;
    if (pause >= shortest) {
      if (last < complete) own += pause;
      else {
        after += pause;
        longest = Math.max(longest, pause);
      }
    }
    if (now > complete + watched) {
      document.documentElement.setAttribute(attribute, JSON.stringify({ own, after, longest }));
      return;
    }
    last = performance.now();
    port2.postMessage(null);
  };
  port2.postMessage(null);
}
