import type { Engine } from '../../../src/link/engine.ts';
import { type Database, openDatabase } from '../../../src/store/database.ts';
import { DATABASE, loadEngine } from '../../engine.ts';

/** What the worker works with, each loaded when first needed. */
export type Workshop = { database(): Promise<Database>; engine(): Promise<Engine> };

/** A workshop that has loaded nothing yet. What cannot be loaded is tried again the next time. */
export function openWorkshop(): Workshop {
  return { database: onceLoaded(() => openDatabase(DATABASE)), engine: onceLoaded(loadEngine) };
}

function onceLoaded<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | null = null;
  return () => {
    loaded ??= load().catch((error: unknown) => {
      loaded = null;
      throw error;
    });
    return loaded;
  };
}
