import { expect, test } from 'vitest';
import { parseRoute, type Route, routeAddress } from '../../../extension/library/routes.ts';

const ROUTES: readonly Route[] = [
  { page: 'sets' },
  { page: 'import' },
  { page: 'edits' },
  { page: 'settings' },
  { page: 'about' },
  { page: 'welcome' },
  { page: 'set', id: 'own' },
  { page: 'entities', type: 'organization' },
  { page: 'entity', id: 'a/b c?d#e%f' },
  { page: 'correct', id: '0f-12' },
  { page: 'event', id: 'घटना' },
  { page: 'article', id: '0123abcd', at: null },
  { page: 'article', id: '0123abcd', at: 0 },
  { page: 'article', id: '0123abcd', at: 1240 },
];

test.each(ROUTES)('a route is read back from its own address: $page', (route) => {
  expect(parseRoute(routeAddress(route))).toEqual(route);
});

test('the addresses that the background opens are routes', () => {
  expect(parseRoute('#/article/0123abcd?at=42')).toEqual({ page: 'article', id: '0123abcd', at: 42 });
  expect(parseRoute('#/welcome')).toEqual({ page: 'welcome' });
});

test.each(['', '#', '#/', '#/nowhere', '#/entity', '#/entity/', '#/article', '#/entity/%', 'garbage'])(
  'what cannot be read leads to the sets: "%s"',
  (hash) => {
    expect(parseRoute(hash)).toEqual({ page: 'sets' });
  },
);

test('an unknown kind of names is people, an offset that is none is left out', () => {
  expect(parseRoute('#/entities/robots')).toEqual({ page: 'entities', type: 'person' });
  expect(parseRoute('#/article/a?at=-1')).toEqual({ page: 'article', id: 'a', at: null });
  expect(parseRoute('#/article/a?at=1e3')).toEqual({ page: 'article', id: 'a', at: null });
});
