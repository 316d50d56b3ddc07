import { browser } from '../browser.ts';
import type { PageCommand } from '../messages.ts';
import { askContent } from '../messaging.ts';

const COMMANDS: readonly PageCommand[] = ['next-name', 'previous-name', 'open-card', 'close-card'];

/** Passes the browser's keyboard commands on to the page that the reader looks at. */
export function listenToCommands(): void {
  browser.commands.onCommand.addListener((name, tab) => {
    const command = COMMANDS.find((known) => known === name);
    if (command) void obey(command, tab?.id);
  });
}

async function obey(command: PageCommand, tab: number | undefined): Promise<void> {
  const id = tab ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id;
  if (id === undefined) return;
  // A page without a content script has no names to go to.
  await askContent(id, 0, 'command', { command }).catch(() => null);
}
