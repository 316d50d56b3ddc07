// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { SetupError } from './setup-error.mjs';

/**
 * What a lock file says of one package. npm writes the same shape into `node_modules/.package-lock.json`
 * at the very end of an install, so an install that broke off never looks whole.
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, link?: boolean }} LockedPackage
 */

/**
 * @param {URL} file
 * @returns {Map<string, LockedPackage>} packages by their folder, without the project itself; empty when there is no file
 */
function readLock(file) {
  if (!existsSync(file)) return new Map();
  /** @type {{ packages?: Record<string, LockedPackage> }} */
  const lock = JSON.parse(readFileSync(file, 'utf8'));
  return new Map(Object.entries(lock.packages ?? {}).filter(([folder]) => folder !== ''));
}

/**
 * Whether the installed packages are those of the lock file. Optional ones may be absent: they are for other systems.
 * @param {Map<string, LockedPackage>} wanted
 * @param {Map<string, LockedPackage>} installed
 */
export function inStep(wanted, installed) {
  const isSame = (/** @type {LockedPackage} */ a, /** @type {LockedPackage} */ b) =>
    a.version === b.version && a.integrity === b.integrity;
  for (const [folder, entry] of wanted) {
    const found = installed.get(folder);
    if (found === undefined ? entry.optional !== true : !isSame(entry, found)) return false;
  }
  return [...installed.keys()].every((folder) => wanted.has(folder));
}

/**
 * Runs `npm ci` when `node_modules` is out of step with `package-lock.json`.
 * @param {URL} root of the project
 * @throws {SetupError} when npm fails; npm has then said why
 */
export function installDependencies(root) {
  const wanted = readLock(new URL('package-lock.json', root));
  if (inStep(wanted, readLock(new URL('node_modules/.package-lock.json', root)))) return;
  console.error('Installing the packages of package-lock.json (npm ci) …');
  const run = runNpm(['ci', '--no-audit', '--no-fund'], root);
  if (run.status !== 0) throw new SetupError('npm ci failed; see its message above.');
}

/**
 * npm as the one that runs this script, else the one on the PATH. Its output goes to standard error: standard output belongs to the tool.
 * @param {readonly string[]} args
 * @param {URL} root
 */
function runNpm(args, root) {
  const npm = process.env['npm_execpath'];
  /** @type {import('node:child_process').SpawnSyncOptions} */
  const options = { cwd: root, stdio: ['ignore', 2, 2] };
  return npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
}
