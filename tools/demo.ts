import { build } from './build/build.ts';
import { describeKnowledge } from './demo/knowledge.ts';
import { tour } from './demo/tour.ts';
import { openWindow } from './demo/window.ts';
import { browserToShow } from './show/browser.ts';

const USAGE = 'usage: npm run demo -- [--headless] [--firefox]';

/** Whether a window can be shown here. */
function hasDisplay(): boolean {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

const flags = process.argv.slice(2);
const unknown = flags.find((flag) => flag !== '--headless' && flag !== '--firefox');
if (unknown !== undefined) {
  console.error(`${unknown} is not known; ${USAGE}`);
  process.exit(2);
}
try {
  console.log('Building the knowledge base from the five articles in seeds/, and the extension…');
  await build();
  console.log(await describeKnowledge());
  const browser = browserToShow(flags.includes('--firefox'));
  if (flags.includes('--headless') || !hasDisplay()) await tour(browser);
  else await openWindow(browser);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
