import { chmodSync, copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { compileGazetteer } from '../../src/names/gazetteer/compile.ts';
import { mustRun } from '../run.ts';
import { NAME_LISTS, SEED_PACK, TAGGER_WEIGHTS } from '../vite/packaged-files.ts';
import { copyWithOpenCard } from './open-card.ts';

/** The folders with the finished extension, as a browser loads them and as they are packaged. */
export const DISTS = ['dist-chrome', 'dist-firefox'] as const;

/**
 * Everything from the sources: the command line, with it the knowledge of the five seed articles, with that the
 * extension for both browsers, and of each the copy that browser tests load.
 * @throws {Error} with what the failing step printed
 */
export async function build(): Promise<void> {
  await mustRun('vite', 'build', '--mode', 'cli');
  chmodSync('dist-cli/sandarbh.js', 0o755);
  buildNameLists();
  await buildSeedPack();
  await Promise.all([
    mustRun('vite', 'build', '--mode', 'chrome'),
    mustRun('vite', 'build', '--mode', 'firefox'),
  ]);
  for (const dist of DISTS) copyWithOpenCard(dist);
}

/** Compiles the lists of names, for the extension and beside the command line; there the tagger's weights go as well. */
function buildNameLists(): void {
  const bytes = compileGazetteer();
  for (const path of [NAME_LISTS.built, 'dist-cli/gazetteer.bin']) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  }
  copyFileSync(TAGGER_WEIGHTS.kept, 'dist-cli/tagger-weights.bin');
}

/** Packs the knowledge of `seeds/` with the command line as it was last built. */
export async function buildSeedPack(): Promise<void> {
  mkdirSync(dirname(SEED_PACK.built), { recursive: true });
  await mustRun('sandarbh', 'build', '-o', SEED_PACK.built, 'seeds');
}
