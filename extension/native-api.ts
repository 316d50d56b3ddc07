import type { browser } from './browser.ts';

/**
 * The extension API as the browser has it, for what runs in pages: what that needs of the API gives promises in every browser that we
 * support, and the polyfill would be half of the boot script's size. Null once the extension is gone.
 */
export function nativeApi(): typeof browser | null {
  const { browser: own, chrome } = globalThis as ExtensionGlobals;
  return own ?? chrome ?? null;
}

/** The extension API, where it must be there. Throws once the extension is gone. */
export function extensionApi(): typeof browser {
  const api = nativeApi();
  if (!api) throw new Error('the extension is gone');
  return api;
}

/** The names under which browsers give the API. */
type ExtensionGlobals = { readonly browser?: typeof browser; readonly chrome?: typeof browser };

/**
 * Whether the extension that this script came with is still installed. After an update the scripts in open pages stay
 * behind without an extension to talk to, and should leave quietly.
 */
export function extensionIsThere(): boolean {
  try {
    return nativeApi()?.runtime?.id !== undefined;
  } catch {
    return false;
  }
}
