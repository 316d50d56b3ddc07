import { readdirSync, statSync } from 'node:fs';
import { filesBelow } from '../files.ts';

/** What stands at the top of the tree without being a source: git's own folder and what `.gitignore` names. */
const NOT_SOURCE = /^(\.git|node_modules|build|dist-.*|demo-out|coverage|.*\.log)$/;

/**
 * The project's own files, as paths with `/`. Needs no git, so that the archive made from an unpacked source archive
 * is that archive again.
 */
export function sourceFiles(): string[] {
  return readdirSync('.')
    .filter((name) => !NOT_SOURCE.test(name))
    .flatMap((name) =>
      statSync(name).isDirectory() ? filesBelow(name).map((path) => `${name}/${path}`) : [name],
    );
}
