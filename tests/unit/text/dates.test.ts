import { describe, expect, it } from 'vitest';
import { type DateMention, findDates } from '../../../src/text/dates.ts';
import { shiftDate } from '../../../src/text/dates-arithmetic.ts';
import { monthOf, weekdayOf } from '../../../src/text/dates-words.ts';
import { tokenise } from '../../../src/text/tokens.ts';
import { datesOf } from './dates-notation.ts';
import { readTable } from './tables.ts';

function firstDate(sentence: string, published: string | null): DateMention | undefined {
  return findDates(tokenise(sentence), published)[0];
}

describe('dates of sentences', () => {
  it.each(readTable('dates.tsv'))('%s (%s)', (sentence, published, expected) => {
    expect(datesOf(sentence, published ?? '-')).toBe(expected);
  });

  it.each(readTable('dates-second.tsv'))('%s (%s)', (sentence, published, expected) => {
    expect(datesOf(sentence, published ?? '-')).toBe(expected);
  });

  it('covers more than 150 sentences', () => {
    expect(readTable('dates.tsv').length).toBeGreaterThan(150);
  });
});

describe('how a date is known', () => {
  it.each([
    ['12 जुलाई 2025 को', 'absolute', 'day'],
    ['2008 में', 'absolute', 'year'],
    ['2019-24 में', 'absolute', 'span'],
    ['12 जुलाई को', 'inferred-year', 'day'],
    ['अप्रैल में', 'inferred-year', 'month'],
    ['5 से 8 अगस्त तक', 'inferred-year', 'span'],
    ['शनिवार को', 'relative', 'day'],
    ['पिछले साल जून में', 'relative', 'month'],
    ['इस सप्ताह', 'relative', 'span'],
    ['हाल ही में', 'relative', 'none'],
    ['एक दिन पहले', 'relative-to-event', 'day'],
  ])('%s is %s to the %s', (phrase, basis, precision) => {
    expect(firstDate(phrase, '2025-07-13')).toMatchObject({ basis, precision });
  });

  it('gives the distance of a date told from an event, so that the caller can date it', () => {
    const shift = firstDate('वह एक दिन पहले पहुंचे थे', '2025-07-13')?.shift;
    expect(shift).toEqual({ unit: 'day', count: -1 });
    expect(shift && shiftDate({ year: 2025, month: 7, day: 12 }, shift)).toBe('2025-07-11');
  });

  it('keeps the precision when publication is unknown or no full day', () => {
    for (const published of [null, '2025', '2025-07', 'कल']) {
      expect(firstDate('शनिवार को बैठक हुई', published)).toMatchObject({ date: null, precision: 'day' });
      expect(firstDate('12 जुलाई को बैठक हुई', published)).toMatchObject({ date: null, precision: 'day' });
      expect(firstDate('12 जुलाई 2025 को', published)).toMatchObject({ date: '2025-07-12' });
    }
  });

  it('has no date outside the calendar', () => {
    expect(firstDate('अगले 99999 साल में', '2025-07-13')).toMatchObject({ date: null, precision: 'span' });
    expect(firstDate('पिछले 9999999999 दिन से', '2025-07-13')).toMatchObject({ date: null });
    expect(findDates(tokenise('31 जून 2025 को'), '2025-07-13').map((mention) => mention.date)).not.toContain(
      '2025-06-31',
    );
  });
});

describe('the year of a day without one', () => {
  it('is the one that fits a weekday beside it, whatever the verb', () => {
    expect(datesOf('शनिवार, 12 जुलाई को बैठक बुलाई गई है।', '2025-07-10')).toBe('शनिवार, 12 जुलाई = 2025-07-12');
    expect(datesOf('शुक्रवार, 12 जुलाई को बैठक हुई थी।', '2025-07-10')).toBe('शुक्रवार, 12 जुलाई = 2024-07-12');
  });

  it('is a leap year for 29 February', () => {
    expect(datesOf('29 फरवरी को उनका जन्मदिन था।', '2025-07-10')).toBe('29 फरवरी = 2024-02-29');
  });
});

describe('shiftDate', () => {
  const anchor = { year: 2024, month: 12, day: 31 };
  it.each([
    [{ unit: 'day', count: 1 }, '2025-01-01'],
    [{ unit: 'week', count: -1 }, '2024-12-23/2024-12-29'],
    [{ unit: 'month', count: 2 }, '2025-02'],
    [{ unit: 'year', count: -3 }, '2021'],
    [{ unit: 'year', count: 9000 }, null],
    [{ unit: 'day', count: -9_000_000 }, null],
  ] as const)('%j from the last day of 2024 is %s', (shift, expected) => {
    expect(shiftDate(anchor, shift)).toBe(expected);
  });
});

describe('names of months and weekdays', () => {
  it.each([
    ['सितंबर सितम्बर September sep', 9],
    ['अक्टूबर अक्तूबर ऑक्टोबर october', 10],
    ['फरवरी फ़रवरी feb', 2],
    ['अप्रैल अप्रेल', 4],
    ['जुलाई जूलाई', 7],
  ])('reads %s as month %i', (spellings, month) => {
    for (const { norm } of tokenise(spellings)) expect(monthOf(norm)).toBe(month);
  });

  it.each([
    ['रविवार इतवार संडे Sunday sun', 0],
    ['मंगलवार Tuesday tue', 2],
    ['गुरुवार गुरूवार बृहस्पतिवार वीरवार thu', 4],
    ['शनिवार शनिचर', 6],
  ])('reads %s as weekday %i', (spellings, weekday) => {
    for (const { norm } of tokenise(spellings)) expect(weekdayOf(norm)).toBe(weekday);
  });

  it('knows no month or weekday in planets and people', () => {
    for (const word of ['मंगल', 'बुध', 'शनि', 'सोम', 'शुक्र', 'गुरु', 'रवि', 'जन', 'सूर्य', '']) {
      expect(weekdayOf(word)).toBeNull();
      expect(monthOf(word)).toBeNull();
    }
  });
});
