import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, LaunchPlan, Media, Tab } from '../driver.ts';
import { until } from '../until.ts';
import { combination, fromCommandKeys } from './keys.ts';
import { Marionette, textIn } from './marionette.ts';
import * as privileged from './privileged.ts';
import { FirefoxProcess } from './process.ts';
import { Session } from './session.ts';
import { FirefoxTab } from './tab.ts';

/** What of the extension's manifest the driver needs. */
interface Manifest {
  readonly browser_specific_settings: { readonly gecko: { readonly id: string } };
  readonly commands?: Readonly<Record<string, { readonly suggested_key?: { readonly default?: string } }>>;
}

/** Starts Firefox with its built-in remote control, Marionette; playwright cannot load extensions into it. */
export async function launchFirefox(plan: LaunchPlan): Promise<Browser> {
  const firefox = new FirefoxProcess(plan);
  try {
    return await withExtension(firefox, plan);
  } catch (error) {
    await firefox.kill();
    throw error;
  }
}

async function withExtension(firefox: FirefoxProcess, plan: LaunchPlan): Promise<Browser> {
  const manifest: Manifest = JSON.parse(readFileSync(join(plan.extension, 'manifest.json'), 'utf8'));
  const session = await Session.begin(await Marionette.open(await firefox.port()));
  await session.evaluateInBrowser(privileged.recordRequests);
  await session.evaluateInBrowser(privileged.setLocale, plan.locale);
  await session.send('Addon:Install', { path: resolve(plan.extension), temporary: true });
  const { id } = manifest.browser_specific_settings.gecko;
  const host = await session.evaluateInBrowser<string>(privileged.extensionHost, id);
  const running = new Firefox(session, firefox, manifest, `moz-extension://${host}`, plan);
  await until('the background of the extension', () => running.backgroundRuns());
  return running;
}

class Firefox implements Browser {
  readonly name = 'firefox';
  readonly version: string;
  readonly #session: Session;
  readonly #process: FirefoxProcess;
  readonly #manifest: Manifest;
  readonly #plan: LaunchPlan;
  readonly #id: string;
  #hasBlankTab = true;

  constructor(
    session: Session,
    process: FirefoxProcess,
    manifest: Manifest,
    readonly extensionOrigin: string,
    plan: LaunchPlan,
  ) {
    this.#session = session;
    this.#process = process;
    this.#manifest = manifest;
    this.#plan = plan;
    this.#id = manifest.browser_specific_settings.gecko.id;
    this.version = `Firefox ${session.version}`;
  }

  async newTab(): Promise<Tab> {
    const tab = new FirefoxTab(this.#session, await this.#newHandle());
    await tab.bringToFront();
    await tab.setViewport(this.#plan.viewport);
    return tab;
  }

  async setMedia(media: Media): Promise<void> {
    await this.#session.evaluateInBrowser(privileged.setMediaPreferences, { ...media });
  }

  async command(name: string): Promise<void> {
    const keys = this.#manifest.commands?.[name]?.suggested_key?.default;
    if (keys === undefined) throw new Error(`the manifest gives no keys for the command "${name}"`);
    await this.#session.pressInBrowser(combination(fromCommandKeys(keys)));
  }

  async killBackground(): Promise<void> {
    await this.#session.evaluateInBrowser(privileged.terminateBackground, this.#id);
    await until('the end of the background', async () => !(await this.backgroundRuns()));
  }

  backgroundRuns(): Promise<boolean> {
    return this.#session.evaluateInBrowser(privileged.isBackgroundRunning, this.#id);
  }

  async wipeDatabases(): Promise<void> {
    const code = await this.#session.evaluateInBrowser<number>(privileged.clearDatabases, this.#id);
    if (code !== 0) throw new Error(`Firefox could not clear IndexedDB: ${code.toString(16)}`);
  }

  requests(): Promise<readonly string[]> {
    return this.#session.evaluateInBrowser(privileged.recordedRequests);
  }

  async close(): Promise<void> {
    // A reader may have closed its window already.
    await this.#session.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
    await this.#process.ended();
  }

  /** The tab that Firefox opened with, then new ones. */
  async #newHandle(): Promise<string> {
    if (this.#hasBlankTab) {
      this.#hasBlankTab = false;
      return textIn(await this.#session.send('WebDriver:GetWindowHandle'), 'value');
    }
    return textIn(await this.#session.send('WebDriver:NewWindow', { type: 'tab', focus: true }), 'handle');
  }
}
