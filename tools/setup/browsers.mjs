// @ts-check
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installWithApt } from './debian.mjs';
import { hasHindiFont } from './fonts.mjs';
import { SetupError } from './setup-error.mjs';

/** @typedef {'none' | 'one' | 'both'} BrowserNeed */
/** @typedef {'CHROMIUM' | 'FIREFOX'} BrowserVariable */
/** @typedef {Partial<Record<BrowserVariable, string>>} FoundBrowsers */

/**
 * Where a browser may be: names on the PATH first, then full paths for Linux, macOS and Windows.
 * Any Chromium will do, so Chrome and Edge stand behind it.
 * @type {Record<BrowserVariable, { names: readonly string[], places: readonly string[] }>}
 */
const USUAL = {
  CHROMIUM: {
    names: [
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
      'chrome',
      'microsoft-edge-stable',
      'microsoft-edge',
    ],
    places: [
      '/usr/lib/chromium/chromium',
      '/snap/bin/chromium',
      '/opt/google/chrome/chrome',
      '/opt/microsoft/msedge/msedge',
      ...macApplications('Chromium.app/Contents/MacOS/Chromium'),
      ...macApplications('Google Chrome.app/Contents/MacOS/Google Chrome'),
      ...macApplications('Microsoft Edge.app/Contents/MacOS/Microsoft Edge'),
      ...windowsPrograms('Chromium\\Application\\chrome.exe'),
      ...windowsPrograms('Google\\Chrome\\Application\\chrome.exe'),
      ...windowsPrograms('Microsoft\\Edge\\Application\\msedge.exe'),
    ],
  },
  FIREFOX: {
    names: ['firefox-esr', 'firefox'],
    places: [
      '/usr/lib/firefox-esr/firefox-esr',
      '/usr/lib/firefox/firefox',
      '/snap/bin/firefox',
      ...macApplications('Firefox.app/Contents/MacOS/firefox'),
      ...windowsPrograms('Mozilla Firefox\\firefox.exe'),
    ],
  },
};

/** @param {string} application path below an Applications folder */
function macApplications(application) {
  return [join('/Applications', application), join(process.env['HOME'] ?? '/', 'Applications', application)];
}

/** @param {string} program path below one of the folders for programs */
function windowsPrograms(program) {
  return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) => {
    const folder = process.env[variable];
    return folder === undefined ? [] : [`${folder}\\${program}`];
  });
}

/**
 * The program of one browser: what the variable of that name says, else the PATH, else the usual places.
 * @param {BrowserVariable} variable
 * @returns {string | undefined}
 * @throws {SetupError} when the variable names a file that is not there
 */
export function findBrowser(variable) {
  const stated = process.env[variable];
  if (stated !== undefined && stated !== '') {
    if (existsSync(stated)) return stated;
    throw new SetupError(`${variable} is set to ${stated}, and there is no such file.`);
  }
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = USUAL[variable].names.flatMap((name) =>
    folders.map((folder) => join(folder, name + suffix)),
  );
  return [...onPath, ...USUAL[variable].places].find((path) => existsSync(path));
}

/** @returns {FoundBrowsers} */
function findBrowsers() {
  const chromium = findBrowser('CHROMIUM');
  const firefox = findBrowser('FIREFOX');
  return {
    ...(chromium === undefined ? {} : { CHROMIUM: chromium }),
    ...(firefox === undefined ? {} : { FIREFOX: firefox }),
  };
}

/**
 * @param {FoundBrowsers} found
 * @param {BrowserNeed} need
 * @param {boolean} wantsFirefox whether `one` means Firefox
 * @returns {BrowserVariable[]} what is needed and not there
 */
function missingBrowsers(found, need, wantsFirefox) {
  /** @type {BrowserVariable[]} */
  const wanted = need === 'both' ? ['CHROMIUM', 'FIREFOX'] : [wantsFirefox ? 'FIREFOX' : 'CHROMIUM'];
  const missing = wanted.filter((variable) => found[variable] === undefined);
  const either = need === 'one' && !wantsFirefox && found.FIREFOX !== undefined;
  return need === 'none' || either ? [] : missing;
}

/**
 * Finds the browsers that a tool needs, with a font that has Devanagari, and installs on Debian and Ubuntu what is missing.
 * @param {BrowserNeed} need
 * @param {boolean} wantsFirefox whether `one` means Firefox
 * @returns {FoundBrowsers}
 * @throws {SetupError} with the one command to run, when something is missing and cannot be installed from here
 */
export function requireBrowsers(need, wantsFirefox) {
  if (need === 'none') return {};
  const missing = missingBrowsers(findBrowsers(), need, wantsFirefox);
  if (missing.length > 0 || !hasHindiFont()) installWithApt(missing, !hasHindiFont());
  const found = findBrowsers();
  const still = missingBrowsers(found, need, wantsFirefox);
  if (still.length > 0) throw new SetupError(howToInstall(still));
  return found;
}

/** @param {readonly BrowserVariable[]} missing */
function howToInstall(missing) {
  const names = missing.map((variable) => (variable === 'CHROMIUM' ? 'Chromium, Chrome or Edge' : 'Firefox'));
  return `${names.join(' and ')} not found. Run:\n    ${installCommand(missing)}\nor set ${missing.join(' and ')} to where it is.`;
}

/** @param {readonly BrowserVariable[]} missing */
function installCommand(missing) {
  /** @param {string} chromium @param {string} firefox */
  const pick = (chromium, firefox) =>
    missing.map((variable) => (variable === 'CHROMIUM' ? chromium : firefox)).join(' ');
  if (process.platform === 'darwin') return `brew install --cask ${pick('google-chrome', 'firefox')}`;
  if (process.platform === 'win32') return `winget install ${pick('Google.Chrome', 'Mozilla.Firefox')}`;
  if (existsSync('/usr/bin/dnf')) return `sudo dnf install ${pick('chromium', 'firefox')}`;
  if (existsSync('/usr/bin/pacman')) return `sudo pacman -S ${pick('chromium', 'firefox')}`;
  return `sudo apt-get install -y ${pick('chromium', 'firefox-esr')} fonts-noto-core`;
}
