import { describe, expect, test } from 'vitest';
import type { SearchHit } from '../../../extension/messages.ts';
import {
  hitToOpen,
  NO_SEARCH,
  type Search,
  type SearchEvent,
  searchAfter,
} from '../../../extension/ui/search/search-state.ts';

function hit(name: string): SearchHit {
  return {
    kind: 'name',
    link: { ref: { kind: 'entity', id: name }, name, type: 'person' },
    detail: null,
    articles: 1,
  };
}

const [FIRST, SECOND] = [hit('अरुणिमा सेठी'), hit('सेठ गोविंद')];

function search(...events: readonly SearchEvent[]): Search {
  return events.reduce(searchAfter, NO_SEARCH);
}

const TYPED: SearchEvent = { kind: 'typed', query: 'seth' };
const FOUND: SearchEvent = { kind: 'found', query: 'seth', hits: [FIRST, SECOND] };
const DOWN: SearchEvent = { kind: 'moved', by: 1 };
const UP: SearchEvent = { kind: 'moved', by: -1 };

describe('typing', () => {
  test('searches; spaces alone are no query', () => {
    expect(search(TYPED)).toMatchObject({ query: 'seth', state: 'searching' });
    expect(search({ kind: 'typed', query: '  ' })).toEqual({ ...NO_SEARCH, query: '  ' });
  });

  test('keeps what the query before found until the new one is answered', () => {
    const typing = search(TYPED, FOUND, { kind: 'typed', query: 'sethi' });
    expect(typing).toMatchObject({ state: 'searching', hits: [FIRST, SECOND], active: null });
  });

  test('drops an answer to a query that is no longer in the field', () => {
    const later = search(TYPED, { kind: 'typed', query: 'ravi' });
    expect(searchAfter(later, FOUND)).toEqual(later);
    expect(searchAfter(later, { kind: 'failed', query: 'seth' })).toEqual(later);
  });

  test('clears everything when the field is emptied', () => {
    expect(search(TYPED, FOUND, { kind: 'typed', query: '' })).toEqual(NO_SEARCH);
  });
});

describe('arrow keys', () => {
  test('go round: from the last hit to the first and back', () => {
    expect(search(TYPED, FOUND, DOWN).active).toBe(0);
    expect(search(TYPED, FOUND, DOWN, DOWN, DOWN).active).toBe(0);
    expect(search(TYPED, FOUND, UP).active).toBe(1);
    expect(search(TYPED, FOUND, DOWN, UP).active).toBe(1);
  });

  test('go nowhere where there are no hits', () => {
    expect(search(TYPED, DOWN).active).toBeNull();
  });
});

describe('Enter', () => {
  test('opens the hit that the reader went to, else the best', () => {
    expect(hitToOpen(search(TYPED, FOUND))).toBe(FIRST);
    expect(hitToOpen(search(TYPED, FOUND, DOWN, DOWN))).toBe(SECOND);
  });

  test('opens nothing that answers an earlier query', () => {
    expect(hitToOpen(search(TYPED, FOUND, { kind: 'typed', query: 'sethi' }))).toBeNull();
    expect(hitToOpen(search(TYPED, { kind: 'failed', query: 'seth' }))).toBeNull();
  });
});
