import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

describe('a match', () => {
  it('may be told with the other side behind it', () => {
    expect(told('फाइनल में गायक रोहन सूद का सामना शुक्रवार को मोहित बंसल से होगा।')).toMatchObject([
      { kind: 'match', status: 'planned', agents: ['रोहन सूद'], partners: ['मोहित बंसल'] },
    ]);
  });

  it('may be told with both sides behind it', () => {
    const [match] = told('खिताबी मुकाबला 16 मार्च को घाना और पेरू के बीच खेला जाएगा।');
    expect(match).toMatchObject({ kind: 'match', status: 'planned', agents: ['घाना', 'पेरू'] });
  });

  it('is told by victory over somebody in a report of games, whatever its sentence lacks', () => {
    const text = 'टूर्नामेंट के फाइनल में कोच और कप्तान खुश थे। रोहन सूद ने मोहित बंसल पर 21-18 से जीत दर्ज की।';
    expect(told(text)).toMatchObject([{ kind: 'match', agents: ['रोहन सूद'], targets: ['मोहित बंसल'] }]);
  });

  it('is none where somebody answers for a defeat', () => {
    expect(told('टूर्नामेंट में कोच रोहन सूद ने हार की जिम्मेदारी ली।')).toEqual([]);
  });

  it('is no opening for being the first of its contest', () => {
    const kinds = told('घाना ने उद्घाटन मैच में पेरू को 2-1 से हराया।').map(({ kind }) => kind);
    expect(kinds).not.toContain('opening');
  });

  it('is told for each pair where one verb tells several', () => {
    const text = 'हॉकी के सेमीफाइनल में घाना ने पेरू को 3-1 से और केन्या ने चिली को 2-0 से हराया।';
    expect(told(text)).toMatchObject([
      { kind: 'match', agents: ['घाना'], targets: ['पेरू'] },
      { kind: 'match', agents: ['केन्या'], targets: ['चिली'] },
    ]);
  });

  it('gives the medal to the winner alone', () => {
    const text = 'फाइनल में रोहन सूद ने मोहित बंसल को हराकर स्वर्ण पदक जीता।';
    expect(told(text).find(({ kind }) => kind === 'award')).toMatchObject({
      agents: ['रोहन सूद'],
      targets: [],
    });
  });

  it('may be told with its place behind it', () => {
    const [match] = told('मैच रविवार को भारत और नेपाल के बीच काठमांडू में खेला जाएगा।');
    expect(match).toMatchObject({ kind: 'match', place: 'काठमांडू' });
  });

  it('brings a prize to whom the clause before names', () => {
    const text = 'खिलाड़ी रोहन सूद ने 75 रन बनाए और प्लेयर ऑफ द सीरीज चुने गए।';
    expect(told(text)).toMatchObject([{ kind: 'award', targets: ['रोहन सूद'] }]);
  });
});

const REPORT = 'टूर्नामेंट के मैच में कोच और कप्तान खुश थे। ';

describe('a team is spoken of in a report of games', () => {
  it('as "उसने" and "उसे", where people would be "उन्होंने" and "उन्हें"', () => {
    const won = told(`${REPORT}कोच रोहन सूद के साथ झारखंड ने शानदार खेल दिखाया। उसने पंजाब को 3-1 से हराया।`);
    expect(won).toMatchObject([{ agents: ['झारखंड'], targets: ['पंजाब'] }]);
    const lost = told(`${REPORT}झारखंड ने शानदार खेल दिखाया। उसे पंजाब ने 3-1 से हराया।`);
    expect(lost).toMatchObject([{ agents: ['पंजाब'], targets: ['झारखंड'] }]);
  });

  it('as "उसका" before what is to come', () => {
    const text = `${REPORT}झारखंड ने शानदार खेल दिखाया। रविवार को उसका सामना हरियाणा से होगा।`;
    expect(told(text)).toMatchObject([{ status: 'planned', agents: ['झारखंड'], partners: ['हरियाणा'] }]);
  });

  it('by its state, which plays as a country does', () => {
    expect(told(`${REPORT}झारखंड कांस्य पदक के लिए पंजाब से खेलेगा।`)).toMatchObject([
      { kind: 'match', agents: ['झारखंड'], partners: ['पंजाब'] },
    ]);
  });

  it('by what it suffers', () => {
    expect(told(`${REPORT}झारखंड को पंजाब से 30-32 से शिकस्त मिली।`)).toMatchObject([
      { kind: 'match', targets: ['झारखंड'], partners: ['पंजाब'] },
    ]);
  });
});

describe('somebody in a report of games', () => {
  it('is beaten as "उन्हें"', () => {
    const text = `${REPORT}गायक रोहन सूद ने शानदार खेल दिखाया। उन्हें मोहित बंसल ने 6-3 से हराया।`;
    expect(told(text)).toMatchObject([{ agents: ['मोहित बंसल'], targets: ['रोहन सूद'] }]);
  });
});

describe('a cause', () => {
  it('befell, as what came of it did', () => {
    const text = 'पटना में गुरुवार शाम गंगा नदी में नाव पलटने से नौ लोग लापता हो गए।';
    expect(told(text).map(({ kind, date }) => `${kind} ${date}`)).toEqual([
      'accident 2025-03-06',
      'missing 2025-03-06',
    ]);
  });

  it('is what the havoc is that came of it', () => {
    const text = 'भोपाल में रविवार को बादल फटने से भारी तबाही हुई।';
    expect(told(text).map(({ words }) => words)).toEqual(['बादल']);
  });

  it('that may come is none', () => {
    expect(told('भोपाल में बादल फटने से नुकसान हो सकता है।').filter(({ status }) => status === 'happened')).toEqual(
      [],
    );
  });
});

