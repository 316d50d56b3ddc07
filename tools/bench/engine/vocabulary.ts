import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

/** How long the vocabulary takes in a process that has just started, in ms: to be loaded, and to class its first word. */
export type VocabularyTimes = { readonly load: number; readonly firstWord: number };

const RUNS = 7;

/** Bundles the vocabulary as a build does, and loads the bundle in processes of its own. Answers the time of each process. */
export async function measureVocabulary(): Promise<VocabularyTimes[]> {
  const folder = mkdtempSync(join(tmpdir(), 'sandarbh-bench-'));
  try {
    await build({
      configFile: false,
      logLevel: 'error',
      build: {
        ssr: 'src/names/vocabulary/vocabulary.ts',
        outDir: folder,
        minify: true,
        rolldownOptions: { output: { entryFileNames: 'vocabulary.mjs' } },
      },
    });
    const url = pathToFileURL(join(folder, 'vocabulary.mjs')).href;
    return Array.from({ length: RUNS }, () => loadOnce(url));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function loadOnce(url: string): VocabularyTimes {
  const script = `
    const start = performance.now();
    const { wordClass } = await import(${JSON.stringify(url)});
    const loaded = performance.now();
    wordClass('लड़कियों');
    console.log(JSON.stringify({ load: loaded - start, firstWord: performance.now() - loaded }));`;
  const run = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(run.stderr);
  return JSON.parse(run.stdout);
}
