import { describe, expect, it } from 'vitest';
import { namesIn } from '../../engine.ts';

describe('a contest in sport', () => {
  it.each([
    ['by who gave the trophy', 'टीम ने संतोष ट्रॉफी अपने नाम की।', 'संतोष ट्रॉफी'],
    [
      'by a sport and whom it is for',
      'टीम राष्ट्रीय महिला हॉकी चैंपियनशिप में खेलेगी।',
      'राष्ट्रीय महिला हॉकी चैंपियनशिप',
    ],
    [
      'by a place and two words for what it is',
      'जोड़ी मलेशिया ओपन बैडमिंटन टूर्नामेंट में उतरी।',
      'मलेशिया ओपन बैडमिंटन टूर्नामेंट',
    ],
    ['with a number', 'टीम अंडर-19 एशिया कप में खेलेगी।', 'अंडर-19 एशिया कप'],
    ['a league of a sport', 'टीम यूपी टी-20 लीग में खेलेगी।', 'यूपी टी-20 लीग'],
    ['with what is played behind it', 'टीम एशिया कप हॉकी में खेलेगी।', 'एशिया कप हॉकी'],
    ['a challenge', 'जोड़ी मालवा इंटरनेशनल चैलेंज में उतरी।', 'मालवा इंटरनेशनल चैलेंज'],
    ['games of many sports', 'दल एशियाई खेलों में हिस्सा लेगा।', 'एशियाई खेलों'],
  ])('is found %s', (_how, sentence, name) => {
    expect(namesIn(sentence)).toContain(`event ${name}`);
  });

  it.each([
    ['a party', 'मुस्लिम लीग के नेता ने भाषण दिया।'],
    ['games as such', 'भारतीय खेल आगे बढ़ रहे हैं।'],
    ['a contest that is not named', 'यह बड़ा टूर्नामेंट होगा।'],
    ['somebody at the games', 'अमन ओलंपिक में भी पदक जीतेगा।'],
  ])('is none: %s', (_what, sentence) => {
    expect(namesIn(sentence).filter((name) => name.startsWith('event'))).toEqual([]);
  });
});

describe('terms of sport', () => {
  it.each(['मेंस सिंगल्स का फाइनल कल होगा।', 'विमेंस डबल्स में उलटफेर हुआ।', 'महिला युगल आज है।', 'यह बड़ा चैलेंज है।'])(
    'are no names: %s',
    (sentence) => {
      expect(namesIn(sentence)).toEqual([]);
    },
  );

  it('end a name before them', () => {
    expect(namesIn('दिशा तलपड़े खिताबी मुकाबले में पहुंचीं।')).toEqual(['person दिशा तलपड़े']);
  });
});
