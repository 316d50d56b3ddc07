import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

const BUS = 'कटनी में सोमवार को बस पलटने से पांच लोगों की मौत हो गई।';
const RACE = 'फरहा नकवी ने सोमवार को महिला 400 मीटर दौड़ का स्वर्ण पदक जीता।';

/** Those in the deaths that a text tells, by what they are in them. */
function dead(text: string): readonly string[] {
  return told(text).find(({ kind }) => kind === 'deaths')?.targets ?? [];
}

describe('a list in a sentence behind', () => {
  it.each([
    ['मृतकों में विनायक सहगल (48), मोहित बंसल (27) और बिहार के रहने वाले रामबाबू साह शामिल हैं।', 3],
    ['मृतकों की पहचान विनायक सहगल और मोहित बंसल के रूप में हुई है।', 2],
    ['विधायक फरहा नकवी ने बताया कि मृतकों में मोहित बंसल और नीना घोष हैं।', 2],
    ['विधायक फरहा नकवी ने बताया कि मृतकों की पहचान मोहित बंसल के रूप में हुई है।', 1],
  ])('names the dead: %s', (list, many) => {
    expect(dead(`${BUS} ${list}`)).toHaveLength(many);
    expect(dead(`${BUS} ${list}`)).not.toContain('फरहा नकवी');
  });

  it.each([
    'मृतकों में विनायक सहगल के पिता शामिल हैं।',
    'मृतकों में विनायक सहगल शामिल नहीं हैं।',
    'मृतकों के परिजनों से विनायक सहगल ने मुलाकात की।',
    'घायलों की पहचान विनायक सहगल के रूप में हुई है।',
    'विनायक सहगल ने ईमानदार नेता के रूप में पहचान बनाई।',
  ])('is none of the dead: %s', (sentence) => {
    expect(dead(`${BUS} ${sentence}`)).toEqual([]);
  });

  it('tells whose the bodies were', () => {
    const text =
      'कटनी में सोमवार को मलबे से दो शव निकाले गए। इनमें से एक शव विनायक सहगल का है, दूसरे की पहचान मोहित बंसल के रूप में हुई।';
    expect(told(text)).toMatchObject([{ targets: ['विनायक सहगल', 'मोहित बंसल'] }]);
  });

  it.each([
    'गिरफ्तार आरोपियों में विनायक सहगल और मोहित बंसल हैं।',
    'आरोपियों की पहचान विनायक सहगल और मोहित बंसल के रूप में हुई है।',
  ])('makes an arrest of somebody that named nobody: %s', (list) => {
    const text = `पुलिस ने सोमवार को कटनी से तीन युवकों को गिरफ्तार किया। ${list}`;
    expect(told(text)).toMatchObject([{ kind: 'arrest', targets: ['विनायक सहगल', 'मोहित बंसल'] }]);
  });

  it('leaves an arrest of nobody untold', () => {
    expect(told('पुलिस ने सोमवार को तीन युवकों को गिरफ्तार किया।')).toEqual([]);
  });

  it('arrests nobody who is only known', () => {
    const text = 'पुलिस ने सोमवार को मोहित बंसल की हत्या की जांच शुरू की। आरोपी की पहचान विनायक सहगल के रूप में हुई है।';
    expect(told(text).flatMap(({ targets }) => targets)).not.toContain('विनायक सहगल');
  });

  it('names who is chosen', () => {
    const text =
      'भारतीय कबड्डी महासंघ ने सोमवार को 41 खिलाड़ियों की सूची जारी की। इसमें विनायक सहगल और मोहित बंसल शामिल हैं।';
    expect(told(text)).toMatchObject([
      { agents: ['भारतीय कबड्डी महासंघ'], targets: ['विनायक सहगल', 'मोहित बंसल'] },
    ]);
  });
});

describe('second and third places', () => {
  it.each([
    'नीना घोष दूसरे और ज्योति कच्छप (53.08 सेकंड) तीसरे स्थान पर रहीं।',
    'नीना घोष को रजत और ज्योति कच्छप को कांस्य मिला।',
  ])('are of the contest before: %s', (ranks) => {
    expect(told(`${RACE} ${ranks}`)[0]).toMatchObject({
      agents: ['फरहा नकवी'],
      beside: ['नीना घोष', 'ज्योति कच्छप'],
    });
  });

  it.each([
    ['of another contest', '200 मीटर दौड़ में नीना घोष दूसरे स्थान पर रहीं।'],
    ['of a table', 'रैंकिंग में नीना घोष दूसरे स्थान पर रहीं।'],
    ['of now', 'नीना घोष दूसरे स्थान पर हैं।'],
    ['that somebody tells of', 'मोहित बंसल ने कहा कि नीना घोष दूसरे स्थान पर रहीं।'],
  ])('are none %s', (_which, ranks) => {
    expect(told(`${RACE} ${ranks}`)[0]?.beside).toEqual([]);
  });
});

