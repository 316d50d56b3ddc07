import type { ChosenFile } from '../worker/api.ts';

/** The files of a file field; of a folder, each with its path in it. Files that systems hide stay out. */
export function filesOfField(files: Iterable<File>): readonly ChosenFile[] {
  return [...files]
    .map((file) => ({ path: file.webkitRelativePath || file.name, file }))
    .filter(isForReaders);
}

/** All files of a drop, folders walked through. Call it while the drop event is handled: the browser forgets its items after. */
export async function filesOfDrop(items: Iterable<DataTransferItem>): Promise<readonly ChosenFile[]> {
  const walks = [...items].map((item) => {
    const entry = item.kind === 'file' ? item.webkitGetAsEntry() : null;
    const file = item.kind === 'file' ? item.getAsFile() : null;
    if (entry !== null) return filesOfEntry(entry);
    return Promise.resolve(file === null ? [] : [{ path: file.name, file }]);
  });
  return (await Promise.all(walks)).flat().filter(isForReaders);
}

/** A file that cannot be had any more, such as a broken link in a folder, is left out. */
async function filesOfEntry(entry: FileSystemEntry): Promise<readonly ChosenFile[]> {
  if (isFile(entry)) {
    const file = await new Promise<File | null>((resolve) => entry.file(resolve, () => resolve(null)));
    return file === null ? [] : [{ path: entry.fullPath.replace(/^\//, ''), file }];
  }
  if (!isFolder(entry)) return [];
  const files: ChosenFile[] = [];
  for (const inside of await entriesOf(entry.createReader())) files.push(...(await filesOfEntry(inside)));
  return files;
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

/** A reader gives a folder in pieces of a hundred; the last piece is empty. */
async function entriesOf(reader: FileSystemDirectoryReader): Promise<readonly FileSystemEntry[]> {
  const all: FileSystemEntry[] = [];
  for (;;) {
    const piece = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (piece.length === 0) return all;
    all.push(...piece);
  }
}

function isForReaders({ path }: ChosenFile): boolean {
  return !path.split('/').some((part) => part.startsWith('.'));
}

/** What a set of these files is called until the reader has another name for it: the folder they share, or the first file. */
export function defaultSetName(paths: readonly string[]): string {
  const [first = '', ...others] = paths;
  const folder = first.includes('/') ? first.split('/', 1)[0] : undefined;
  if (folder !== undefined && others.every((path) => path.startsWith(`${folder}/`))) return folder;
  const name =
    first
      .split('/')
      .at(-1)
      ?.replace(/\.[^.]+$/, '') ?? '';
  return others.length === 0 ? name : `${name} +${others.length}`;
}
