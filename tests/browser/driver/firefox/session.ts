import type { Json } from '../driver.ts';
import { type Answer, callExpression, type PageFunction, resultOf } from '../page-script.ts';
import { type Marionette, textIn } from './marionette.ts';

/** How long Firefox gives one script or page, in ms, before it gives up with an error. */
const TIMEOUT = 60_000;

/**
 * A WebDriver session in Firefox. It works in one tab at a time, so whatever concerns a tab first makes it the current
 * one; tasks run one after another, lest one switches under another's feet.
 */
export class Session {
  readonly #marionette: Marionette;
  #last: Promise<unknown> = Promise.resolve();
  #current = '';

  /** Begins a session; there is one for a connection. */
  static async begin(marionette: Marionette): Promise<Session> {
    const begun = await marionette.send('WebDriver:NewSession', { capabilities: { alwaysMatch: {} } });
    await marionette.send('WebDriver:SetTimeouts', { script: TIMEOUT, pageLoad: TIMEOUT });
    return new Session(marionette, textIn(Object(begun).capabilities, 'browserVersion'));
  }

  private constructor(
    marionette: Marionette,
    /** The version of Firefox. */
    readonly version: string,
  ) {
    this.#marionette = marionette;
  }

  /** Sends a command that concerns no tab. */
  send(command: string, params: { readonly [key: string]: Json } = {}): Promise<unknown> {
    return this.#inTurn(() => this.#marionette.send(command, params));
  }

  /** Sends a command to a tab, given by its handle. */
  inTab(handle: string, command: string, params: { readonly [key: string]: Json } = {}): Promise<unknown> {
    return this.#inTurn(async () => {
      await this.#switchTo(handle);
      return this.#marionette.send(command, params);
    });
  }

  /** Closes a tab and goes on in another, which must be there. */
  closeTab(handle: string): Promise<void> {
    return this.#inTurn(async () => {
      await this.#switchTo(handle);
      const [other] = Object.values(Object(await this.#marionette.send('WebDriver:CloseWindow')));
      if (typeof other !== 'string') throw new Error('the last tab of Firefox was closed');
      await this.#switchTo(other);
    });
  }

  /** Runs a function in the page of a tab. */
  async evaluate<Result>(handle: string, script: PageFunction, args: readonly Json[]): Promise<Result> {
    return resultOf(
      await this.#inTurn(async () => {
        await this.#switchTo(handle);
        return this.#call<Result>(script, args);
      }),
    );
  }

  /** Runs a function in the window of the browser itself, with all its rights. */
  async evaluateInBrowser<Result>(script: PageFunction, ...args: readonly Json[]): Promise<Result> {
    return resultOf(await this.#inBrowser(() => this.#call<Result>(script, args)));
  }

  /** Presses keys in the window of the browser, where shortcuts are heard. */
  async pressInBrowser(actions: readonly Json[]): Promise<void> {
    await this.#inBrowser(() =>
      this.#marionette.send('WebDriver:PerformActions', {
        actions: [{ type: 'key', id: 'keyboard', actions }],
      }),
    );
  }

  #inBrowser<T>(task: () => Promise<T>): Promise<T> {
    return this.#inTurn(async () => {
      await this.#marionette.send('Marionette:SetContext', { value: 'chrome' });
      try {
        return await task();
      } finally {
        await this.#marionette.send('Marionette:SetContext', { value: 'content' });
      }
    });
  }

  async #call<Result>(script: PageFunction, args: readonly Json[]): Promise<Answer<Result>> {
    const answer = await this.#marionette.send('WebDriver:ExecuteAsyncScript', {
      script: `${callExpression(script, args)}.then((answer) => arguments[0](JSON.stringify(answer)))`,
      args: [],
      newSandbox: false,
      sandbox: null,
    });
    return JSON.parse(textIn(answer, 'value'));
  }

  async #switchTo(handle: string): Promise<void> {
    if (this.#current === handle) return;
    await this.#marionette.send('WebDriver:SwitchToWindow', { handle, focus: false });
    this.#current = handle;
  }

  #inTurn<T>(task: () => Promise<T>): Promise<T> {
    const result = this.#last.then(task);
    this.#last = result.catch(() => undefined);
    return result;
  }
}
