import { describe, expect, it } from 'vitest';
import { toldByHeadline } from './told.ts';

describe('a headline tells', () => {
  it.each([
    ['without a verb', 'व्यापारी मोहित बंसल गिरफ्तार', 'arrest', { targets: ['मोहित बंसल'] }],
    ['with its postposition only', 'सांसद फरहा नकवी हिरासत में, इंटरनेट बंद', 'arrest', { targets: ['फरहा नकवी'] }],
    ['its verb first', 'मंत्री विनायक सहगल ने छोड़ा पद', 'resignation', { agents: ['विनायक सहगल'] }],
    [
      'its verb far ahead',
      'एक वोट से गिर गई मुख्यमंत्री विनायक सहगल की सरकार',
      'vote',
      { agents: ['विनायक सहगल'] },
    ],
    ['its doer last', 'मंत्री विनायक सहगल से मिले सांसद रोहन सूद', 'meeting', { agents: ['रोहन सूद'] }],
    ['whom it befell last', 'जेल से रिहा हुए गायक रोहन सूद', 'release', { targets: ['रोहन सूद'] }],
    ['an oath', 'मंत्री विनायक सहगल ने ली मुख्यमंत्री पद की शपथ', 'appointment', { agents: ['विनायक सहगल'] }],
    ['two sides in में', 'घाना और पेरू में समझौता', 'agreement', { agents: ['घाना', 'पेरू'] }],
    ['the country that it befalls', 'नाइजर में फिर तख्तापलट, सीमाएं बंद', 'coup', { targets: ['नाइजर'] }],
    [
      'the office at the end',
      'सांसद फरहा नकवी बनीं महाराष्ट्र की राज्यपाल',
      'appointment',
      { agents: ['फरहा नकवी'] },
    ],
  ])('%s', (_how, headline, kind, people) => {
    expect(toldByHeadline(headline).filter((event) => event.kind === kind)).toMatchObject([
      { kind, ...people },
    ]);
  });

  it('what its subject does in the clause behind a comma', () => {
    expect(toldByHeadline('घाना सेमीफाइनल में, पेरू को 5-2 से रौंदा').at(-1)).toMatchObject({
      kind: 'match',
      agents: ['घाना'],
      targets: ['पेरू'],
    });
  });

  it('nothing of the doer where somebody unnamed is said to do it', () => {
    const found = toldByHeadline('विनायक सहगल सरकार में बगावत, दो मंत्रियों ने छोड़ा पद');
    expect(found.flatMap(({ agents, targets }) => [...agents, ...targets])).toEqual([]);
  });

  it('where it is by the place before its colon', () => {
    expect(toldByHeadline('भोपाल: मंदिर में भगदड़, 12 की मौत')).toMatchObject([
      { kind: 'accident', place: 'भोपाल' },
      { kind: 'deaths', place: 'भोपाल' },
    ]);
  });

  it('the news of its day or the day before', () => {
    expect(toldByHeadline('व्यापारी मोहित बंसल गिरफ्तार')).toMatchObject([
      { date: '2025-03-09/2025-03-10', dateBasis: 'published' },
    ]);
  });

  it('no news of what it only calls its story by', () => {
    expect(toldByHeadline('मोहित बंसल हत्याकांड: अब तक कोई सुराग नहीं')).toEqual([]);
  });

  it('nothing in a question', () => {
    expect(toldByHeadline('क्या इस्तीफा देंगे मंत्री विनायक सहगल?')).toEqual([]);
  });
});

describe('a headline without a verb', () => {
  it('tells whom somebody is to play, and not that they have', () => {
    const events = toldByHeadline('हॉकी: घाना फाइनल में, पेरू से भिड़ंत');
    expect(events.find(({ words }) => words === 'भिड़ंत')).toMatchObject({ kind: 'match', status: 'planned' });
  });
});
