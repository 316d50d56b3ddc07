import { expect, test } from 'vitest';
import { many, percent, size, time } from '../../../tools/bench/print.ts';

test('times are written with three digits or so, in the unit that suits them', () => {
  expect([0.0054, 0.0999, 0.1, 9.994, 10, 345.67, 1000, 31_096].map(time)).toEqual([
    '5.4 µs',
    '99.9 µs',
    '0.10 ms',
    '9.99 ms',
    '10.0 ms',
    '345.7 ms',
    '1.00 s',
    '31.10 s',
  ]);
});

test('a time that is less than none keeps its sign', () => {
  expect(time(-2.5)).toBe('-2.50 ms');
});

test('sizes are in thousands and millions of bytes', () => {
  expect([4138, 999_940, 1_419_240].map(size)).toEqual(['4.1 kB', '999.9 kB', '1.42 MB']);
});

test('large numbers have a space before every three digits', () => {
  expect([7, 999, 1000, 2_931_367.4].map(many)).toEqual(['7', '999', '1 000', '2 931 367']);
});

test('small parts are written more finely than large ones', () => {
  expect([0.000_63, 0.0999, 0.1, 1.5].map(percent)).toEqual(['0.06 %', '9.99 %', '10.0 %', '150.0 %']);
});
