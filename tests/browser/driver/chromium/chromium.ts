import { resolve } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page, type Worker } from 'playwright-core';
import type { Browser, LaunchPlan, Media, Tab } from '../driver.ts';
import { newProfileFolder, removeProfileFolder } from '../profile-folder.ts';
import { until } from '../until.ts';
import { ChromiumTab } from './tab.ts';

/**
 * Starts Chromium, Chrome or Edge. The extension is loaded over the debugging pipe, because branded Chrome has no
 * `--load-extension` any more.
 */
export async function launchChromium(plan: LaunchPlan): Promise<Browser> {
  const profile = newProfileFolder();
  const isRoot = process.getuid?.() === 0;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: plan.program,
    headless: plan.headless,
    // Root has no sandbox, and neither have many of the containers that tests run in; a window for a reader has one.
    chromiumSandbox: !plan.headless && !isRoot,
    viewport: plan.viewport,
    deviceScaleFactor: plan.scale,
    locale: plan.locale,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: ['--enable-unsafe-extension-debugging', `--lang=${plan.locale}`],
    env: { ...process.env, LANGUAGE: plan.locale },
  });
  try {
    return await withExtension(context, plan, profile);
  } catch (error) {
    await context.close();
    removeProfileFolder(profile);
    throw error;
  }
}

async function withExtension(context: BrowserContext, plan: LaunchPlan, profile: string): Promise<Browser> {
  const requests = recordRequests(context);
  const browser = context.browser();
  if (browser === null) throw new Error('Chromium ended while it started');
  const devtools = await browser.newBrowserCDPSession();
  const { id } = await devtools.send('Extensions.loadUnpacked', { path: resolve(plan.extension) });
  const version = `Chromium ${browser.version()}`;
  const running = new Chromium(context, devtools, `chrome-extension://${id}`, version, requests, profile);
  await until('the background of the extension', () => running.backgroundRuns());
  return running;
}

/** Every request of pages, extension pages and the background from now on, as addresses. */
function recordRequests(context: BrowserContext): string[] {
  const requests: string[] = [];
  context.on('request', (request) => {
    if (/^https?:/.test(request.url())) requests.push(request.url());
  });
  context.on('page', (page) => page.on('websocket', (socket) => requests.push(socket.url())));
  return requests;
}

class Chromium implements Browser {
  readonly name = 'chromium';
  readonly #context: BrowserContext;
  readonly #devtools: CDPSession;
  readonly #requests: readonly string[];
  readonly #profile: string;
  #hasBlankTab = true;
  #media: Media = { colorScheme: 'light', reducedMotion: false };

  constructor(
    context: BrowserContext,
    devtools: CDPSession,
    readonly extensionOrigin: string,
    readonly version: string,
    requests: readonly string[],
    profile: string,
  ) {
    this.#context = context;
    this.#devtools = devtools;
    this.#requests = requests;
    this.#profile = profile;
  }

  async newTab(): Promise<Tab> {
    const [opened] = this.#hasBlankTab ? this.#context.pages() : [];
    this.#hasBlankTab = false;
    const page = opened ?? (await this.#context.newPage());
    await applyMedia(page, this.#media);
    await page.bringToFront();
    return new ChromiumTab(page);
  }

  async setMedia(media: Media): Promise<void> {
    this.#media = media;
    for (const page of this.#context.pages()) await applyMedia(page, media);
  }

  async command(name: string): Promise<void> {
    if (!(await this.backgroundRuns())) await this.#startBackground();
    const background = await until('the worker of the background', () => this.#worker());
    await background.evaluate(`(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      chrome.commands.onCommand.dispatch(${JSON.stringify(name)}, tab);
    })()`);
  }

  async killBackground(): Promise<void> {
    const target = await this.#backgroundTarget();
    if (target === undefined) return;
    await this.#devtools.send('Target.closeTarget', { targetId: target.targetId });
    // When a message wakes it at once, the new one is another target.
    await until(
      'the end of the background',
      async () => (await this.#backgroundTarget())?.targetId !== target.targetId,
    );
  }

  async backgroundRuns(): Promise<boolean> {
    return (await this.#backgroundTarget()) !== undefined;
  }

  async wipeDatabases(): Promise<void> {
    const [page] = this.#context.pages();
    const devtools = await this.#context.newCDPSession(page ?? (await this.#context.newPage()));
    await devtools.send('Storage.clearDataForOrigin', {
      origin: this.extensionOrigin,
      storageTypes: 'indexeddb',
    });
    await devtools.detach();
  }

  async requests(): Promise<readonly string[]> {
    return [...this.#requests];
  }

  async close(): Promise<void> {
    await this.#context.close();
    removeProfileFolder(this.#profile);
  }

  async #backgroundTarget() {
    const { targetInfos } = await this.#devtools.send('Target.getTargets');
    return targetInfos.find(
      ({ type, url }) => type === 'service_worker' && url.startsWith(this.extensionOrigin),
    );
  }

  #worker(): Worker | undefined {
    return this.#context.serviceWorkers().find((worker) => worker.url().startsWith(this.extensionOrigin));
  }

  /** Only a page of the extension may start its worker; any file of it will do as one. */
  async #startBackground(): Promise<void> {
    const page = await this.#context.newPage();
    await page.goto(`${this.extensionOrigin}/manifest.json`);
    const devtools = await this.#context.newCDPSession(page);
    await devtools.send('ServiceWorker.enable');
    await devtools.send('ServiceWorker.startWorker', { scopeURL: `${this.extensionOrigin}/` });
    await until('the background to start', () => this.backgroundRuns());
    await page.close();
  }
}

function applyMedia(page: Page, { colorScheme, reducedMotion }: Media): Promise<void> {
  return page.emulateMedia({ colorScheme, reducedMotion: reducedMotion ? 'reduce' : 'no-preference' });
}
