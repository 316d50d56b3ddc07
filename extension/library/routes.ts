import type { NameType } from '../../src/names/mention.ts';

/** What the library shows, as its address says behind the `#`. */
export type Route =
  | { readonly page: 'sets' | 'import' | 'edits' | 'settings' | 'about' | 'welcome' }
  /** `correct` is the page of an entity at its corrections. */
  | { readonly page: 'set' | 'entity' | 'correct' | 'event'; readonly id: string }
  | { readonly page: 'entities'; readonly type: NameType }
  /** `at` is an offset into the text, in UTF-16 code units: the sentence there is pointed out. */
  | { readonly page: 'article'; readonly id: string; readonly at: number | null };

const PLAIN = ['sets', 'import', 'edits', 'settings', 'about', 'welcome'] as const;
const WITH_ID = ['set', 'entity', 'correct', 'event'] as const;
const TYPES = ['person', 'place', 'organization', 'event'] as const;

/** Reads a route such as `#/article/1f…?at=120`. What cannot be read leads to the sets. */
export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?', 2);
  const [page = '', given = ''] = path.split('/', 2);
  const id = decoded(given);
  const plain = PLAIN.find((known) => known === page);
  if (plain !== undefined) return { page: plain };
  const withId = WITH_ID.find((known) => known === page);
  if (withId !== undefined && id !== '') return { page: withId, id };
  if (page === 'entities') return { page, type: TYPES.find((known) => known === id) ?? 'person' };
  if (page === 'article' && id !== '') return { page, id, at: offsetIn(query) };
  return { page: 'sets' };
}

/** The address of a route, `#` included: what `parseRoute` reads back. */
export function routeAddress(route: Route): string {
  switch (route.page) {
    case 'entities':
      return `#/entities/${route.type}`;
    case 'set':
    case 'entity':
    case 'correct':
    case 'event':
      return `#/${route.page}/${encodeURIComponent(route.id)}`;
    case 'article':
      return `#/article/${encodeURIComponent(route.id)}${route.at === null ? '' : `?at=${route.at}`}`;
    default:
      return `#/${route.page}`;
  }
}

function offsetIn(query: string): number | null {
  const at = new URLSearchParams(query).get('at');
  return at !== null && /^\d{1,9}$/.test(at) ? Number(at) : null;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
