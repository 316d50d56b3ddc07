import { whenIdle } from '../idle.ts';

/** A change is looked at after so many ms: pages change in bursts. */
const SETTLE = 500;
/** Between looks at least so many ms go by: at first this, twice as long after each in vain, at most that. */
const SHORTEST = 500;
const LONGEST = 30_000;
/** A page with hardly any text is looked at without waiting for a change until the pauses are so long. */
const PATIENCE = 8000;

const ANY_CHANGE = { childList: true, subtree: true, characterData: true };

/** What a look has shown: what was looked for, a page without it, or a page that may still fill in. */
export type Look = 'found' | 'nothing' | 'empty';

/**
 * Looks at a page again after its text may have changed (a client-rendered page fills in, a link is followed without
 * loading), until `look` has found what it looks for. The observer takes itself off the page at the first change and
 * returns only after the next look, so a page that changes all the time is observed for two changes a minute. What happens
 * within shadow roots no observer of the page sees: hence the looks at pages that seem empty.
 */
export function lookAgain(first: Look, look: () => Look, signal: AbortSignal): void {
  let pause = SHORTEST;
  let address = location.href;
  let lookedAt = performance.now();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => lookLater());
  const lookLater = (): void => {
    observer.disconnect();
    clearTimeout(timer);
    if (location.href !== address) pause = SHORTEST;
    const wait = Math.max(SETTLE, lookedAt + pause - performance.now());
    timer = setTimeout(() => whenIdle(lookNow, signal), wait);
  };
  const lookNow = (): void => {
    pause = Math.min(2 * pause, LONGEST);
    address = location.href;
    lookedAt = performance.now();
    goOn(look());
  };
  const goOn = (seen: Look): void => {
    if (seen === 'empty' && pause <= PATIENCE) lookLater();
    if (seen !== 'found') observer.observe(document, ANY_CHANGE);
  };
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  goOn(first);
}
