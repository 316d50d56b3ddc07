import { describe, expect, it } from 'vitest';
import { engineOfCues, knowledgeOf, newsArticle, recordNamed } from '../../engine.ts';

/** The names of the entities that articles of different outlets tell of. */
function names(...texts: readonly string[]): string[] {
  return known(...texts).entities.map(({ name }) => name);
}

/** The same where only lists and cues look for names. */
function namesByCues(...texts: readonly string[]): string[] {
  const articles = texts.map((text, i) => newsArticle(text, '2025-03-10', `पत्र ${i}`));
  const { knowledge } = engineOfCues.build(articles.map((article) => engineOfCues.extract(article)));
  return knowledge.entities.map(({ name }) => name);
}

function known(...texts: readonly string[]) {
  return knowledgeOf(...texts.map((text, i) => newsArticle(text, '2025-03-10', `पत्र ${i}`)));
}

/** Every spelling of a record. */
function spellings(text: string, other: string, name: string): string[] {
  return recordNamed(known(text, other), name)
    .aliases.map(({ form }) => form)
    .sort();
}

describe('names of two articles are one entity', () => {
  it.each([
    ['where they are spelled alike', 'तोरवाल्द हेग्रेन', 'तोरवाल्द हेग्रेन'],
    ['where outlets spell them differently', 'येलेना वोरोन्सोवा', 'येलेना वोरोंसोवा'],
    ['where one writes a hyphen', 'किम तेह री', 'किम तेह-री'],
    ['where one writes a nukta', 'फ़रज़ाना क़ुरैशी', 'फरजाना कुरैशी'],
    ['where one parts a word in two', 'धीर सिंह कोरवा', 'धीरसिंह कोरवा'],
    ['where one parts initials', 'पी. एल. रेड्डी', 'पीएल रेड्डी'],
  ])('%s', (_where, name, other) => {
    const people = known(`राजदूत ${name} ने भाषण दिया।`, `राजदूत ${other} ने धन्यवाद दिया।`).entities;
    expect(people).toHaveLength(1);
    expect(people[0]?.articles).toHaveLength(2);
  });

  it('where foreign names are spelled far apart, but beside the same office of the same country', () => {
    const [one, other] = ['क्लोए दुरांड', 'क्लोए ड्यूरांड'];
    const texts = [one, other].map((name) => `पेरू की वित्त मंत्री ${name} ने बजट पेश किया।`);
    expect(names(...texts).filter((name) => name.startsWith('क्लोए'))).toHaveLength(1);
  });

  it('not where one is a town and the other its airport', () => {
    const found = names(
      'मंत्री तोरवाल्द हेग्रेन सोमवार को हैदराबाद में थे।',
      'मंत्री तोरवाल्द हेग्रेन सोमवार को हैदराबाद एयरपोर्ट पर थे।',
    );
    expect(found.filter((name) => name.startsWith('हैदराबाद'))).toHaveLength(2);
  });

  it('not where names are far apart and nothing stands beside them', () => {
    const people = names('लेखिका क्लोए दुरांड ने कहा कि वे आएंगी।', 'गायिका क्लोए ड्यूरांड ने गीत गाया।');
    expect(people.filter((name) => name.startsWith('क्लोए'))).toHaveLength(2);
  });

  it('where outlets give an office in two words for one', () => {
    const [one, other] = ['क्लोए दुरांड', 'क्लोए ड्यूरांड'];
    const people = names(`पेरू के खेल निदेशक ${one} आए।`, `पेरू के खेल डायरेक्टर ${other} ने कहा कि वे आएंगे।`);
    expect(people.filter((name) => name.startsWith('क्लोए'))).toHaveLength(1);
  });

  it('where one outlet cuts a company’s name short and both name somebody else with it', () => {
    const told = (name: string): string => `मंत्री तोरवाल्द हेग्रेन ने ${name} को सोमवार को नोटिस भेजा।`;
    const found = names(told('झालोस इंफ्रा प्रोजेक्ट्स लिमिटेड'), told('झालोस इंफ्रा'));
    expect(found.filter((name) => name.startsWith('झालोस'))).toHaveLength(1);
  });

  it('where an organisation is called by words of one meaning', () => {
    const [only, ...more] = known(
      'सोमवार को हेग्रेन ग्रुप ने बयान दिया।',
      'शनिवार को हेग्रेन समूह ने बयान दिया।',
    ).entities.filter(({ type }) => type === 'organization');
    expect(more).toEqual([]);
    expect(only?.articles).toHaveLength(2);
  });

  it('where one has only a part of the name, but the same office beside the same country', () => {
    const full = 'पेरू के वित्त मंत्री मार्को देलगादो ने बजट पेश किया।';
    const part = 'पेरू के वित्त मंत्री देलगादो ने बजट का बचाव किया।';
    expect(spellings(full, part, 'मार्को देलगादो')).toEqual(['देलगादो', 'मार्को देलगादो']);
  });

  it('where one calls somebody by letters and the given name, apart', () => {
    const whole = 'पुणे में पहलवान तेजस कोरवा ने सांगली के मल्ल देवा घोरपड़े को हराया।';
    const apart = 'पुणे में टी. कोरवा ने देवा घोरपड़े से हाथ मिलाया। तेजस ने कहा कि जीत बड़ी है।';
    expect(spellings(whole, apart, 'तेजस कोरवा')).toEqual(['टी. कोरवा', 'तेजस', 'तेजस कोरवा']);
  });

  it('where one has the letters of a body’s name and both much beside it', () => {
    const told = (body: string): string =>
      `मंत्री तोरवाल्द हेग्रेन और सांसद येलेना वोरोन्सोवा सोमवार को ${body} पहुंचे। ${body} ने बयान दिया।`;
    const found = known(told('झालावाड़ मेडिकल कॉलेज'), told('जेएमसी')).entities;
    expect(found.filter(({ type }) => type === 'organization')).toHaveLength(1);
  });

  it('where a company is named by the beginning of what it does', () => {
    const told = (name: string): string => `मंत्री तोरवाल्द हेग्रेन ने सोमवार को ${name} को नोटिस भेजा।`;
    const found = names(told('झालोस माइनिंग एंड पावर'), told('झालोस माइनिंग'));
    expect(found.filter((name) => name.startsWith('झालोस'))).toHaveLength(1);
  });

  it('where outlets call games by English words and by Hindi ones', () => {
    const found = known('वे एशियाई खेलों में जीते।', 'वे एशियन गेम्स में जीते।', 'वे एशियाड में जीते।').entities;
    expect(found.filter(({ type }) => type === 'event')).toHaveLength(1);
  });

  it('where a country is named by its adjective', () => {
    expect(spellings('नेपाल में वर्षा हुई।', 'नेपाली सेना ने नेपाल का ध्वज लिया।', 'नेपाल')).toEqual(['नेपाल', 'नेपाली']);
  });
});

