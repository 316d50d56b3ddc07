import { describe, expect, it } from 'vitest';
import { mentionsIn, namesIn } from '../../engine.ts';

describe('a place that no list knows', () => {
  it.each([
    ['खिरमपुर गांव में आग लगी।', 'खिरमपुर'],
    ['बेलतरा नदी में पानी बढ़ा।', 'बेलतरा'],
    ['झरियाडीह निवासी युवक घायल हुआ।', 'झरियाडीह'],
    ['कर्मटांड़ स्थित मकान में चोरी हुई।', 'कर्मटांड़'],
  ])('is found before its word: %s', (sentence, name) => {
    expect(namesIn(sentence)).toEqual([`place ${name}`]);
  });

  it.each([
    ['राजधानी तोरबिला में प्रदर्शन हुआ।', 'तोरबिला'],
    ['पूर्वी शहर मरेन्को पर हमला हुआ।', 'मरेन्को'],
    ['बंदरगाह वेलमोरा से जहाज निकला।', 'वेलमोरा'],
  ])('is found behind its word: %s', (sentence, name) => {
    expect(namesIn(sentence)).toEqual([`place ${name}`]);
  });

  it('takes the head in where the head belongs to the name', () => {
    expect(namesIn('झिरमल घाटी में बर्फ गिरी।')).toEqual(['place झिरमल घाटी']);
  });

  it('is found by an ending that only towns have', () => {
    expect(namesIn('बस झुमरीगंज से चली।')).toEqual(['place झुमरीगंज']);
  });

  it.each(['बड़े शहर में भीड़ थी।', 'गांव के लोग जिला मुख्यालय पहुंचे।', 'नदी का पानी उतर गया।'])(
    'is no ordinary word beside a place’s word: %s',
    (sentence) => {
      expect(namesIn(sentence)).toEqual([]);
    },
  );
});

describe('a listed place', () => {
  it.each([
    ['आगरे में मेला लगा।', 'आगरे', 'IN/agra'],
    ['पटने से गाड़ी चली।', 'पटने', 'IN/patna'],
    ['कलकत्ते में बारिश हुई।', 'कलकत्ते', 'IN/kolkata'],
  ])('is known in its oblique form: %s', (sentence, form, id) => {
    const [only] = mentionsIn(sentence).filter((mention) => mention.type === 'place');
    expect(sentence.slice(only?.start, only?.end)).toBe(form);
    expect(only?.listed).toEqual([id]);
  });

  it.each([
    ['भारत-चीन सीमा पर तनाव है।', ['place भारत', 'place चीन']],
    ['दिल्ली-मुंबई मार्ग बंद रहा।', ['place दिल्ली', 'place मुंबई']],
    ['नेपाल – भूटान मैच बराबर रहा।', ['place नेपाल', 'place भूटान']],
  ])('stands beside another one behind a hyphen: %s', (sentence, names) => {
    expect(namesIn(sentence)).toEqual(names);
  });

  it('is one name where lists have a hyphen in it', () => {
    expect(namesIn('अल्जीरिया ने गिनी-बिसाऊ को हराया।')).toEqual(['place अल्जीरिया', 'place गिनी-बिसाऊ']);
  });

  it('is the longest that the words allow', () => {
    expect(namesIn('दक्षिण कोरिया में चुनाव है।')).toEqual(['place दक्षिण कोरिया']);
  });
});

/** Spellings that are a name in one sentence and something else, or not surely a name, in another. */
const AMBIGUOUS: readonly (readonly [form: string, name: string, none: string])[] = [
  ['रूसी', 'रूसी विदेश मंत्री ने दौरा टाला।', 'बालों में रूसी हो तो नींबू लगाएं।'],
  ['चीनी', 'चीनी राष्ट्रपति ने न्योता भेजा।', 'चीनी के दाम तीन रुपये बढ़ गए।'],
  ['जापानी', 'जापानी प्रधानमंत्री ने दुख जताया।', 'जापानी बुखार से दो बच्चों की जान गई।'],
  ['गया', 'गया जिले के एक गांव में हादसा हुआ।', 'वह बाजार गया और खाली हाथ लौटा।'],
  ['सागर', 'सागर जिले में ओले गिरे।', 'सागर में ऊंची लहरें उठ रही थीं।'],
  ['बाली', 'बाली द्वीप पर पर्यटक लौटे।', 'उसने कान की बाली खरीदी।'],
  ['माली', 'माली के राष्ट्रपति ने आपातकाल लगाया।', 'माली ने बगीचे में पौधे लगाए।'],
  ['चाड', 'चाड की राजधानी में धमाका हुआ।', 'चाड ने गेंद पकड़ी।'],
  ['तास', 'तास की रिपोर्ट में यह कहा गया।', 'बच्चे तास के पत्ते फेंट रहे थे।'],
  ['सोन नदी', 'सोन नदी उफान पर है।', 'उसका सोन जैसा रंग था।'],
];

describe('an ambiguous spelling', () => {
  it.each(AMBIGUOUS)('%s is a name where something beside it says so', (form, sentence) => {
    const names = namesIn(sentence).map((name) => name.replace(/^\w+ /, ''));
    expect(names).toContain(form);
  });

  it.each(AMBIGUOUS)('%s is no sure place or body where nothing does', (_form, _name, sentence) => {
    expect(namesIn(sentence).filter((name) => !name.startsWith('person'))).toEqual([]);
  });
});

describe('a place by what it has', () => {
  it('is whose hospital of some kind somebody is taken to', () => {
    expect(namesIn('उसे झिरपा के सरकारी अस्पताल में रखा गया।')).toContain('place झिरपा');
  });

  it('is not what stands before a surname that is a word for places as well', () => {
    expect(namesIn('मजदूर बबलू मंडल (29) लापता है।')).toEqual(['person बबलू मंडल']);
  });
});

describe('the adjective of a nation', () => {
  it.each(['मलेशियाई जोड़ी हार गई।', 'डेनिश शटलर जीती।', 'इंडोनेशियाई प्लेयर बाहर हुए।'])(
    'means it before its players: %s',
    (sentence) => {
      expect(namesIn(sentence)).toHaveLength(1);
    },
  );
});
