import { describe, expect, it } from 'vitest';
import { namesIn } from '../../engine.ts';

describe('an organisation', () => {
  it.each([
    ['झारखंड जनमुक्ति मोर्चा ने समर्थन दिया।', 'झारखंड जनमुक्ति मोर्चा'],
    ['केन्द्रीय जांच ब्यूरो ने मामला दर्ज किया।', 'केन्द्रीय जांच ब्यूरो'],
    ['पटना विश्वविद्यालय में परीक्षा हुई।', 'पटना विश्वविद्यालय'],
    ['जेनोर्वा इंडस्ट्रीज ने छंटनी की।', 'जेनोर्वा इंडस्ट्रीज'],
    ['इस बीच सोशलिस्ट पार्टी ने बहिष्कार किया।', 'सोशलिस्ट पार्टी'],
    ['मानवाधिकार आयोग ने नोटिस भेजा।', 'मानवाधिकार आयोग'],
    ['श्रम विभाग ने नोटिस भेजा।', 'श्रम विभाग'],
    ['इस बीच लोक निर्माण विभाग ने टेंडर निकाला।', 'लोक निर्माण विभाग'],
    ['मुख्यमंत्री राहत कोष से पैसा मिला।', 'मुख्यमंत्री राहत कोष'],
    ['झेनिथ एश्योरेंस ने दावा माना।', 'झेनिथ एश्योरेंस'],
  ])('is found by its head, with what narrows it: %s', (sentence, name) => {
    expect(namesIn(sentence)).toEqual([`organization ${name}`]);
  });

  it.each([
    ['बैंक ऑफ टस्कनी ने ब्याज घटाया।', 'बैंक ऑफ टस्कनी'],
    ['यूनिवर्सिटी ऑफ ग्रेनविल में शोध हुआ।', 'यूनिवर्सिटी ऑफ ग्रेनविल'],
  ])('goes on behind the link of an English name: %s', (sentence, name) => {
    expect(namesIn(sentence)).toEqual([`organization ${name}`]);
  });

  it.each([
    ["समाचार एजेंसी 'झेलमपोस्ट' ने खबर दी।", 'झेलमपोस्ट'],
    ['कंपनी ज़ेनोर्वा ने छंटनी की।', 'ज़ेनोर्वा'],
    ['प्रतिबंधित संगठन “लाल सवेरा” पर छापे पड़े।', 'लाल सवेरा'],
  ])('is found behind the noun that says what it is: %s', (sentence, name) => {
    expect(namesIn(sentence)).toEqual([`organization ${name}`]);
  });

  it.each([
    ['नीदरलैंड के स्वास्थ्य मंत्रालय के प्रवक्ता ने बताया।', ['place नीदरलैंड', 'organization स्वास्थ्य मंत्रालय']],
    ['जापानी विदेश मंत्रालय ने विरोध दर्ज कराया।', ['place जापानी', 'organization विदेश मंत्रालय']],
    ['पेरू के निर्वाचन आयोग ने नतीजे रोके।', ['place पेरू', 'organization निर्वाचन आयोग']],
  ])('leaves the country before it a mention of its own: %s', (sentence, names) => {
    expect(namesIn(sentence)).toEqual(names);
  });

  it.each([
    'सेना ने जवाब दिया और पुलिस ने इलाका घेर लिया।',
    'बड़ी कंपनी ने छोटी कंपनी को खरीदा।',
    'सरकारी अस्पताल में भीड़ थी।',
    'दोनों दल बातचीत के लिए राजी हुए।',
    'स्थानीय प्रशासन ने स्कूल बंद कराया।',
  ])('is no common noun about some body: %s', (sentence) => {
    expect(namesIn(sentence)).toEqual([]);
  });
});

describe('an abbreviation', () => {
  it.each([
    ['केपीडब्ल्यूएफ ने हड़ताल का ऐलान किया।', ['organization केपीडब्ल्यूएफ']],
    ['रिपोर्ट QXTL ने जारी की।', ['organization QXTL']],
  ])('is an organisation, spelled out in Hindi or in capitals: %s', (sentence, names) => {
    expect(namesIn(sentence)).toEqual(names);
  });

  it.each(['एसपी ने FIR दर्ज कराई।', 'कमरे में AC और TV थे।', 'एटीएम से पैसे निकाले।', 'बैठक 5 PM तक चली।'])(
    'is none where it is a rank, a unit or a thing: %s',
    (sentence) => {
      expect(namesIn(sentence)).toEqual([]);
    },
  );
});

describe('an organisation that no list and no head knows', () => {
  it('is found by the letters behind it in brackets', () => {
    expect(namesIn('तिरुमाला तिरुपति देवस्थानम (टीटीडी) ने माफी मांगी।')).toContain(
      'organization तिरुमाला तिरुपति देवस्थानम',
    );
  });

  it('is none where the letters are of other words', () => {
    expect(namesIn('हजारों लोगों के सामने (टीटीडी) ने माफी मांगी।')).not.toContain('organization लोगों के सामने');
  });
});

describe('a hospital or school by its name', () => {
  it('is found where a town has it', () => {
    expect(namesIn('घायलों को नागपुर के झंकार अस्पताल में भर्ती किया।')).toContain('organization झंकार अस्पताल');
  });

  it('is found whose name has a title in it', () => {
    expect(namesIn('महारानी झंकारबाई मेडिकल कॉलेज में आग लगी।').join()).not.toContain('person');
  });
});
