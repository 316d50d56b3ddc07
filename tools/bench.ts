import { benchBrowser } from './bench/browser/bench-browser.ts';
import { benchEngine } from './bench/engine/bench-engine.ts';
import { limitLines } from './bench/limits.ts';
import { benchSizes } from './bench/sizes/bench-sizes.ts';
import { build } from './build/build.ts';

/**
 * `npm run bench`: builds everything, then measures the engine in Node, the extension in both browsers, and sizes, and prints tables. The last
 * lines hold the figures against what the project has promised. Times hold for the machine and for what else it does: nothing fails over them.
 */
console.log('Building …');
await build();
const sizes = benchSizes();
const engine = await benchEngine();
const chromium = await benchBrowser('chromium');
const firefox = await benchBrowser('firefox');
console.log('');
for (const line of limitLines([...sizes, ...engine, ...chromium, ...firefox])) console.log(line);
