import type { Remote } from 'comlink';
import { type ComponentChildren, createContext } from 'preact';
import { useCallback, useContext, useEffect, useMemo, useRef } from 'preact/hooks';
import { type CurrentKnowledge, type Database, openDatabase } from '../../../src/store/database.ts';
import { DATABASE } from '../../engine.ts';
import { askBackground } from '../../messaging.ts';
import { type Answer, useAnswer } from '../../ui/use-answer.ts';
import type { LibraryWorker } from '../worker/api.ts';
import { startLibraryWorker } from '../worker/connect.ts';
import { readSets, type SetRow } from './sets.ts';

/** The reader's collection as it was last read. `current` is null as long as no articles are in it. */
export type OpenCollection = {
  readonly database: Database;
  readonly current: CurrentKnowledge | null;
  readonly sets: readonly SetRow[];
};

type CollectionContext = {
  readonly collection: Answer<OpenCollection>;
  /** Reads it again, after a failure. */
  readonly reread: () => void;
  /** Tells the background that the knowledge has changed, and reads the collection again. */
  readonly published: () => Promise<void>;
  /** The worker, started when first asked for. */
  readonly worker: () => Remote<LibraryWorker>;
};

const Context = createContext<CollectionContext | null>(null);

/**
 * The collection, and what changes it.
 * @throws {Error} outside a CollectionProvider
 */
export function useCollection(): CollectionContext {
  const context = useContext(Context);
  if (context === null) throw new Error('useCollection needs a CollectionProvider around it');
  return context;
}

/** How long open pages have to take up a change before the reader is told that it is done, in ms. */
const PATIENCE = 10_000;

/** Whatever becomes of open pages, the change itself is stored. */
async function tellBackground(): Promise<void> {
  await askBackground('knowledgeChanged', null).catch(() => null);
}

function waited(time: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, time));
}

/** Opens the collection for all pages of the library, and reads it again when the reader comes back to the tab. */
export function CollectionProvider({ children }: { readonly children: ComponentChildren }) {
  const opened = useRef<Database | null>(null);
  const started = useRef<Remote<LibraryWorker> | null>(null);
  const read = useCallback(async (): Promise<OpenCollection> => {
    // A browser that cleans up closes it.
    if (opened.current?.isOpen() !== true) opened.current = await openDatabase(DATABASE);
    const database = opened.current;
    const current = (await database.knowledge.get('current')) ?? null;
    return { database, current, sets: await readSets(database, current) };
  }, []);
  const { answer, again } = useAnswer('collection', read);
  useEffect(() => {
    const onVisible = (): void => {
      if (document.visibilityState === 'visible') again();
    };
    document.addEventListener('visibilitychange', onVisible);
    return () => document.removeEventListener('visibilitychange', onVisible);
  }, [again]);
  const value = useMemo(
    (): CollectionContext => ({
      collection: answer,
      reread: again,
      published: async () => {
        again();
        await Promise.race([tellBackground(), waited(PATIENCE)]);
      },
      worker: () => {
        started.current ??= startLibraryWorker();
        return started.current;
      },
    }),
    [answer, again],
  );
  return <Context.Provider value={value}>{children}</Context.Provider>;
}
