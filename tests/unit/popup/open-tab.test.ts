import { beforeEach, expect, test, vi } from 'vitest';
import { findOpenTab, watchLoading } from '../../../extension/popup/open-tab.ts';

type Tab = { readonly id?: number; readonly url?: string; readonly incognito: boolean };
type Listener = (tab: number, change: { readonly status?: string }) => void;

const fake = vi.hoisted(() => ({
  front: [] as Tab[],
  byId: new Map<number, Tab>(),
  listeners: new Set<Listener>(),
}));

vi.mock('../../../extension/browser.ts', () => ({
  browser: {
    tabs: {
      query: async () => fake.front,
      get: async (id: number) => {
        const tab = fake.byId.get(id);
        if (tab === undefined) throw new Error(`No tab with id: ${id}`);
        return tab;
      },
      onUpdated: {
        addListener: (listener: Listener) => fake.listeners.add(listener),
        removeListener: (listener: Listener) => fake.listeners.delete(listener),
      },
    },
  },
}));

beforeEach(() => {
  fake.front = [];
  fake.byId.clear();
  fake.listeners.clear();
});

test('the popup speaks of the tab in front', async () => {
  fake.front = [{ id: 3, url: 'https://hindi.khabar.example:8080/a?b#c', incognito: true }];
  expect(await findOpenTab('')).toEqual({ id: 3, host: 'hindi.khabar.example:8080', isPrivate: true });
});

test('a popup in a tab of its own speaks of the tab that its address names', async () => {
  fake.byId.set(17, { id: 17, url: 'http://khabar.example/', incognito: false });
  expect(await findOpenTab('?tab=17')).toEqual({ id: 17, host: 'khabar.example', isPrivate: false });
  expect(await findOpenTab('?tab=18')).toBeNull();
  expect(await findOpenTab('?tab=x')).toBeNull();
});

test.each([
  undefined,
  'chrome://extensions',
  'about:blank',
  'file:///home/reader/a.html',
  'moz-extension://x/y.html',
])('a page that nothing may read has no host: %s', async (url) => {
  fake.front = [url === undefined ? { id: 3, incognito: false } : { id: 3, url, incognito: false }];
  expect(await findOpenTab('')).toEqual({ id: 3, host: null, isPrivate: false });
});

test('a window without a tab has nothing to speak of', async () => {
  expect(await findOpenTab('')).toBeNull();
});

test('only the end of loading in that very tab is told, until nobody wants to know', () => {
  const gone = new AbortController();
  const loaded = vi.fn();
  watchLoading(3, loaded, gone.signal);
  for (const listener of fake.listeners) {
    listener(3, { status: 'loading' });
    listener(4, { status: 'complete' });
    listener(3, {});
  }
  expect(loaded).not.toHaveBeenCalled();
  for (const listener of fake.listeners) listener(3, { status: 'complete' });
  expect(loaded).toHaveBeenCalledTimes(1);
  gone.abort();
  expect(fake.listeners.size).toBe(0);
});
