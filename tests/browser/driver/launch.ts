import { findBrowser } from '../../../tools/setup/browsers.mjs';
import { launchChromium } from './chromium/chromium.ts';
import type { Browser, BrowserName, LaunchPlan } from './driver.ts';
import { launchFirefox } from './firefox/firefox.ts';

/** Starts a browser as planned and waits until the extension is in it. */
export function launch(plan: LaunchPlan): Promise<Browser> {
  return plan.browser === 'chromium' ? launchChromium(plan) : launchFirefox(plan);
}

/**
 * The plan of the browser tests: without a window, in English, with the build whose card can be seen into.
 * @throws {Error} when that browser is not on this machine
 */
export function testPlan(browser: BrowserName): LaunchPlan {
  const variable = browser === 'chromium' ? 'CHROMIUM' : 'FIREFOX';
  const program = findBrowser(variable);
  if (program === undefined) throw new Error(`set ${variable} to the browser's program`);
  return {
    browser,
    program,
    extension: browser === 'chromium' ? 'dist-chrome-test' : 'dist-firefox-test',
    headless: true,
    viewport: { width: 1100, height: 800 },
    scale: 1,
    locale: 'en-US',
  };
}
