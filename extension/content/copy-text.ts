/**
 * Puts a text on the clipboard. Pages without TLS and frames that were denied it have no asynchronous clipboard; there the
 * copy command gives a `copy` event, and the event its clipboard.
 * @throws {Error} when the browser refuses both
 */
export async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    if (!copyByCommand(text)) throw new Error('the browser gave no clipboard');
  }
}

function copyByCommand(text: string): boolean {
  let isDone = false;
  const stop = new AbortController();
  const onCopy = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
    isDone = event.clipboardData !== null;
  };
  addEventListener('copy', onCopy, { capture: true, signal: stop.signal });
  document.execCommand('copy');
  stop.abort();
  return isDone;
}