describe('names of two articles stay apart', () => {
  it('where the given names differ', () => {
    const texts = ['मंत्री राधिका सेठी ने बात की।', 'मंत्री आरव सेठी ने बात की।'];
    expect(names(...texts).sort()).toEqual(['आरव सेठी', 'राधिका सेठी']);
  });

  it('where one adds a word that the other lacks', () => {
    expect(names('नेता किम सांग वू ने बात की।', 'नेता किम सांग मी ने बात की।')).toHaveLength(2);
  });

  it('where only a part of the name is the same, and nothing beside it', () => {
    expect(names('क्रिकेटर मार्को देलगादो ने शतक बनाया।', 'पत्रकार देलगादो ने लेख लिखा।')).toHaveLength(2);
  });

  it('where they are a district and a country', () => {
    const { entities } = known('कोरिया जिले में सड़क बनी।', 'उत्तर कोरिया ने बयान दिया।');
    expect(entities.map(({ listed }) => listed).sort()).toEqual(['IN/koriya', 'KP']);
  });

  it('where they are bodies of different countries', () => {
    const { entities } = known('पेरू के रक्षा मंत्रालय ने बयान दिया।', 'बोलीविया के रक्षा मंत्रालय ने जवाब दिया।');
    expect(entities.filter(({ type }) => type === 'organization')).toHaveLength(2);
  });
});

describe('a name that no mention is sure of', () => {
  it('is not known from one article', () => {
    expect(namesByCues('तोरवाल्द हेग्रेन ने मना किया।')).toEqual([]);
  });

  it('is known where several articles bear it out', () => {
    expect(namesByCues('तोरवाल्द हेग्रेन ने मना किया।', 'कल तोरवाल्द हेग्रेन ने माना।')).toEqual(['तोरवाल्द हेग्रेन']);
  });

  it('is not known where only one word of it comes again, with nothing beside it', () => {
    expect(namesByCues('हेग्रेन ने मना किया।', 'कल हेग्रेन ने माना।', 'फिर हेग्रेन ने कहा।')).toEqual([]);
  });
});

describe('the name of a record', () => {
  it('is the whole name that most articles spell so', () => {
    const { entities } = known(
      'राजदूत येलेना वोरोन्सोवा ने भाषण दिया।',
      'राजदूत येलेना वोरोंसोवा ने धन्यवाद दिया।',
      'राजदूत येलेना वोरोंसोवा ने विदा ली।',
    );
    expect(entities).toMatchObject([{ name: 'येलेना वोरोंसोवा', latin: expect.stringMatching(/^Yelena/) }]);
  });

  it('has its Latin form as an outlet writes it', () => {
    const { entities } = known('राजदूत मार्को देलगादो ने भाषण दिया। राजदूत Marco Delgado ने विदा ली।');
    expect(entities.map(({ latin }) => latin)).toContain('Marco Delgado');
  });

  it('keeps the earliest mention in the order of ids as its own, so that other imports leave it alone', () => {
    const first = newsArticle('विधायक तरुण मिश्रा ने बात की।');
    const alone = recordNamed(knowledgeOf(first), 'तरुण मिश्रा').id;
    const beside = recordNamed(
      knowledgeOf(first, newsArticle('चाय महंगी हुई। घाना में वर्षा हुई।')),
      'तरुण मिश्रा',
    ).id;
    expect(alone).toBe(`${first.id}-${first.text.indexOf('तरुण')}`);
    expect(beside).toBe(alone);
  });
});
