import { readFileSync } from 'node:fs';

/** The rows of a table under tests/fixtures: cells between tabs; empty lines and lines that begin with # left out. */
export function readTable(name: string): string[][] {
  return readFileSync(new URL(`../../fixtures/${name}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));
}
