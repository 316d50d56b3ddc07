import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../files.ts';

/** How the card's shadow root is made, as minifiers write it; the quotes may be any. */
const CLOSED_ROOT = /attachShadow\(\{mode:(["'`])closed\1/g;

/**
 * Copies a build for browser tests, beside it and named `…-test`. A closed shadow root hides the card from test
 * tools, so the copy's is open: that one word is the only difference.
 * @throws {Error} unless exactly one shadow root is made in all the scripts of the build
 */
export function copyWithOpenCard(dist: string): void {
  const copy = `${dist}-test`;
  rmSync(copy, { recursive: true, force: true });
  cpSync(dist, copy, { recursive: true });
  const scripts = filesBelow(copy).filter((path) => path.endsWith('.js'));
  const makers = scripts
    .map((path) => join(copy, path))
    .flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(CLOSED_ROOT)].map((match) => ({ file, call: match[0] })),
    );
  const [maker] = makers;
  if (maker === undefined || makers.length > 1) {
    throw new Error(`${dist}: expected one closed shadow root in its scripts, found ${makers.length}`);
  }
  const opened = maker.call.replace('closed', 'open');
  writeFileSync(
    maker.file,
    readFileSync(maker.file, 'utf8').replace(maker.call, () => opened),
  );
}
