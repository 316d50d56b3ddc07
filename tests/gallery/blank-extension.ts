import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName } from '../browser/driver/driver.ts';

/** Writes an extension that does nothing, and gives its folder: the gallery is looked at without ours around it. */
export function writeBlankExtension(browser: BrowserName): string {
  const folder = mkdtempSync(join(tmpdir(), 'sandarbh-blank-'));
  const background =
    browser === 'chromium' ? { service_worker: 'background.js' } : { scripts: ['background.js'] };
  const manifest = {
    manifest_version: 3,
    name: 'Blank',
    version: '1',
    background,
    browser_specific_settings: { gecko: { id: 'blank@sandarbh.example' } },
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'background.js'), '');
  return folder;
}
