import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newProfileFolder } from '../profile-folder.ts';

/** Settings that let Firefox be driven and keep it from asking its makers, or the reader, for anything. */
const PREFERENCES = {
  // 0: any free port, which Firefox then writes to MarionetteActivePort in the profile.
  'marionette.port': 0,
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  'browser.newtabpage.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.sessionstore.resume_from_crash': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'startup.homepage_welcome_url': 'about:blank',
  'toolkit.telemetry.enabled': false,
} as const;

/** A new profile for Firefox with these settings and the device pixels for a CSS pixel. Gives its folder. */
export function newFirefoxProfile(scale: number): string {
  const folder = newProfileFolder();
  const preferences = { ...PREFERENCES, 'layout.css.devPixelsPerPx': String(scale) };
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(folder, 'user.js'), lines.join('\n'));
  return folder;
}
