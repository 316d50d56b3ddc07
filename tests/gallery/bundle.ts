import { build } from 'vite';

/** Bundles the gallery: the path of each of its files, from the root of a site, and what is in it. */
export async function bundleGallery(): Promise<ReadonlyMap<string, string>> {
  const built = await build({
    root: 'tests/gallery',
    configFile: false,
    logLevel: 'error',
    build: { write: false, modulePreload: false, target: ['chrome128', 'firefox142'] },
  });
  const { output } = [built].flat().find((result) => 'output' in result) ?? { output: [] };
  return new Map(
    output.map((file) => [`/${file.fileName}`, file.type === 'chunk' ? file.code : String(file.source)]),
  );
}
