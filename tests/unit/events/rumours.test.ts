import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

describe('nothing happened', () => {
  it.each([
    ['that only goes round', 'सोशल मीडिया पर यह दावा तेजी से वायरल हो रहा है कि कप्तान फरहा नकवी चोटिल हो गई हैं।'],
    ['that is a rumour', 'अफवाह थी कि अभिनेता मोहित बंसल का निधन हो गया है।'],
    [
      'that somebody denies the news of',
      'महासचिव मोहित बंसल ने मुख्य कोच विनायक सहगल के इस्तीफे की खबरों का खंडन किया।',
    ],
    ['that somebody calls untrue', 'सांसद फरहा नकवी के निधन की खबर को परिवार ने झूठा बताया।'],
    ['that rules are about', 'सेबी के अधिग्रहण नियमों के तहत कंपनी को पेशकश लानी होगी।'],
    ['until which somebody stays', 'प्रबंध निदेशक मोहित बंसल सौदा पूरा होने तक पद पर रहेंगे।'],
  ])('%s', (_what, text) => {
    expect(told(text)).toEqual([]);
  });

  it('at a wall that only figures of speech bring down', () => {
    const text =
      'घाना की दीवार ढही! फुटबॉल टूर्नामेंट के सेमीफाइनल में पेरू ने मैच जीता। कोच और कप्तान खुश थे, टीम के खिलाड़ी नाचे।';
    expect(told(text).filter(({ kind }) => kind === 'accident')).toEqual([]);
  });

  it('of what a court forbids', () => {
    expect(told('उच्च न्यायालय ने शुक्रवार को कारखाने के द्वार पर धरना-प्रदर्शन पर रोक लगा दी।')).toMatchObject([
      { kind: 'order', words: 'रोक' },
    ]);
  });

  it('yet it did where it was done without something', () => {
    const text = 'फरहा नकवी ने बिना पसीना बहाए टूर्नामेंट के फाइनल में जगह बनाई।';
    expect(told(text)).toMatchObject([{ kind: 'match', status: 'happened' }]);
  });
});
