import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

const WHO = 'सांसद फरहा नकवी';

describe('no event is told', () => {
  it.each([
    ['by a demand', `विपक्ष ने ${WHO} को गिरफ्तार करने की मांग की।`],
    ['by a demand of the thing', `विपक्ष ने ${WHO} का इस्तीफा मांगा।`],
    ['by an attempt', `बदमाशों ने ${WHO} को अगवा करने की कोशिश की।`],
    ['by an accusation', `मंत्री विनायक सहगल ने ${WHO} पर लूट का आरोप लगाया।`],
    ['by a question', `क्या ${WHO} ने इस्तीफा दिया?`],
    ['by a habit', `${WHO} हर साल मंत्री विनायक सहगल से मुलाकात करती हैं।`],
    ['by a habit of the past', `${WHO} मंत्री विनायक सहगल की मदद किया करती थीं।`],
    ['by a figure of speech', `${WHO} ने इसे लोकतंत्र की हत्या बताया।`],
    ['by what is only called so', `${WHO} ने मंत्री विनायक सहगल की मौत को हत्या बताया।`],
    ['by what is stopped', `अदालत ने ${WHO} की गिरफ्तारी पर रोक लगा दी।`],
    ['by what is talked of', 'घाना और पेरू के बीच युद्धविराम पर चर्चा जारी है।'],
    ['by what is over', 'घाना और पेरू के बीच युद्धविराम टूट गया।'],
    ['by what is forbidden', 'घाना ने कहा कि नेपाल पेरू पर हमला न करे।'],
    ['by what is wished for', `${WHO} ने कहा कि व्यापारी मोहित बंसल को रिहा किया जाए।`],
    ['by a thing that is named after one', 'घाना का प्रक्षेपण यान तैयार है।'],
    ['by a state', `समिति में ${WHO} शामिल हैं।`],
  ])('%s', (_how, text) => {
    const found = told(text).filter((event) => event.kind !== 'deaths' && event.kind !== 'aid');
    expect(found).toEqual([]);
  });
});

describe('what is not done is not told as done', () => {
  it.each([
    ['ordered', `अदालत ने ${WHO} की गिरफ्तारी का आदेश दिया।`, 'planned'],
    ['intended', `पुलिस ${WHO} को गिरफ्तार करना चाहती है।`, 'planned'],
    ['possible', `${WHO} इस्तीफा दे सकती हैं।`, 'planned'],
    ['announced for a day', `${WHO} शुक्रवार को शपथ लेंगी।`, 'planned'],
    ['to be', `${WHO} को राज्यपाल बनाया जाएगा।`, 'planned'],
    ['a condition', `अगर ${WHO} इस्तीफा देती हैं तो चुनाव होगा।`, 'planned'],
    ['a condition with तो alone', `${WHO} ने इस्तीफा दिया तो चुनाव होगा।`, 'planned'],
    ['tried again ahead', 'इसरो शनिवार को प्रक्षेपण की कोशिश करेगा।', 'planned'],
    ['agreed on', 'घाना और पेरू के बीच बैठक पर सहमति बनी।', 'planned'],
    ['refused', `${WHO} ने इस्तीफा देने से इनकार कर दिया।`, 'denied'],
    ['refused by a court', `अदालत ने ${WHO} को जमानत देने से मना कर दिया।`, 'denied'],
    ['called off', 'इसरो ने प्रक्षेपण स्थगित कर दिया।', 'denied'],
    ['negated between the words of a phrase', `${WHO} ने कहा कि वह संन्यास नहीं ले रही हैं।`, 'denied'],
    ['negated far between them', `${WHO} कभी सेमीफाइनल में भी नहीं पहुंची थीं।`, 'denied'],
    ['negated one of two', `${WHO} ने न पदक जीता, न ही खिताब अपने नाम किया।`, 'denied'],
    ['negated ahead of its noun', `${WHO} ने नहीं दिया इस्तीफा।`, 'denied'],
  ])('%s', (_how, text, status) => {
    expect(told(text).map((event) => event.status)).toContain(status);
    expect(told(text).filter((event) => event.status === 'happened')).toEqual([]);
  });

  it('what is not all that was done was done', () => {
    expect(told(`${WHO} ने पदक न केवल जीता, बल्कि रिकॉर्ड भी बनाया।`)).toMatchObject([
      { kind: 'award', status: 'happened' },
    ]);
  });

  it('what was done first happened, whatever came of the rest', () => {
    expect(told(`${WHO} ने मंत्री विनायक सहगल से मुलाकात कर उन्हें मनाने की कोशिश की, पर बात नहीं बनी।`)).toMatchObject(
      [{ kind: 'meeting', status: 'happened' }],
    );
    expect(told(`${WHO} ने इस्तीफा देकर कोई कारण नहीं बताया।`)).toMatchObject([
      { kind: 'resignation', status: 'happened' },
    ]);
  });

  it('a truce is there once it is agreed on or declared', () => {
    expect(told('घाना और पेरू के बीच युद्धविराम पर सहमति बन गई है।')).toMatchObject([{ status: 'happened' }]);
    expect(told('घाना ने पेरू के साथ युद्धविराम की घोषणा की।')).toMatchObject([
      { kind: 'ceasefire', agents: ['घाना'], partners: ['पेरू'], status: 'happened' },
    ]);
  });

  it('a suspicion is graded as one', () => {
    expect(told(`पुलिस को शक है कि ${WHO} ने लूट की।`)).toMatchObject([{ certainty: 'alleged' }]);
  });

  it('laying a claim to govern is no claim that something is so', () => {
    expect(told(`${WHO} ने सरकार बनाने का दावा पेश किया।`)).toMatchObject([{ certainty: 'plain' }]);
  });
});

describe('what is spoken of on the way', () => {
  it('has not the people who speak of it', () => {
    expect(told('फ्रांस ने पेरू पर घाना के हमले की निंदा की।')).toMatchObject([
      { kind: 'attack', agents: ['घाना'], targets: ['पेरू'] },
    ]);
  });

  it('nor the day on which it is spoken of', () => {
    expect(told('फ्रांस ने शनिवार को पेरू पर घाना के हमले की निंदा की।')).toMatchObject([{ date: null }]);
    expect(told('फ्रांस ने पेरू पर शुक्रवार को हुए घाना के हमले की निंदा की।')).toMatchObject([{ date: '2025-03-07' }]);
  });

  it('whom a participle tells of is named behind it', () => {
    expect(told('गिरफ्तार किए गए व्यापारी मोहित बंसल ने भोजन छोड़ दिया।')).toMatchObject([
      { kind: 'arrest', targets: ['मोहित बंसल'] },
    ]);
  });

  it('what somebody talks to a newspaper is no meeting', () => {
    expect(told(`जनसत्ता से बातचीत में ${WHO} ने कहा कि दाम घटेंगे।`)).toEqual([]);
  });
});

describe('a name that begins as a word of wishing or being able does', () => {
  it.each(['चाहड़', 'सकलानी'])('makes no plan of what happened: %s', (surname) => {
    const text = `सभा के बाद मंत्री विनायक सहगल ने नेता मुस्कान ${surname} को गिरफ्तार किया।`;
    expect(told(text)).toMatchObject([{ kind: 'arrest', status: 'happened' }]);
  });
});
