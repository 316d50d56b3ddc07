import { watch } from 'node:fs';
import { build, buildSeedPack } from './build/build.ts';
import { start } from './run.ts';

/** Time for a burst of changes to one folder to end before the pack is made again, in ms. */
const BURST = 200;

/**
 * `npm run dev`: builds once, then again whatever a change touches. The builds of the extension watch the seed pack,
 * and the pack is made again when the command line or a seed changes, so a change to the engine reaches all of them.
 * Load `dist-chrome/` or `dist-firefox/` in a browser and reload the extension there after a change.
 * (The development server of crxjs is not used: its builds open web-accessible resources to every page.)
 */
await build();
for (const mode of ['cli', 'chrome', 'firefox']) start('vite', 'build', '--watch', '--mode', mode);
for (const folder of ['dist-cli', 'seeds']) watch(folder, packAgain());

/** A listener that makes the seed pack once a burst of changes is over. */
function packAgain(): () => void {
  let pending: NodeJS.Timeout | undefined;
  return () => {
    clearTimeout(pending);
    pending = setTimeout(() => buildSeedPack().catch((error: Error) => console.error(error.message)), BURST);
  };
}
