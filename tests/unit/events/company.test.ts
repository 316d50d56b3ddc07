import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

/** Everybody in the first event of a text, whatever their part, in alphabetical order. */
function everybodyIn(text: string): string[] {
  const [event] = told(text);
  return event === undefined
    ? []
    : [...event.agents, ...event.partners, ...event.targets, ...event.beside].sort();
}

describe('who asked the court', () => {
  it.each([
    [
      'दिल्ली हाईकोर्ट ने सोमवार को विनायक सहगल और मोहित बंसल की याचिका पर हेग्रेन मोटर्स को नोटिस जारी किया।',
      ['दिल्ली हाईकोर्ट', 'मोहित बंसल', 'विनायक सहगल', 'हेग्रेन मोटर्स'],
    ],
    ['सुप्रीम कोर्ट ने विनायक सहगल की जनहित याचिका पर सरकार को नोटिस जारी किया।', ['विनायक सहगल', 'सुप्रीम कोर्ट']],
    ['विनायक सहगल की शिकायत पर पुलिस ने मोहित बंसल के खिलाफ मुकदमा दर्ज किया।', ['मोहित बंसल', 'विनायक सहगल']],
    ['पीड़िता के पिता रामलाल की तहरीर पर पुलिस ने मोहित बंसल के खिलाफ एफआईआर दर्ज की।', ['मोहित बंसल', 'रामलाल']],
  ])('takes part: %s', (text, everybody) => {
    expect(everybodyIn(text)).toEqual(everybody);
  });

  it.each([
    'विनायक सहगल की पत्नी की तहरीर पर पुलिस ने मोहित बंसल के खिलाफ एफआईआर दर्ज की।',
    'विनायक सहगल के बयान पर पुलिस ने मोहित बंसल के खिलाफ एफआईआर दर्ज की।',
  ])('is nobody else’s name: %s', (text) => {
    expect(everybodyIn(text)).toEqual(['मोहित बंसल']);
  });

  it('has not done to him what he asked for', () => {
    const text =
      'दिल्ली हाईकोर्ट ने सोमवार को विनायक सहगल की याचिका पर भारतीय कबड्डी महासंघ के चुनाव पर रोक लगा दी।';
    expect(told(text)).toMatchObject([
      { agents: ['दिल्ली हाईकोर्ट'], targets: ['भारतीय कबड्डी महासंघ'], beside: ['विनायक सहगल'] },
    ]);
  });

  it('is alone no one to whom it is done', () => {
    expect(told('हेग्रेन मोटर्स की आपत्ति पर सोमवार को टीम को अयोग्य घोषित कर दिया गया।')).toEqual([]);
  });
});

describe('the judge of a bench', () => {
  it('takes part in what it orders', () => {
    const text = 'जस्टिस विनायक सहगल और जस्टिस मोहित बंसल की खंडपीठ ने सोमवार को हेग्रेन मोटर्स को नोटिस जारी किया।';
    expect(told(text)).toMatchObject([{ targets: ['हेग्रेन मोटर्स'], beside: ['विनायक सहगल', 'मोहित बंसल'] }]);
  });

  it('is nobody whose back is hurt', () => {
    expect(everybodyIn('पुलिस ने विनायक सहगल की पीठ पर वार के बाद मोहित बंसल को नोटिस जारी किया।')).not.toContain(
      'विनायक सहगल',
    );
  });
});

describe('who calls for a protest', () => {
  it.each([
    ['where it is', 'किसान यूनियन के आह्वान पर सोमवार को कटनी में हड़ताल रही।'],
    ['what it comes to second', 'किसान यूनियन की कॉल पर सोमवार को काम नहीं हुआ और मजदूरों ने जुलूस निकाला।'],
  ])('does it, %s', (_how, text) => {
    expect(told(text).at(-1)).toMatchObject({ kind: 'protest', agents: ['किसान यूनियन'], targets: [] });
  });

  it('is nobody who rings up', () => {
    expect(told('विनायक सहगल की कॉल पर पुलिस ने मोहित बंसल को गिरफ्तार किया।')).toMatchObject([
      { agents: [], partners: [], targets: ['मोहित बंसल'] },
    ]);
  });
});

describe('who is present', () => {
  it('is in an agreement that nobody is said to sign', () => {
    const text = 'विधायक विनायक सहगल और एसडीएम मोहित बंसल की मौजूदगी में हेग्रेन मोटर्स के मजदूरों से समझौता हुआ।';
    expect(everybodyIn(text)).toEqual(['मोहित बंसल', 'विनायक सहगल', 'हेग्रेन मोटर्स']);
  });

  it('does nothing that is done to others', () => {
    expect(told('विनायक सहगल की मौजूदगी में मोहित बंसल की हत्या हुई।')).toMatchObject([
      { kind: 'killing', agents: [], partners: [], targets: ['मोहित बंसल'] },
    ]);
  });
});

describe('the body whose office is left', () => {
  it.each([
    ['हेग्रेन मोटर्स के प्रबंध निदेशक विनायक सहगल ने सोमवार को पद छोड़ दिया।', 'हेग्रेन मोटर्स'],
    ['भारतीय कबड्डी महासंघ के अध्यक्ष विनायक सहगल ने सोमवार को इस्तीफा दे दिया।', 'भारतीय कबड्डी महासंघ'],
  ])('takes part: %s', (text, body) => {
    expect(told(text)).toMatchObject([{ kind: 'resignation', agents: ['विनायक सहगल'], beside: [body] }]);
  });

  it.each([
    'भारतीय जनता पार्टी के विधायक विनायक सहगल ने सोमवार को इस्तीफा दे दिया।',
    'हेग्रेन मोटर्स के पूर्व प्रबंध निदेशक विनायक सहगल ने सोमवार को इस्तीफा दे दिया।',
    'कांग्रेस के अध्यक्ष विनायक सहगल ने विधानसभा से इस्तीफा दे दिया।',
    'कांग्रेस के अध्यक्ष विनायक सहगल ने मंत्री पद से इस्तीफा दे दिया।',
  ])('is none that gave another office, or once: %s', (text) => {
    expect(everybodyIn(text)).toEqual(['विनायक सहगल']);
  });
});

