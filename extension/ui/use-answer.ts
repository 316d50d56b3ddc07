import { useCallback, useEffect, useState } from 'preact/hooks';

/** What has come of a question: nothing yet, the answer, or why there is none. */
export type Answer<T> =
  | { readonly kind: 'asking' }
  | { readonly kind: 'here'; readonly value: T }
  | { readonly kind: 'failed'; readonly error: unknown };

/** An answer with a way to ask once more. */
export type Asked<T> = { readonly answer: Answer<T>; readonly again: () => void };

/**
 * Asks for a component what it shows: anew when `ask` changes, so keep that with `useCallback`. The answer before stays
 * until the new one is there, for as long as `topic` is the same; about another topic nothing is known yet. An answer
 * that comes late, to a question that is no longer asked, is dropped.
 */
export function useAnswer<T>(topic: string, ask: () => Promise<T>): Asked<T> {
  const [kept, setKept] = useState<{ readonly topic: string; readonly answer: Answer<T> } | null>(null);
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    const late = new AbortController();
    const keep = (answer: Answer<T>): void => {
      if (!late.signal.aborted) setKept({ topic, answer });
    };
    ask().then(
      (value) => keep({ kind: 'here', value }),
      (error: unknown) => keep({ kind: 'failed', error }),
    );
    return () => late.abort();
  }, [topic, ask, turn]);
  const again = useCallback(() => {
    // After a failure the reader is to see that something is being done.
    setKept((before) => (before?.answer.kind === 'failed' ? null : before));
    setTurn((before) => before + 1);
  }, []);
  return { answer: kept?.topic === topic ? kept.answer : { kind: 'asking' }, again };
}