describe('honours', () => {
  it('go on where gifts are given', () => {
    const text =
      'कटनी में सोमवार को धाविकाओं का सम्मान किया गया। मंत्री विनायक सहगल ने फरहा नकवी और नीना घोष को शॉल भेंट किए। कोच मोहित बंसल के हिस्से दो लाख रुपये आए।';
    expect(told(text)[0]).toMatchObject({
      agents: ['विनायक सहगल'],
      targets: ['फरहा नकवी', 'नीना घोष', 'मोहित बंसल'],
      place: 'कटनी',
    });
  });

  it('are told of cheques by themselves, and not of compensation', () => {
    expect(
      told('मंत्री विनायक सहगल ने सोमवार को फरहा नकवी और नीना घोष को पांच-पांच लाख रुपये के चेक दिए।'),
    ).toMatchObject([{ kind: 'award', agents: ['विनायक सहगल'], targets: ['फरहा नकवी', 'नीना घोष'] }]);
    expect(told('मंत्री विनायक सहगल ने मृतक के परिजनों को चार लाख रुपये का चेक सौंपा।')).toMatchObject([
      { kind: 'aid' },
    ]);
  });

  it('are nobody’s after whom the ground is called', () => {
    expect(told('राजीव गांधी खेल परिसर में सोमवार को फरहा नकवी का सम्मान किया गया।')).toMatchObject([
      { agents: [], targets: ['फरहा नकवी'] },
    ]);
  });
});

describe('a bench in the next sentence', () => {
  it('is that of the court before', () => {
    const text =
      'दिल्ली हाईकोर्ट ने सोमवार को हेग्रेन मोटर्स को नोटिस जारी किया। न्यायमूर्ति विनायक सहगल की एकल पीठ ने सात दिन में जवाब देने को कहा।';
    expect(told(text)).toMatchObject([{ agents: ['दिल्ली हाईकोर्ट'], beside: ['विनायक सहगल'] }]);
  });
});

describe('a judge who speaks in the next sentence', () => {
  const ORDER = 'दिल्ली हाईकोर्ट ने सोमवार को हेग्रेन मोटर्स को नोटिस जारी किया।';

  it('heard the case, as did who asked for it', () => {
    const text = `${ORDER} मोहित बंसल की याचिका पर सुनवाई करते हुए न्यायमूर्ति विनायक सहगल ने कहा कि जवाब दें।`;
    expect(told(text)[0]).toMatchObject({ kind: 'summons', beside: ['मोहित बंसल', 'विनायक सहगल'] });
  });

  it('only comments where he was one once', () => {
    expect(told(`${ORDER} पूर्व न्यायमूर्ति विनायक सहगल ने कहा कि यह ठीक है।`)).toMatchObject([{ beside: [] }]);
  });
});

describe('the doer of a first clause', () => {
  it.each([
    'रेफरी विनायक सहगल ने वीडियो देखा और सोमवार को मोहित बंसल को डिसक्वालिफाई कर दिया।',
    'सचिव विनायक सहगल ने रिपोर्ट पढ़ी और सोमवार को मोहित बंसल को निलंबित कर दिया।',
  ])('does what the second tells: %s', (text) => {
    expect(told(text)).toMatchObject([{ agents: ['विनायक सहगल'], targets: ['मोहित बंसल'] }]);
  });

  it.each([
    ['it is done by nobody', 'विनायक सहगल ने शिकायत की और मोहित बंसल को सोमवार को गिरफ्तार कर लिया गया।'],
    ['another does it', 'विनायक सहगल ने शिकायत की और पुलिस ने मोहित बंसल को सोमवार को गिरफ्तार कर लिया।'],
    ['another, unnamed, did the first', 'पुलिस ने छापा मारा और मोहित बंसल को सोमवार को गिरफ्तार कर लिया।'],
    ['he only says so', 'विनायक सहगल ने कहा कि जांच होगी और मोहित बंसल को सोमवार को निलंबित कर दिया गया।'],
  ])('does not where %s', (_where, text) => {
    expect(told(text)).toMatchObject([{ agents: [], targets: ['मोहित बंसल'] }]);
  });
});
