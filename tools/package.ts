import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { build, DISTS } from './build/build.ts';
import { sourceFiles } from './build/source-files.ts';
import { zip } from './build/zip.ts';
import { filesBelow } from './files.ts';

/**
 * `npm run package`: the archives to upload, in `build/`. The same sources give the same bytes, on any machine and in any year.
 * Reviewers of add-ons rebuild the extension from the source archive with `npm ci && npm run build` and compare.
 */
await build();
const { version }: { version: string } = JSON.parse(readFileSync('package.json', 'utf8'));
mkdirSync('build', { recursive: true });
for (const dist of DISTS) {
  write(`sandarbh-${version}-${dist.replace('dist-', '')}.zip`, zip(dist, filesBelow(dist)));
}
write(`sandarbh-${version}-source.zip`, zip('.', sourceFiles()));

function write(name: string, archive: Uint8Array): void {
  writeFileSync(`build/${name}`, archive);
  console.log(`build/${name}  ${Math.ceil(archive.length / 1024)} kB`);
}
