/** The few things of Firefox's own window that the driver uses; https://searchfox.org has their definitions. */

interface Extension {
  readonly backgroundState: 'stopped' | 'starting' | 'running' | 'suspending';
  readonly principal: object;
  terminateBackground(how: { ignoreDevToolsAttached: true; disableResetIdleForTest: true }): Promise<void>;
}

/** `WebExtensionPolicy`: the extensions that are loaded. */
export interface LoadedExtensions {
  getByID(id: string): { readonly mozExtensionHostname: string; readonly extension: Extension };
}

/** A request as observers get it. */
interface Channel {
  readonly URI: { readonly spec: string };
  readonly loadInfo: {
    readonly triggeringPrincipal: { readonly isSystemPrincipal: boolean };
    readonly loadingPrincipal: { readonly isSystemPrincipal: boolean } | null;
  };
}

/** Something that can be seen as a thing of a kind, such as a request. */
export interface Subject {
  QueryInterface(kind: object): Channel;
}

/** `Services`: what Firefox is made of. */
export interface FirefoxServices {
  readonly locale: { availableLocales: string[]; requestedLocales: string[] };
  readonly obs: { addObserver(observer: { observe(subject: Subject): void }, topic: string): void };
  readonly prefs: { setIntPref(name: string, value: number): void };
  readonly qms: {
    clearStoragesForClient(
      principal: object,
      client: 'idb',
    ): { callback: (request: { resultCode: number }) => void };
  };
}

/** `gBrowser`: the tabs of a window of Firefox. */
export interface TabsOfWindow {
  readonly selectedBrowser: {
    readonly browsingContext: { readonly currentWindowGlobal: { readonly osPid: number } };
  };
}

/** `ChromeUtils`: what Firefox knows of its processes. `cpuTime` is in ns; the main thread has the number of its process. */
export interface FirefoxUtilities {
  requestProcInfo(): Promise<{
    readonly children: readonly {
      readonly pid: number;
      readonly threads: readonly { readonly tid: number; readonly cpuTime: number }[];
    }[];
  }>;
}
