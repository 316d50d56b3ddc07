import type { UserConfig } from 'vite';

/** The build of the `sandarbh` command: one file that needs nothing but Node, in `dist-cli/sandarbh.js`. */
export function commandLineBuild(): UserConfig {
  return {
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: 'src/cli/main.ts',
      outDir: 'dist-cli',
      emptyOutDir: true,
      target: 'node20',
      rolldownOptions: {
        output: { entryFileNames: 'sandarbh.js', banner: '#!/usr/bin/env node', codeSplitting: false },
      },
    },
  };
}
