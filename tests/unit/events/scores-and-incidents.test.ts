import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

const GAME =
  'राज्य कबड्डी लीग के मैच में मेजबान टीम ने जीत दर्ज की और दर्शकों ने खिलाड़ियों का खूब हौसला बढ़ाया। फाइनल में पहुंची टीमें अभ्यास में जुटी हैं।';

describe('a score in a report of games', () => {
  it.each([
    ['2-0', 'तेजल राणा ने शुक्रवार को मीनल जोशी को 2-0 से घर का टिकट थमा दिया।'],
    ['of sets', 'तेजल राणा ने शुक्रवार को मीनल जोशी को 21-17, 21-14 से घर भेज दिया।'],
    ['of points', 'तेजल राणा ने शुक्रवार को मीनल जोशी को 12 अंकों से पस्त किया।'],
  ])('%s tells who won, whatever the verb', (_score, text) => {
    expect(told(`${GAME} ${text}`).at(-1)).toMatchObject({
      kind: 'match',
      agents: ['तेजल राणा'],
      targets: ['मीनल जोशी'],
      date: '2025-03-07',
    });
  });

  it('tells of no win where somebody is only ahead', () => {
    const text = 'तेजल राणा ने शुक्रवार को मीनल जोशी को 2-0 से पीछे छोड़ दिया।';
    expect(told(`${GAME} ${text}`).at(-1)?.trigger).not.toBe('हरा');
  });
});

describe('a day told from an incident', () => {
  const FIRE = 'भोपाल में 5 मार्च को एक इमारत में आग लग गई। लोग घरों से निकल आए।';

  it.each([
    ['हादसे के दूसरे दिन', '2025-03-06'],
    ['घटना के तीसरे दिन', '2025-03-07'],
    ['हादसे वाले दिन', '2025-03-05'],
    ['हादसे के अगले ही दिन', '2025-03-06'],
    ['हादसे के दो दिन बाद', '2025-03-07'],
  ])('%s', (phrase, date) => {
    expect(told(`${FIRE} पुलिस ने ${phrase} व्यापारी मोहित बंसल को गिरफ्तार कर लिया था।`).at(-1)).toMatchObject({
      kind: 'arrest',
      date,
      dateBasis: 'carried',
    });
  });

  it('is told from the day that is named with the incident', () => {
    const text = 'मिल में मंगलवार को हुए हादसे के तीसरे दिन पुलिस ने व्यापारी मोहित बंसल को गिरफ्तार कर लिया था।';
    expect(told(text).at(-1)).toMatchObject({ kind: 'arrest', date: '2025-03-06' });
  });

  it('is none where something has been so since', () => {
    const text = `${FIRE} व्यापारी मोहित बंसल हादसे के दो दिन बाद से जेल में हैं और उन्हें गिरफ्तार किया गया था।`;
    expect(told(text).at(-1)?.date ?? null).toBeNull();
  });

  it('is none where nothing befell on a day', () => {
    const text = 'लोग घरों से निकल आए। पुलिस ने हादसे के दूसरे दिन व्यापारी मोहित बंसल को गिरफ्तार कर लिया था।';
    expect(told(text).at(-1)).toMatchObject({ kind: 'arrest', date: null });
  });
});

describe('who and what a clause tells of', () => {
  it('begins before a late "when"', () => {
    const text = 'शुक्रवार को मंत्री विनायक सहगल जब भोपाल पहुंचे, तब बारिश हो रही थी।';
    expect(told(text)).toMatchObject([{ kind: 'visit', agents: ['विनायक सहगल'], date: '2025-03-07' }]);
  });

  it('is what is given, where to whom stands between it and the verb', () => {
    const text = 'शुक्रवार को महासंघ ने पूरे काम का जिम्मा सांसद फरहा नकवी को दे दिया।';
    expect(told(text)).toMatchObject([{ trigger: 'जिम्मा देना', targets: ['फरहा नकवी'] }]);
  });

  it('is not whom the sentence before names, where the pronoun is of somebody unnamed', () => {
    const text = 'सांसद फरहा नकवी ने सभा की। शुक्रवार को एक आदेश ने जिला परिवहन पदाधिकारी से उनकी कुर्सी छीन ली।';
    expect(told(text).filter(({ kind }) => kind === 'resignation')).toEqual([]);
  });

  it.each([
    ['a file that is opened', 'शुक्रवार को सांसद फरहा नकवी ने भोपाल में फाइल खोल ली।'],
    ['a front that is opened', 'शुक्रवार को सांसद फरहा नकवी ने भोपाल में मोर्चा खोल दिया।'],
  ])('is no opening: %s', (_what, text) => {
    expect(told(text).filter(({ kind }) => kind === 'opening')).toEqual([]);
  });

  it('is no blast in a report of games', () => {
    expect(
      told(`${GAME} शुक्रवार को तेजल राणा ने दोहरा धमाका किया।`).filter(({ kind }) => kind === 'attack'),
    ).toEqual([]);
  });
});

