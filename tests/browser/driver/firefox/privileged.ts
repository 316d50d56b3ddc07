import type { Media } from '../driver.ts';
import type {
  FirefoxServices,
  FirefoxUtilities,
  LoadedExtensions,
  Subject,
  TabsOfWindow,
} from './firefox-window.ts';

/** Functions that run in Firefox's own window, with all its rights (`Session.evaluateInBrowser`), and what they find there. */
declare const Services: FirefoxServices;
declare const WebExtensionPolicy: LoadedExtensions;
declare const ChromeUtils: FirefoxUtilities;
declare const gBrowser: TabsOfWindow;
declare const Ci: { readonly nsIHttpChannel: object };

/** Gives Firefox another language, as a language pack would; the extension must be loaded after that. */
export function setLocale(locale: string): void {
  Services.locale.availableLocales = [...Services.locale.availableLocales, locale];
  Services.locale.requestedLocales = [locale];
}

/** The host of the extension's pages, which is made up anew in each profile. */
export function extensionHost(id: string): string {
  return WebExtensionPolicy.getByID(id).mozExtensionHostname;
}

/** Whether the event page of the extension runs. */
export function isBackgroundRunning(id: string): boolean {
  return WebExtensionPolicy.getByID(id).extension.backgroundState === 'running';
}

/** Ends the event page as Firefox does when it is idle. */
export async function terminateBackground(id: string): Promise<void> {
  const { extension } = WebExtensionPolicy.getByID(id);
  await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
}

/** Deletes the IndexedDB databases of the extension. */
export function clearDatabases(id: string): Promise<number> {
  const { principal } = WebExtensionPolicy.getByID(id).extension;
  return new Promise((resolve) => {
    Services.qms.clearStoragesForClient(principal, 'idb').callback = ({ resultCode }) => resolve(resultCode);
  });
}

/** Sets what pages are told of colour scheme and motion. */
export function setMediaPreferences({ colorScheme, reducedMotion }: Media): void {
  Services.prefs.setIntPref(
    'layout.css.prefers-color-scheme.content-override',
    colorScheme === 'dark' ? 0 : 1,
  );
  Services.prefs.setIntPref('ui.prefersReducedMotion', reducedMotion ? 1 : 0);
}

/** What the main thread behind the tab in front has worked, in ms; null when its process is gone. */
export async function processorTimeOfTab(): Promise<number | null> {
  const process = gBrowser.selectedBrowser.browsingContext.currentWindowGlobal.osPid;
  const { children } = await ChromeUtils.requestProcInfo();
  const threads = children.find(({ pid }) => pid === process)?.threads ?? [];
  const main = threads.find(({ tid }) => tid === process);
  return main === undefined ? null : main.cpuTime / 1e6;
}

/** Begins to keep the address of every request that a page or an extension makes; Firefox's own are made and loaded by the system. */
export function recordRequests(): void {
  const seen: string[] = [];
  Reflect.set(window, 'sandarbhRequests', seen);
  const observe = (subject: Subject) => {
    const { URI, loadInfo } = subject.QueryInterface(Ci.nsIHttpChannel);
    const isOwn =
      loadInfo.triggeringPrincipal.isSystemPrincipal && loadInfo.loadingPrincipal?.isSystemPrincipal;
    if (isOwn !== true) seen.push(URI.spec);
  };
  Services.obs.addObserver({ observe }, 'http-on-modify-request');
}

/** What {@link recordRequests} has kept. */
export function recordedRequests(): string[] {
  return Reflect.get(window, 'sandarbhRequests');
}
