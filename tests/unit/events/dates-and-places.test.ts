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

describe('an event that the story around it dates', () => {
  it('has the day of "the incident"', () => {
    const text =
      'घटना 2 मार्च की है, जब चार बदमाश दुकान में घुसे। विरोध करने पर व्यापारी मोहित बंसल को गोली मार दी गई।';
    expect(told(text)).toMatchObject([{ kind: 'shooting', date: '2025-03-02', dateBasis: 'carried' }]);
  });

  it('has the day on which it is announced', () => {
    const text = 'टाटा मोटर्स ने अशोक लीलैंड का अधिग्रहण कर लिया है। कंपनी ने मंगलवार को इसका ऐलान किया।';
    expect(told(text)).toMatchObject([{ kind: 'acquisition', date: '2025-03-04', dateBasis: 'carried' }]);
  });

  it('lies so many days from the event that its sentence names', () => {
    const text =
      'नाइजर में 1 मार्च को तख्तापलट हुआ। नाइजर में तख्तापलट के पांच दिन बाद मंत्री विनायक सहगल को रिहा कर दिया गया।';
    expect(told(text).at(-1)).toMatchObject({
      kind: 'release',
      targets: ['विनायक सहगल'],
      dateBasis: 'unknown',
    });
  });

  it('has the day of the report that tells of it', () => {
    const text = 'जनवरी में आई एक रिपोर्ट के मुताबिक, घाना के 600 सैनिकों की मौत हो गई है।';
    expect(told(text)).toMatchObject([
      { kind: 'deaths', agents: ['घाना'], date: '2025-01', dateBasis: 'carried' },
    ]);
  });

  it('has not the day for which somebody is warned', () => {
    expect(told('मौसम विभाग ने शुक्रवार के लिए नेपाल को चेतावनी दी।')).toMatchObject([
      { kind: 'warning', date: null },
    ]);
  });

  it('has not the day of what happened after it', () => {
    const found = told('भोपाल में बादल फटने की घटना के तीन दिन बाद रविवार को सांसद फरहा नकवी भोपाल पहुंचीं।');
    expect(found).toMatchObject([
      { kind: 'disaster', date: null },
      { kind: 'visit', date: '2025-03-09' },
    ]);
  });
});

describe('the first sentence of an article', () => {
  const news = 'पुलिस ने व्यापारी मोहित बंसल को उनके दफ्तर से गिरफ्तार कर लिया।';

  it('tells the news of the day', () => {
    expect(told(news)).toMatchObject([{ date: '2025-03-09/2025-03-10', dateBasis: 'published' }]);
  });

  it.each([
    ['in the past perfect', 'पुलिस ने व्यापारी मोहित बंसल को उनके दफ्तर से गिरफ्तार कर लिया था।'],
    ['of a time left open', 'पुलिस ने हाल ही में व्यापारी मोहित बंसल को उनके दफ्तर से गिरफ्तार किया।'],
    ['ahead', 'पुलिस व्यापारी मोहित बंसल को उनके दफ्तर से जल्द ही गिरफ्तार कर लेगी।'],
    ['and only judges it', 'सांसद फरहा नकवी और मंत्री विनायक सहगल की मुलाकात सबके लिए अच्छी रही।'],
  ])('unless it tells %s', (_how, text) => {
    expect(told(text)).toMatchObject([{ date: null }]);
  });

  it('and no other sentence does', () => {
    expect(told(`शहर की सभी सड़कों पर भारी भीड़ रही। ${news}`)).toMatchObject([{ date: null }]);
  });
});

describe('what a mission goes through', () => {
  it.each([
    ['रवाना', 'घाना ने अकोसुआन-3 को रवाना कर दिया है।', 'launch'],
    ['भेजा', '2 मार्च को अकोसुआन-1 भेजा गया था।', 'launch'],
    ['प्रक्षेपण', 'घाना ने अकोसुआन-3 का प्रक्षेपण किया।', 'launch'],
    ['लैंडिंग', 'अकोसुआन-3 ने चांद पर सॉफ्ट लैंडिंग कर ली।', 'landing'],
    ['उतरा', 'अकोसुआन-3 चांद पर उतर गया।', 'landing'],
  ])('%s', (_word, text, kind) => {
    const [only, ...others] = told(text);
    expect(others).toEqual([]);
    expect(only).toMatchObject({ kind, status: 'happened' });
    expect(only?.theme).toMatch(/^अकोसुआन/);
  });

  it('is of the mission named last', () => {
    expect(told('घाना का अकोसुआन-3 तैयार है। 14 मार्च को लैंडिंग तय है।')).toMatchObject([
      { kind: 'landing', theme: 'अकोसुआन-3', date: '2025-03-14', status: 'planned' },
    ]);
  });

  it('is nothing that a team goes through', () => {
    expect(told('घाना की टीम विश्व कप में उतरेगी।')).toEqual([]);
  });
});
