import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/article/article.ts';
import { knowledgeOf, newsArticle } from '../../engine.ts';

/** The days of the matches that articles tell, by title. */
function matchDays(...articles: readonly Article[]): (string | null)[] {
  return knowledgeOf(...articles)
    .events.filter(({ kind }) => kind === 'match')
    .map(({ date }) => date)
    .sort();
}

const DATED =
  'टूर्नामेंट के फाइनल में कप्तान और कोच खुश थे। रोहन सूद ने शनिवार को मोहित बंसल को 3-1 से हराया। ' +
  'फरहा नकवी ने प्रमिला थापा को 3-0 से हराया।';

describe('a report of games', () => {
  it('tells of matches on the day of the one told before', () => {
    expect(matchDays(newsArticle(DATED, '2025-03-10'))).toEqual(['2025-03-08', '2025-03-08']);
  });

  it('tells of none of them on that day that it tells in the pluperfect', () => {
    const text = DATED.replace('3-0 से हराया', '3-0 से हराया था');
    expect(matchDays(newsArticle(text, '2025-03-10'))).toEqual(['2025-03-08', null]);
  });

  it('takes the year of its dateline from what others tell of the same people', () => {
    const undated =
      'कोलकाता, 8 मार्च (एजेंसी)। टूर्नामेंट के फाइनल में कप्तान और कोच खुश थे। रोहन सूद ने शनिवार को मोहित बंसल को 3-1 से हराया।';
    const later = newsArticle('रोहन सूद ने सोमवार को मोहित बंसल से मुलाकात की।', '2025-03-10', 'दूसरा पत्र');
    expect(matchDays(newsArticle(undated, null), later)).toEqual(['2025-03-08']);
  });

  it('leaves its matches undated where nobody knows the year', () => {
    const undated =
      'कोलकाता, 8 मार्च (एजेंसी)। टूर्नामेंट के फाइनल में कप्तान और कोच खुश थे। रोहन सूद ने शनिवार को मोहित बंसल को 3-1 से हराया।';
    expect(matchDays(newsArticle(undated, null))).toEqual([null]);
  });
});
