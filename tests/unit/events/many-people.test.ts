import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

describe('people of whom only their number is told', () => {
  it.each([
    ['where they were', 'कटनी में 12 मजदूरों को सुरक्षित निकाला गया।'],
    ['where they were stuck', 'कटनी की खदान में फंसे 12 मजदूरों को सुरक्षित निकाला गया।'],
    ['out of a part of the place', 'कटनी की खदान से 12 मजदूरों को सुरक्षित बाहर निकाल लिया गया।'],
  ])('are rescued %s', (_where, text) => {
    expect(told(text)).toMatchObject([{ kind: 'rescue', agents: [], targets: [], place: 'कटनी' }]);
  });

  it('die in a part of a part of a place', () => {
    expect(told('कटनी के एक कोचिंग संस्थान के तहखाने में तीन छात्रों की मौत हो गई।')).toMatchObject([
      { kind: 'deaths', place: 'कटनी' },
    ]);
  });

  it('die for certain, whatever they were preparing for', () => {
    const text = 'कटनी में परीक्षा की तैयारी कर रहे तीन छात्रों की मौत हो गई।';
    expect(told(text)).toMatchObject([{ kind: 'deaths', status: 'happened' }]);
    expect(told('सेना मिसाइल परीक्षण की तैयारी कर रही है।').every(({ status }) => status !== 'happened')).toBe(
      true,
    );
  });
});

describe('दोनों को', () => {
  it('is the two who were named together, each with a title', () => {
    const text =
      'एसपी फरहा नकवी ने बताया कि मालिक मोहित बंसल और समन्वयक विनायक सहगल को गिरफ्तार कर लिया गया है। दोनों को अदालत ने 14 दिन की न्यायिक हिरासत में भेज दिया।';
    expect(told(text).at(-1)).toMatchObject({
      kind: 'arrest',
      agents: [],
      targets: ['मोहित बंसल', 'विनायक सहगल'],
    });
  });
});

describe('सहायता देने की घोषणा', () => {
  it('is of whoever the pronoun stands for', () => {
    const text =
      'मुख्यमंत्री विनायक सहगल शुक्रवार को अस्पताल पहुंचे। उन्होंने परिजनों को पांच लाख रुपये की आर्थिक सहायता देने की घोषणा की।';
    expect(told(text).at(-1)).toMatchObject({ kind: 'aid', agents: ['विनायक सहगल'] });
  });
});
