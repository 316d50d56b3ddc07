import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import type { Article } from '../article/article.ts';
import { isArticleFile, readArticleFile } from '../article/read-file.ts';
import { compareUnits } from '../text/code-units.ts';
import { InputError } from './usage.ts';

/** An article with the file it came from, relative to the input it was found under, with `/`. */
export type InputArticle = { readonly file: string; readonly article: Article };

/** The article files of the inputs, in the order of the inputs, those of a folder by name. Throws InputError for a missing one. */
export function articleFiles(inputs: readonly string[]): { readonly path: string; readonly file: string }[] {
  return inputs.flatMap((input) => {
    const stat = statSync(input, { throwIfNoEntry: false });
    if (!stat) throw new InputError(`${input}: there is no such file or folder`);
    if (!stat.isDirectory()) return [{ path: input, file: basename(input) }];
    return walk(input).map((path) => ({ path, file: relative(input, path).split(sep).join('/') }));
  });
}

function walk(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => compareUnits(a.name, b.name))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return walk(path);
      return entry.isFile() && isArticleFile(entry.name) ? [path] : [];
    });
}

/** The articles of one file. Throws InputError with the first thing that is wrong in it. */
export function articlesOf(path: string, file: string): InputArticle[] {
  const { articles, problems } = readArticleFile(readBytes(path), file);
  const [first] = problems;
  if (first) throw new InputError(first.message);
  return articles.map((article) => ({ file, article }));
}

/** The bytes of a file. Throws InputError when it cannot be read. */
export function readBytes(path: string): Uint8Array {
  try {
    return new Uint8Array(readFileSync(path));
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT') throw new InputError(`${path}: there is no such file`);
    if (code === 'EISDIR') throw new InputError(`${path}: this is a folder; a file is needed here`);
    throw new InputError(`${path}: cannot be read (${code})`);
  }
}

/** Writes a file. Throws InputError when it cannot be written. */
export function writeBytes(path: string, bytes: Uint8Array): void {
  try {
    writeFileSync(path, bytes);
  } catch (error) {
    throw new InputError(
      `${path}: cannot be written (${codeOf(error)}); name a file in a folder that is there`,
    );
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
