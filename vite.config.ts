import { defineConfig, type UserConfig } from 'vite';
import { commandLineBuild } from './tools/vite/command-line.ts';
import { extensionBuild } from './tools/vite/extension.ts';
import { testRuns } from './tools/vite/tests.ts';

/** What each `--mode` builds; `test` is how vitest calls this file. */
const MODES: Readonly<Record<string, () => UserConfig>> = {
  chrome: () => extensionBuild('chrome'),
  firefox: () => extensionBuild('firefox'),
  cli: commandLineBuild,
  test: testRuns,
};

export default defineConfig(({ mode }) => {
  const config = MODES[mode];
  if (config === undefined)
    throw new Error(`vite build --mode ${Object.keys(MODES).join('|')}; not "${mode}"`);
  return config();
});
