import { browser, type Tabs } from '../browser.ts';

/** The tab that the popup speaks of. `host` is null for pages of the browser itself, which nothing may read. */
export type OpenTab = { readonly id: number; readonly host: string | null; readonly isPrivate: boolean };

/**
 * The tab whose button was pressed: the one in front. A popup that is itself opened in a tab, as small screens and tests
 * do, is told in its address: `index.html?tab=17`. Null when that tab is gone.
 * @param search the popup's own `location.search`
 */
export async function findOpenTab(search: string): Promise<OpenTab | null> {
  const tab = await askedTab(search);
  if (tab?.id === undefined) return null;
  return { id: tab.id, host: hostOf(tab.url), isPrivate: tab.incognito };
}

async function askedTab(search: string): Promise<Tabs.Tab | undefined> {
  const asked = new URLSearchParams(search).get('tab');
  if (asked === null) return (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  return browser.tabs.get(Number(asked)).catch(() => undefined);
}

function hostOf(url: string | undefined): string | null {
  if (url === undefined || !URL.canParse(url)) return null;
  const { protocol, host } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? host : null;
}

/** Calls `loaded` whenever the tab has finished to load a page, until the signal aborts. */
export function watchLoading(tab: number, loaded: () => void, signal: AbortSignal): void {
  const listener = (id: number, { status }: Tabs.OnUpdatedChangeInfoType): void => {
    if (id === tab && status === 'complete') loaded();
  };
  browser.tabs.onUpdated.addListener(listener);
  signal.addEventListener('abort', () => browser.tabs.onUpdated.removeListener(listener));
}
