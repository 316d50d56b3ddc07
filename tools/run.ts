import { type ChildProcess, type ChildProcessByStdio, spawn } from 'node:child_process';
import type { Readable } from 'node:stream';

/** How a program ended: its exit code (1 when a signal ended it) and everything it printed, in order. */
export interface Finished {
  readonly code: number;
  readonly output: string;
}

/** The scripts behind the commands that the tools run, so that they start alike on every system. */
const SCRIPTS = {
  biome: 'node_modules/@biomejs/biome/bin/biome',
  knip: 'node_modules/knip/bin/knip.js',
  sandarbh: 'dist-cli/sandarbh.js',
  tsc: 'node_modules/typescript/bin/tsc',
  tsx: 'node_modules/tsx/dist/cli.mjs',
  vite: 'node_modules/vite/bin/vite.js',
  vitest: 'node_modules/vitest/vitest.mjs',
  'web-ext': 'node_modules/web-ext/bin/web-ext.js',
} as const;

/** Nothing to read, and everything printed comes to us. */
const PIPED: ['ignore', 'pipe', 'pipe'] = ['ignore', 'pipe', 'pipe'];
type PipedProcess = ChildProcessByStdio<null, Readable, Readable>;

/** A command that {@link run} knows. */
export type Command = keyof typeof SCRIPTS;

/** Runs a command to its end and keeps what it printed. */
export function run(command: Command, ...args: readonly string[]): Promise<Finished> {
  // What is built must not depend on a NODE_ENV that somebody has set around us.
  const { NODE_ENV: _, ...env } = process.env;
  return finished(spawn(process.execPath, [SCRIPTS[command], ...args], { stdio: PIPED, env }));
}

function finished(child: PipedProcess): Promise<Finished> {
  const printed: Buffer[] = [];
  child.stdout.on('data', (data: Buffer) => printed.push(data));
  child.stderr.on('data', (data: Buffer) => printed.push(data));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) =>
      resolve({ code: code ?? 1, output: Buffer.concat(printed).toString('utf8') }),
    );
  });
}

/**
 * Runs a command that must succeed.
 * @throws {Error} with everything it printed when it did not
 */
export async function mustRun(command: Command, ...args: readonly string[]): Promise<string> {
  const { code, output } = await run(command, ...args);
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${output}`);
  return output;
}

/** Runs a script of package.json, with the npm that runs this tool. */
export function runScript(name: string): Promise<Finished> {
  const npm = process.env['npm_execpath'];
  const options = { stdio: PIPED, shell: process.platform === 'win32' };
  return finished(
    npm?.endsWith('.js')
      ? spawn(process.execPath, [npm, 'run', '--silent', name], { stdio: PIPED })
      : spawn('npm', ['run', '--silent', name], options),
  );
}

/** Starts a command that goes on by itself and prints straight to the terminal. */
export function start(command: Command, ...args: readonly string[]): ChildProcess {
  return spawn(process.execPath, [SCRIPTS[command], ...args], { stdio: 'inherit' });
}
