import { discardStaged } from '../../src/store/import.ts';
import { installBundled } from '../../src/store/sets.ts';
import { browser } from '../browser.ts';
import { loadBundledPack, whileWriting } from '../engine.ts';
import type { Library } from './knowledge-source.ts';

/**
 * Puts the packaged knowledge into the database, when it is not there or of another version. Also takes away what a killed import left:
 * whoever holds the writing lock is the only one at work.
 */
export async function installKnowledge(library: Library, now: number): Promise<void> {
  const [database, engine, pack] = await Promise.all([
    library.database(),
    library.engine(),
    loadBundledPack(),
  ]);
  await whileWriting(async () => {
    await discardStaged(database);
    await installBundled(database, engine, pack, browser.runtime.getManifest().version, now);
  });
  library.reload();
}
