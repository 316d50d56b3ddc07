import { describe, expect, it } from 'vitest';
import { namesIn } from '../../engine.ts';

describe('a highway is a place by its number', () => {
  it.each([
    ['ग्रामीण नेशनल हाईवे-130 पर बैठ गए।', 'नेशनल हाईवे-130'],
    ['राष्ट्रीय राजमार्ग 44 पर जाम लगा।', 'राष्ट्रीय राजमार्ग 44'],
    ['भारी बर्फ से एनएच-5 बंद है।', 'एनएच-5'],
    ['रात भर NH-727 पर जाम लगा रहा।', 'NH-727'],
  ])('%s', (sentence, name) => {
    expect(namesIn(sentence)).toContain(`place ${name}`);
  });

  it('and none without one', () => {
    expect(namesIn('नेशनल हाईवे पर 30 लोग थे।')).toEqual([]);
  });
});

describe('what towns have one of', () => {
  it.each([
    ['an airport', 'वे रविवार को भुवनेश्वर एयरपोर्ट पर उतरे।', 'place भुवनेश्वर एयरपोर्ट'],
    ['an airport in two words', 'विमान रांची हवाई अड्डे पर उतरा।', 'place रांची हवाई अड्डे'],
    ['a jail', 'आरोपी तीन दिन से भोपाल जेल में है।', 'organization भोपाल जेल'],
    ['a jail by its kind', 'आरोपी को पटना सेंट्रल जेल भेजा गया।', 'organization पटना सेंट्रल जेल'],
    ['an institute by its letters', 'मरीज को एम्स ऋषिकेश में भर्ती कराया गया।', 'organization एम्स ऋषिकेश'],
  ])('is no other name of the town: %s', (_what, sentence, name) => {
    const names = namesIn(sentence);
    expect(names).toEqual([name]);
  });

  it('is not what merely stands behind a town', () => {
    expect(namesIn('विमान भुवनेश्वर में उतरा, एयरपोर्ट पर भीड़ थी।')).toEqual(['place भुवनेश्वर']);
  });
});

describe('an institute of medical sciences', () => {
  it('is a body by what its letters end in', () => {
    expect(namesIn('निम्स में एक और घायल ने दम तोड़ा।')).toEqual(['organization निम्स']);
  });

  it('is none of the name of who lies there', () => {
    expect(namesIn('उनके भाई सुखदेव सिम्स के बेड नंबर 12 पर हैं।')).toEqual(['person सुखदेव', 'organization सिम्स']);
  });

  it('is somebody’s surname where somebody acts', () => {
    expect(namesIn('गायक जॉन सिम्स ने कहा कि वे आएंगे।')).toEqual(['person जॉन सिम्स']);
  });
});

describe('an arena is called after somebody', () => {
  it.each([
    ['मैच बिरसा मुंडा अंतरराष्ट्रीय हॉकी स्टेडियम में होगा।', 'बिरसा मुंडा अंतरराष्ट्रीय हॉकी स्टेडियम'],
    ['वे कर्मवीर नबीन चंद्र बोरदोलोई स्टेडियम में खेलेंगे।', 'कर्मवीर नबीन चंद्र बोरदोलोई स्टेडियम'],
  ])('%s', (sentence, name) => {
    expect(namesIn(sentence)).toEqual([`place ${name}`]);
  });

  it('and is none that is only new', () => {
    expect(namesIn('शहर में नया इंडोर स्टेडियम बनेगा।')).toEqual([]);
  });
});

describe('no name', () => {
  it.each([
    ['is a committee that everybody has', 'चयन समिति के मुखिया ने इस्तीफा दिया।'],
    ['is the government of the state', 'राज्य सरकार ने जांच आयोग बनाया।'],
    ['is a plant that people are called after', 'लोग शिरीष के पेड़ के नीचे बैठे थे।'],
    ['is an instrument', 'मांदर बजा और लोग नाचने लगे।'],
    ['is a style of a sport', 'महिला फ्रीस्टाइल में तीन पदक मिले।'],
  ])('%s', (_is, sentence) => {
    expect(namesIn(sentence)).toEqual([]);
  });

  it('is where somebody writes, but the firm that acts', () => {
    expect(namesIn('उन्होंने इंस्टाग्राम पर लिखा कि वे ठीक हैं।')).toEqual([]);
    expect(namesIn('सोमवार को इंस्टाग्राम ने नियम बदले।')).toEqual(['organization इंस्टाग्राम']);
  });
});

describe('a person’s name', () => {
  it.each([
    ['has no adjective that a degree stands before', 'सबसे गंभीर मोहन यादव को भेजा गया।', 'मोहन यादव'],
    ['has no small Latin word behind', 'सुरेश team के साथ गए।', 'सुरेश'],
    ['may be a noun that parents chose', 'इनमें 30 साल के रामायण पटेल भी थे।', 'रामायण पटेल'],
    ['may be a title behind kin', 'उनकी पत्नी राजकुमारी ने कहा कि वे ठीक हैं।', 'राजकुमारी'],
    ['ends before what befell somebody', 'नाविक बिंदेश्वरी सहनी फरार है।', 'बिंदेश्वरी सहनी'],
  ])('%s', (_what, sentence, name) => {
    expect(namesIn(sentence)).toEqual([`person ${name}`]);
  });

  it('has no duration before it', () => {
    expect(namesIn('पांच साल की सजा शर्मा को मिली।')).toEqual(['person शर्मा']);
  });
});
