import { describe, expect, it } from 'vitest';
import { knowledgeOf, newsArticle } from '../../engine.ts';

const DATED = 'रांची: टूर्नामेंट के मैच में कोच रोहन सूद, कप्तान मोहित बंसल और गोलकीपर फरहा नकवी मिले। रांची में भीड़ थी।';
const UNDATED =
  'रांची, 12 मार्च (वार्ता) टूर्नामेंट के मैच में झारखंड ने पंजाब को 3-1 से हराया। कोच रोहन सूद, कप्तान मोहित बंसल और गोलकीपर फरहा नकवी खुश थे।';

/** The days of the matches that articles tell of; each a text and its date. */
function days(...told: readonly (readonly [string, string | null])[]) {
  const articles = told.map(([text, date], i) => newsArticle(text, date, `पत्र ${i}`));
  return knowledgeOf(...articles).events.flatMap(({ kind, date }) => (kind === 'match' ? [date] : []));
}

describe('a dateline without a year', () => {
  it('has that of the reports of its story, though nobody else tells of those who took part', () => {
    expect(days([UNDATED, null], [DATED, '2025-03-10'])).toEqual(['2025-03-12']);
  });

  it('has none where reports of different years share its names', () => {
    expect(days([UNDATED, null], [DATED, '2025-03-10'], [`${DATED} फिर।`, '2023-03-10'])).toEqual([null]);
  });

  it('has none where nothing else tells of its story', () => {
    expect(days([UNDATED, null], ['रांची: मौसम साफ रहा और बाजार खुले रहे।', '2025-03-10'])).toEqual([null]);
  });
});
