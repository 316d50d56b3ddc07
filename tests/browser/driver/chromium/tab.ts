import { resolve } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import type { Json, Point, Size, Tab } from '../driver.ts';
import { middleOf, rectOfElement } from '../page/find.ts';
import { type Answer, callExpression, resultOf } from '../page-script.ts';

/** Moves of the pointer between two points, as a hand makes many. */
const STEPS = 8;

/** A tab of Chromium, by way of playwright. */
export class ChromiumTab implements Tab {
  readonly #page: Page;
  #metrics: Promise<CDPSession> | null = null;

  constructor(page: Page) {
    this.#page = page;
  }

  async goto(url: string): Promise<void> {
    await this.#page.goto(url);
  }

  async url(): Promise<string> {
    return this.#page.url();
  }

  bringToFront(): Promise<void> {
    return this.#page.bringToFront();
  }

  setViewport(size: Size): Promise<void> {
    return this.#page.setViewportSize(size);
  }

  async evaluate<Args extends readonly Json[], Result>(
    script: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result> {
    return resultOf(await this.#page.evaluate<Answer<Result>>(callExpression(script, args)));
  }

  async addScript(source: string): Promise<void> {
    await this.#page.evaluate(`${source}\n;undefined`);
  }

  movePointer({ x, y }: Point): Promise<void> {
    return this.#page.mouse.move(x, y, { steps: STEPS });
  }

  async click(at: Point): Promise<void> {
    await this.movePointer(at);
    await this.#page.mouse.click(at.x, at.y);
  }

  tap(at: Point): Promise<void> {
    return this.#withDevtools(async (devtools) => {
      await devtools.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at] });
      await devtools.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    });
  }

  async wheel(at: Point, delta: Point): Promise<void> {
    await this.movePointer(at);
    await this.#page.mouse.wheel(delta.x, delta.y);
  }

  press(keys: string): Promise<void> {
    return this.#page.keyboard.press(keys);
  }

  type(text: string): Promise<void> {
    return this.#page.keyboard.type(text);
  }

  chooseFiles(input: string, paths: readonly string[]): Promise<void> {
    return this.#page.setInputFiles(input, paths);
  }

  async dropFiles(onto: string, paths: readonly string[]): Promise<void> {
    const at = middleOf(await rectOfElement(this, onto));
    const files = paths.map((path) => resolve(path));
    const data = { items: [], files, dragOperationsMask: 1 };
    await this.#withDevtools(async (devtools) => {
      for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
        await devtools.send('Input.dispatchDragEvent', { type, data, ...at });
      }
    });
  }

  async processorTime(): Promise<number> {
    this.#metrics ??= this.#countProcessorTime();
    const { metrics } = await (await this.#metrics).send('Performance.getMetrics');
    const seconds = metrics.find(({ name }) => name === 'ThreadTime')?.value;
    if (seconds === undefined) throw new Error('Chromium did not tell the time of the thread');
    return seconds * 1000;
  }

  async screenshot(path: string): Promise<void> {
    await this.#page.screenshot({ path });
  }

  close(): Promise<void> {
    return this.#page.close();
  }

  async #countProcessorTime(): Promise<CDPSession> {
    const devtools = await this.#page.context().newCDPSession(this.#page);
    await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
    return devtools;
  }

  async #withDevtools(work: (devtools: CDPSession) => Promise<void>): Promise<void> {
    const devtools = await this.#page.context().newCDPSession(this.#page);
    await work(devtools);
    await devtools.detach();
  }
}
