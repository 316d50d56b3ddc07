import { readFileSync } from 'node:fs';
import { chromium, type Page } from 'playwright-core';
import { findBrowser } from '../setup/browsers.mjs';

/*
 * Draws `icons/icon.svg` as PNG in the sizes that browsers ask for: `npx tsx tools/icons/make-icons.ts`. The same
 * Chromium gives the same bytes.
 */
const SIZES = [16, 32, 48, 96, 128];

const drawing = readFileSync('icons/icon.svg').toString('base64');

/** Writes `icons/icon-<size>.png`, transparent around the drawing. */
async function drawIcon(page: Page, size: number): Promise<void> {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<body style="margin:0"><img style="display:block" width="${size}" src="data:image/svg+xml;base64,${drawing}">`,
  );
  await page.screenshot({ path: `icons/icon-${size}.png`, omitBackground: true });
}

const program = findBrowser('CHROMIUM');
if (program === undefined) throw new Error('set CHROMIUM to the program of Chromium, Chrome or Edge');
const browser = await chromium.launch({ executablePath: program, chromiumSandbox: process.getuid?.() !== 0 });
const page = await browser.newPage();
for (const size of SIZES) await drawIcon(page, size);
await browser.close();
