import type { ManifestV3Export } from '@crxjs/vite-plugin';
import shared from '../../manifest.json' with { type: 'json' };

/** The two families of browsers that Sandarbh is built for. */
export type BrowserName = 'chrome' | 'firefox';

/** The script of the background, as the shared manifest has it. */
export const BACKGROUND = shared.background.service_worker;

/** The add-on's name for Firefox and addons.mozilla.org; profiles are keyed to it, so it never changes. */
const GECKO_ID = 'sandarbh@sandarbh.example';

/** The `manifest.json` of one browser: the shared one and what only that browser needs. */
export function manifestFor(browser: BrowserName): ManifestV3Export {
  return browser === 'firefox' ? firefoxManifest() : { ...shared, minimum_chrome_version: '128' };
}

/**
 * Firefox runs the background as an event page instead of a service worker, wants an id,
 * and from 142 (Android too) the statement of what data is collected.
 */
function firefoxManifest(): ManifestV3Export {
  const { background, ...rest } = shared;
  const eventPage = { scripts: [background.service_worker], type: background.type };
  return {
    ...rest,
    background: eventPage,
    browser_specific_settings: {
      gecko: {
        id: GECKO_ID,
        strict_min_version: '142.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  };
}
