import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { gzipSync } from 'node:zlib';
import { parseSync } from 'vite';
import { zip } from '../../build/zip.ts';
import { filesBelow } from '../../files.ts';

/** A part of the built extension: its files, and their sizes packed with gzip (each by itself) in bytes. */
export type Part = { readonly name: string; readonly files: readonly string[]; readonly bytes: number };

/** What the scripts that run in pages may weigh packed with gzip, in bytes. */
export const BUDGETS = { boot: 6_000, allContentScripts: 35_000 } as const;

const CONTENT = 'extension/content/';

/** What of a built manifest is looked at: how each browser starts its background. */
type Manifest = {
  readonly background: { readonly service_worker?: string; readonly scripts?: readonly string[] };
};

/** The script that every page gets. */
export function bootScript(dist: string): Part {
  return part('boot script', [`${CONTENT}boot.js`], dist);
}

/** All scripts that run in pages. */
export function contentScripts(dist: string): Part {
  const scripts = filesBelow(dist).filter((path) => path.startsWith(CONTENT) && path.endsWith('.js'));
  return part('all content scripts', scripts, dist);
}

/** A page of the extension with all scripts and styles that it loads at once. */
export function pageOf(name: 'popup' | 'library', dist: string): Part {
  const page = `extension/${name}/index.html`;
  const linked = [
    ...readFileSync(join(dist, page), 'utf8').matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css))"/g),
  ];
  const files = linked.map(([, file = '']) => (file.startsWith('.') ? join(dirname(page), file) : file));
  return part(name, [page, ...imported(files, dist)], dist);
}

/** The background with everything that it imports. */
export function background(dist: string): Part {
  const manifest: Manifest = JSON.parse(readFileSync(join(dist, 'manifest.json'), 'utf8'));
  const { service_worker, scripts = [] } = manifest.background;
  return part('background', imported(service_worker === undefined ? scripts : [service_worker], dist), dist);
}

/** The scripts that no page, background or manifest leads to: those of workers. */
export function workers(dist: string): Part {
  const reached = new Set(
    [contentScripts(dist), pageOf('popup', dist), pageOf('library', dist), background(dist)].flatMap(
      ({ files }) => files,
    ),
  );
  const scripts = filesBelow(dist).filter((path) => path.endsWith('.js') && !reached.has(path));
  return part('workers', imported(scripts, dist), dist);
}

/** The size of the archive that is uploaded, in bytes. */
export function archiveBytes(dist: string): number {
  return zip(dist, filesBelow(dist)).length;
}

function part(name: string, files: readonly string[], dist: string): Part {
  const bytes = files.map((file) => gzipSync(readFileSync(join(dist, file)), { level: 9 }).length);
  return { name, files, bytes: bytes.reduce((sum, size) => sum + size, 0) };
}

/** Files of a build and everything that the scripts among them import at once, each file one time. */
function imported(files: readonly string[], dist: string): string[] {
  const reached = new Set<string>();
  const follow = (file: string): void => {
    if (reached.has(file)) return;
    reached.add(file);
    if (!file.endsWith('.js')) return;
    const { module } = parseSync(file, readFileSync(join(dist, file), 'utf8'));
    for (const { moduleRequest } of module.staticImports) follow(join(dirname(file), moduleRequest.value));
  };
  for (const file of files) follow(file);
  return [...reached];
}