describe('the day of what is told', () => {
  it('is that of the match that it was done in', () => {
    const text = 'शनिवार को खेले गए दूसरे मैच में तेजल राणा ने मीनल जोशी को 2-0 से हराया।';
    expect(told(`${GAME} ${text}`).at(-1)).toMatchObject({ kind: 'match', date: '2025-03-08' });
  });

  it('is not that of the toll', () => {
    const text = 'भोपाल के एक बाजार में हुए विस्फोट में मरने वालों की संख्या शुक्रवार को बढ़कर नौ हो गई।';
    expect(told(text).find(({ kind }) => kind === 'attack' || kind === 'accident')?.date).not.toBe(
      '2025-03-07',
    );
  });

  it('makes a plan of what lies behind the report', () => {
    const text = 'तेजल राणा का अगला मुकाबला 13 मार्च को मीनल जोशी से है।';
    expect(told(`${GAME} ${text}`).at(-1)).toMatchObject({ kind: 'match', status: 'planned' });
  });

  it('is not that of what is called for it', () => {
    const text = 'शनिवार को सांसद फरहा नकवी ने बंद बुलाया है।';
    expect(told(`${GAME} ${text}`).filter(({ kind }) => kind === 'deed')).toEqual([]);
  });
});

describe('whom somebody plays', () => {
  it('may be said with the place that he is of', () => {
    const text = 'शुक्रवार को तेजल राणा का सामना केरल की मीनल जोशी से हुआ।';
    expect(told(`${GAME} ${text}`).at(-1)).toMatchObject({ kind: 'match', partners: ['मीनल जोशी'] });
  });
});

describe('what else reports tell', () => {
  it.each([
    ['who is removed, without को', 'मंत्री विनायक सहगल हटा दिए गए।', 'resignation', ['विनायक सहगल']],
    ['a defeat that is suffered', 'शुक्रवार को तेजल राणा ने मीनल जोशी को नॉकआउट किया।', 'match', ['मीनल जोशी']],
  ])('%s', (_what, text, kind, targets) => {
    expect(told(`${GAME} ${text}`).at(-1)).toMatchObject({ kind, targets });
  });

  it('clashes of the people of two parties', () => {
    const text = 'शुक्रवार को भाजपा और कांग्रेस कार्यकर्ताओं में अस्पताल के बाहर झड़प हो गई।';
    expect(told(text)).toMatchObject([{ kind: 'clash', agents: ['भाजपा', 'कांग्रेस'] }]);
  });

  it('who comes to the spot', () => {
    const text = 'मंत्री विनायक सहगल शुक्रवार को मौके पर पहुंचे।';
    expect(told(text)).toMatchObject([{ kind: 'visit', agents: ['विनायक सहगल'], date: '2025-03-07' }]);
  });

  it('another match of the same day as another', () => {
    const text =
      'शुक्रवार को तेजल राणा ने मीनल जोशी को 2-0 से हराया। उसी दिन दूसरे मैच में सुनीता वर्मा ने आरती शर्मा को 3-1 से रौंदा।';
    const matches = told(`${GAME} ${text}`).filter(({ date }) => date === '2025-03-07');
    expect(matches.map(({ agents }) => agents)).toEqual([['तेजल राणा'], ['सुनीता वर्मा']]);
  });

  it('who plays the winner of two others only as who plays', () => {
    const text = 'तेजल राणा का सामना शनिवार को रेखा पाल और लीना दास के बीच होने वाले मैच की विजेता से होगा।';
    expect(told(`${GAME} ${text}`).flatMap(({ agents, partners }) => [...agents, ...partners])).not.toContain(
      'लीना दास',
    );
  });

  it('since when a title is won dates nothing', () => {
    const text = 'शुक्रवार को तेजल राणा ने फाइनल में मीनल जोशी को हराया। तेजल राणा ने आठ साल बाद यह खिताब जीता है।';
    expect(told(`${GAME} ${text}`).every(({ date }) => date === null || date < '2025-03-11')).toBe(true);
  });
});
