import { inject, test } from 'vitest';
import type { Browser, BrowserName, LaunchPlan, Tab } from './driver/driver.ts';
import { launch, testPlan } from './driver/launch.ts';
import { Site } from './site.ts';
import { closeWelcomeTab, opensWelcomeTab } from './welcome-tab.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The browser of this run (`tools/vite/tests.ts`). */
    browserName: BrowserName;
  }
}

/**
 * A scenario of the browser tests: written once, run in Chromium and in Firefox.
 *
 *     scenario('a name under the pointer opens its card', async ({ browser, tab, site }) => { … });
 *
 * `browser` is started once for the scenarios of a file, with a fresh profile and the built extension; `tab` is a new
 * tab and `site` a web of its own for each scenario.
 */
export const scenario = withBrowser(() => testPlan(inject('browserName')));

/** Scenarios in a browser that is started otherwise, such as in another language. */
export function withBrowser(plan: () => LaunchPlan) {
  return (
    test
      .extend('plan', { scope: 'file' }, plan)
      .extend('browser', { scope: 'file' }, async ({ plan }, { onCleanup }): Promise<Browser> => {
        const browser = await launch(plan);
        onCleanup(() => browser.close());
        // It stays open: a browser ends with its last tab.
        const first = await browser.newTab();
        if (opensWelcomeTab(plan.extension)) await closeWelcomeTab(browser.extensionOrigin, first);
        return browser;
      })
      .extend('tab', async ({ browser }, { onCleanup }): Promise<Tab> => {
        const tab = await browser.newTab();
        onCleanup(() => tab.close());
        return tab;
      })
      // biome-ignore lint/correctness/noEmptyPattern: vitest reads the pattern to learn what a fixture needs
      .extend('site', async ({}, { onCleanup }): Promise<Site> => {
        const site = await Site.start();
        onCleanup(() => site.close());
        return site;
      })
  );
}
