import { useEffect, useState } from 'preact/hooks';
import { parseRoute, type Route } from './routes.ts';

/** The route in the address, as it changes. `isFirst` until the reader goes from one page of the library to another. */
export function useRoute(): { readonly route: Route; readonly isFirst: boolean } {
  const [now, setNow] = useState({ hash: location.hash, isFirst: true });
  useEffect(() => {
    const follow = (): void => {
      setNow({ hash: location.hash, isFirst: false });
      scrollTo(0, 0);
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return { route: parseRoute(now.hash), isFirst: now.isFirst };
}
