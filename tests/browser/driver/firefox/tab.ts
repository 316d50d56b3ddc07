import { readFileSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { Json, Point, Size, Tab } from '../driver.ts';
import { until } from '../until.ts';
import { combination, typing } from './keys.ts';
import { textIn } from './marionette.ts';
import { processorTimeOfTab } from './privileged.ts';
import type { Session } from './session.ts';

/** How long a move of the pointer takes, in ms; Firefox makes steps of it. */
const MOVE = 60;

/** A tab of Firefox, known by its WebDriver handle. */
export class FirefoxTab implements Tab {
  readonly #session: Session;
  readonly #handle: string;

  constructor(session: Session, handle: string) {
    this.#session = session;
    this.#handle = handle;
  }

  async goto(url: string): Promise<void> {
    await this.#send('WebDriver:Navigate', { url });
  }

  async url(): Promise<string> {
    return textIn(await this.#send('WebDriver:GetCurrentURL'), 'value');
  }

  async bringToFront(): Promise<void> {
    await this.#send('WebDriver:SwitchToWindow', { handle: this.#handle, focus: true });
  }

  async setViewport({ width, height }: Size): Promise<void> {
    await until(`a viewport of ${width} × ${height}`, async () => {
      // Only the tab in front follows its window, and an extension may have opened one before it meanwhile.
      await this.bringToFront();
      const { inner, frame } = await this.evaluate(measureWindow);
      if (inner.width === width && inner.height === height) return true;
      await this.#send('WebDriver:SetWindowRect', {
        width: width + frame.width,
        height: height + frame.height,
      });
      return false;
    });
  }

  evaluate<Args extends readonly Json[], Result>(
    script: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result> {
    return this.#session.evaluate<Result>(this.#handle, script, args);
  }

  async addScript(source: string): Promise<void> {
    await this.#send('WebDriver:ExecuteScript', {
      script: source,
      args: [],
      newSandbox: false,
      sandbox: null,
    });
  }

  async movePointer(to: Point): Promise<void> {
    await this.#pointer('mouse', [move(to)]);
  }

  async click(at: Point): Promise<void> {
    await this.#pointer('mouse', [move(at), DOWN, UP]);
  }

  async tap(at: Point): Promise<void> {
    await this.#pointer('touch', [move(at), DOWN, UP]);
  }

  async wheel(at: Point, delta: Point): Promise<void> {
    await this.movePointer(at);
    const scroll = { type: 'scroll', ...whole(at), deltaX: delta.x, deltaY: delta.y, origin: 'viewport' };
    await this.#perform({ type: 'wheel', id: 'wheel', actions: [scroll] });
  }

  async press(keys: string): Promise<void> {
    await this.#perform({ type: 'key', id: 'keyboard', actions: combination(keys) });
  }

  async type(text: string): Promise<void> {
    await this.#perform({ type: 'key', id: 'keyboard', actions: typing(text) });
  }

  async chooseFiles(input: string, paths: readonly string[]): Promise<void> {
    const found = await this.#send('WebDriver:FindElement', { using: 'css selector', value: input });
    const text = paths.map((path) => resolve(path)).join('\n');
    await this.#send('WebDriver:ElementSendKeys', { id: elementIn(found), text });
  }

  async dropFiles(onto: string, paths: readonly string[]): Promise<void> {
    const files = paths.map((path) => ({ name: basename(path), base64: readFileSync(path, 'base64') }));
    await this.evaluate(dropOnto, onto, files);
  }

  async processorTime(): Promise<number> {
    await this.bringToFront();
    const time = await this.#session.evaluateInBrowser<number | null>(processorTimeOfTab);
    if (time === null) throw new Error('Firefox does not know the process of the tab');
    return time;
  }

  async screenshot(path: string): Promise<void> {
    const picture = await this.#send('WebDriver:TakeScreenshot', { full: false, hash: false });
    writeFileSync(path, textIn(picture, 'value'), 'base64');
  }

  close(): Promise<void> {
    return this.#session.closeTab(this.#handle);
  }

  #send(command: string, params: { readonly [key: string]: Json } = {}): Promise<unknown> {
    return this.#session.inTab(this.#handle, command, params);
  }

  #pointer(pointerType: 'mouse' | 'touch', actions: readonly Json[]): Promise<unknown> {
    return this.#perform({ type: 'pointer', id: pointerType, parameters: { pointerType }, actions });
  }

  #perform(source: Json): Promise<unknown> {
    return this.#send('WebDriver:PerformActions', { actions: [source] });
  }
}

const DOWN = { type: 'pointerDown', button: 0 };
const UP = { type: 'pointerUp', button: 0 };

function move(to: Point): Json {
  return { type: 'pointerMove', ...whole(to), duration: MOVE, origin: 'viewport' };
}

/** Runs in the page: its viewport, and how much larger the window around it is. */
function measureWindow(): { readonly inner: Size; readonly frame: Size } {
  const { innerWidth, innerHeight, outerWidth, outerHeight } = window;
  return {
    inner: { width: innerWidth, height: innerHeight },
    frame: { width: outerWidth - innerWidth, height: outerHeight - innerHeight },
  };
}

/** Marionette takes whole pixels only. */
function whole({ x, y }: Point): Point {
  return { x: Math.round(x), y: Math.round(y) };
}

/** The reference to an element in an answer: the one value of an object under a name that WebDriver fixes. */
function elementIn(found: unknown): string {
  const { value } = Object(found);
  return textIn(value, 'element-6066-11e4-a52e-4f735466cecf');
}

/** Runs in the page: dispatches the events of a drop of files onto an element. */
function dropOnto(selector: string, files: readonly { name: string; base64: string }[]): void {
  const target = document.querySelector(selector);
  if (target === null) throw new Error(`nothing to drop onto at "${selector}"`);
  const dataTransfer = new DataTransfer();
  for (const { name, base64 } of files) {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    dataTransfer.items.add(new File([bytes], name));
  }
  for (const type of ['dragenter', 'dragover', 'drop']) {
    target.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));
  }
}
