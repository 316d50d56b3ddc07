import { describe, expect, it } from 'vitest';
import { romanise } from '../../../src/text/romanise.ts';
import { readTable } from './tables.ts';

describe('romanise', () => {
  it.each([
    ['किम जोंग उन', 'Kim Jong Un'],
    ['नरेंद्र मोदी', 'Narendra Modi'],
    ['मॉस्को', 'Mosko'],
    ['वाशिंगटन', 'Washington'],
    ['चंद्रयान-3', 'Chandrayan-3'],
    ['लखनऊ', 'Lakhnau'],
    ['दिल्ली', 'Dilli'],
    ['छत्तीसगढ़', 'Chhattisgarh'],
    ['गोरखपुर', 'Gorakhpur'],
    ['बिहार', 'Bihar'],
    ['योगी आदित्यनाथ', 'Yogi Adityanath'],
  ])('%s → %s', (hindi, latin) => {
    expect(romanise(hindi)).toBe(latin);
  });

  it('drops the inherent vowel at the end and between syllables, not beside clusters', () => {
    expect(romanise('राम कमला राजस्थान कृष्ण मिश्र')).toBe('Ram Kamla Rajasthan Krishna Mishra');
  });

  it('writes parts of names as they are mostly written, and no other words so', () => {
    expect(romanise('दीपक प्रदीप हरप्रीत द्वारका तिवारी')).toBe('Deepak Pradeep Harpreet Dwarka Tiwari');
    expect(romanise('अदिति पंडित सुनीता गिरिराज')).toBe('Aditi Pandit Sunita Giriraj');
  });

  it('keeps the vowels of the second member of a compound', () => {
    expect(romanise('राष्ट्रपति रामनगर ओमप्रकाश')).toBe('Rashtrapati Ramnagar Omprakash');
  });

  it('writes a nasal by its place', () => {
    expect(romanise('अंबाला मुंबई सिंह संविधान रांची गांव')).toBe('Ambala Mumbai Singh Samvidhan Ranchi Gaon');
  });

  it('tells the letters with a nukta apart, however they are encoded', () => {
    expect(romanise('ज़फ़र क़तर ख़ान ग़ज़ा अलीगढ़ बड़गाम')).toBe('Zafar Qatar Khan Ghaza Aligarh Bargam');
    expect(romanise('\u095b\u095e\u0930')).toBe(romanise('ज़फ़र'.normalize('NFD')));
  });

  it('writes English letters as letters', () => {
    expect(romanise('केसीएनए')).toBe('KCNA');
    expect(romanise('डब्ल्यूएचओ')).toBe('WHO');
    expect(romanise('एस. जयशंकर')).toBe('S. Jaishankar');
    expect(romanise('एस जयशंकर')).toBe('S Jaishankar');
    expect(romanise('वी के सिंह')).toBe('V K Singh');
    expect(romanise('किम जू-ए')).toBe('Kim Ju-E');
  });

  it('keeps hyphens, Latin and digits', () => {
    expect(romanise('किम जोंग-उन (Kim), जी-२०')).toBe('Kim Jong-Un (Kim), Ji-20');
  });

  it('does not mind joiners', () => {
    expect(romanise('मास्\u200dको')).toBe(romanise('मास्को'));
  });

  it('gives back what is no Devanagari', () => {
    expect(romanise('')).toBe('');
    expect(romanise('NATO 2025 — ok')).toBe('NATO 2025 — ok');
  });
});

/** Floors are what was measured when the rules were written: a change of rules may not lose names. */
describe('the name lists', () => {
  it.each([
    ['romanise.tsv', 134, 182],
    ['romanise-second.tsv', 27, 42],
  ])('%s: at least %i names as papers write them, %i close to it', (table, exactFloor, closeFloor) => {
    const names = readTable(table).map(([hindi = '', usual = '']) => ({ latin: romanise(hindi), usual }));
    expect(names.filter(({ latin, usual }) => latin === usual).length).toBeGreaterThanOrEqual(exactFloor);
    expect(names.filter(({ latin, usual }) => isClose(latin, usual)).length).toBeGreaterThanOrEqual(
      closeFloor,
    );
  });
});

/** At most one edit for every six letters, one at least. */
function isClose(latin: string, usual: string): boolean {
  const edits = editDistance(latin.toLowerCase(), usual.toLowerCase());
  return edits <= Math.max(1, Math.floor(usual.length / 6));
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
