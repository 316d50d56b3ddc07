import { describe, expect, it } from 'vitest';
import { engine, mentionsOf, newsArticle } from '../../engine.ts';

/** The words with which a text names an entity, in the order of the text. */
function naming(text: string, name: string): string[] {
  const article = newsArticle(text);
  return mentionsOf(article, engine.extract(article), name);
}

const GAME =
  'मेरठ मावेरिक्स ने शनिवार को लखनऊ फाल्कन्स को फाइनल में सात विकेट से हराया। कप्तान ने 81 रन बनाए। ' +
  'मेरठ ने 17 ओवर में लक्ष्य पाया। फाल्कन्स के कोच ने हार मानी। मेरठ में जश्न मना। टीम मेरठ के रहने वाले खिलाड़ियों की है।';

describe('a team in a report of games', () => {
  it('is meant by its town alone where something is done, and by its last word', () => {
    expect(naming(GAME, 'मेरठ मावेरिक्स')).toEqual(['मेरठ मावेरिक्स', 'मेरठ']);
    expect(naming(GAME, 'लखनऊ फाल्कन्स')).toEqual(['लखनऊ फाल्कन्स', 'फाल्कन्स']);
  });

  it('leaves its town the town where something is there or comes from there', () => {
    expect(naming(GAME, 'मेरठ')).toEqual(['मेरठ', 'मेरठ']);
  });

  it('is one with and without its sponsor', () => {
    const text = 'सूरज रोहतक राइडर्स ने मैच जीता। रोहतक राइडर्स के कप्तान ने दो गोल किए। टीम को ट्रॉफी मिली।';
    expect(naming(text, 'सूरज रोहतक राइडर्स')).toEqual(['सूरज रोहतक राइडर्स', 'रोहतक राइडर्स']);
  });

  it('is meant by its last word though that is a word as well, where it plays or has players', () => {
    const text =
      'पुणेरी पलटन ने तमिल थलाइवाज को मैच में हराया। पलटन के कप्तान ने टीम को बधाई दी। थलाइवाज की ओर से लीग में पहला गोल हुआ। ट्रॉफी दूर है।';
    expect(naming(text, 'पुणेरी पलटन')).toEqual(['पुणेरी पलटन', 'पलटन']);
    expect(naming(text, 'तमिल थलाइवाज')).toEqual(['तमिल थलाइवाज', 'थलाइवाज']);
  });

  it('does not take a town from a report of anything else', () => {
    const text = 'मेरठ मेट्रोज कंपनी ने निवेश किया। मेरठ ने विकास देखा।';
    expect(naming(text, 'मेरठ')).toEqual(['मेरठ']);
  });

  it('is found by a town that is a word as well, and meant by it where it plays or has players', () => {
    const text =
      'मंडी क्वींस ने गुरुवार को ऊना एफ.सी. को मैच में 2-0 से हराया। मंडी के कोच ने टीम को बधाई दी। पूरे अंक मंडी को मिले। सब्जी मंडी में आग लगी। गोल करने वाले मंडी से लौटे।';
    expect(naming(text, 'मंडी क्वींस')).toEqual(['मंडी क्वींस', 'मंडी', 'मंडी', 'मंडी']);
    expect(naming(text, 'ऊना एफ.सी')).toEqual(['ऊना एफ.सी']);
  });

  it('is not meant by that word where it is one', () => {
    const text =
      'मंडी क्वींस ने फाइनल में टीम को हराया। कप्तान ने गोल किया। सब्जी मंडी को आग से बचाया। इस मंडी से मैच दिखा। मंडी में भीड़ रही।';
    expect(naming(text, 'मंडी क्वींस')).toEqual(['मंडी क्वींस']);
  });
});
