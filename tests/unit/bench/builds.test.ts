import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { copyWithStopwatch } from '../../../tools/bench/browser/stopwatch.ts';
import {
  archiveBytes,
  background,
  bootScript,
  contentScripts,
  pageOf,
  workers,
} from '../../../tools/bench/sizes/parts.ts';

/** A small build: a background, a popup and a library that share a script, a worker, and two content scripts. */
const FILES: Readonly<Record<string, string>> = {
  'manifest.json': JSON.stringify({
    background: { service_worker: 'loader.js' },
    content_scripts: [{ js: ['extension/content/boot.js'], matches: ['http://*/*'] }],
  }),
  'loader.js': "import './assets/main.js';",
  'assets/main.js': "import { a } from './shared.js'; a();",
  'assets/shared.js': 'export const a = () => 1;',
  'assets/popup.js': "import { a } from './shared.js'; a();",
  'assets/library.js': "import { a } from './shared.js'; a();",
  'assets/worker.js': 'postMessage(1);',
  'assets/popup.css': 'a { color: red }',
  'extension/popup/index.html':
    '<script type="module" src="/assets/popup.js"></script><link rel="stylesheet" href="/assets/popup.css">',
  'extension/library/index.html': '<script type="module" src="../../assets/library.js"></script>',
  'extension/content/boot.js': '1;',
  'extension/content/main.js': '2; // and a little more',
};

const dist = mkdtempSync(join(tmpdir(), 'sandarbh-parts-'));
for (const [path, text] of Object.entries(FILES)) {
  mkdirSync(dirname(join(dist, path)), { recursive: true });
  writeFileSync(join(dist, path), text);
}
afterAll(() => rmSync(dist, { recursive: true }));

describe('the parts of a build', () => {
  test('are the files that come with each, by way of imports too, every file once', () => {
    expect(background(dist).files).toEqual(['loader.js', 'assets/main.js', 'assets/shared.js']);
    expect(pageOf('popup', dist).files).toEqual([
      'extension/popup/index.html',
      'assets/popup.js',
      'assets/shared.js',
      'assets/popup.css',
    ]);
    expect(pageOf('library', dist).files).toContain('assets/library.js');
    expect(contentScripts(dist).files).toEqual(['extension/content/boot.js', 'extension/content/main.js']);
    expect(workers(dist).files).toEqual(['assets/worker.js']);
  });

  test('weigh what their files weigh, each packed by itself', () => {
    const boot = bootScript(dist).bytes;
    expect(boot).toBeGreaterThan(2);
    expect(contentScripts(dist).bytes).toBeGreaterThan(2 * boot);
    expect(archiveBytes(dist)).toBeGreaterThan(500);
  });
});

describe('a copy with a stopwatch', () => {
  const copy = copyWithStopwatch(dist);
  afterAll(() => rmSync(copy, { recursive: true }));
  const manifest = JSON.parse(readFileSync(join(copy, 'manifest.json'), 'utf8'));

  test('starts and stops around the boot script, which stays as built', () => {
    expect(manifest.content_scripts[0].js).toEqual(['start.js', 'extension/content/boot.js', 'stop.js']);
    expect(manifest.content_scripts[0].matches).toEqual(['http://*/*']);
    for (const [path, text] of Object.entries(FILES)) {
      if (path !== 'manifest.json') expect(readFileSync(join(copy, path), 'utf8'), path).toBe(text);
    }
  });

  test('leaves one host alone', () => {
    expect(manifest.content_scripts[0].exclude_matches).toEqual(['*://bare.localhost/*']);
  });
});
