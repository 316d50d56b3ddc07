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

describe('a disaster', () => {
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
