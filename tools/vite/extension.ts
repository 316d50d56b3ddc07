import { crx } from '@crxjs/vite-plugin';
import type { UserConfig } from 'vite';
import { type BrowserName, manifestFor } from './manifest.ts';
import { namedBackground } from './named-background.ts';
import { packagedFiles } from './packaged-files.ts';
import { privateContentScripts } from './private-content-scripts.ts';

/** The build of the extension for one browser, into `dist-chrome/` or `dist-firefox/`. */
export function extensionBuild(browser: BrowserName): UserConfig {
  return {
    publicDir: false,
    plugins: [
      crx({
        manifest: manifestFor(browser),
        browser,
        contentScripts: { standaloneFiles: ['extension/content/boot.ts'] },
      }),
      namedBackground(),
      privateContentScripts(),
      packagedFiles(),
    ],
    build: {
      outDir: `dist-${browser}`,
      emptyOutDir: true,
      modulePreload: false,
      target: ['chrome128', 'firefox142'],
      rolldownOptions: {
        input: { popup: 'extension/popup/index.html', library: 'extension/library/index.html' },
        // Names without hashes: those depend on where the tree stands, and the extension is loaded from disk anyway.
        output: {
          entryFileNames: 'assets/[name].js',
          chunkFileNames: 'assets/[name].js',
          assetFileNames: 'assets/[name][extname]',
        },
      },
    },
  };
}
