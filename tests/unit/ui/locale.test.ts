import { describe, expect, test } from 'vitest';
import english from '../../../extension/_locales/en/messages.json' with { type: 'json' };
import hindi from '../../../extension/_locales/hi/messages.json' with { type: 'json' };
import { localeOf } from '../../../extension/ui/locale.ts';
import { flatten } from '../../../extension/ui/texts.ts';

const hi = localeOf(flatten('hi', hindi));
const en = localeOf(flatten('en', english));

describe('a date is written', () => {
  test.each([
    ['2025-07-12', '12 जुलाई 2025', '12 July 2025'],
    ['2024-06', 'जून 2024', 'June 2024'],
    ['2019', '2019', '2019'],
    ['2025-07-11/2025-07-13', '11–13 जुलाई 2025', '11–13 July 2025'],
    ['2025-06-30/2025-07-02', '30 जून – 2 जुलाई 2025', '30 June – 2 July 2025'],
    ['2023-07/2025-07', 'जुलाई 2023 – जुलाई 2025', 'July 2023 – July 2025'],
  ])('as far as it is known: %s', (iso, inHindi, inEnglish) => {
    expect([hi.date(iso), en.date(iso)]).toEqual([inHindi, inEnglish]);
  });

  test('with months where one end of a span has no day', () => {
    expect(hi.date('2025-06-30/2025-08')).toBe('जून – अगस्त 2025');
  });

  test('shortly, with its weekday, or without its year', () => {
    expect(hi.date('2025-07-12', 'short')).toBe('12 जुल॰ 2025');
    expect(hi.date('2025-07-12', 'weekday')).toBe('शनिवार, 12 जुलाई 2025');
    expect(hi.date('2025-07-12', 'day')).toBe('12 जुलाई');
  });

  test.each(['', 'कल', '2025-13', '2025-02-31', '2025-07-12/', '2025/2024', '2025/2026/2027', '12025-01-01'])(
    'as it came when it is no date: "%s"',
    (text) => {
      expect(hi.date(text)).toBe(text);
    },
  );
});

describe('the months of a coverage', () => {
  test('run from the first date to the last', () => {
    expect(hi.months('2023-07-27', '2025-07-13')).toBe('जुल॰ 2023 – जुल॰ 2025');
    expect(en.months('2025-06-29/2025-07-01', '2025-08')).toBe('Jun – Aug 2025');
  });

  test('are one where both fall into the same, and where one end is unknown', () => {
    expect(en.months('2025-07-01', '2025-07-30')).toBe('Jul 2025');
    expect(en.months(null, '2025-07-30')).toBe('Jul 2025');
    expect(en.months('2025', null)).toBe('2025');
  });

  test('are none when nothing is dated', () => {
    expect(hi.months(null, null)).toBeNull();
  });
});

describe('an age is told', () => {
  test.each([
    [0, '0 दिन', '0 days'],
    [1, '1 दिन', '1 day'],
    [30, '30 दिन', '30 days'],
    [31, '1 महीना', '1 month'],
    [365, '12 महीने', '12 months'],
    [490, '16 महीने', '16 months'],
    [729, '23 महीने', '23 months'],
    [730, '2 साल', '2 years'],
    [1096, '3 साल', '3 years'],
  ])('in the largest unit that says enough: %i days', (days, inHindi, inEnglish) => {
    expect([hi.age(days), en.age(days)]).toEqual([inHindi, inEnglish]);
  });
});

describe('a number', () => {
  test('is grouped as in India', () => {
    expect([hi.number(12_34_567), en.number(12_34_567)]).toEqual(['12,34,567', '12,34,567']);
  });

  test('chooses between one and many as the language does: in Hindi none counts as one', () => {
    expect([0, 1, 2].map((n) => hi.plural(n, 'ख़बर', 'ख़बरें'))).toEqual(['ख़बर', 'ख़बर', 'ख़बरें']);
    expect([0, 1, 2].map((n) => en.plural(n, 'one', 'many'))).toEqual(['many', 'one', 'many']);
  });
});

test('a list ends with "and"', () => {
  expect(en.list(['a', 'b', 'c'])).toBe('a, b and c');
  expect(hi.list(['क', 'ख'])).toBe('क और ख');
});
