import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

describe('what befell and is only referred to', () => {
  it('has not the day of what is told of those it hurt', () => {
    const text = 'मिल के बॉयलर धमाके में बुरी तरह झुलसे सुनील वर्मा ने शुक्रवार को भोपाल के अस्पताल में दम तोड़ दिया।';
    expect(told(text).filter(({ kind, date }) => kind === 'accident' && date !== null)).toEqual([]);
    expect(told(text)).toContainEqual(expect.objectContaining({ agents: ['सुनील वर्मा'], date: '2025-03-07' }));
  });

  it('keeps the day that is said of it', () => {
    const text = 'भोपाल में बुधवार को हुए हादसे में घायल सुनील वर्मा ने शुक्रवार को दम तोड़ दिया।';
    expect(told(text).filter(({ kind }) => kind === 'accident')).toMatchObject([{ date: '2025-03-05' }]);
  });

  it('is nobody’s of whom something else is told', () => {
    const text = 'निरीक्षक सुनील वर्मा को भी जिम्मेदार ठहराया गया है, जो हादसे के दो दिन बाद से निलंबित हैं।';
    expect(told(text).filter(({ kind }) => kind === 'accident')).toEqual([]);
  });
});

describe('who is named beside what befell', () => {
  it('is not the dead, where he found them', () => {
    const [event] = told('भोपाल में मलबे से शुक्रवार को गोताखोर सुनील वर्मा ने दो शव निकाले।');
    expect(event).toMatchObject({ kind: 'deaths', agents: [], targets: [] });
  });

  it('goes nowhere where others are told to in a clause that begins with a relative', () => {
    const text = 'सुनील वर्मा का अंतिम संस्कार शुक्रवार को भोपाल में किया गया, जिसमें उनके सभी साथी पहुंचे।';
    expect(told(text).map(({ kind }) => kind)).toEqual(['ceremony']);
  });
});

describe('what is wished for', () => {
  it.each([
    ['a punishment', 'पिता ने कहा कि जिसने गोली चलाई, सुनील वर्मा को सजा मिले।'],
    ['a release', 'भाई ने कहा कि सुनील वर्मा को जमानत मिले।'],
  ])('is not told as given: %s', (_what, text) => {
    expect(told(text).filter(({ kind }) => kind === 'verdict' || kind === 'bail')).toEqual([]);
  });

  it('is told where the verb says that it was given', () => {
    expect(told('शुक्रवार को सुनील वर्मा को पांच साल की सजा मिली।')).toMatchObject([{ kind: 'verdict' }]);
  });
});
