import { describe, expect, it } from 'vitest';
import { readStatedDate } from '../../../src/article/dates/stated-date.ts';
import { findWrittenDates } from '../../../src/article/dates/written-dates.ts';
import { readPlainText } from '../../../src/article/plain-text.ts';

const BODY =
  'नगर निगम ने पुराने बाजार की मरम्मत का काम शुरू कराया। काम तीन महीने में पूरा होगा।\nमहापौर सुधा वर्मा ने कहा कि दुकानदारों को दूसरी जगह दी गई है।';

function published(stamp: string) {
  return readPlainText(`पुराने बाजार की मरम्मत का काम शुरू हुआ\n${stamp}\n${BODY}`).published;
}

describe('the date that a page states', () => {
  it.each([
    ['Jul 13, 20253 hours ago', '2025-07-13'],
    ['Sunday, July 13, 2025', '2025-07-13'],
    ['Updated: Thu, 27 Jul 2023 10:26 AM (IST)', '2023-07-27'],
    ['By Ujli NewsEdited By: Ujli News NetworkUpdated: Thu, 27 Jul 2023 10:26 AM (IST)', '2023-07-27'],
    ['प्रकाशित: 13 जुलाई 2025, 10:15 AM IST', '2025-07-13'],
    ['Published By सीमा राव| Updated on 13th July 2025', '2025-07-13'],
    ['13/07/2025', '2025-07-13'],
    ['07/13/2025', '2025-07-13'],
    ['13-07-25', '2025-07-13'],
    ['13.07.2025 10:15', '2025-07-13'],
    ['2025-07-13T10:15:00+05:30', '2025-07-13'],
    ['2025-07-13', '2025-07-13'],
    ['१३ जुलाई २०२५', '2025-07-13'],
    ['रविवार, 13 जुलाई 2025', '2025-07-13'],
    ['दिनांक 13 जुलाई, 2025', '2025-07-13'],
    ['जुलाई 13, 2025 09:40 pm', '2025-07-13'],
    ['13 Sept. 2024', '2024-09-13'],
    ['5 फ़रवरी 2024 | 07:10 PM', '2024-02-05'],
    ['Last Updated:July 13, 2025, 17:48 IST', '2025-07-13'],
    ['मीना परिहार, बड़वानी (मप्र) से | 13 जुलाई 2025, 08:05 AM', '2025-07-13'],
    ['हमारे संवाददाता द्वारा, 13 जुलाई 2025', '2025-07-13'],
    ['भोपाल से, 13 जुलाई 2025', '2025-07-13'],
    ['भोपाल से सीमा राव, 13 जुलाई 2025', '2025-07-13'],
    ['एक्सप्लेनर डेस्क, 13 जुलाई 2025 | पढ़ने का समय: 4 मिनट', '2025-07-13'],
    ['मीना परिहार की रिपोर्ट, 13 जुलाई 2025', '2025-07-13'],
    ['Jul 13, 2025 · 5 मिनट में पढ़ें', '2025-07-13'],
  ])('%s', (stamp, date) => {
    expect(published(stamp)).toEqual({ date, how: 'stated' });
  });

  it.each(['2 घंटे पहले', '10:15 AM', '3 hours ago', '32 जुलाई 2025', '13 लोग 2025'])('is not %s', (stamp) => {
    expect(published(stamp)).toBeNull();
  });

  it('is the day of publication, not of the update that stands beside it', () => {
    expect(published('Updated: 14 Jul 2025 | Published: 13 Jul 2025')?.date).toBe('2025-07-13');
    expect(published('Published: 13 Jul 2025\nअपडेटेड 15 जुलाई 2025')?.date).toBe('2025-07-13');
  });

  it('is the date under the title before the one over it', () => {
    const text = `Monday, July 14, 2025\nपुराने बाजार की मरम्मत का काम शुरू हुआ\n13 जुलाई 2025\n${BODY}`;
    expect(readPlainText(text).published?.date).toBe('2025-07-13');
  });

  it('may stand behind the article when it says that it is the first publication', () => {
    const text = `पुराने बाजार की मरम्मत का काम शुरू हुआ\n${BODY}\nFirst Published : July 13, 2025, 10:15 IST`;
    expect(readPlainText(text).published).toEqual({ date: '2025-07-13', how: 'stated' });
  });

  it('is never a date of which the article tells', () => {
    expect(readPlainText(`बाजार 12 मार्च 1999 को बना था।\n${BODY}`).published).toBeNull();
  });
});

