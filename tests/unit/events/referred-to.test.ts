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

describe('a verb that looks like another', () => {
  it('is no future form where it is a place', () => {
    const text = 'राज्य लीग के फाइनल में शुक्रवार को सिमडेगा के आगे मीनल जोशी की टीम ने घुटने टेके।';
    expect(told(text).map(({ status }) => status)).not.toContain('planned');
  });

  it('is no habit where it is won', () => {
    const text = 'सुनील वर्मा ने पिछले साल नवंबर में भोपाल में राज्य कुश्ती का खिताब जीता था।';
    expect(told(text)).toMatchObject([{ trigger: 'खिताब', status: 'happened' }]);
  });

  it('is a habit where a firm sells what it makes', () => {
    expect(told('शुक्रवार को पता चला कि सुनील वर्मा की कंपनी महुआ के लड्डू बेचती है।')).toEqual([]);
  });

  it('has the day of its own clause, told from that of the one before', () => {
    const text =
      '5 मार्च को सुनील वर्मा ने भोपाल की अदालत में आत्मसमर्पण किया और दो दिन बाद रोहन सूद को गिरफ्तार किया गया।';
    expect(told(text).map(({ date }) => date)).toEqual(['2025-03-05', '2025-03-07']);
  });
});

describe('who has something', () => {
  it('is not the dead, where it is a relative who died', () => {
    const text = 'शुक्रवार को पहला चेक सुनील वर्मा के हाथ में आया, जिनकी पत्नी मीनल जोशी नहीं रहीं।';
    expect(
      told(text)
        .filter(({ kind }) => kind === 'death')
        .flatMap(({ agents }) => agents),
    ).toEqual(['मीनल जोशी']);
  });

  it('has not its place from what is said of it elsewhere', () => {
    const text = 'भोपाल में हाईकोर्ट ने जहाज हादसे पर खुद ही फाइल खोल ली।';
    expect(told(text).filter(({ kind }) => kind === 'accident')).toEqual([]);
  });
});

describe('a first place', () => {
  it.each(['अव्वल रहे', 'पहले स्थान पर रहे', 'सबसे तेज निकले'])('is told alone: %s', (verb) => {
    const text = `राज्य एथलेटिक्स चैंपियनशिप के फाइनल में शुक्रवार को धावक सुनील वर्मा ${verb}।`;
    expect(told(text)).toMatchObject([{ kind: 'match', agents: ['सुनील वर्मा'], date: '2025-03-07' }]);
  });

  it('is no match in a table of rich men', () => {
    expect(told('अमीरों की सूची में शुक्रवार को सुनील वर्मा पहले स्थान पर रहे।')).toEqual([]);
  });
});

describe('who comes to a court by himself', () => {
  it('gives himself up where he was sought', () => {
    const text = 'फरार चल रहे सुनील वर्मा शुक्रवार को खुद ही भोपाल की अदालत में हाजिर हो गए।';
    expect(told(text)).toContainEqual(
      expect.objectContaining({ kind: 'arrest', trigger: 'आत्मसमर्पण', agents: ['सुनील वर्मा'] }),
    );
  });
});

describe('a signature', () => {
  it('agrees nothing on a certificate', () => {
    const text = 'शुक्रवार को निरीक्षक सुनील वर्मा ने भोपाल में प्रमाणपत्र पर हस्ताक्षर किए।';
    expect(told(text).filter(({ kind }) => kind === 'agreement')).toEqual([]);
  });
});
