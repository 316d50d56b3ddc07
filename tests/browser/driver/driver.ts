/**
 * What scenarios and tools know of a browser. Two implementations stand behind it, `chromium/` and `firefox/`, so a
 * scenario is written once and runs in both. Input is real: pointer, wheel and keys go through the browser's own
 * event path. Points and rectangles are in CSS pixels of the viewport. Every wait is for a condition and fails loudly.
 */

/** Values that can travel into a page and back. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

export type BrowserName = 'chromium' | 'firefox';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Rect extends Point {
  readonly width: number;
  readonly height: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What a reader has set in system or browser for how pages look and move. */
export interface Media {
  readonly colorScheme: 'light' | 'dark';
  readonly reducedMotion: boolean;
}

/** How a browser is started: always with a fresh profile and the extension of one folder. */
export interface LaunchPlan {
  readonly browser: BrowserName;
  /** The program to start. */
  readonly program: string;
  /** The unpacked extension, such as `dist-chrome-test`. */
  readonly extension: string;
  readonly headless: boolean;
  readonly viewport: Size;
  /** Device pixels for a CSS pixel: 1, or 2 for sharp pictures. */
  readonly scale: number;
  /** The language of the browser itself, as a BCP 47 tag such as `hi` or `en-US`. */
  readonly locale: string;
}

/** A running browser with the extension in it. */
export interface Browser {
  readonly name: BrowserName;
  /** The browser with its version, as it calls itself. */
  readonly version: string;
  /** Where the extension's own pages live, such as `chrome-extension://…` (no slash at the end). */
  readonly extensionOrigin: string;

  /** Opens an empty tab in front of the others; the first time it is the one that the browser began with. */
  newTab(): Promise<Tab>;

  /** Sets colour scheme and motion for all tabs, open and to come. */
  setMedia(media: Media): Promise<void>;

  /**
   * Carries out one of the extension's commands (manifest `commands`) on the tab in front, by its name. In Firefox its
   * keys are really pressed; Chromium gives no way to press keys of its window, so there the background is told.
   */
  command(name: string): Promise<void>;

  /** Stops the service worker or event page as the browser does to save memory; resolves when it is gone. */
  killBackground(): Promise<void>;

  /** Whether the background runs at this moment. */
  backgroundRuns(): Promise<boolean>;

  /** Deletes the extension's IndexedDB as a browser does that cleans up, whoever has it open. */
  wipeDatabases(): Promise<void>;

  /**
   * The addresses of all http and WebSocket requests since the start, in order: of pages, frames, content scripts, the
   * extension's pages and its background, without what the browser asks for its own purposes.
   */
  requests(): Promise<readonly string[]>;

  /** Ends the browser and removes its profile. */
  close(): Promise<void>;
}

/** One tab. Input needs it in front: {@link Tab.bringToFront} after working in another. */
export interface Tab {
  /** Opens an address and waits for its `load` event. */
  goto(url: string): Promise<void>;
  url(): Promise<string>;
  bringToFront(): Promise<void>;
  setViewport(size: Size): Promise<void>;

  /**
   * Runs a function in the page and gives back what it returns or resolves to. The function's text is what travels: it
   * sees its arguments and the page, nothing around it. In Firefox it sees the DOM, not the page's own variables.
   * @throws {Error} with what the function threw
   */
  evaluate<Args extends readonly Json[], Result>(
    script: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result>;

  /** Runs a script's text in the page; functions that are evaluated later see what it added to `window`. */
  addScript(source: string): Promise<void>;

  /** Moves the pointer there in steps from where it is, as a hand does. */
  movePointer(to: Point): Promise<void>;
  /** Moves the pointer there and clicks with the main button. */
  click(at: Point): Promise<void>;
  /** Touches with a finger and lifts it. */
  tap(at: Point): Promise<void>;
  /** Turns the wheel over a point; positive `y` scrolls down. */
  wheel(at: Point, delta: Point): Promise<void>;
  /** Presses keys by their DOM names, held together with `+`: `Escape`, `Shift+Tab`, `Alt+ArrowDown`, `a`. */
  press(keys: string): Promise<void>;
  /** Types text into what has the focus. */
  type(text: string): Promise<void>;

  /** Puts files into an `<input type=file>`. */
  chooseFiles(input: string, paths: readonly string[]): Promise<void>;
  /**
   * Drops files onto an element. Chromium is given a real drag from outside. Firefox lets no test start one, so there
   * the events are dispatched by script, with a real `DataTransfer` that holds the files.
   */
  dropFiles(onto: string, paths: readonly string[]): Promise<void>;

  /**
   * What the main thread of the page's process has worked so far, in ms of processor time: scripts of the page and of extensions, layout and
   * painting. Chromium counts from when it is first asked, and gives every page that is opened a new process; Firefox keeps one for each site.
   */
  processorTime(): Promise<number>;

  /** Writes a picture of the viewport as PNG. */
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
}
