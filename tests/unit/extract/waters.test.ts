import { describe, expect, it } from 'vitest';
import { engine, mentionsOf, newsArticle } from '../../engine.ts';

/** The words with which a text names an entity, in the order of the text. */
function naming(text: string, name: string): string[] {
  const article = newsArticle(text);
  return mentionsOf(article, engine.extract(article), name);
}

describe('a river that somebody is named like', () => {
  const text =
    'बाढ़ से दो गांव डूबे। सोहनी नदी का पानी घरों में भर गया। पेड़ पर फंसी सोहनी देवी को जवानों ने बचाया। सोहनी देवी ने धन्यवाद दिया। सोहनी ने कहा कि वे घर जाएंगी। सोहनी का जलस्तर बढ़ रहा है।';

  it('is told where water is', () => {
    expect(naming(text, 'सोहनी')).toEqual(['सोहनी', 'सोहनी']);
  });

  it('leaves the bearer what people do', () => {
    expect(naming(text, 'सोहनी देवी')).toEqual(['सोहनी देवी', 'सोहनी देवी', 'सोहनी']);
  });

  it('is told by its first word where the mark of danger is', () => {
    const flood =
      'विमला-बेलान नदी का तटबंध टूटा। मंत्री विमला राणा ने दौरा किया। विमला राणा ने कहा कि काम होगा। शहर में विमला अब भी लाल निशान से ऊपर है।';
    expect(naming(flood, 'विमला राणा')).toEqual(['विमला राणा', 'विमला राणा']);
  });

  it('is nobody who merely stands beside water', () => {
    const rescue = 'जवानों ने रामकली माझी को बचाया। रामकली ने कहा कि पानी रात में आया। रामकली का घर बह गया।';
    expect(naming(rescue, 'रामकली माझी')).toEqual(['रामकली माझी', 'रामकली', 'रामकली']);
  });
});

describe('a ship without what stands before its name', () => {
  it('is the ship beside the word for one, though somebody is called so', () => {
    const text =
      'एमवी सागरिका रेत से टकराया। यात्री सागरिका देवी को बचाया गया। सागरिका देवी ने कहा कि अंधेरा था। हादसे के बाद सागरिका जहाज को किनारे लाया गया।';
    expect(naming(text, 'एमवी सागरिका')).toEqual(['एमवी सागरिका', 'सागरिका']);
    expect(naming(text, 'सागरिका देवी')).toEqual(['सागरिका देवी', 'सागरिका देवी']);
  });
});
