import { extensionIsThere, nativeApi } from '../native-api.ts';
import { isRunning, takeOver } from './instance.ts';
import { keepAsking, onReturn } from './keep-asking.ts';
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

/**
 * Asks for the content script now, and again on every occasion on which the reader may have turned this site on: a change
 * of settings, and a return to a page that may have slept through one.
 */
function keepStarted(signal: AbortSignal): void {
  const settings = nativeApi()?.storage.local.onChanged;
  const messages = nativeApi()?.runtime.onMessage;
  const askAgain = (): void => {
    if (!isRunning('main')) void keepAsking(askForStart, signal);
  };
  // The content script answers messages; here they only are an occasion.
  const hear = (): undefined => void askAgain();
  settings?.addListener(askAgain);
  messages?.addListener(hear);
  signal.addEventListener('abort', () => {
    if (!extensionIsThere()) return;
    settings?.removeListener(askAgain);
    messages?.removeListener(hear);
  });
  onReturn(askAgain, signal);
  askAgain();
}

/** Whether the background did as it was asked. It never will when the extension was updated under the page: nobody is left to ask. */
async function askForStart(): Promise<boolean> {
  if (!extensionIsThere()) return true;
  const message = { to: 'background', name: 'start', params: null };
  // The answer is null; anything else is a failure, or a background that went away.
  return (await nativeApi()?.runtime.sendMessage(message)) === null;
}

if (document.documentElement instanceof HTMLElement) boot(takeOver('boot').signal);
