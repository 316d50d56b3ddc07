import type { Remote } from 'comlink';
import { type ComponentChildren, createContext } from 'preact';
import { useCallback, useContext, useMemo, useState } from 'preact/hooks';
import type { LibraryWorker } from '../worker/api.ts';
import { useCollection } from './collection.tsx';

/** What was just done: said to the reader, with a way back where there is one. */
export type Notice =
  | { readonly kind: 'done'; readonly text: string; readonly canUndo: boolean }
  | { readonly kind: 'failed'; readonly error: unknown };

type Changes = {
  /** Whether a change is under way; another has to wait. */
  readonly isChanging: boolean;
  readonly notice: Notice | null;
  /** Changes the collection in the worker and says so; `done` null where the page itself shows it. */
  readonly change: (
    work: (worker: Remote<LibraryWorker>) => Promise<void>,
    done: { readonly text: string; readonly canUndo: boolean } | null,
  ) => Promise<void>;
  readonly dismiss: () => void;
};

const Context = createContext<Changes | null>(null);

/**
 * The way to change the collection.
 * @throws {Error} outside a ChangesProvider
 */
export function useChanges(): Changes {
  const changes = useContext(Context);
  if (changes === null) throw new Error('useChanges needs a ChangesProvider around it');
  return changes;
}

/** Makes changes one at a time, and keeps what there is to say about the last one. */
export function ChangesProvider({ children }: { readonly children: ComponentChildren }) {
  const { worker, published } = useCollection();
  const [isChanging, setChanging] = useState(false);
  const [notice, setNotice] = useState<Notice | null>(null);
  const dismiss = useCallback(() => setNotice(null), []);
  const value = useMemo(
    (): Changes => ({
      isChanging,
      notice,
      dismiss,
      change: async (work, done) => {
        setChanging(true);
        setNotice(null);
        try {
          await work(worker());
          await published();
          if (done !== null) setNotice({ kind: 'done', ...done });
        } catch (error) {
          setNotice({ kind: 'failed', error });
        } finally {
          setChanging(false);
        }
      },
    }),
    [isChanging, notice, dismiss, worker, published],
  );
  return <Context.Provider value={value}>{children}</Context.Provider>;
}
