import type { CrxPlugin } from '@crxjs/vite-plugin';
import { filesBelow } from '../files.ts';

/** The files of a build, as crxjs types them. */
type Bundle = Parameters<NonNullable<CrxPlugin['renderCrxManifest']>>[1];
type Chunk = Extract<Bundle[string], { type: 'chunk' }>;

/** The folder of everything that runs in pages. */
const CONTENT_SCRIPTS = 'extension/content';

/**
 * Keeps content scripts out of the reach of pages. crxjs lists the scripts that the background injects as
 * web-accessible, by which any page could tell that the extension is installed; `scripting.executeScript` does not
 * need that. It also leaves an ES-module copy of each beside the self-contained one: those copies go, with whatever only they import.
 */
export function privateContentScripts(): CrxPlugin {
  return {
    name: 'sandarbh:private-content-scripts',
    apply: 'build',
    enforce: 'post',
    buildStart() {
      // crxjs builds these apart, so a watching build would not see them change.
      for (const path of filesBelow(CONTENT_SCRIPTS)) this.addWatchFile(`${CONTENT_SCRIPTS}/${path}`);
    },
    renderCrxManifest(manifest, bundle) {
      dropModuleCopies(bundle);
      const { web_accessible_resources: _, ...rest } = manifest;
      return rest;
    },
  };
}

/** Removes from the bundle every chunk that no entry but a content script's copy leads to. */
function dropModuleCopies(bundle: Bundle): void {
  const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
  const kept = new Set<string>();
  const keep = (fileName: string): void => {
    const chunk = chunks.find((candidate) => candidate.fileName === fileName);
    if (chunk === undefined || kept.has(fileName)) return;
    kept.add(fileName);
    for (const imported of [...chunk.imports, ...chunk.dynamicImports]) keep(imported);
  };
  for (const chunk of chunks) if (chunk.isEntry && !isContentScript(chunk)) keep(chunk.fileName);
  for (const chunk of chunks) if (!kept.has(chunk.fileName)) delete bundle[chunk.fileName];
}

function isContentScript(chunk: Chunk): boolean {
  return chunk.facadeModuleId?.includes(`/${CONTENT_SCRIPTS}/`) ?? false;
}
