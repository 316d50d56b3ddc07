import { browser } from '../browser.ts';
import type { Library } from './knowledge-source.ts';

/**
 * A witness outside the database that knowledge was stored: browsers empty databases of extensions when disks run full, and then the reader
 * is to be told rather than shown an empty library.
 */
const KEY = 'stored';

/** Remembers that the database has knowledge. */
export async function expectKnowledge(): Promise<void> {
  await browser.storage.local.set({ [KEY]: true });
}

/** Whether the database should have the bundled set, which nobody can remove, and has it no more. */
export async function wasWiped(library: Library): Promise<boolean> {
  const { [KEY]: expected } = await browser.storage.local.get(KEY);
  if (expected !== true) return false;
  const database = await library.database();
  return (await database.sets.filter(({ kind }) => kind === 'bundled').count()) === 0;
}
