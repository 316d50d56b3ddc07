import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

describe('who takes part is read from the postposition behind the name', () => {
  it('ने does it, को has it done to them', () => {
    expect(told('इक्वाडोर ने पेरू को चेतावनी दी।')).toMatchObject([{ agents: ['इक्वाडोर'], targets: ['पेरू'] }]);
  });

  it('the order of the words does not matter', () => {
    expect(told('पेरू को इक्वाडोर ने चेतावनी दी।')).toMatchObject([{ agents: ['इक्वाडोर'], targets: ['पेरू'] }]);
  });

  it('से and के साथ stand beside the doer', () => {
    expect(told('सांसद फरहा नकवी ने मंत्री विनायक सहगल से मुलाकात की।')).toMatchObject([
      { agents: ['फरहा नकवी'], partners: ['विनायक सहगल'] },
    ]);
    expect(told('सांसद फरहा नकवी ने मंत्री विनायक सहगल के साथ बैठक की।')).toMatchObject([
      { agents: ['फरहा नकवी'], partners: ['विनायक सहगल'] },
    ]);
  });

  it('में is where, and nobody who acts', () => {
    expect(told('पेरू और बोलीविया के बीच ढाका में वार्ता हुई।')).toMatchObject([
      { agents: ['पेरू', 'बोलीविया'], partners: [], targets: [], place: 'ढाका' },
    ]);
  });

  it('पर and के खिलाफ are whom it strikes', () => {
    expect(told('घाना ने पेरू पर हमला किया।')).toMatchObject([{ agents: ['घाना'], targets: ['पेरू'] }]);
    expect(told('घाना ने पेरू के खिलाफ प्रतिबंध लगाए।')).toMatchObject([{ agents: ['घाना'], targets: ['पेरू'] }]);
  });

  it('द्वारा and की ओर से do it as ने does', () => {
    expect(told('घाना द्वारा पेरू पर हमला किया गया।')).toMatchObject([{ agents: ['घाना'], targets: ['पेरू'] }]);
    expect(told('घाना की ओर से पेरू को चेतावनी दी गई।')).toMatchObject([{ agents: ['घाना'], targets: ['पेरू'] }]);
  });

  it('के अनुसार and के बाद are no part of it', () => {
    expect(told('सांसद फरहा नकवी के अनुसार घाना ने पेरू को धमकी दी।')).toMatchObject([
      { agents: ['घाना'], targets: ['पेरू'], partners: [] },
    ]);
  });

  it('का before the trigger owns it', () => {
    expect(told('सांसद फरहा नकवी की गिरफ्तारी दोपहर में हुई।')).toMatchObject([
      { kind: 'arrest', agents: [], targets: ['फरहा नकवी'] },
    ]);
    expect(told('सांसद फरहा नकवी का इस्तीफा मंजूर हुआ।')).toMatchObject([
      { kind: 'resignation', agents: ['फरहा नकवी'] },
    ]);
  });
});

describe('names joined by और or commas', () => {
  it('stand as the last of them does', () => {
    expect(told('घाना, पेरू और नेपाल ने समझौता किया।')).toMatchObject([{ agents: ['घाना', 'पेरू', 'नेपाल'] }]);
    expect(told('घाना ने पेरू और नेपाल को चेतावनी दी।')).toMatchObject([
      { agents: ['घाना'], targets: ['पेरू', 'नेपाल'] },
    ]);
  });
});

describe('a country acts through its people', () => {
  it('who do something', () => {
    expect(told('घाना के सैनिकों ने पेरू पर हमला किया।')).toMatchObject([{ agents: ['घाना'], targets: ['पेरू'] }]);
  });

  it('but not where it only tells whose minister somebody is', () => {
    expect(told('घाना के विदेश मंत्री क्वामे असांते ने सांसद फरहा नकवी से मुलाकात की।')).toMatchObject([
      { agents: ['क्वामे असांते'], partners: ['फरहा नकवी'] },
    ]);
  });
});

describe('whom the sentence does not name', () => {
  it('a pronoun stands for the person who acted last', () => {
    expect(told('सांसद फरहा नकवी ने भाषण दिया। उन्होंने मंत्री विनायक सहगल से मुलाकात की।')).toMatchObject([
      { agents: ['फरहा नकवी'], partners: ['विनायक सहगल'] },
    ]);
  });

  it('दोनों देश are the countries named together last', () => {
    const events = told('घाना और पेरू पड़ोसी नहीं हैं। दोनों देशों ने समझौता किया।');
    expect(events).toMatchObject([{ kind: 'agreement', agents: ['घाना', 'पेरू'] }]);
  });

  it('the second of two joined clauses goes on with the doer of the first', () => {
    expect(told('सांसद फरहा नकवी ने मंत्री विनायक सहगल से मुलाकात की और पेरू को चेतावनी दी।')).toMatchObject([
      { kind: 'meeting' },
      { kind: 'warning', agents: ['फरहा नकवी'], targets: ['पेरू'] },
    ]);
  });
});
