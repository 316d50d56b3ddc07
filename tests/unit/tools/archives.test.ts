import { mkdirSync, mkdtempSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { sourceFiles } from '../../../tools/build/source-files.ts';
import { zip } from '../../../tools/build/zip.ts';
import { filesBelow } from '../../../tools/files.ts';

/** A folder with two files that were written in a given year. */
function folderFrom(year: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'sandarbh-zip-'));
  mkdirSync(join(folder, 'b'));
  for (const [path, text] of [
    ['b/ख.txt', 'दो'],
    ['a.txt', 'एक'],
  ] as const) {
    writeFileSync(join(folder, path), text);
    utimesSync(join(folder, path), new Date(Date.UTC(year, 0)), new Date(Date.UTC(year, 0)));
  }
  return folder;
}

test('an archive holds its files', () => {
  const folder = folderFrom(2020);
  const files = unzipSync(zip(folder, filesBelow(folder)));
  expect(Object.entries(files).map(([path, data]) => [path, strFromU8(data)])).toEqual([
    ['a.txt', 'एक'],
    ['b/ख.txt', 'दो'],
  ]);
});

test('an archive does not depend on when, where and in which order it is made', () => {
  const paths = ['a.txt', 'b/ख.txt'];
  const first = zip(folderFrom(2020), paths);
  expect(zip(folderFrom(2025), [...paths].reverse())).toEqual(first);
  const zone = process.env['TZ'];
  process.env['TZ'] = 'Asia/Kolkata';
  const elsewhere = zip(folderFrom(2020), paths);
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
  expect(elsewhere).toEqual(first);
});

test('the source archive has what a rebuild needs, and nothing that a build makes', () => {
  const files = sourceFiles();
  for (const needed of ['package-lock.json', 'vite.config.ts', 'manifest.json', 'tools/build.ts', '.npmrc']) {
    expect(files).toContain(needed);
  }
  expect(files.filter((path) => /^(\.git|node_modules|build|dist-\w+)\//.test(path))).toEqual([]);
});