describe('a dateline without a year', () => {
  const report = (body: string) => readPlainText(`बीजापुर, 12 जुलाई (उजली वार्ता)। ${body}`).published;

  it('falls in the year in which the weekday of the report fits', () => {
    expect(report('दोनों दल शनिवार को मिले। पिछली बैठक जून 2024 में हुई थी।')).toEqual({
      date: '2025-07-12',
      how: 'inferred',
    });
    expect(report('दोनों दल शुक्रवार को मिले। पिछली बैठक मई 2018 में हुई थी।')).toEqual({
      date: '2019-07-12',
      how: 'inferred',
    });
  });

  it('falls in the year in which its own weekday fits', () => {
    const text =
      'बुधवार, 12 जुलाई\nबीजापुर में दोनों दल मिले और समझौते पर बात की। पिछली बैठक 2021 में नहीं, मार्च 2022 में हुई थी।';
    expect(readPlainText(text).published).toEqual({ date: '2023-07-12', how: 'inferred' });
  });

  it('follows a full date of the same story', () => {
    expect(report('दोनों दल मिले। वार्ता 2 जुलाई 2024 को शुरू हुई।')).toEqual({
      date: '2024-07-12',
      how: 'inferred',
    });
  });

  it('is unknown without any evidence, and coming weekdays are none', () => {
    expect(report('दोनों दल मिले और समझौते पर बात की।')).toBeNull();
    expect(report('दोनों दल मिले। पिछली बैठक जून 2024 में हुई थी। अगले शनिवार को फिर मिलेंगे।')).toBeNull();
  });

  it('stays behind a date in the furniture', () => {
    const text =
      'बीजापुर, 12 जुलाई (उजली वार्ता)। दोनों दल मिले और समझौते पर लंबी बात की।\nLatest News\nआज का राशिफल, 3 मार्च 2021: जानें अपना दिन';
    expect(readPlainText(text).published).toEqual({ date: '2020-07-12', how: 'inferred' });
  });
});

describe('an article without any date', () => {
  it('is of the week from the day that its first sentence tells of', () => {
    const text = '23 अगस्त 2022 को तारा नदी का पुल खुल गया. मुख्यमंत्री ने पहली बस को हरी झंडी दिखाई.';
    expect(readPlainText(text).published).toEqual({ date: '2022-08-23/2022-08-29', how: 'inferred' });
  });

  it('is not of a day that is told as long gone', () => {
    expect(
      readPlainText('23 अगस्त 2022 को पुल खुला था, जो अब टूट गया है. नया पुल अगले साल बनेगा.').published,
    ).toBeNull();
  });
});

describe('written dates', () => {
  it('are given with their place and only with what is written', () => {
    expect(findWrittenDates('बैठक जून 2024 में और शनिवार (12 जुलाई) को हुई')).toEqual([
      { start: 5, end: 13, year: 2024, month: 6, day: null, weekday: null },
      { start: 29, end: 37, year: null, month: 7, day: 12, weekday: 6 },
    ]);
  });

  it('may have a word for their day, as agencies write it', () => {
    expect(findWrittenDates('नयी दिल्ली, सात नवंबर (भाषा)')).toEqual([
      { start: 12, end: 21, year: null, month: 11, day: 7, weekday: null },
    ]);
    expect(findWrittenDates('दो मार्च को')).toHaveLength(1);
    expect(findWrittenDates('छात्रों ने दो मार्च निकाले')).toEqual([]);
  });

  it('need a month and a day that exist', () => {
    expect(findWrittenDates('31 जून 2024, 45/13/2024, 12 लोग, 2024 में')).toEqual([]);
  });
});

describe('a stated date', () => {
  it('counts in Indian time, with or without a zone', () => {
    expect(readStatedDate('2025-07-12T18:29:59Z')).toBe('2025-07-12');
    expect(readStatedDate('2025-07-12T18:30:00Z')).toBe('2025-07-13');
    expect(readStatedDate('2025-07-12 23:59:00')).toBe('2025-07-12');
    expect(readStatedDate('2025-07-13T01:00:00+0900')).toBe('2025-07-12');
  });

  it('is cut to what is known', () => {
    expect(readStatedDate('जून 2024')).toBe('2024-06');
    expect(readStatedDate('2024')).toBe('2024');
    expect(readStatedDate('कल')).toBeNull();
  });
});
