import { browser } from '../browser.ts';
import { answer } from '../messaging.ts';
import { installKnowledge } from './bundled.ts';
import { listenToCommands } from './commands.ts';
import { backgroundHandlers } from './handlers.ts';
import { createLibrary } from './knowledge-source.ts';
import { createPages } from './pages.ts';
import { bootOpenPages } from './tabs.ts';
import { expectKnowledge, wasWiped } from './witness.ts';

/** The background: disposable, so listeners are all that it sets up; everything else is read when asked for. */
const library = createLibrary(() => pages.forget());
const pages = createPages(library);

answer('background', backgroundHandlers(library, pages), new AbortController().signal);
listenToCommands();

browser.runtime.onInstalled.addListener((details) => {
  void install(details.reason === 'install');
});
browser.runtime.onStartup.addListener(() => {
  void repair();
});

async function install(isFirst: boolean): Promise<void> {
  await installKnowledge(library, Date.now());
  await expectKnowledge();
  await bootOpenPages();
  if (isFirst)
    await browser.tabs.create({ url: browser.runtime.getURL('extension/library/index.html#/welcome') });
}

/** At the browser's start: a database that the browser or the reader wiped gets the packaged knowledge again. */
async function repair(): Promise<void> {
  if (await wasWiped(library)) await installKnowledge(library, Date.now());
}
