import { describe, expect, it } from 'vitest';
import {
  blockingKey,
  componentsByKey,
  componentsByName,
  type Keys,
} from '../../../src/knowledge/components.ts';

function asking(...asks: readonly string[]): Keys {
  return { asks: asks.map(blockingKey), offers: [] };
}

function offering(...offers: readonly string[]): Keys {
  return { asks: [], offers: offers.map(blockingKey) };
}

describe('items', () => {
  it('that share a key are connected, also by way of others', () => {
    const items = [asking('a'), asking('b'), asking('a', 'c'), asking('c'), asking()];
    expect(componentsByKey(items)).toEqual([[0, 2, 3], [1], [4]]);
  });

  it('are connected by a key only where one of them asks by it', () => {
    expect(componentsByKey([offering('a'), offering('a')])).toEqual([[0], [1]]);
    expect(componentsByKey([offering('a'), offering('a'), asking('a')])).toEqual([[0, 1, 2]]);
  });

  it('of one name are connected, also by way of others', () => {
    expect(componentsByName([['a'], ['b'], ['a', 'c'], ['c'], []], 10)).toEqual([[0, 2, 3], [1], [4]]);
  });

  it('are not connected by a name that more of them have than the cap', () => {
    expect(componentsByName([['a'], ['a'], ['a', 'b'], ['b']], 2)).toEqual([[0], [1], [2, 3]]);
  });

  it('in one long chain are one component', () => {
    const chain = Array.from({ length: 20_000 }, (_, i) => asking(`${i}`, `${i + 1}`));
    expect(componentsByKey(chain)).toHaveLength(1);
  });
});
