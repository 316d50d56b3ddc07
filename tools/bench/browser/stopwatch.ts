import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The host whose pages the extension leaves alone in a copy with a stopwatch: what a page costs by itself. */
export const BARE_HOST = 'bare';

/** Where the time of the boot script stands on a page, as an attribute of its root. */
export const BOOT_TIME = 'data-boot-ms';

/** Reads the clock before anything else: a script pays for the first touch of each kind of node, and this one is not measured. */
const STOP = `
const bootTime = performance.now() - globalThis.bootStart;
document.documentElement.setAttribute('${BOOT_TIME}', String(bootTime));`;

/** What is changed in a built manifest. */
type Manifest = {
  readonly content_scripts: readonly [
    { readonly js: readonly string[]; readonly [key: string]: unknown },
    ...unknown[],
  ];
};

/**
 * Copies a build and puts a script before and one after its boot script, so that every page says what that one took: to be compiled, and to
 * run. The boot script itself is as built. Gives the folder of the copy, which is the caller's to remove.
 */
export function copyWithStopwatch(dist: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'sandarbh-stopwatch-'));
  cpSync(dist, copy, { recursive: true });
  writeFileSync(join(copy, 'start.js'), 'globalThis.bootStart = performance.now();');
  writeFileSync(join(copy, 'stop.js'), STOP);
  const path = join(copy, 'manifest.json');
  const manifest: Manifest = JSON.parse(readFileSync(path, 'utf8'));
  const [boot, ...others] = manifest.content_scripts;
  const timed = {
    ...boot,
    js: ['start.js', ...boot.js, 'stop.js'],
    exclude_matches: [`*://${BARE_HOST}.localhost/*`],
  };
  writeFileSync(path, JSON.stringify({ ...manifest, content_scripts: [timed, ...others] }));
  return copy;
}
