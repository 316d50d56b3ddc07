import { isArticleFile } from '../../../src/article/read-file.ts';
import type { ImportFile } from '../../../src/store/import.ts';
import type { ChosenFile, FileFault } from './api.ts';

/** A file of articles is no larger than this, in bytes: some ten thousand articles. */
const LARGEST = 64 * 1024 * 1024;

/** The bytes of files that may hold articles, and what is wrong with the others. */
export type ReadFiles = { readonly files: readonly ImportFile[]; readonly faults: readonly FileFault[] };

/**
 * Reads the chosen files one by one: reading all at once costs many times the memory. `step` is called before each, and
 * may throw to stop.
 */
export async function readFiles(
  chosen: readonly ChosenFile[],
  step: (done: number) => Promise<void>,
): Promise<ReadFiles> {
  const files: ImportFile[] = [];
  const faults: FileFault[] = [];
  for (const [done, { path, file }] of chosen.entries()) {
    await step(done);
    const fault = faultBefore(path, file.size);
    if (fault !== null) faults.push(fault);
    else {
      const bytes = await file.arrayBuffer().catch(() => null);
      if (bytes === null) faults.push({ file: path, line: null, code: 'unreadable', params: {} });
      else files.push({ name: path, bytes: new Uint8Array(bytes) });
    }
  }
  return { files, faults };
}

/** What can be said against a file without reading it. */
function faultBefore(path: string, size: number): FileFault | null {
  if (!isArticleFile(path)) return { file: path, line: null, code: 'file-type', params: {} };
  if (size <= LARGEST) return null;
  return {
    file: path,
    line: null,
    code: 'too-large',
    params: { size: inMegabytes(size), limit: inMegabytes(LARGEST) },
  };
}

function inMegabytes(bytes: number): string {
  return `${Math.ceil(bytes / (1024 * 1024))} MB`;
}
