import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseSync } from 'vite';
import { filesBelow } from '../../tools/files.ts';

/** What one module imports: the text of the import, the file it means (null for a package), and whether only types come of it. */
export interface Import {
  readonly specifier: string;
  readonly file: string | null;
  readonly onlyTypes: boolean;
}

/** A module of the tree as the structure tests see it. */
export interface Module {
  /** Its path from the root, with `/`. */
  readonly path: string;
  readonly text: string;
  readonly parsed: ReturnType<typeof parseSync>;
  readonly imports: readonly Import[];
}

/** All TypeScript modules below some folders of the tree; declarations (`.d.ts`) are not modules. */
export function modulesBelow(...folders: readonly string[]): Module[] {
  return folders.flatMap((folder) =>
    filesBelow(folder)
      .filter((path) => /\.(ts|tsx)$/.test(path) && !path.endsWith('.d.ts'))
      .map((path) => readModule(`${folder}/${path}`)),
  );
}

/** Parses a module of the tree. */
export function readModule(path: string): Module {
  const text = readFileSync(path, 'utf8');
  const parsed = parseSync(path, text);
  if (parsed.errors.length > 0) throw new Error(`${path}: ${parsed.errors[0]?.message}`);
  return { path, text, parsed, imports: importsOf(path, text, parsed) };
}

function importsOf(path: string, text: string, { module }: Module['parsed']): Import[] {
  const at = (specifier: string, onlyTypes: boolean): Import => {
    const [bare = ''] = specifier.split('?');
    const file = bare.startsWith('.') ? join(dirname(path), bare).replaceAll('\\', '/') : null;
    return { specifier, file, onlyTypes };
  };
  const imported = module.staticImports.map(({ start, moduleRequest, entries }) => {
    const isTypeImport = /^import\s+type\b/.test(text.slice(start));
    return at(
      moduleRequest.value,
      isTypeImport || (entries.length > 0 && entries.every(({ isType }) => isType)),
    );
  });
  const reExported = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ moduleRequest, isType }) =>
      moduleRequest === null ? [] : [at(moduleRequest.value, isType)],
    ),
  );
  const dynamic = module.dynamicImports.map(({ moduleRequest }) =>
    at(text.slice(moduleRequest.start + 1, moduleRequest.end - 1), false),
  );
  return [...imported, ...reExported, ...dynamic];
}
