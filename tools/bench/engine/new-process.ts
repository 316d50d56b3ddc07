import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const RUNS = 7;

/**
 * Bundles a module as a build does, and runs a script over the bundle in processes of their own, one after another. Answers what each
 * printed. @param script makes the script, an ES module, from the address of the bundle
 * @throws what a script throws
 */
export async function printedInNewProcesses(
  module: string,
  script: (bundle: string) => string,
): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'sandarbh-bench-'));
  try {
    await build({
      configFile: false,
      logLevel: 'error',
      build: {
        ssr: module,
        outDir: folder,
        minify: true,
        rolldownOptions: { output: { entryFileNames: 'bundle.mjs' } },
      },
    });
    const source = script(pathToFileURL(join(folder, 'bundle.mjs')).href);
    return Array.from({ length: RUNS }, () => printedBy(source));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function printedBy(source: string): string {
  const run = spawnSync(process.execPath, ['--input-type=module', '-e', source], { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(run.stderr);
  return run.stdout;
}
