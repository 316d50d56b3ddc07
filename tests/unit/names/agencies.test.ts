import { describe, expect, it } from 'vitest';
import { agencyOf } from '../../../src/names/agencies.ts';
import { NEWS_AGENCIES } from '../../../src/names/gazetteer/news-agencies.ts';
import { engine } from '../../engine.ts';

describe('the agency that a credit names', () => {
  it.each([
    ['भाषा', 'pti'],
    ['PTI', 'pti'],
    ['पीटीआई-भाषा', 'pti'],
    ['वार्ता', 'uni'],
    ['समाचार एजेंसी एएनआई', 'ani'],
    ['एएनआई, नई दिल्ली', 'ani'],
    ['नई दिल्ली, एएनआई', 'ani'],
    ['रॉयटर्स और एएफपी', 'reuters'],
    ['--आईएएनएस', 'ians'],
    ['IANS इनपुट', 'ians'],
    ['हिन्दुस्थान समाचार / सुशील', 'hindusthan-samachar'],
    ['ए.एन.आई.', 'ani'],
    ['ए. पी.', 'ap'],
    ['A.N.I.', 'ani'],
    ['हि.स.', 'hindusthan-samachar'],
    ['यू.एन.आई., नई दिल्ली', 'uni'],
  ])('is known by each of its spellings: %s', (credit, agency) => {
    expect(agencyOf(credit, engine.gazetteer)).toBe(`org/${agency}`);
  });

  it.each(['', 'एजेंसी', 'न्यूज डेस्क', 'प्रभात संवाद', 'भाषा विज्ञान', 'भारत', 'सीमा राव'])(
    'is none in “%s”',
    (credit) => {
      expect(agencyOf(credit, engine.gazetteer)).toBeNull();
    },
  );

  it('is always one that the lists of names have', () => {
    expect([...NEWS_AGENCIES.keys()].filter((id) => engine.gazetteer.english(id) === null)).toEqual([]);
  });
});
