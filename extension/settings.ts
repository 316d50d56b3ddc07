import { askBackground } from './messaging.ts';
import { extensionApi } from './native-api.ts';

/** What the reader can set. Kept in the browser's extension storage, so that it outlives the database. */
export type Settings = {
  /** The interface's language: the browser's, or one of ours. */
  readonly language: 'browser' | 'hi' | 'en';
  readonly theme: 'system' | 'light' | 'dark';
  /** Which mentions are underlined: the first of each entity in a paragraph, all, none. */
  readonly underline: 'first' | 'all' | 'none';
  /** Whether countries are underlined too. */
  readonly countries: boolean;
  /** How long the pointer rests on a name before its card opens: 0 to 1000 ms. */
  readonly dwell: number;
  /** Hosts on which the reader turned Sandarbh off. */
  readonly offSites: readonly string[];
};

/** The settings of a reader who has set nothing. */
export const DEFAULT_SETTINGS: Settings = {
  language: 'browser',
  theme: 'system',
  underline: 'first',
  countries: false,
  dwell: 300,
  offSites: [],
};

const KEY = 'settings';

/** The reader's settings; whatever is missing or out of range is as by default. */
export async function readSettings(): Promise<Settings> {
  const stored = await extensionApi().storage.local.get(KEY);
  return completeSettings(stored[KEY]);
}

/** Changes some settings and answers all. Fields that `change` leaves out stay. */
export async function changeSettings(change: Partial<Settings>): Promise<Settings> {
  const settings = completeSettings({ ...(await readSettings()), ...change });
  await extensionApi().storage.local.set({ [KEY]: settings });
  tellOthers();
  return settings;
}

/** Whether the reader turned Sandarbh off on a host; a site that is off is off with all its subdomains. */
export function isOff(host: string, offSites: readonly string[]): boolean {
  return offSites.some((site) => host === site || host.endsWith(`.${site}`));
}

/** The sites that are off after the reader's switch of a host. On means on: whatever turns the host off goes from the list. */
export function afterSwitch(offSites: readonly string[], host: string, on: boolean): readonly string[] {
  const others = offSites.filter((site) => !isOff(host, [site]));
  return on ? others : [...others, host];
}

/** Turns Sandarbh on or off on a host, in all open pages at once. */
export async function switchSite(host: string, on: boolean): Promise<void> {
  const { offSites } = await readSettings();
  await changeSettings({ offSites: afterSwitch(offSites, host, on) });
}

/** Calls `changed` with the new settings after each change, from any part of the extension, until `signal` aborts. */
export function watchSettings(changed: (settings: Settings) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>): void => {
    if (changes[KEY]) changed(completeSettings(changes[KEY].newValue));
  };
  const { onChanged } = extensionApi().storage.local;
  onChanged.addListener(listener);
  signal.addEventListener('abort', () => onChanged.removeListener(listener));
}

/** The channel between pages of the extension; pages of the web have none of its origin. */
const CHANNEL = 'settings';

/**
 * Tells the extension's pages, and by way of the background the open pages of the web, that settings changed. Firefox now and then leaves
 * out the storage's own events for as long as it runs.
 */
function tellOthers(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(null);
  channel.close();
  askBackground('settingsChanged', null).catch(() => undefined);
}

/** Calls `changed` with the new settings after each change that a page of the extension made; for pages of the extension. */
export function hearOfSettings(changed: (settings: Settings) => void): void {
  new BroadcastChannel(CHANNEL).onmessage = () => {
    void readSettings().then(changed, () => undefined);
  };
}

/** Reads stored settings as they may have come from another version: each field is checked by itself. */
function completeSettings(stored: unknown): Settings {
  const given: Partial<Record<keyof Settings, unknown>> =
    typeof stored === 'object' && stored !== null ? stored : {};
  const { dwell, offSites } = given;
  return {
    language: oneOf(['browser', 'hi', 'en'], given.language, DEFAULT_SETTINGS.language),
    theme: oneOf(['system', 'light', 'dark'], given.theme, DEFAULT_SETTINGS.theme),
    underline: oneOf(['first', 'all', 'none'], given.underline, DEFAULT_SETTINGS.underline),
    countries: typeof given.countries === 'boolean' ? given.countries : DEFAULT_SETTINGS.countries,
    dwell: typeof dwell === 'number' && dwell >= 0 && dwell <= 1000 ? dwell : DEFAULT_SETTINGS.dwell,
    offSites: Array.isArray(offSites)
      ? offSites.filter((site): site is string => typeof site === 'string')
      : [],
  };
}

function oneOf<T extends string>(values: readonly T[], value: unknown, fallback: T): T {
  return values.find((known) => known === value) ?? fallback;
}
