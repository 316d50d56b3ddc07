import { existsSync, readFileSync, statSync } from 'node:fs';
import type { Plugin } from 'vite';
import { filesBelow } from '../files.ts';

/** Where `npm run build` leaves the knowledge made from `seeds/`, and where the extension finds it. */
export const SEED_PACK = { built: 'build/seeds.pack', packaged: 'packs/seeds.pack' } as const;

/** Where `npm run build` leaves the compiled lists of names, and where the extension finds them. */
export const NAME_LISTS = { built: 'build/gazetteer.bin', packaged: 'lists/gazetteer.bin' } as const;

/** Where the tagger's weights are kept, with their licence, and where the extension finds them. */
export const TAGGER_WEIGHTS = {
  kept: 'src/names/tagger/weights/weights.bin',
  folder: 'src/names/tagger/weights',
  packaged: 'tagger',
} as const;

/** Files and folders that enter a build as they are: where they stand in the tree, and where in the build. */
const AS_THEY_ARE = new Map<string, string>([
  ['extension/_locales', '_locales'],
  ['icons', 'icons'],
  ['LICENSE', 'LICENSE'],
  ['NOTICE', 'NOTICE'],
  [SEED_PACK.built, SEED_PACK.packaged],
  [NAME_LISTS.built, NAME_LISTS.packaged],
  [TAGGER_WEIGHTS.folder, TAGGER_WEIGHTS.packaged],
]);

/** Copies the texts of both languages, the icons, the licences and the packed knowledge into the build. */
export function packagedFiles(): Plugin {
  return {
    name: 'sandarbh:packaged-files',
    apply: 'build',
    buildStart() {
      for (const { built } of [SEED_PACK, NAME_LISTS]) {
        if (!existsSync(built)) this.error(`${built} is missing: run "npm run build" once.`);
      }
      for (const { source } of packaged()) this.addWatchFile(source);
    },
    generateBundle() {
      for (const { source, fileName } of packaged()) {
        this.emitFile({ type: 'asset', fileName, source: readFileSync(source) });
      }
    },
  };
}

/** Every file to copy: its path in the tree and its path in the build, both with `/`. */
function packaged(): { source: string; fileName: string }[] {
  return [...AS_THEY_ARE].flatMap(([source, fileName]) => {
    if (!existsSync(source)) return [];
    if (statSync(source).isFile()) return [{ source, fileName }];
    return filesBelow(source).map((path) => ({
      source: `${source}/${path}`,
      fileName: `${fileName}/${path}`,
    }));
  });
}
