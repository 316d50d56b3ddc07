import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

describe('a death', () => {
  it.each([
    ['of what', 'व्यापारी मोहित बंसल की दिल का दौरा पड़ने से मौत हो गई।'],
    ['of an illness', 'व्यापारी मोहित बंसल की कैंसर से मौत हो गई।'],
    ['in what', 'व्यापारी मोहित बंसल की सड़क हादसे में मौत हो गई।'],
    ['when', 'व्यापारी मोहित बंसल की इलाज के दौरान मौत हो गई।'],
    ['how old', 'व्यापारी मोहित बंसल की 78 साल की उम्र में मौत हो गई।'],
  ])('is whose it is, whatever is told between: %s', (_what, text) => {
    expect(told(text)).toMatchObject([{ kind: 'deaths', agents: ['मोहित बंसल'] }]);
  });

  it('that somebody counts is not his', () => {
    for (const { agents } of told('डीएम मोहित बंसल की रिपोर्ट में 19 मौतें दर्ज हैं।')) expect(agents).toEqual([]);
  });

  it('that somebody loses his life in may leave the body in the water', () => {
    expect(told('मजदूर मोहित बंसल की मिट्टी में दबने से जान चली गई।')).toMatchObject([
      { kind: 'deaths', agents: ['मोहित बंसल'] },
    ]);
  });
});

describe('an arrest', () => {
  it('of somebody of a company is none of the company', () => {
    expect(told("पुलिस ने बुधवार को कंपनी 'कावेरी केमिकल्स' के प्रबंधक को गिरफ्तार किया।")).toEqual([]);
  });

  it('may be told with where the jail is', () => {
    const text = 'अदालत ने व्यापारी मोहित बंसल को न्यायिक अभिरक्षा में केंद्रीय जेल, भोपाल भेजा।';
    expect(told(text)).toMatchObject([{ kind: 'arrest', targets: ['मोहित बंसल'] }]);
  });
});

describe('an oath', () => {
  it('is not taken by the party that the one who takes it leads', () => {
    const text = 'बहुजन समाज पार्टी (बसपा) के अध्यक्ष मोहित बंसल ने गुरुवार को शपथ ली।';
    expect(told(text)).toMatchObject([{ kind: 'appointment', agents: ['मोहित बंसल'] }]);
  });

  it('is of the day on which it is told before', () => {
    const text = 'विधायक मोहित बंसल ने 6 मार्च को शपथ ली। राज्यपाल फरहा नकवी ने उन्हें शपथ दिलाई।';
    expect(told(text).map(({ date }) => date)).toEqual(['2025-03-06', '2025-03-06']);
  });
});

describe('an accident', () => {
  it('befalls no place that something leads to', () => {
    expect(told('रांची को पटना से जोड़ने वाला पुल बह गया है।')).toEqual([]);
  });

  it('befalls the body in whose rooms it is', () => {
    const text = 'पटना मेडिकल कॉलेज के नवजात गहन चिकित्सा कक्ष में शुक्रवार रात भीषण आग लग गई।';
    expect(told(text)).toMatchObject([
      { kind: 'accident', targets: ['पटना मेडिकल कॉलेज'], date: '2025-03-07' },
    ]);
  });
});

describe('a visit', () => {
  it('is not made by the body whose camp is visited', () => {
    const text = 'राज्यपाल फरहा नकवी ने बुधवार को पटना विश्वविद्यालय के राहत शिविर का दौरा किया।';
    expect(told(text)).toMatchObject([{ kind: 'visit', agents: ['फरहा नकवी'] }]);
  });

  it('that somebody makes as well is of the day of what he did before', () => {
    const text = 'राज्यपाल फरहा नकवी 6 मार्च को पटना पहुंचीं। नकवी ने आरा के राहत शिविर का दौरा भी किया।';
    expect(told(text)).toMatchObject([{ date: '2025-03-06' }, { date: '2025-03-06' }]);
  });
});

describe('a prize', () => {
  it('that a film wins is won by who made it', () => {
    const text = 'फिल्मकार फरहा नकवी की फिल्म ने शनिवार को पहला पुरस्कार जीता।';
    expect(told(text)).toMatchObject([{ kind: 'award', targets: ['फरहा नकवी'] }]);
  });
});

describe('who is beaten', () => {
  it('is so in the election that the report is of', () => {
    const text =
      'विधानसभा चुनाव की मतगणना पूरी हुई। उम्मीदवार सड़कों पर थे। गायक रोहन सूद ने दुमका में मोहित बंसल को पराजित किया।';
    expect(told(text)).toMatchObject([{ kind: 'election', agents: ['रोहन सूद'], targets: ['मोहित बंसल'] }]);
  });
});
