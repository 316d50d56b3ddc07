import type { Remote } from 'comlink';
import { type ComponentChildren, createContext } from 'preact';
import { useCallback, useContext, useEffect, useMemo, useState } from 'preact/hooks';
import { parseRoute, type Route, routeAddress } from '../routes.ts';
import type { LibraryWorker } from '../worker/api.ts';
import { useCollection } from './collection.tsx';

type Work<T> = (worker: Remote<LibraryWorker>) => Promise<T>;

/** What was done, in words, and the way back where there is one. `page` is where it can be seen: the reader is taken there, unless gone elsewhere meanwhile. */
export type Done = { readonly text: string; readonly undo: Work<void> | null; readonly page?: Route };

/** What was just done, or why not: said to the reader on the page of that address, and gone on another. */
export type Notice = { readonly address: string } & (
  | { readonly kind: 'done'; readonly done: Done }
  | { readonly kind: 'failed'; readonly error: unknown }
);

type Changes = {
  /** Whether a change is under way; another has to wait. */
  readonly isChanging: boolean;
  readonly notice: Notice | null;
  /** Changes the collection in the worker and says so; `done` null where the page itself shows it. */
  readonly change: <T>(work: Work<T>, done: ((result: T) => Done) | null) => Promise<void>;
  readonly dismiss: () => void;
  /** Goes to where a page has moved to; what there is to say comes along. */
  readonly follow: (route: Route) => void;
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
  useEffect(() => {
    const leave = (): void => setNotice((last) => (last?.address === here() ? last : null));
    addEventListener('hashchange', leave);
    return () => removeEventListener('hashchange', leave);
  }, []);
  const value = useMemo(
    (): Changes => ({
      isChanging,
      notice,
      dismiss,
      follow: (route) => {
        setNotice((last) => last && { ...last, address: routeAddress(route) });
        location.replace(routeAddress(route));
      },
      change: async (work, done) => {
        setChanging(true);
        setNotice(null);
        const begun = here();
        try {
          const result = await work(worker());
          const said = done?.(result) ?? null;
          if (said?.page !== undefined && here() === begun) location.hash = routeAddress(said.page);
          await published();
          if (said !== null) setNotice({ kind: 'done', done: said, address: here() });
        } catch (error) {
          setNotice({ kind: 'failed', error, address: here() });
        } finally {
          setChanging(false);
        }
      },
    }),
    [isChanging, notice, dismiss, worker, published],
  );
  return <Context.Provider value={value}>{children}</Context.Provider>;
}

/** The address of the page that is shown. */
function here(): string {
  return routeAddress(parseRoute(location.hash));
}
