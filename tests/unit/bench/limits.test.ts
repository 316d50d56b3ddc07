import { expect, test } from 'vitest';
import { type Limit, limitLines } from '../../../tools/bench/limits.ts';

function boot(value: number): Limit {
  return { figure: 'boot', value, most: 1, print: (ms) => `${ms} ms` };
}

test('a figure on its limit is within it', () => {
  expect(limitLines([boot(1)])).toEqual(['within  boot: 1 ms of 1 ms', '1 within their limits, 0 beyond.']);
});

test('a figure past its limit is said to be, and so is one that is no number', () => {
  expect(limitLines([boot(0.5), boot(1.1), boot(Number.NaN)])).toEqual([
    'within  boot: 0.5 ms of 1 ms',
    'BEYOND  boot: 1.1 ms of 1 ms',
    'BEYOND  boot: NaN ms of 1 ms',
    '1 within their limits, 2 beyond.',
  ]);
});
