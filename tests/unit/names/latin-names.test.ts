import { describe, expect, it } from 'vitest';
import { namesIn } from '../../engine.ts';

describe('a name in Latin letters within a Hindi sentence', () => {
  it.each([
    ['somebody behind a title', 'SP Rajat Solanki ने बताया कि 12 लोग घायल हैं.', 'person Rajat Solanki'],
    ['somebody behind a trade', 'Head coach Arvind Pillai मुस्कुराए.', 'person Arvind Pillai'],
    ['somebody before a postposition', 'उन्होंने Jens Mikkelsen को हराया.', 'person Jens Mikkelsen'],
    ['somebody with an apostrophe', "referee Tom O'Brien मैदान पर आए.", "person Tom O'Brien"],
    ['a Hindi name behind a Latin title', 'CM देवेंद्र राठौर ने आदेश दिए.', 'person देवेंद्र राठौर'],
    ['a place by what it is', 'Sawalkot Dam का पानी गांवों में घुसा.', 'place Sawalkot Dam'],
    ['a hall', 'Lalbagh Indoor Stadium खचाखच भरा है.', 'place Lalbagh Indoor Stadium'],
    ['a firm', 'Narmada Foods Ltd पर मुकदमा दर्ज हुआ.', 'organization Narmada Foods Ltd'],
    ['a contest', 'Malwa International Challenge अगले हफ्ते होगा.', 'event Malwa International Challenge'],
  ])('is found: %s', (_what, sentence, name) => {
    expect(namesIn(sentence)).toContain(name);
  });

  it.each([
    'Rescue Operation जारी है.',
    'Breaking News: Final में टीम.',
    'patient को ICU में shift किया.',
    'MP News: गांव में आग लगी.',
    'Health Update का इंतजार है.',
  ])('is nothing in "%s"', (sentence) => {
    expect(namesIn(sentence)).toEqual([]);
  });
});
