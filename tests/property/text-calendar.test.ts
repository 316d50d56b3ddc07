import fc from 'fast-check';
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
} from '../../src/text/calendar.ts';

const FIRST = -719_162;
const LAST = 2_932_896;
const anyDay = fc.integer({ min: FIRST, max: LAST });
const isoDate = fc.oneof(
  anyDay.map((number) => formatDay(dayFromNumber(number))),
  anyDay.map((number) => formatDay(dayFromNumber(number)).slice(0, 7)),
  anyDay.map((number) => formatDay(dayFromNumber(number)).slice(0, 4)),
  fc.tuple(anyDay, fc.nat(400)).map(([number, length]) => {
    const to = Math.min(LAST, number + length);
    return `${formatDay(dayFromNumber(number))}/${formatDay(dayFromNumber(to))}`;
  }),
);

describe('the calendar', () => {
  it('finds its way back from numbers and from text', () => {
    fc.assert(
      fc.property(anyDay, (number) => {
        const day = dayFromNumber(number);
        expect(dayNumber(day)).toBe(number);
        expect(parseIsoDay(formatDay(day))).toEqual(day);
      }),
    );
  });

  it('goes through the week day by day', () => {
    fc.assert(
      fc.property(anyDay, (number) => {
        expect(weekday(dayFromNumber(number + 1))).toBe((weekday(dayFromNumber(number)) + 1) % 7);
      }),
    );
  });

  it('orders dates totally, in step with their first days', () => {
    fc.assert(
      fc.property(isoDate, isoDate, isoDate, (a, b, c) => {
        expect(Math.sign(compareDates(a, b))).toBe(-Math.sign(compareDates(b, a)) + 0);
        if (compareDates(a, b) <= 0) expect(firstDay(a)).toBeLessThanOrEqual(firstDay(b) ?? LAST);
        const sorted = [a, b, c].toSorted(compareDates);
        expect(compareDates(sorted[0] ?? a, sorted[2] ?? a)).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('holds a date within another exactly when all its days are', () => {
    fc.assert(
      fc.property(isoDate, isoDate, (a, b) => {
        const holds = (firstDay(b) ?? 1) <= (firstDay(a) ?? 0) && (lastDay(a) ?? 1) <= (lastDay(b) ?? 0);
        expect(isWithin(a, b)).toBe(holds);
        expect(isWithin(a, a)).toBe(true);
      }),
    );
  });
});
