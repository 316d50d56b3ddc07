import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LaunchPlan } from '../driver.ts';
import { removeProfileFolder } from '../profile-folder.ts';
import { until } from '../until.ts';
import { newFirefoxProfile } from './profile.ts';

/** A running Firefox and its profile. */
export class FirefoxProcess {
  readonly #child: ChildProcess;
  readonly #profile: string;
  readonly #killWithUs = () => this.#child.kill('SIGKILL');

  constructor(plan: LaunchPlan) {
    this.#profile = newFirefoxProfile(plan.scale);
    const mode = plan.headless ? ['--headless'] : [];
    const control = [
      '--marionette',
      '--remote-allow-system-access',
      '--no-remote',
      '-profile',
      this.#profile,
    ];
    this.#child = spawn(plan.program, [...mode, ...control], { stdio: 'ignore' });
    process.once('exit', this.#killWithUs);
  }

  /** The port on which Marionette listens; 0 until it does. */
  port(): Promise<number> {
    const file = join(this.#profile, 'MarionetteActivePort');
    return until('Firefox to listen', () => {
      if (this.#hasEnded()) throw new Error('Firefox ended while it started');
      return existsSync(file) && Number(readFileSync(file, 'utf8')) > 0 && Number(readFileSync(file, 'utf8'));
    });
  }

  /** Ends a Firefox that cannot be told to quit. */
  kill(): Promise<void> {
    this.#child.kill('SIGKILL');
    return this.ended();
  }

  /** Waits for the end of a Firefox that was told to quit, and removes its profile. */
  async ended(): Promise<void> {
    await until('Firefox to end', () => this.#hasEnded());
    process.off('exit', this.#killWithUs);
    removeProfileFolder(this.#profile);
  }

  #hasEnded(): boolean {
    return this.#child.exitCode !== null || this.#child.signalCode !== null;
  }
}