describe('a day', () => {
  it('of what is told before जिसमें is that of what is told behind it', () => {
    const text = `${REPORT}तीसरे स्थान का मैच शुक्रवार को हुआ, जिसमें घाना ने पेरू को 3-1 से हराया।`;
    expect(told(text).find(({ targets }) => targets.includes('पेरू'))?.date).toBe('2025-03-07');
  });

  it('of what is to come is not that of what a relative clause tells', () => {
    const text = `${REPORT}रविवार को घाना का सामना पेरू से होगा, जिसने सेमीफाइनल में चिली को मात दी।`;
    expect(told(text).find(({ targets }) => targets.includes('चिली'))?.date).not.toBe('2025-03-09');
  });

  it('before a participle is that of what it describes', () => {
    const text = 'पटना में गुरुवार को हुए नाव हादसे में शनिवार को चार और शव बरामद हुए।';
    expect(told(text).find(({ kind }) => kind === 'accident')).toMatchObject({ date: '2025-03-06' });
  });

  it('of a match is that of the prize for it', () => {
    const text = `${REPORT}शनिवार को घाना ने पेरू को 3-1 से हराया। खिलाड़ी रोहन सूद को प्लेयर ऑफ द मैच चुना गया।`;
    expect(told(text).at(-1)).toMatchObject({ kind: 'award', date: '2025-03-08', targets: ['रोहन सूद'] });
  });
});

describe('"यह खिताब"', () => {
  it('is no match of two others', () => {
    const text = `${REPORT}पंजाब ने झारखंड को 5-1 से शिकस्त दी। गायक रोहन सूद खुश थे। कोच भी। हरियाणा ने आठ साल बाद यह खिताब जीता है।`;
    expect(told(text).at(-1)).toMatchObject({ agents: ['हरियाणा'], targets: [] });
  });

  it('is won once though "जीत" is a noun as well', () => {
    expect(told(`${REPORT}घाना की यह टूर्नामेंट में चौथी जीत है।`)).toEqual([]);
  });
});

describe('a disaster', () => {
  it('is where the river is whose bank breaks', () => {
    const text = 'मधुबनी में कोसी नदी का पश्चिमी तटबंध रविवार रात टूट गया।';
    expect(told(text)).toMatchObject([{ kind: 'disaster', place: 'कोसी नदी' }]);
  });

  it('is told of a storm by its name', () => {
    expect(told('तूफान मोरिंगा रविवार रात तट से टकराया।')).toMatchObject([
      { kind: 'disaster', status: 'happened', theme: 'तूफान मोरिंगा' },
    ]);
  });

  it('carries people off', () => {
    expect(told('किसान रोहन सूद और उसकी बहन मीना सूद बह गए।')).toMatchObject([
      { kind: 'accident', agents: ['रोहन सूद', 'मीना सूद'] },
    ]);
  });

  it('has those saved between a cue and its verb', () => {
    expect(told('बचाव दल ने मलबे से किसान रोहन सूद को जिंदा निकाल लिया।')).toMatchObject([
      { kind: 'rescue', targets: ['रोहन सूद'] },
    ]);
  });
});

describe('what officials do', () => {
  it('goes on with the doer of the clause before', () => {
    const text = 'राज्यपाल फरहा नकवी ने पटना का दौरा किया और दो-दो लाख रुपये के मुआवजे की घोषणा की।';
    expect(told(text)).toMatchObject([
      { kind: 'visit', agents: ['फरहा नकवी'] },
      { kind: 'aid', agents: ['फरहा नकवी'] },
    ]);
  });

  it('is a meeting without naming those who came', () => {
    expect(told('मुख्यमंत्री फरहा नकवी ने सोमवार को आपात बैठक की।')).toMatchObject([
      { kind: 'meeting', agents: ['फरहा नकवी'] },
    ]);
  });

  it('is an oath sworn to whom a pronoun stands for', () => {
    const text = 'लेखिका फरहा नकवी ने शपथ ली। राष्ट्रपति रोहन सूद ने उन्हें शपथ दिलाई।';
    expect(told(text).at(-1)).toMatchObject({ agents: ['रोहन सूद'], targets: ['फरहा नकवी'] });
  });

  it('is no single visit where it is a habit', () => {
    expect(told('गायिका मीना सूद बर्लिन में रहती हैं और हर सर्दी में पटना आती हैं।')).toEqual([]);
  });

  it('sentences those named together as kin', () => {
    const [verdict] = told('अदालत ने मोहित बंसल और उसके भाई रोहन सूद को उम्रकैद की सजा सुनाई।');
    expect(verdict).toMatchObject({ kind: 'verdict', targets: ['मोहित बंसल', 'रोहन सूद'] });
  });

  it('happened on the day that is said, not in the year of something else', () => {
    const text = 'अदालत ने बुधवार को 2021 के चर्चित हत्याकांड में मोहित बंसल को उम्रकैद की सजा सुनाई।';
    expect(told(text).find(({ kind }) => kind === 'verdict')?.date).toHaveLength(10);
  });
});
