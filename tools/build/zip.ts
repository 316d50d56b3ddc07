import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Zippable, zipSync } from 'fflate';

/**
 * A zip of the given files, the same bytes for the same contents: files sorted by name, no times, no owners.
 * @param root folder that the paths start from
 * @param paths with `/`, as they shall stand in the archive
 */
export function zip(root: string, paths: readonly string[]): Uint8Array {
  const files: Zippable = {};
  for (const path of [...paths].sort()) files[path] = readFileSync(join(root, path));
  // A zip tells the time as a clock on the wall does: this is the first it can tell, in whatever time zone.
  return zipSync(files, { mtime: new Date(1980, 0, 1), level: 9 });
}
