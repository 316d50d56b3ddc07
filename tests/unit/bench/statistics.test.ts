import { expect, test } from 'vitest';
import { median, percentile } from '../../../tools/bench/statistics.ts';

test('a percentile is one of the values, whatever their order', () => {
  const values = [40, 10, 30, 20];
  expect([0, 0.25, 0.26, 0.75, 0.95, 1].map((part) => percentile(values, part))).toEqual([
    10, 10, 20, 30, 40, 40,
  ]);
  expect(values).toEqual([40, 10, 30, 20]);
});

test('the median of an even number of values is the lower of the two in the middle', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 3, 1, 2])).toBe(2);
});

test('of no values there is none', () => {
  expect(median([])).toBeNaN();
});
