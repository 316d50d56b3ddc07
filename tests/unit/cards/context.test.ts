import { describe, expect, it } from 'vitest';
import { isLater, latestDay, spanOf } from '../../../src/cards/context.ts';
import { splitTimeline } from '../../../src/cards/timeline.ts';
import type { KnownArticle, KnownMoment } from '../../../src/knowledge/knowledge.ts';

function moment(date: string | null): KnownMoment {
  return {
    event: date ?? 'x',
    title: '',
    date,
    inferred: false,
    place: null,
    status: 'happened',
    articles: 1,
    partOf: null,
  };
}

function article(date: string | null): KnownArticle {
  const published = date === null ? null : ({ date, how: 'stated' } as const);
  return { id: '', title: null, outlet: null, url: null, published };
}

describe('a date lies later than a day', () => {
  it.each([
    ['2025-03-11', '2025-03-10', true],
    ['2025-03-10', '2025-03-10', false],
    ['2025-03', '2025-03-10', false],
    ['2025-04', '2025-03-10', true],
    ['2025-03-09/2025-03-12', '2025-03-10', false],
    ['2025-03-11/2025-03-12', '2025-03-10', true],
    [null, '2025-03-10', false],
    ['2025-03-11', null, false],
    ['gestern', '2025-03-10', false],
  ])('%s than %s: %s', (date, day, later) => {
    expect(isLater(date, day)).toBe(later);
  });
});

describe('a timeline', () => {
  const moments = ['2025-03-12', '2025-03-11', '2025-03-09', null].map(moment);

  it('is parted at a day: before it the newest first, after it the oldest first', () => {
    const { timeline, after } = splitTimeline(moments, '2025-03-10');
    expect(timeline.map(({ date }) => date)).toEqual(['2025-03-09', null]);
    expect(after.map(({ date }) => date)).toEqual(['2025-03-11', '2025-03-12']);
  });

  it('is whole where no day is asked for', () => {
    expect(splitTimeline(moments, null)).toMatchObject({ timeline: { length: 4 }, after: [] });
  });
});

describe('the days of articles', () => {
  it('reach from the first to the last, a range counted by its end', () => {
    const articles = ['2025-03-10', null, '2023-01-02', '2025-03-11/2025-03-14'].map(article);
    expect(spanOf(articles)).toEqual({ from: '2023-01-02', to: '2025-03-14' });
    expect(latestDay(articles)).toBe('2025-03-14');
  });

  it('are none where no article has one', () => {
    expect(spanOf([article(null)])).toEqual({ from: null, to: null });
    expect(latestDay([])).toBeNull();
  });
});
