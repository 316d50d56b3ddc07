import { proxy } from 'comlink';
import { type ComponentChildren, createContext } from 'preact';
import { useContext, useLayoutEffect, useMemo, useReducer } from 'preact/hooks';
import type { ImportProgress } from '../../../src/store/import.ts';
import { useCollection } from '../data/collection.tsx';
import type { ChosenFile } from '../worker/api.ts';
import { defaultSetName } from './chosen-files.ts';
import { CHOOSING, type ImportState, importAfter, isUnderWay } from './import-state.ts';
import { useDroppedFiles } from './use-dropped-files.ts';

/** The import, which goes on while the reader looks at other pages of the library, and what the reader can do with it. */
type Import = {
  readonly state: ImportState;
  readonly choose: (files: readonly ChosenFile[]) => void;
  readonly rename: (name: string) => void;
  readonly confirm: () => void;
  readonly stop: () => void;
  readonly undo: () => void;
  /** The reader has seen what came of it: back to the beginning. */
  readonly leave: () => void;
};

const Context = createContext<Import | null>(null);

/**
 * The import of the library.
 * @throws {Error} outside an ImportProvider
 */
export function useImport(): Import {
  const context = useContext(Context);
  if (context === null) throw new Error('useImport needs an ImportProvider around it');
  return context;
}

/** Carries the import out in the worker. Files may be dropped anywhere on the library. */
export function ImportProvider({ children }: { readonly children: ComponentChildren }) {
  const value = useImportSteps();
  useWarningBeforeClosing(isUnderWay(value.state));
  useDroppedFiles((files) => {
    location.hash = '#/import';
    value.choose(files);
  });
  return <Context.Provider value={value}>{children}</Context.Provider>;
}

function useImportSteps(): Import {
  const { worker, published } = useCollection();
  const [state, dispatch] = useReducer(importAfter, CHOOSING);
  return useMemo(() => {
    const told = (progress: ImportProgress): void =>
      dispatch({ kind: 'progressed', progress, now: performance.now() });
    const failed = (error: unknown): void => dispatch({ kind: 'failed', reason: oneLine(error) });
    return {
      state,
      choose: (files) => {
        if (files.length === 0 || isUnderWay(state)) return;
        dispatch({ kind: 'chosen', name: defaultSetName(files.map(({ path }) => path)) });
        worker()
          .survey(files, proxy(told))
          .then((survey) => dispatch({ kind: 'surveyed', survey }), failed);
      },
      rename: (name) => dispatch({ kind: 'named', name }),
      confirm: () => {
        if (state.kind !== 'preview') return;
        dispatch({ kind: 'confirmed' });
        worker()
          .importSurveyed(state.name.trim(), proxy(told))
          .then(async (outcome) => {
            if (outcome.kind === 'added') await published();
            dispatch({ kind: 'ended', outcome });
          })
          .catch(failed);
      },
      stop: () => {
        dispatch({ kind: 'stopped' });
        void worker().stop();
      },
      undo: () => {
        if (state.kind !== 'done' || state.isUndoing) return;
        dispatch({ kind: 'undoing' });
        worker()
          .removeSet(state.set)
          .then(published)
          .then(() => dispatch({ kind: 'undone' }), failed);
      },
      leave: () => dispatch({ kind: 'left' }),
    };
  }, [state, worker, published]);
}

function oneLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] ?? '';
}

/** The browser asks before it closes the page: an import that is cut off leaves nothing, but the reader may not want that. */
function useWarningBeforeClosing(isWarning: boolean): void {
  useLayoutEffect(() => {
    if (!isWarning) return;
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [isWarning]);
}