describe('the body at whose works it happens', () => {
  it.each([
    'कटनी के औद्योगिक क्षेत्र स्थित हेग्रेन मोटर्स में सोमवार तड़के बॉयलर फटने से पांच मजदूरों की मौत हो गई।',
    'हेग्रेन मोटर्स में सोमवार रात आग लग गई।',
    'हेग्रेन मोटर्स के गोदाम में सोमवार को भीषण आग लगी।',
  ])('takes part in the accident: %s', (text) => {
    expect(told(text)[0]).toMatchObject({ kind: 'accident', targets: ['हेग्रेन मोटर्स'] });
  });

  it('is told with the nearest place that it is situated in', () => {
    const text =
      'उत्तराखंड के ऊधमसिंह नगर जिले में काशीपुर के महुआखेड़ागंज औद्योगिक क्षेत्र स्थित हेग्रेन मोटर्स में सोमवार को बॉयलर फटने से दो मजदूरों की मौत हो गई।';
    expect(told(text)).toMatchObject([
      { kind: 'accident', targets: ['हेग्रेन मोटर्स'], place: 'महुआखेड़ागंज' },
      { kind: 'deaths', place: 'महुआखेड़ागंज' },
    ]);
  });

  it('need have no name where its town has', () => {
    expect(told('कटनी की पेपर मिल में सोमवार को बॉयलर फटा।')).toMatchObject([
      { kind: 'accident', place: 'कटनी' },
    ]);
  });

  it('is raided there', () => {
    expect(told('हेग्रेन मोटर्स में आयकर विभाग ने छापेमारी की।')).toMatchObject([
      { kind: 'raid', agents: ['आयकर विभाग'], targets: ['हेग्रेन मोटर्स'] },
    ]);
  });

  it('is none where somebody works whom something befalls elsewhere', () => {
    const text = 'हेग्रेन मोटर्स में काम करने वाले मोहित बंसल की सड़क हादसे में मौत हो गई।';
    expect(everybodyIn(text)).toEqual(['मोहित बंसल']);
  });
});

describe('a team that the clause before is about', () => {
  it('is the one disqualified, and not who objected', () => {
    const text =
      'मैच में नासिक की टीम सबसे आगे रही थी, परंतु मोहित बंसल की आपत्ति पर उसे सोमवार को अयोग्य घोषित कर दिया गया।';
    expect(told(text).at(-1)).toMatchObject({
      kind: 'disqualification',
      targets: ['नासिक'],
      beside: ['मोहित बंसल'],
    });
  });
});

describe('the bare head of a body’s name', () => {
  it.each([
    [
      'भारतीय कबड्डी महासंघ ने टीम चुनी।',
      'दिल्ली हाईकोर्ट ने सोमवार को महासंघ को नोटिस जारी किया।',
      'भारतीय कबड्डी महासंघ',
    ],
    ['हेग्रेन मोटर्स का कारखाना कटनी में है।', 'कंपनी ने सोमवार को 300 कर्मचारियों की छंटनी की।', 'हेग्रेन मोटर्स'],
    ['कटनी नगर निगम की टीम आई।', 'निगम ने सोमवार को मोहित बंसल को निलंबित कर दिया।', 'कटनी नगर निगम'],
  ])('stands for the one that was named: %s %s', (before, text, body) => {
    expect(everybodyIn(`${before} ${text}`)).toContain(body);
  });

  it.each([
    [
      'of two',
      'भारतीय कबड्डी महासंघ और विश्व कुश्ती महासंघ ने टीम चुनी।',
      'दिल्ली हाईकोर्ट ने सोमवार को महासंघ को नोटिस जारी किया।',
    ],
    [
      'with a word of its own',
      'हेग्रेन मोटर्स का कारखाना कटनी में है।',
      'सोमवार को दवा कंपनी ने 300 कर्मचारियों की छंटनी की।',
    ],
    [
      'of one that nobody named',
      'हेग्रेन मोटर्स का कारखाना कटनी में है।',
      'सोमवार को एक कंपनी ने 300 कर्मचारियों की छंटनी की।',
    ],
    ['that somebody has', 'भारतीय कबड्डी महासंघ ने टीम चुनी।', 'सोमवार को खिलाड़ियों के महासंघ ने प्रदर्शन किया।'],
    ['of many', 'हेग्रेन मोटर्स का कारखाना कटनी में है।', 'सोमवार को कंपनियों ने 300 कर्मचारियों की छंटनी की।'],
  ])('stands for nobody %s', (_whose, before, text) => {
    const all = everybodyIn(`${before} ${text}`);
    expect(all).not.toContain('हेग्रेन मोटर्स');
    expect(all).not.toContain('भारतीय कबड्डी महासंघ');
  });

  it('stands for nobody who is named only behind it', () => {
    expect(told('सोमवार को कंपनी ने 300 कर्मचारियों की छंटनी की। हेग्रेन मोटर्स का कारखाना कटनी में है।')).toEqual([]);
  });
});
