import { describe, expect, it } from 'vitest';
import { mentionsByCues, namesIn } from '../../engine.ts';

/** The persons that a sentence surely names. */
function personsIn(sentence: string): string[] {
  return namesIn(sentence)
    .filter((name) => name.startsWith('person '))
    .map((name) => name.slice('person '.length));
}

describe('a person is found', () => {
  it.each([
    ['an office', 'उप विदेश मंत्री तोरवाल्द हेग्रेन ने पत्रकारों से बात की।', 'तोरवाल्द हेग्रेन'],
    ['an office without its country', 'प्रवक्ता मीरकोव ने इनकार किया।', 'मीरकोव'],
    ['a rank', 'जनरल अब्देलराज़ेक बोनोउसी का निधन हो गया।', 'अब्देलराज़ेक बोनोउसी'],
    ['a profession', 'इतिहासकार झिल्मा ओरतेगा को सम्मान मिला।', 'झिल्मा ओरतेगा'],
    ['a form of address', 'श्रीमती झंकृता देवी ने पौधे लगाए।', 'झंकृता देवी'],
    ['a loaned title', 'प्रिंस एल्दारियन ने किताब लिखी।', 'एल्दारियन'],
  ])('behind %s, though no list has the name', (_what, sentence, name) => {
    expect(personsIn(sentence)).toEqual([name]);
  });

  it.each([
    ['a form of address in the middle', 'मंच पर सुलोचना दीदी ने गीत गाया।', 'सुलोचना'],
    ['a form of address at the start', 'खडगेश्वर जी ने माला पहनाई।', 'खडगेश्वर'],
    ['a name that is a word as well', 'आशा जी ने कहा कि काम हो जाएगा।', 'आशा'],
    ['two words', 'सभा में रमेश पोखरियाल साहब का स्वागत हुआ।', 'रमेश पोखरियाल'],
  ])('before a form of address: %s', (_what, sentence, name) => {
    expect(personsIn(sentence)).toEqual([name]);
  });

  it.each([
    ['डॉ. पी. वी. नागराजन ने बताया।', ['पी. वी. नागराजन']],
    ['के. चंद्रशेखरन और एम. एस. गोपालन पहुंचे।', ['के. चंद्रशेखरन', 'एम. एस. गोपालन']],
    ['न्यायमूर्ति आर. के. अग्रहरि की पीठ ने सुनवाई की।', ['आर. के. अग्रहरि']],
    ['उपन्यासकार J. D. Marwick को पुरस्कार मिला।', ['J. D. Marwick']],
  ])('with the initials before the name: %s', (sentence, names) => {
    expect(personsIn(sentence)).toEqual(names);
  });

  it.each([
    ['अनिल वर्मा और कविता राठौर ने शादी की।', ['अनिल वर्मा', 'कविता राठौर']],
    ['ज्योति यादव की याचिका खारिज हुई।', ['ज्योति यादव']],
    ['विकास शर्मा ने गेंद फेंकी।', ['विकास शर्मा']],
    ['झुमरलाल त्रिपाठी ने दुकान खोली।', ['झुमरलाल त्रिपाठी']],
  ])('by an Indian given name with a surname: %s', (sentence, names) => {
    expect(personsIn(sentence)).toEqual(names);
  });
});

describe('an East Asian name', () => {
  it.each([
    ['दक्षिण कोरियाई सांसद पार्क जिन सोन ने कहा।', 'पार्क जिन सोन'],
    ['विदेश मंत्री ली यंग हे ने बैठक बुलाई।', 'ली यंग हे'],
    ['विश्लेषक चेन मिंग उन के अनुसार दाम बढ़ेंगे।', 'चेन मिंग उन'],
    ['कलाकार किम सोन हुई ने प्रदर्शन किया।', 'किम सोन हुई'],
  ])('keeps syllables that are ordinary words: %s', (sentence, name) => {
    expect(personsIn(sentence)).toEqual([name]);
  });

  it('does not swallow the words behind it', () => {
    expect(personsIn('राजदूत किम यो जोंग के साथ हुई बातचीत अच्छी रही।')).toEqual(['किम यो जोंग']);
    expect(personsIn('प्रवक्ता ली नाम के व्यक्ति से मिले।')).not.toContain('ली नाम');
  });

  it('is not made of an ordinary word and a rare one', () => {
    expect(personsIn('सोन चिरैया दुर्लभ पक्षी है।')).toEqual([]);
  });
});

describe('a list of people', () => {
  it('tells of each of them, wherever they are from', () => {
    const text = 'मृतकों में कानपुर की रजनी, लावण्या और शांति, सेलम की मल्लिगा और आरा के बाबू नायडू शामिल हैं।';
    expect(personsIn(text)).toEqual(['रजनी', 'लावण्या', 'शांति', 'मल्लिगा', 'बाबू नायडू']);
  });

  it('is none of places and counts', () => {
    expect(personsIn('घायलों में तोरवाल, हेग्रेन और मिलोवा के लोग शामिल हैं।')).toEqual([]);
    expect(personsIn('मृतकों में तीन महिलाएं और दो बच्चे शामिल हैं।')).toEqual([]);
  });
});

