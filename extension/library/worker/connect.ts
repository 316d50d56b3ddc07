import { type Remote, wrap } from 'comlink';
import type { LibraryWorker } from './api.ts';

/** Starts the worker of the library; it loads the engine only when something needs it. */
export function startLibraryWorker(): Remote<LibraryWorker> {
  return wrap(new Worker(new URL('./library-worker.ts', import.meta.url), { type: 'module' }));
}
