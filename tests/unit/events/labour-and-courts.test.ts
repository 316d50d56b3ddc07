import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

describe('work that stands still', () => {
  it.each([
    ['on strike', 'हेग्रेन मोटर्स के 1,300 मजदूर सोमवार से हड़ताल पर हैं।'],
    ['by those who stop it', 'हेग्रेन मोटर्स के कर्मचारियों ने सोमवार से काम बंद कर दिया।'],
  ])('is told %s', (_how, text) => {
    expect(told(text)).toMatchObject([{ kind: 'protest', agents: ['हेग्रेन मोटर्स'], status: 'happened' }]);
  });

  it('is told of a place, and of nobody nowhere', () => {
    expect(told('कटनी में वकील सोमवार से हड़ताल पर हैं।')).toMatchObject([{ kind: 'protest', place: 'कटनी' }]);
    expect(told('डॉक्टर हड़ताल पर थे।')).toEqual([]);
  });
});

describe('an order', () => {
  it('is told of who gives it to whom', () => {
    const text = 'सुप्रीम कोर्ट ने सोमवार को हेग्रेन मोटर्स को निर्देश दिया कि वह वेतन दे।';
    expect(told(text)).toMatchObject([{ kind: 'order', agents: ['सुप्रीम कोर्ट'], targets: ['हेग्रेन मोटर्स'] }]);
  });

  it('is every day’s where nobody named gets it', () => {
    expect(told('मुख्यमंत्री विनायक सहगल ने अधिकारियों को निर्देश दिए।')).toEqual([]);
  });
});

describe('a licence', () => {
  it('is suspended by whoever does it, and its holder is no one who resigns', () => {
    expect(told('परिवहन आयोग ने हेग्रेन मोटर्स का लाइसेंस निलंबित कर दिया।')).toMatchObject([
      { kind: 'order', words: 'लाइसेंस', targets: ['हेग्रेन मोटर्स'] },
    ]);
  });
});

describe('a record', () => {
  it('is broken by one and was another’s', () => {
    expect(told('धावक विनायक सहगल ने मोहित बंसल का रिकॉर्ड तोड़ा।')).toMatchObject([
      { kind: 'award', agents: ['विनायक सहगल'], targets: ['मोहित बंसल'] },
    ]);
  });

  it('is nobody’s where things break it', () => {
    expect(told('शेयर बाजार ने सोमवार को रिकॉर्ड तोड़ा।')).toEqual([]);
  });
});

describe('अगले दिन', () => {
  it('is the day behind the one that was named before', () => {
    const text = 'शनिवार, 8 मार्च को आयुक्त ने रिपोर्ट सौंपी। अगले दिन पुलिस ने प्रबंधक मोहित बंसल को गिरफ्तार कर लिया।';
    expect(told(text).at(-1)).toMatchObject({ kind: 'arrest', date: '2025-03-09' });
  });

  it('is none where nothing was', () => {
    expect(told('अगले दिन पुलिस ने प्रबंधक मोहित बंसल को गिरफ्तार कर लिया।').at(-1)?.date).not.toBe('2025-03-11');
  });
});
