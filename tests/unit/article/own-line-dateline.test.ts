import { describe, expect, it } from 'vitest';
import { readPlainText } from '../../../src/article/plain-text.ts';

const STORY = `

सोया उत्पाद बनाने वाली इंदौर की कंपनी ने करार किया है। कंपनी के चेयरमैन गोपालदास बजाज ने सोमवार को यहां दस्तावेजों पर हस्ताक्षर किए।`;

/** What an article of these lines over its story has for its dateline, or null. */
function datelineOf(...lines: readonly string[]): string | null {
  const { text, dateline } = readPlainText(`कंपनी ने तीन साल का करार किया\n${lines.join('\n')}${STORY}`);
  return dateline && text.slice(dateline.start, dateline.end);
}

describe('a place and a day on a line of their own', () => {
  it.each(['मुंबई, 16 मार्च', 'नई दिल्ली, 9 फरवरी'])('are the dateline: %s', (line) => {
    expect(datelineOf('व्यापार संवाददाता | 17 मार्च 2026', line)).toBe(line);
  });

  it.each(['मुंबई, 16 मार्च 2026', 'राजेश के साथ, 16 मार्च', '16 मार्च'])('are none in "%s"', (line) => {
    expect(datelineOf(line)).toBeNull();
  });
});
