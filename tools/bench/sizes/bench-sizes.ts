import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { DISTS } from '../../build/build.ts';
import { NAME_LISTS, SEED_PACK } from '../../vite/packaged-files.ts';
import type { Limit } from '../limits.ts';
import { printTable, size } from '../print.ts';
import { archiveBytes, BUDGETS, background, bootScript, contentScripts, pageOf, workers } from './parts.ts';

/** Prints what the parts of the built extension weigh, and gives those weights that have limits. */
export function benchSizes(): Limit[] {
  const columns = DISTS.map((dist) => [
    ...partsOf(dist).map(({ bytes }) => size(bytes)),
    ...[SEED_PACK, NAME_LISTS].map(({ packaged }) => packedSize(join(dist, packaged))),
    size(archiveBytes(dist)),
  ]);
  const names = [
    ...partsOf(DISTS[0]).map(({ name }) => name),
    'packaged knowledge',
    'lists of names',
    'archive for upload',
  ];
  printTable(
    'SIZES, GZ',
    [...DISTS],
    names.map((name, row) => [name, ...columns.map((column) => column[row] ?? '')]),
  );
  return DISTS.flatMap((dist): Limit[] => [
    {
      figure: `${dist}, boot script gz`,
      value: bootScript(dist).bytes,
      most: BUDGETS.boot,
      print: size,
    },
    {
      figure: `${dist}, all content scripts gz`,
      value: contentScripts(dist).bytes,
      most: BUDGETS.allContentScripts,
      print: size,
    },
  ]);
}

function partsOf(dist: string) {
  return [
    bootScript(dist),
    contentScripts(dist),
    background(dist),
    pageOf('popup', dist),
    pageOf('library', dist),
    workers(dist),
  ];
}

function packedSize(file: string): string {
  return size(gzipSync(readFileSync(file), { level: 9 }).length);
}
