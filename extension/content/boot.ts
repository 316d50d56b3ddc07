import { extensionIsThere, nativeApi } from '../native-api.ts';
import { isRunning, takeOver } from './instance.ts';
import { isHindi } from './language/decide.ts';
import { glanceAt } from './language/glance.ts';
import { samplePage } from './language/sample.ts';
import { type Look, lookAgain } from './language/watch.ts';

/**
 * The script that every page and frame gets. It decides whether the page is Hindi; when it is, it asks the background to
 * put the content script beside it, and does nothing else. A page in doubt is a page without it.
 */
function boot(signal: AbortSignal): void {
  const first = look(signal);
  if (first !== 'found') lookAgain(first, () => (extensionIsThere() ? look(signal) : 'found'), signal);
}

function look(signal: AbortSignal): Look {
  const glance = glanceAt(document);
  if (glance === 'nothing') return 'nothing';
  if (!isHindi(samplePage(document))) return glance === 'empty' ? 'empty' : 'nothing';
  keepStarted(signal);
  return 'found';
}

/** Asks for the content script now, and again after a change of settings: the reader may have turned this site on. */
function keepStarted(signal: AbortSignal): void {
  const settings = nativeApi()?.storage.onChanged;
  const askAgain = (): void => {
    if (!isRunning('main')) tellBackground('start');
  };
  settings?.addListener(askAgain);
  signal.addEventListener('abort', () => {
    if (extensionIsThere()) settings?.removeListener(askAgain);
  });
  tellBackground('start');
}

/** Sends a message without params. It fails when the extension was updated under the page: nobody is left to tell. */
function tellBackground(name: 'start'): void {
  if (!extensionIsThere()) return;
  const message = { to: 'background', name, params: null };
  nativeApi()
    ?.runtime.sendMessage(message)
    .catch(() => undefined);
}

if (document.documentElement instanceof HTMLElement) boot(takeOver('boot').signal);
