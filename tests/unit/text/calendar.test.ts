import { describe, expect, it } from 'vitest';
import {
  compareDates,
  dayFromNumber,
  dayNumber,
  firstDay,
  formatDay,
  isWithin,
  lastDay,
  parseIsoDay,
  weekday,
} from '../../../src/text/calendar.ts';

const DAY_MS = 86_400_000;

describe('day numbers', () => {
  it.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-02-29', 11_016],
    ['2025-07-12', 20_281],
    ['0001-01-01', -719_162],
    ['9999-12-31', 2_932_896],
  ])('counts %s as day %i', (iso, number) => {
    expect(firstDay(iso)).toBe(number);
    expect(formatDay(dayFromNumber(number))).toBe(iso);
  });

  it('agrees with the calendar of the platform on every day of four centuries', () => {
    for (let number = -80_000; number < 66_000; number++) {
      const platform = new Date(number * DAY_MS);
      const day = dayFromNumber(number);
      if (formatDay(day) !== platform.toISOString().slice(0, 10)) throw new Error(`day ${number}`);
      if (weekday(day) !== platform.getUTCDay()) throw new Error(`weekday of day ${number}`);
      if (dayNumber(day) !== number) throw new Error(`way back from day ${number}`);
    }
  });
});

describe('parseIsoDay', () => {
  it('reads a real day', () => {
    expect(parseIsoDay('2024-02-29')).toEqual({ year: 2024, month: 2, day: 29 });
  });

  it.each([
    '2025-02-29',
    '1900-02-29',
    '2025-13-01',
    '2025-00-10',
    '2025-04-31',
    '2025-01-00',
    '0000-01-01',
    '2025-7-12',
    '2025-07',
    '2025-07-12T00:00',
    ' 2025-07-12',
    '',
  ])('refuses %j', (iso) => {
    expect(parseIsoDay(iso)).toBeNull();
  });
});

describe('partial dates', () => {
  it.each([
    ['2025-07-12', '2025-07-12', '2025-07-12'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2025', '2025-01-01', '2025-12-31'],
    ['2025-07-11/2025-07-13', '2025-07-11', '2025-07-13'],
    ['2024-12/2025-03', '2024-12-01', '2025-03-31'],
    ['2019/2024', '2019-01-01', '2024-12-31'],
  ])('%s runs from %s to %s', (iso, first, last) => {
    expect(firstDay(iso)).toBe(firstDay(first));
    expect(lastDay(iso)).toBe(firstDay(last));
  });

  it.each(['2025-02-30', '2025-14', '25', '2025-07-13/2025-07-11', '2025/', '2025/2026/2027', 'कल', ''])(
    'has no days in %j',
    (iso) => {
      expect(firstDay(iso)).toBeNull();
      expect(lastDay(iso)).toBeNull();
    },
  );

  it('tells whether one date lies within another', () => {
    expect(isWithin('2025-07-12', '2025-07')).toBe(true);
    expect(isWithin('2025-07', '2025')).toBe(true);
    expect(isWithin('2025', '2025')).toBe(true);
    expect(isWithin('2025-07-12', '2025-07-11/2025-07-13')).toBe(true);
    expect(isWithin('2025', '2025-07')).toBe(false);
    expect(isWithin('2025-08-01', '2025-07')).toBe(false);
    expect(isWithin('कल', '2025')).toBe(false);
  });

  it('orders by first day, the shorter first, what is no date last', () => {
    const dates = ['अज्ञात', '2025', '2024-12-31', '2025-01-01', '2025-01', '2025-01-01/2025-01-09'];
    expect(dates.toSorted(compareDates)).toEqual([
      '2024-12-31',
      '2025-01-01',
      '2025-01-01/2025-01-09',
      '2025-01',
      '2025',
      'अज्ञात',
    ]);
  });
});
