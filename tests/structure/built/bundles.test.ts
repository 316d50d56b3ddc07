import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DISTS } from '../../../tools/build/build.ts';
import { sourceFiles } from '../../../tools/build/source-files.ts';
import { filesBelow } from '../../../tools/files.ts';
import { NAME_LISTS, SEED_PACK } from '../../../tools/vite/packaged-files.ts';

/** Ways out of the browser that the extension has no use for. */
const WAYS_OUT =
  /\b(XMLHttpRequest|sendBeacon|WebSocket|EventSource|RTCPeerConnection|WebTransport|importScripts)\b/;

/** A self-contained script: it imports nothing, and nothing can be imported from it. */
const MODULE_SYNTAX = /(^|[;}\s])(import\s*[{*"'`(]|export\s*[{*])/;

describe.each(DISTS)('%s', (dist) => {
  const files = filesBelow(dist);
  const scripts = files.filter((path) => path.endsWith('.js'));
  const read = (path: string, folder: string = dist) => readFileSync(join(folder, path), 'utf8');

  test('differs from the build that is tested by the word that opens the card, and by nothing else', () => {
    expect(filesBelow(`${dist}-test`)).toEqual(files);
    const same = (path: string) =>
      readFileSync(join(dist, path)).equals(readFileSync(join(`${dist}-test`, path)));
    const [changed = '', ...others] = files.filter((path) => !same(path));
    expect(others).toEqual([]);
    const tested = read(changed, `${dist}-test`);
    expect(tested).not.toMatch(/attachShadow\(\{mode:.closed/);
    expect(tested.match(/attachShadow\(/g)).toHaveLength(1);
    expect(tested.replace(/(attachShadow\(\{mode:.)open/, '$1closed')).toBe(read(changed));
  });

  test('runs in pages only scripts that stand alone', () => {
    const inPages = scripts.filter((path) => path.startsWith('extension/content/'));
    expect(inPages.length).toBeGreaterThan(0);
    for (const path of inPages) expect(read(path), path).not.toMatch(MODULE_SYNTAX);
  });

  test('has no script that nothing leads to', () => {
    const everything = files
      .filter((path) => /\.(js|html|json)$/.test(path))
      .map((path) => [path, read(path)] as const);
    const isNamed = (script: string) =>
      everything.some(([path, text]) => path !== script && text.includes(script.split('/').at(-1) ?? script));
    expect(scripts.filter((script) => !isNamed(script))).toEqual([]);
  });

  test('knows no way to send anything out', () => {
    expect(scripts.filter((path) => WAYS_OUT.test(read(path)))).toEqual([]);
  });

  test('is the same, to the byte, when it is built elsewhere from the source archive', () => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'sandarbh-source-'));
    for (const path of [...sourceFiles(), SEED_PACK.built, NAME_LISTS.built])
      cpSync(path, join(elsewhere, path));
    symlinkSync(resolve('node_modules'), join(elsewhere, 'node_modules'));
    const { NODE_ENV: _, ...env } = process.env;
    const vite = ['node_modules/vite/bin/vite.js', 'build', '--mode', dist.replace('dist-', '')];
    const built = spawnSync(process.execPath, vite, { cwd: elsewhere, env, encoding: 'utf8' });
    expect(built.status, built.stdout + built.stderr).toBe(0);
    expect(filesBelow(join(elsewhere, dist))).toEqual(files);
    for (const path of files) expect(read(path, join(elsewhere, dist)) === read(path), path).toBe(true);
    rmSync(elsewhere, { recursive: true });
  });
});
