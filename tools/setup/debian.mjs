// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/**
 * Debian's names first, then Ubuntu's.
 * @type {Record<import('./browsers.mjs').BrowserVariable | 'FONT', readonly string[]>}
 */
const PACKAGES = {
  CHROMIUM: ['chromium', 'chromium-browser'],
  FIREFOX: ['firefox-esr', 'firefox'],
  FONT: ['fonts-noto-core'],
};

/**
 * Installs what is missing where this can be done without asking: on Debian and Ubuntu, as root or with a sudo that
 * wants no password. Says what it does. Does nothing elsewhere; the caller looks again and tells the reader what to do.
 * @param {readonly import('./browsers.mjs').BrowserVariable[]} missing browsers
 * @param {boolean} font whether a font with Devanagari is missing, too
 */
export function installWithApt(missing, font) {
  const asRoot = rootPrefix();
  if (asRoot === undefined) {
    if (font)
      console.error('No font for Devanagari found: Hindi text will show as boxes. (Debian: fonts-noto-core)');
    return;
  }
  console.error('Updating the package lists (apt-get update) …');
  run(asRoot, ['apt-get', 'update', '-qq']);
  const wanted = font ? [...missing, /** @type {const} */ ('FONT')] : missing;
  const packages = wanted.flatMap((need) => PACKAGES[need].find(canInstall) ?? []);
  if (packages.length === 0) return;
  console.error(`Installing ${packages.join(', ')} (apt-get install) …`);
  run(asRoot, ['apt-get', 'install', '-y', '--no-install-recommends', ...packages]);
}

/** @returns {readonly string[] | undefined} what to put before a command to run it as root; undefined where that cannot be done */
function rootPrefix() {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return undefined;
  if (process.getuid?.() === 0) return [];
  return spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0 ? ['sudo', '-n'] : undefined;
}

/** @param {string} name of a package */
function canInstall(name) {
  const policy = spawnSync('apt-cache', ['policy', name], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
  });
  return /Candidate: (?!\(none\))/.test(policy.stdout ?? '');
}

/**
 * @param {readonly string[]} prefix
 * @param {readonly string[]} command
 */
function run(prefix, command) {
  const [program = '', ...args] = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', ...command];
  spawnSync(program, args, { stdio: ['ignore', 2, 2] });
}
