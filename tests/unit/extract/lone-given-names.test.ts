import { describe, expect, it } from 'vitest';
import { SURE } from '../../../src/names/mention.ts';
import { engineOfCues, newsArticle } from '../../engine.ts';

/** The people of a text, as cues alone see them, sure ones and others, with how sure they are. */
function people(text: string): Map<string, number> {
  const { entities } = engineOfCues.extract(newsArticle(text));
  return new Map(entities.filter(({ type }) => type === 'person').map((e) => [e.name, e.confidence]));
}

describe('a given name that is a word as well, alone', () => {
  it('is somebody by two signs, and then where a noun may stand', () => {
    const found = people('सबसे आगे पूजा की मां थीं। पूजा खुद नहीं आईं। कंपनी ने पूजा से करार किया।');
    expect(found.get('पूजा')).toBeGreaterThanOrEqual(SURE);
  });

  it.each([
    ['who is honoured', 'पूजा चुनी गईं।'],
    ['whose kin is told of', 'गांव में पूजा की मां मिलीं।'],
  ])('is faint by one sign, %s', (_who, text) => {
    expect(people(text).get('पूजा')).toBeGreaterThan(0);
    expect(people(text).get('पूजा')).toBeLessThan(SURE);
  });

  it.each([
    ['things done', 'मंदिर में पूजा हुई। फिर पूजा और आरती हुईं।'],
    ['things that are many', 'पूजा की थालियां सजाई गईं।'],
    ['what everybody hopes for', 'सरकार ने विकास के काम गिनाए। लोगों को आशा है। विकास की गति तेज है।'],
    ['a day of the week', 'सोमवार को हाईकोर्ट ने रोक लगाई।'],
  ])('is nobody where it is %s', (_what, text) => {
    expect([...people(text).keys()]).toEqual([]);
  });
});

describe('a word of a known name', () => {
  it('is somebody where somebody refuses, and none where a thing is told of', () => {
    const found = people('चयनकर्ता हरिओम दलाल आए। सबने मनाया, पर दलाल नहीं माने। खेल में दलाल घुस आए हैं।');
    expect([...found.keys()]).toEqual(['हरिओम दलाल']);
    const { mentions } = engineOfCues.extract(
      newsArticle('चयनकर्ता हरिओम दलाल आए। सबने मनाया, पर दलाल नहीं माने। खेल में दलाल घुस आए हैं।'),
    );
    expect(mentions).toHaveLength(2);
  });
});
