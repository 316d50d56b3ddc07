type Part = 'boot' | 'main';

/**
 * A script can be run twice in one frame: the background injects again after an update, or when the reader turns a site
 * on again. The newest instance serves, so that it never matters why there is another: it ends the one before it and is
 * itself ended by the next. Aborting is the only way to end one, and everything it did hangs on its signal.
 */
export function takeOver(part: Part): AbortController {
  running(part)?.abort();
  const controller = new AbortController();
  Reflect.set(globalThis, keyOf(part), controller);
  return controller;
}

/** Whether an instance of `part` is at work in this frame. */
export function isRunning(part: Part): boolean {
  return running(part)?.signal.aborted === false;
}

/** Boot and main are built apart and meet in the global scope that this extension's scripts share in a frame. */
function running(part: Part): AbortController | null {
  const found: unknown = Reflect.get(globalThis, keyOf(part));
  return found instanceof AbortController ? found : null;
}

function keyOf(part: Part): symbol {
  return Symbol.for(`sandarbh ${part}`);
}
