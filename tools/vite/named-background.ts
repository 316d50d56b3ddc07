import type { CrxPlugin } from '@crxjs/vite-plugin';
import { BACKGROUND } from './manifest.ts';

/**
 * Names the background's own chunk in the manifest. crxjs asks rolldown for it by a reference, and when another script
 * of the extension has the same base name (`main.ts`), rolldown 1.2 answers with that one's file.
 */
export function namedBackground(): CrxPlugin {
  return {
    name: 'sandarbh:named-background',
    apply: 'build',
    renderCrxManifest({ background, ...manifest }, bundle) {
      const chunk = Object.values(bundle).find(
        (output) => output.type === 'chunk' && output.facadeModuleId?.endsWith(`/${BACKGROUND}`),
      );
      if (background === undefined || chunk === undefined) throw new Error('the build has no background');
      const named =
        'scripts' in background ? { scripts: [chunk.fileName] } : { service_worker: chunk.fileName };
      return { ...manifest, background: { ...background, ...named } };
    },
  };
}
