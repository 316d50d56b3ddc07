import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

// The articles are of Monday, 10 March 2025.

describe('an event has the day', () => {
  it('that its clause states', () => {
    expect(told('घाना ने 2 मार्च को पेरू को चेतावनी दी।')).toMatchObject([
      { date: '2025-03-02', dateBasis: 'stated' },
    ]);
  });

  it('that a weekday of its clause means, by the tense', () => {
    expect(told('घाना ने शुक्रवार को पेरू को चेतावनी दी।')).toMatchObject([{ date: '2025-03-07' }]);
    expect(told('घाना शुक्रवार को पेरू के साथ समझौता करेगा।')).toMatchObject([{ date: '2025-03-14' }]);
  });

  it('of another clause only where nothing else could be meant', () => {
    const text = 'शनिवार को सभा हुई और रविवार को मेला लगा, जबकि घाना ने पेरू को चेतावनी दी।';
    expect(told(text)).toMatchObject([{ kind: 'warning', date: null, dateBasis: 'unknown' }]);
  });

  it('never of a limit', () => {
    expect(told('घाना ने शनिवार से पहले पेरू को चेतावनी दी।')).toMatchObject([{ date: null }]);
  });

  it('of the event that the same people are told of beside it', () => {
    const [first, second] = told(
      'सांसद फरहा नकवी ने गुरुवार को मंत्री विनायक सहगल से मुलाकात की। मुलाकात में सांसद फरहा नकवी और मंत्री विनायक सहगल के बीच समझौता हुआ।',
    ).filter((event) => event.date !== null);
    expect(first).toMatchObject({ kind: 'meeting', date: '2025-03-06', dateBasis: 'stated' });
    expect(second).toMatchObject({ date: '2025-03-06', dateBasis: 'carried' });
  });

  it('that lies so many days from the event before', () => {
    expect(
      told('सांसद फरहा नकवी ने 5 मार्च को मंत्री विनायक सहगल से मुलाकात की। एक दिन पहले सांसद फरहा नकवी ढाका पहुंचीं।'),
    ).toMatchObject([{ date: '2025-03-05' }, { kind: 'visit', date: '2025-03-04', dateBasis: 'carried' }]);
  });
});

describe('an event that is only pointed at', () => {
  it('is told more of: its people come from before, its day from both', () => {
    const events = told('सांसद फरहा नकवी ने मंत्री विनायक सहगल से मुलाकात की। यह मुलाकात रविवार को हुई।');
    expect(events).toMatchObject([
      { agents: ['फरहा नकवी'], partners: ['विनायक सहगल'], date: '2025-03-09' },
      { agents: ['फरहा नकवी'], partners: ['विनायक सहगल'], date: '2025-03-09' },
    ]);
  });

  it('is nothing where none was told before', () => {
    expect(told('यह मुलाकात रविवार को हुई।')).toEqual([]);
  });
});

describe('an event is', () => {
  it('where में puts it', () => {
    expect(told('भोपाल में सांसद फरहा नकवी ने मंत्री विनायक सहगल से मुलाकात की।')).toMatchObject([
      { place: 'भोपाल' },
    ]);
  });

  it('where the clause before it says जहां', () => {
    expect(
      told('सांसद फरहा नकवी ढाका पहुंचीं, जहां मंत्री विनायक सहगल ने सांसद फरहा नकवी से मुलाकात की।'),
    ).toMatchObject([
      { kind: 'visit', place: 'ढाका' },
      { kind: 'meeting', place: 'ढाका' },
    ]);
  });

  it('where वहां points back to', () => {
    expect(
      told('सांसद फरहा नकवी भोपाल की हैं। वहां सांसद फरहा नकवी ने मंत्री विनायक सहगल से मुलाकात की।'),
    ).toMatchObject([{ kind: 'meeting', place: 'भोपाल' }]);
  });

  it.each([
    ['सांसद फरहा नकवी ने ढाका का दौरा किया।'],
    ['सांसद फरहा नकवी ढाका पहुंचीं।'],
    ['सांसद फरहा नकवी ढाका के लिए रवाना हुईं।'],
    ['सांसद फरहा नकवी ढाका के दौरे पर हैं।'],
  ])('a journey where it goes: %s', (text) => {
    expect(told(text)).toMatchObject([{ kind: 'visit', agents: ['फरहा नकवी'], place: 'ढाका' }]);
  });

  it('nowhere where its report was only written', () => {
    const text = 'भोपाल, 9 मार्च। सांसद फरहा नकवी ने मंत्री विनायक सहगल से मुलाकात की।';
    expect(told(text)).toMatchObject([{ kind: 'meeting', place: null }]);
  });
});
