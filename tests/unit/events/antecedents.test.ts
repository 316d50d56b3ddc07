import { describe, expect, it } from 'vitest';
import { engine, newsArticle } from '../../engine.ts';
import { told } from './told.ts';

describe('an office stands for the one who holds it', () => {
  const MINISTERS = 'मुख्यमंत्री विनायक सहगल और रूस के विदेश मंत्री पावेल ओरलोव भोपाल में हैं।';

  it('alone', () => {
    expect(told(`${MINISTERS} मुख्यमंत्री ने सांसद फरहा नकवी से मुलाकात की।`).at(-1)).toMatchObject({
      agents: ['विनायक सहगल'],
      partners: ['फरहा नकवी'],
    });
  });

  it('under its other word', () => {
    expect(told(`${MINISTERS} सीएम ने इस्तीफा दे दिया।`).at(-1)).toMatchObject({ agents: ['विनायक सहगल'] });
  });

  it('with the country that it is of', () => {
    expect(told(`${MINISTERS} सांसद फरहा नकवी ने रूसी विदेश मंत्री से मुलाकात की।`).at(-1)).toMatchObject({
      agents: ['फरहा नकवी'],
      partners: ['पावेल ओरलोव'],
    });
  });

  it('not where it is of another country', () => {
    const found = told(`${MINISTERS} घाना के विदेश मंत्री ने इस्तीफा दे दिया।`);
    expect(found.flatMap(({ agents }) => agents)).not.toContain('पावेल ओरलोव');
  });

  it('not the former one', () => {
    const found = told(`${MINISTERS} पूर्व मुख्यमंत्री ने इस्तीफा दे दिया।`);
    expect(found.flatMap(({ agents }) => agents)).not.toContain('विनायक सहगल');
  });

  it('not where two hold it', () => {
    const two = 'घाना के राष्ट्रपति क्वामे असांते और पेरू के राष्ट्रपति मार्को देलगादो मिले।';
    expect(told(`${two} राष्ट्रपति ने इस्तीफा दे दिया।`).filter(({ kind }) => kind === 'resignation')).toEqual([]);
  });
});

describe('a word that points to somebody', () => {
  it.each([
    ['उन्हें', 'सांसद फरहा नकवी ने भाषण दिया। बाद में उन्हें गिरफ्तार कर लिया गया।', 'arrest'],
    ['उनकी', 'सांसद फरहा नकवी ने भाषण दिया। उनकी रिहाई रविवार को हुई।', 'release'],
    ['जिन्हें', 'विपक्ष की नेता सांसद फरहा नकवी हैं, जिन्हें शनिवार को गिरफ्तार किया गया।', 'arrest'],
  ])('%s: whom it is done to', (_word, text, kind) => {
    expect(told(text).filter((event) => event.kind === kind)).toMatchObject([{ targets: ['फरहा नकवी'] }]);
  });

  it('दोनों नेताओं are the two people of the sentence before', () => {
    const text = 'सांसद फरहा नकवी ने मंत्री विनायक सहगल से मुलाकात की। दोनों नेताओं ने समझौते पर हस्ताक्षर किए।';
    expect(told(text).at(-1)).toMatchObject({ kind: 'agreement', agents: ['फरहा नकवी', 'विनायक सहगल'] });
  });

  it('समेत and और अन्य stand as those do that are counted with it', () => {
    expect(told('पुलिस ने सांसद फरहा नकवी और तीन अन्य लोगों को गिरफ्तार किया।')).toMatchObject([
      { targets: ['फरहा नकवी'] },
    ]);
  });

  it('a second name of the same person is nobody else', () => {
    expect(told('पुलिस ने आरोपी रोहन सूद उर्फ कल्लू को गिरफ्तार किया।')).toMatchObject([{ targets: ['रोहन सूद'] }]);
  });
});

describe('whose it is', () => {
  it('is not who is introduced by it', () => {
    expect(told('कांग्रेस महासचिव फरहा नकवी ने मंत्री विनायक सहगल से मुलाकात की।')).toMatchObject([
      { agents: ['फरहा नकवी'], partners: ['विनायक सहगल'] },
    ]);
    expect(told('मंत्री विनायक सहगल के बेटे रोहन सहगल को गिरफ्तार किया गया।')).toMatchObject([
      { targets: ['रोहन सहगल'] },
    ]);
  });

  it('is read past a day and a place', () => {
    expect(told('सांसद फरहा नकवी की शनिवार को भोपाल में मंत्री विनायक सहगल से मुलाकात हुई।')).toMatchObject([
      { agents: ['फरहा नकवी'], partners: ['विनायक सहगल'], place: 'भोपाल', date: '2025-03-08' },
    ]);
  });

  it('joins people with their bodies and titles', () => {
    expect(
      told('समूह की प्रमुख फरहा नकवी और कंपनी के संस्थापक विनायक सहगल ने भोपाल में करार पर दस्तखत किए।').at(-1),
    ).toMatchObject({ kind: 'agreement', agents: ['फरहा नकवी', 'विनायक सहगल'], place: 'भोपाल' });
  });

  it('belongs to the phrase that it stands in', () => {
    expect(
      told('पुलिस ने भोपाल में हुई लूट के आरोपी रोहन सूद को सोमवार रात लखनऊ के पास से गिरफ्तार किया।'),
    ).toMatchObject([{ kind: 'arrest', targets: ['रोहन सूद'], place: 'लखनऊ' }]);
  });
});

describe('a pronoun that begins a paragraph', () => {
  const OF_TWO =
    'लीना दास और रेखा पाल दौड़ीं, शहर भर के लोग देखने आए।\n\nलीना दास ने पहले जोर लगाया। रेखा पाल बीच में गिर पड़ीं।';

  it('stands for whom the headline names, where the paragraph before was about several', () => {
    const text = `लीना दास की दौड़ ने शहर का दिल जीता\n10 मार्च 2025\n\n${OF_TWO}\n\nशुक्रवार को उन्होंने अपनी दुकान बेच दी।`;
    const { entities, events } = engine.extract(newsArticle(text, null));
    const [sale] = events.filter(({ kind }) => kind === 'deed');
    expect(sale?.participants.map(({ entity }) => entities[entity]?.name)).toEqual(['लीना दास']);
  });

  it('stands for nobody where the headline names none of them', () => {
    const text = `शहर में आज दौड़ हुई और सबका दिल जीता\n10 मार्च 2025\n\n${OF_TWO}\n\nशुक्रवार को उन्होंने अपनी दुकान बेच दी।`;
    const { events } = engine.extract(newsArticle(text, null));
    expect(events.filter(({ kind }) => kind === 'deed')).toEqual([]);
  });
});
