import { expect, it } from 'vitest';
import { componentsByKey } from '../../../src/knowledge/components.ts';

it('items that share a key are connected, also by way of others', () => {
  expect(componentsByKey([['a'], ['b'], ['a', 'c'], ['c'], []], 10)).toEqual([[0, 2, 3], [1], [4]]);
});

it('a key that more items have than the cap connects nobody', () => {
  expect(componentsByKey([['a'], ['a'], ['a', 'b'], ['b']], 2)).toEqual([[0], [1], [2, 3]]);
});

it('many items in one chain are one component', () => {
  const chain = Array.from({ length: 20_000 }, (_, i) => [`${i}`, `${i + 1}`]);
  expect(componentsByKey(chain, 2)).toHaveLength(1);
});
