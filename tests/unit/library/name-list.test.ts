import { describe, expect, test } from 'vitest';
import { type NameRow, searchKeys } from '../../../extension/library/data/name-rows.ts';
import { filterRows, inOrder, rowsOfType } from '../../../extension/library/entities/name-list.ts';

function row(name: string, more: Partial<NameRow> = {}): NameRow {
  const latin = more.latin ?? null;
  return {
    route: { page: 'entity', id: name },
    type: 'person',
    name,
    latin,
    detail: null,
    articles: 1,
    date: null,
    inferred: false,
    keys: searchKeys(`${name} ${latin ?? ''}`),
    ...more,
  };
}

const ROWS = [
  row('सेठी', { articles: 2, date: '2025-07-12' }),
  row('चौहान', { articles: 5, date: '2024' }),
  row('खुराना', { articles: 2 }),
];
const names = (rows: readonly NameRow[]) => rows.map(({ name }) => name);
const compare = new Intl.Collator('hi').compare;

test('under events stand named ones and those that the news tells', () => {
  const rows = [row('युद्ध', { type: 'event' }), row('भेंट', { type: 'told' }), row('सेठी')];
  expect(names(rowsOfType(rows, 'event'))).toEqual(['युद्ध', 'भेंट']);
  expect(names(rowsOfType(rows, 'person'))).toEqual(['सेठी']);
});

describe('the order', () => {
  test('is by articles, equals by name', () => {
    expect(names(inOrder(ROWS, 'articles', compare))).toEqual(['चौहान', 'खुराना', 'सेठी']);
  });

  test('is by name', () => {
    expect(names(inOrder(ROWS, 'name', compare))).toEqual(['खुराना', 'चौहान', 'सेठी']);
  });

  test('is the newest first, undated last', () => {
    expect(names(inOrder(ROWS, 'date', compare))).toEqual(['सेठी', 'चौहान', 'खुराना']);
  });
});

describe('the filter', () => {
  const people = [
    row('अरुणिमा सेठी', { latin: 'Arunima Sethi' }),
    row('रघुवीर चौहान', { latin: 'Raghuvir Chauhan' }),
  ];

  test('takes beginnings of words, in any order', () => {
    expect(names(filterRows(people, 'सेठ अरु'))).toEqual(['अरुणिमा सेठी']);
    expect(names(filterRows(people, 'chau'))).toEqual(['रघुवीर चौहान']);
    expect(filterRows(people, 'ठी')).toEqual([]);
  });

  test('does not mind another spelling', () => {
    expect(names(filterRows(people, 'अरूणिमा'))).toEqual(['अरुणिमा सेठी']);
  });

  test('of nothing leaves all', () => {
    expect(filterRows(people, ' ')).toBe(people);
  });
});