describe('a title', () => {
  it('begins no name, though it is a surname elsewhere', () => {
    expect(personsIn('कोच हरेंद्र बराड़ ने बात की।')).toEqual(['हरेंद्र बराड़']);
  });

  it('of a prince is a given name behind what somebody does', () => {
    expect(personsIn('गोलकीपर प्रिंस दहिया ने बात की।')).toEqual(['प्रिंस दहिया']);
  });

  it('and a given name make a surname of any noun that does something', () => {
    expect(personsIn('सचिव विक्रम मिस्री ने बात की।')).toEqual(['विक्रम मिस्री']);
  });

  it('announces nobody by a lone letter', () => {
    expect(personsIn('यह ग्रुप बी का मैच है।')).toEqual([]);
  });

  it('and an initial may be followed by a word', () => {
    expect(personsIn('मंत्री ए. सत्य प्रसाद और अन्य पहुंचे।')).toEqual(['ए. सत्य प्रसाद']);
  });
});

describe('somebody whom a title announces', () => {
  it.each([
    ['मैदान', 'कोच हरेंद्र बराड़ मैदान पर भावुक हो गए।'],
    ['अस्पताल', 'चाचा हरेंद्र बराड़ अस्पताल में भर्ती हैं।'],
  ])('is at the %s, which is not called after him', (_where, sentence) => {
    expect(namesIn(sentence)).toEqual(['person हरेंद्र बराड़']);
  });

  it('arrives somewhere that is no part of his name', () => {
    expect(personsIn('नेता प्रतिपक्ष जयराम ठाकुर थलटूखोड़ पहुंचे।')).toEqual(['जयराम ठाकुर']);
  });
});

describe('a given name that is a word', () => {
  it('is a name before a lone one that no list has', () => {
    expect(personsIn('17 साल की कविता नगन्याल को मलबे से निकाल लिया।')).toEqual(['कविता नगन्याल']);
  });
});

describe('a seat', () => {
  it('that somebody stands for is no part of the name', () => {
    expect(personsIn('उनकी पत्नी कल्पना सोरेन गांडेय से चुनी गईं।')).toEqual(['कल्पना सोरेन']);
  });
});

describe('no person is found', () => {
  it.each([
    ['in an ordinary sentence', 'मंत्री ने कहा कि सड़क का काम अगले महीने शुरू होगा।'],
    ['where a title stands alone', 'राष्ट्रपति ने शोक जताया और मुआवजे की घोषणा की।'],
    ['where a verb follows a title', 'अध्यक्ष बने रहने के लिए समर्थन जुटाया।'],
    ['in a word that is a name elsewhere', 'गांव का विकास रुका है और तालाब में कमल खिला है।'],
    ['in a plan that is called by names', 'आशा किरण योजना लागू हुई।'],
    ['across a comma', 'विदेश मंत्री, तोरवाल्द का कहना अलग है।'],
  ])('%s', (_where, sentence) => {
    expect(personsIn(sentence)).toEqual([]);
  });

  it('for sure where only a rare word does something, but the trace is kept', () => {
    const [only, ...others] = mentionsByCues('हेग्रेन ने मना किया।');
    expect(others).toEqual([]);
    expect(only).toMatchObject({ type: 'person', from: 0, to: 1, listed: [] });
    expect(only?.confidence).toBeLessThan(0.6);
  });
});

describe('a person by general knowledge of names', () => {
  it.each([
    ['a given name and a surname that are words', 'विकास प्रधान ने पेड़ लगाए।', 'विकास प्रधान'],
    [
      'सरकार as a surname, before a mark',
      'हादसे में गोपालपुर के विकास सरकार, बबलू मंडल (29) और अमन दास मारे गए।',
      'विकास सरकार',
    ],
    ['a surname that is a firm, behind a word no list has', 'झेमुकी सुजुकी को पदक मिला।', 'झेमुकी सुजुकी'],
    ['a surname of the East that is a word', 'सन झिचिंग को हराकर टीम जीती।', 'सन झिचिंग'],
    ['a rank in a draw before the name', 'टॉप सीड झिन्का ओरतेगा हार गईं।', 'झिन्का ओरतेगा'],
    ['kin before the name', 'दूल्हे संदीप की कार पलट गई।', 'संदीप'],
    ['an office by its letters', 'डीसी झंकृता नेगी ने पुष्टि की।', 'झंकृता नेगी'],
  ])('is found: %s', (_what, sentence, name) => {
    expect(personsIn(sentence)).toContain(name);
  });

  it('ends before the letters of a body', () => {
    expect(personsIn('विधायक विजय धनखड़ आईजीएमसी में भर्ती हैं।')).toEqual(['विजय धनखड़']);
  });

  it.each([
    'ममता सरकार ने बजट रखा।',
    'लू से कई लोग बीमार हुए।',
    'मेरा नाम इसी सूची में है।',
    'हॉल झंकार-झंकार से गूंज उठा।',
  ])('is nobody in "%s"', (sentence) => {
    expect(personsIn(sentence)).toEqual([]);
  });
});
