import { expect, test } from 'vitest';
import type { PageName } from '../../../extension/messages.ts';
import { countKinds, ofKind } from '../../../extension/popup/names/name-kinds.ts';
import type { NameType } from '../../../src/names/mention.ts';

function name(text: string, type: NameType): PageName {
  return {
    link: { ref: { kind: 'entity', id: text }, name: text, type },
    mentions: 1,
    role: null,
    known: true,
  };
}

const NAMES = [name('मोहनगढ़', 'place'), name('अरुणिमा सेठी', 'person'), name('किसान महासंघ', 'organization')];

test('each kind that the page has is counted, and all of them', () => {
  expect(countKinds([...NAMES, name('रघुवीर चौहान', 'person')])).toEqual([
    { kind: 'all', count: 4 },
    { kind: 'person', count: 2 },
    { kind: 'place', count: 1 },
    { kind: 'organization', count: 1 },
  ]);
});

test('where there is but one kind, "all" would say the same and is left out', () => {
  expect(countKinds([name('अरुणिमा सेठी', 'person')])).toEqual([{ kind: 'person', count: 1 }]);
  expect(countKinds([])).toEqual([]);
});

test('a kind has its own names; among all of them people come first and places last', () => {
  expect(ofKind(NAMES, 'place').map(({ link }) => link.name)).toEqual(['मोहनगढ़']);
  expect(ofKind(NAMES, 'all').map(({ link }) => link.name)).toEqual(['अरुणिमा सेठी', 'किसान महासंघ', 'मोहनगढ़']);
});
