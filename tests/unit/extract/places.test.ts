import { describe, expect, it } from 'vitest';
import { engine, extractOf, mentionsOf, newsArticle } from '../../engine.ts';

/** The places of a text: what the lists call them, or their name. */
function places(text: string): string[] {
  return extractOf(text)
    .entities.filter((entity) => entity.type === 'place')
    .map((entity) => entity.listed ?? entity.name);
}

describe('a spelling that several places share', () => {
  it('is the district where the text says so, and the country where it does not', () => {
    expect(places('कोरिया जिले में सड़क बनी।')).toEqual(['IN/koriya']);
    expect(places('जॉर्जिया की राजधानी में बारिश हुई।')).toEqual(['GE']);
  });

  it('is the place of the country that the article is about', () => {
    expect(places('अमेरिका के राज्य अलबामा और जॉर्जिया में तूफान आया।')).toContain('US-GA');
  });
});

describe('a country’s adjective', () => {
  it('means the country before its people and bodies', () => {
    const article = newsArticle('नेपाल और पेरू में वार्ता हुई। नेपाली सेना ने बयान दिया।');
    expect(mentionsOf(article, engine.extract(article), 'नेपाल')).toEqual(['नेपाल', 'नेपाली']);
  });

  it('means no country in the name of a thing', () => {
    expect(places('दुकान में जापानी गुलाब और चीनी मिट्टी के बर्तन थे।')).toEqual([]);
  });
});

describe('an ordinary word that is a town as well', () => {
  it('is the town beside other places, and the word elsewhere', () => {
    const text = 'पटना, गया और नालंदा में बारिश हुई। राहुल बाजार गया।';
    const article = newsArticle(text);
    expect(mentionsOf(article, engine.extract(article), 'गया')).toEqual(['गया']);
    expect(places('वह बाजार गया और लौट आया।')).toEqual([]);
  });
});

describe('a compass word', () => {
  it('is the country that the article named with it, where a country acts', () => {
    const article = newsArticle('दक्षिण सूडान ने वार्ता की। बाद में दक्षिण ने इनकार किया।');
    expect(mentionsOf(article, engine.extract(article), 'दक्षिण सूडान')).toEqual(['दक्षिण सूडान', 'दक्षिण']);
  });

  it('is a direction where it does nothing, and before the country is named', () => {
    const article = newsArticle('दक्षिण ने इनकार किया। दक्षिण सूडान में हवा दक्षिण से आई।');
    expect(mentionsOf(article, engine.extract(article), 'दक्षिण सूडान')).toEqual(['दक्षिण सूडान']);
  });
});

describe('a place that no list knows', () => {
  it('is one with and without the word that says what it is', () => {
    const article = newsArticle('लोरमा रिसॉर्ट में सभा हुई। लोरमा शहर में भीड़ थी।');
    const { entities } = engine.extract(article);
    expect(entities.map(({ name }) => name)).toEqual(['लोरमा रिसॉर्ट']);
  });
});

describe('a name that looks like a place’s', () => {
  it('is a person’s where it scores', () => {
    const text = 'लोरमा विटकर के दो गोल से टीम आगे थी।';
    expect(places(text)).not.toContain('लोरमा विटकर');
  });
});

describe('a building', () => {
  it('is a place though somebody is called as it begins', () => {
    expect(places('घटना विष्णु निवासम के पास हुई।')).toEqual(['विष्णु निवासम']);
  });
});

describe('a village that is called by an ordinary word', () => {
  it('is meant again where somebody is there or goes there, and not elsewhere', () => {
    const text = 'बाढ़ से दीपक गांव डूब गया। टीम दीपक पहुंची। दीपक में राहत शिविर है। मेज के दीपक में तेल है।';
    const article = newsArticle(text);
    expect(mentionsOf(article, engine.extract(article), 'दीपक')).toEqual(['दीपक', 'दीपक', 'दीपक']);
  });
});

describe('a noun before गांव', () => {
  it('is a village’s name where it lies in a place', () => {
    expect(places('बाढ़ से चमोली जिले के कुंड गांव में पानी आया।')).toContain('कुंड');
    expect(places('चमोली जिले के आदर्श गांव में पानी आया।')).not.toContain('आदर्श');
  });
});

describe('two places joined by a hyphen', () => {
  it('are both named by the road between them, which is no third', () => {
    expect(places('तोरवाल-हेग्रेन मार्ग बंद है।')).toEqual(['तोरवाल', 'हेग्रेन']);
    expect(places('तोरवाल-हेग्रेन के बीच सड़क धंस गई।')).toEqual(['तोरवाल', 'हेग्रेन']);
  });
});

describe('a town that outlets spell with र or with ड़', () => {
  const idsOf = (text: string): (string | null)[] => extractOf(text).entities.map(({ listed }) => listed);

  it('is the town of the list in the state that the article names', () => {
    expect(idsOf('असम के तेजपुर में रैली हुई। फिर वे जोड़हाट पहुंचे। जोड़हाट में सभा हुई।')).toContain('IN/jorhat');
  });

  it('is another place where no state is named', () => {
    expect(idsOf('फिर वे जोड़हाट पहुंचे। जोड़हाट में सभा हुई।')).not.toContain('IN/jorhat');
  });
});

describe('Korea', () => {
  const idsOf = (text: string): (string | null)[] => extractOf(text).entities.map(({ listed }) => listed);

  it('is the South where nothing else is said, by its name and its adjective, though a district of India is called so', () => {
    const text = 'कोरिया की जोड़ी ने भारत को हराया। कोरियाई खिलाड़ी ने धन्यवाद दिया।';
    expect(idsOf(text).sort()).toEqual(['IN', 'KR']);
  });

  it('is the North in an article on it', () => {
    expect(idsOf('उत्तर कोरिया ने मिसाइल दागी। कोरियाई नेता ने कहा कि देश तैयार है।')).toEqual(['KP']);
  });

  it('is the district where its state is named', () => {
    expect(idsOf('छत्तीसगढ़ के कोरिया में बारिश हुई।')).toContain('IN/koriya');
  });
});
