import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

// The articles are of Monday, 10 March 2025.

describe('यहां', () => {
  const MEETS = 'विधायक फरहा नकवी ने शुक्रवार को यहां मंत्री विनायक सहगल से मुलाकात की।';

  it('is where the report was written', () => {
    expect(told(`इंदौर, 8 मार्च (भाषा): सतना की ${MEETS}`)).toMatchObject([{ kind: 'meeting', place: 'इंदौर' }]);
  });

  it('is nowhere in a report that does not say where it was written', () => {
    const text = 'सतना की खिलाड़ी फरहा नकवी अस्पताल में हैं। मंत्री विनायक सहगल शुक्रवार को यहां पहुंचे।';
    expect(told(text)).toMatchObject([{ kind: 'visit', place: null }]);
  });

  it('is nowhere where the sentences before tell of another place', () => {
    expect(told(`इंदौर, 8 मार्च (भाषा): सतना में शनिवार को बारिश हुई। ${MEETS}`)).toMatchObject([{ place: null }]);
  });
});

describe('what a participle says of somebody', () => {
  it('has its own place and day', () => {
    const text =
      'पानीपत से शुक्रवार देर रात पकड़े गए प्रबंधक मोहित बंसल को करनाल की अदालत ने पांच दिन के पुलिस रिमांड पर भेज दिया।';
    expect(told(text)).toMatchObject([
      { words: 'पकड़े', place: 'पानीपत', date: '2025-03-07' },
      { words: 'रिमांड पर', place: null, date: null },
    ]);
  });

  it('leaves the day of the sentence to what the sentence tells', () => {
    const text = 'भोपाल में गुरुवार को गिरफ्तार किए गए व्यापारी मोहित बंसल को शनिवार को अदालत ने जेल भेज दिया।';
    expect(told(text).map(({ date }) => date)).toEqual(['2025-03-06', '2025-03-08']);
  });
});

describe('a match is played', () => {
  it('where a participle says that it was', () => {
    const text = 'भोपाल में हुए फाइनल में शुक्रवार को केरल ने पंजाब को 3-1 से हराया, मैच में तीन गोल हुए।';
    expect(told(text)).toMatchObject([{ kind: 'match', place: 'भोपाल' }]);
  });
});

describe('a calamity is', () => {
  it('where it is in, sooner than what it is on', () => {
    const text = 'भोपाल में बेतवा नदी पर बने पुल का एक हिस्सा शुक्रवार को टूट जाने से पांच लोगों की मौत हो गई।';
    expect(told(text)).toMatchObject([
      { kind: 'accident', place: 'भोपाल' },
      { kind: 'deaths', place: 'भोपाल' },
    ]);
  });

  it('in the place of whose part it is in', () => {
    const text = 'भोपाल की दवा कंपनी के संयंत्र में शुक्रवार को विस्फोट से दो मजदूरों की मौत हो गई।';
    expect(told(text)).toMatchObject([{ kind: 'accident', place: 'भोपाल' }, { kind: 'deaths' }]);
  });

  it('not where somebody in it is from', () => {
    for (const { place } of told('भोपाल के मजदूर की फैक्ट्री में मौत हो गई।')) expect(place).toBeNull();
  });

  it('at the dam that breaks', () => {
    expect(told('शुक्रवार को डिंडोरा बांध टूट गया।')).toMatchObject([
      { kind: 'disaster', place: 'डिंडोरा बांध', date: '2025-03-07' },
    ]);
  });
});
