// @ts-check
/**
 * Makes a fresh clone ready, then runs one of the project's TypeScript tools:
 *
 *     node tools/setup/with-setup.mjs [--browsers=both|one] tools/NAME.ts [arguments of the tool]
 *
 * `--browsers=both` asks for Chromium and Firefox, `--browsers=one` for either of them (Firefox when the tool is
 * called with `--firefox`); without it none is looked for. What was found reaches the tool as CHROMIUM and FIREFOX
 * in its environment. Everything in this folder is plain JavaScript without dependencies, because it runs before any are installed.
 */
import { spawnSync } from 'node:child_process';
import { requireBrowsers } from './browsers.mjs';
import { installDependencies } from './dependencies.mjs';
import { requireNode } from './node-version.mjs';
import { SetupError } from './setup-error.mjs';

/** @type {import('./browsers.mjs').BrowserNeed[]} */
const BROWSER_NEEDS = ['none', 'one', 'both'];

/**
 * Splits the launcher's own flag from the tool and its arguments.
 * @param {readonly string[]} args
 * @returns {{ need: import('./browsers.mjs').BrowserNeed, tool: string, toolArgs: readonly string[] }}
 */
function readArguments(args) {
  const [first = '', ...others] = args;
  const flag = '--browsers=';
  const [tool, ...toolArgs] = first.startsWith(flag) ? others : args;
  const need = first.startsWith(flag)
    ? BROWSER_NEEDS.find((known) => known === first.slice(flag.length))
    : 'none';
  if (tool === undefined || need === undefined) {
    throw new SetupError('usage: node tools/setup/with-setup.mjs [--browsers=both|one] TOOL.ts [arguments]');
  }
  return { need, tool, toolArgs };
}

try {
  requireNode(process.versions.node);
  const { need, tool, toolArgs } = readArguments(process.argv.slice(2));
  const root = new URL('../../', import.meta.url);
  installDependencies(root);
  const browsers = requireBrowsers(need, toolArgs.includes('--firefox'));
  const run = spawnSync(process.execPath, ['--import', 'tsx', tool, ...toolArgs], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...browsers },
  });
  process.exitCode = run.status ?? 1;
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
