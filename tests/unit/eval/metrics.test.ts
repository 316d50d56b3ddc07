import { describe, expect, test } from 'vitest';
import { bCubed } from '../../../tools/eval/metrics/b-cubed.ts';
import { daysOf } from '../../../tools/eval/metrics/event-days.ts';
import { bestMatching } from '../../../tools/eval/metrics/matching.ts';
import { printed, ratiosOfCounts } from '../../../tools/eval/metrics/ratio.ts';
import { bestOverlap, overlaps } from '../../../tools/eval/metrics/spans.ts';

describe('ratios', () => {
  test('of nothing are 0', () => {
    expect(ratiosOfCounts(0, 0, 0)).toEqual({ precision: 0, recall: 0, f1: 0 });
  });

  test('count what was wrong against precision and what was missed against recall', () => {
    expect(ratiosOfCounts(6, 2, 6)).toEqual({ precision: 0.75, recall: 0.5, f1: 0.6 });
  });

  test('are printed as Python prints them, an exact half to the even digit', () => {
    expect([1 / 16, 3 / 16, 5 / 16, 7 / 16, 15 / 16].map(printed)).toEqual([
      '0.062',
      '0.188',
      '0.312',
      '0.438',
      '0.938',
    ]);
    expect([0, 1, 2 / 3, 0.0005, 0.9994].map(printed)).toEqual(['0.000', '1.000', '0.667', '0.001', '0.999']);
  });
});

describe('spans', () => {
  test('that only touch do not overlap', () => {
    expect(overlaps({ start: 0, end: 3 }, { start: 3, end: 5 })).toBe(false);
    expect(overlaps({ start: 0, end: 4 }, { start: 3, end: 5 })).toBe(true);
  });

  test('lie best over another when they share much and have little beyond', () => {
    const [whole, part, wide] = [
      { start: 10, end: 20 },
      { start: 12, end: 16 },
      { start: 0, end: 40 },
    ];
    expect(bestOverlap([wide, part, whole], { start: 10, end: 20 })).toBe(whole);
    expect(bestOverlap([wide, part], { start: 10, end: 20 })).toBe(part);
    expect(bestOverlap([part], { start: 20, end: 30 })).toBeNull();
  });
});

describe('B-cubed', () => {
  const gold = new Map([
    ['a1', 'A'],
    ['a2', 'A'],
    ['b1', 'B'],
    ['b2', 'B'],
  ]);

  test('is 1 for the same groups under other names', () => {
    expect(bCubed(new Map([...gold].map(([item, group]) => [item, `${group}'`])), gold).f1).toBe(1);
  });

  test('takes a merged group from precision and leaves recall', () => {
    const merged = new Map([...gold.keys()].map((item) => [item, 'everyone']));
    expect(bCubed(merged, gold)).toMatchObject({ precision: 0.5, recall: 1 });
  });

  test('takes a split group, and an item that was not found, from recall', () => {
    const split = new Map([
      ['a1', '1'],
      ['a2', '2'],
      ['b1', '3'],
    ]);
    expect(bCubed(split, gold)).toMatchObject({ precision: 1, recall: (0.5 + 0.5 + 0.5) / 4 });
  });

  test('takes an item that the gold lacks from precision', () => {
    expect(bCubed(new Map([...gold, ['x', 'A']]), gold).precision).toBeLessThan(1);
  });
});

describe('a matching', () => {
  test('gives up a pair for another one when that makes room for more', () => {
    const fits = (left: number, right: number): boolean => (left === 0 ? right < 2 : right === 0);
    expect([...bestMatching(2, 2, [fits])].sort()).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });

  test('keeps everything matched that an earlier round has matched', () => {
    const owner = bestMatching(3, 2, [(left, right) => left === 2 && right === 0, () => true]);
    expect(owner.size).toBe(2);
    expect([...owner.values()]).toContain(2);
  });
});

describe('the days of a date', () => {
  const day = (date: string): number => Date.parse(date) / 86_400_000;

  test('are one day, a month, a year, or all from one end to the other', () => {
    expect(daysOf('2025-07-12')).toEqual({ first: day('2025-07-12'), last: day('2025-07-12') });
    expect(daysOf('2024-02')).toEqual({ first: day('2024-02-01'), last: day('2024-02-29') });
    expect(daysOf('2024-12')).toEqual({ first: day('2024-12-01'), last: day('2024-12-31') });
    expect(daysOf('2023')).toEqual({ first: day('2023-01-01'), last: day('2023-12-31') });
    expect(daysOf('2025-07-11/2025-07-13')).toEqual({ first: day('2025-07-11'), last: day('2025-07-13') });
    expect(daysOf('2025-06/2025-07')).toEqual({ first: day('2025-06-01'), last: day('2025-07-31') });
  });

  test('are none where there is no date', () => {
    expect([null, '', 'unknown'].map(daysOf)).toEqual([null, null, null]);
  });
});
