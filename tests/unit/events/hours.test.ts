import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

// The articles are of Monday, 10 March 2025.

describe('the day that words point to', () => {
  it.each([
    ['वहीं', 'मंत्री विनायक सहगल ने वहीं मंच से अपना इस्तीफा पढ़कर सुना दिया।'],
    ['उसी दिन', 'उसी दिन मंत्री विनायक सहगल ने इस्तीफा दे दिया।'],
    ['उसी शाम', 'और उसी शाम मंत्री विनायक सहगल ने इस्तीफा दे दिया।'],
  ])('%s: is the one that the sentence before names', (_word, text) => {
    expect(told(`दल ने शुक्रवार को भोपाल में सभा रखी। ${text}`).at(-1)).toMatchObject({
      kind: 'resignation',
      date: '2025-03-07',
      dateBasis: 'carried',
    });
  });

  it('is none where it names two', () => {
    const text = 'दल ने शुक्रवार और रविवार को सभा रखी। उसी दिन मंत्री विनायक सहगल ने इस्तीफा दे दिया।';
    expect(told(text).at(-1)).toMatchObject({ date: null });
  });
});

describe('what has its hour alone', () => {
  const LEAD = 'सभा शनिवार को हुई थी।';

  it('was on the day of the report or the day before', () => {
    expect(told(`${LEAD} शाम को मंत्री विनायक सहगल ने इस्तीफा दे दिया।`).at(-1)).toMatchObject({
      date: '2025-03-09/2025-03-10',
      dateBasis: 'published',
    });
  });

  it('is of no day where the report speaks of other times', () => {
    const text = 'सभा 12 मार्च 2019 को हुई थी। शाम को मंत्री विनायक सहगल ने इस्तीफा दे दिया।';
    expect(told(text).at(-1)).toMatchObject({ date: null });
  });

  it('is of the day of the report in a live one', () => {
    const text = `${LEAD}\n\n4:30 PM: मंत्री विनायक सहगल ने इस्तीफा दे दिया।`;
    expect(told(text).at(-1)).toMatchObject({ date: '2025-03-10', dateBasis: 'carried' });
  });
});

describe('what is done about a calamity', () => {
  const FIRE = 'भोपाल में रविवार को एक इमारत में आग लग गई, छह लोगों की मौत हो गई। लोग घरों से निकल आए।';

  it.each([
    ['मुख्यमंत्री विनायक सहगल ने मृतकों के परिजनों को चार लाख रुपये देने की घोषणा की।'],
    ['पुलिस ने व्यापारी मोहित बंसल को गिरफ्तार कर लिया है।'],
    ['मंत्री विनायक सहगल ने घायलों से मुलाकात की।'],
  ])('was done since then: %s', (text) => {
    expect(told(`${FIRE} ${text}`).at(-1)).toMatchObject({
      date: '2025-03-09/2025-03-10',
      dateBasis: 'published',
    });
  });

  it.each([
    ['long ago', 'पुलिस ने व्यापारी मोहित बंसल को पहले भी गिरफ्तार किया था।'],
    ['for other reasons', 'विश्व बैंक ने सड़कों के लिए 200 करोड़ रुपये की सहायता मंजूर की।'],
  ])('not what was done %s', (_when, text) => {
    expect(told(`${FIRE} ${text}`).at(-1)).toMatchObject({ date: null });
  });

  it('nor what was done where it was long ago', () => {
    const text =
      'भोपाल में 12 जनवरी को एक इमारत में आग लग गई थी, छह लोगों की मौत हो गई। लोग घरों से निकल आए। पुलिस ने व्यापारी मोहित बंसल को गिरफ्तार कर लिया है।';
    expect(told(text).at(-1)).toMatchObject({ kind: 'arrest', date: null });
  });
});

describe('what goes on', () => {
  it('is of no day that another clause has', () => {
    const text =
      'प्रबंधक मोहित बंसल को शनिवार को गिरफ्तार किया गया था, जबकि निलंबित इंजीनियर विनायक सहगल से पूछताछ की जा रही है।';
    expect(told(text)).toMatchObject([
      { kind: 'arrest', date: '2025-03-08' },
      { kind: 'questioning', date: null },
    ]);
  });
});
