import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

const WHO = 'सांसद फरहा नकवी';

function deeds(text: string) {
  return told(`शहर में आज सब कुछ हमेशा की तरह शांत दिखा। ${text}`).filter(({ kind }) => kind === 'deed');
}

describe('what no word of the lexicon tells is a deed', () => {
  it.each([
    ['by its verb and the noun before it', `${WHO} ने शुक्रवार को अपनी दुकान बेच दी।`, 'दुकान बेचना'],
    ['by all that is done', `${WHO} ने शुक्रवार को पुल का निर्माण शुरू किया।`, 'निर्माण शुरू करना'],
    ['by what is owned', `${WHO} ने शुक्रवार को मेले के समापन का ऐलान किया।`, 'समापन का ऐलान करना'],
    ['by the verb alone', `भीड़ ने शुक्रवार को ${WHO} को पीट दिया।`, 'पीटना'],
    ['with the root that it is of', `${WHO} ने शुक्रवार को बढ़त बना ली।`, 'बढ़त बनाना'],
    ['done to somebody', `${WHO} को शुक्रवार को घेरा गया।`, 'घेरना'],
  ])('%s', (_how, text, trigger) => {
    expect(deeds(text)).toMatchObject([{ trigger, status: 'happened', date: '2025-03-07' }]);
  });

  it.each([
    ['said', `${WHO} ने शुक्रवार को कहा कि सब ठीक है।`],
    ['thought', `${WHO} ने शुक्रवार को इसे गलत माना।`],
    ['felt', `${WHO} ने शुक्रवार को दुख जताया।`],
    ['demanded', `${WHO} ने शुक्रवार को इसकी मांग की।`],
    ['tried', `${WHO} ने शुक्रवार को कोशिश की।`],
    ['going on', `${WHO} शुक्रवार को अपनी दुकान बेच रही थीं।`],
    ['a habit', `${WHO} हर शुक्रवार को दुकान खोलती हैं।`],
    ['told without a day', `${WHO} ने अपनी दुकान बेच दी।`],
    ['done by others', `${WHO} शुक्रवार को आईं तो सबने तालियां बजाईं।`],
    ['said of somebody on the way', `${WHO}, जिन्होंने शुक्रवार को अपनी दुकान बेची, शांत दिखीं।`],
  ])('but not what is %s', (_how, text) => {
    expect(deeds(text)).toEqual([]);
  });

  it('is denied or planned as all else is', () => {
    expect(deeds(`${WHO} ने शुक्रवार को अपनी दुकान नहीं बेची।`)).toMatchObject([{ status: 'denied' }]);
    expect(deeds(`${WHO} शुक्रवार को अपनी दुकान बेचेंगी।`)).toEqual([]);
  });

  it('names whose thing it is done to', () => {
    expect(deeds(`महासंघ ने शुक्रवार को ${WHO} का रिकॉर्ड रद्द कर दिया।`)).toMatchObject([
      { agents: [], targets: ['फरहा नकवी'] },
    ]);
  });

  it('leaves clauses alone that a word of the lexicon tells of', () => {
    const found = told(`${WHO} ने शुक्रवार को मंत्री विनायक सहगल से मुलाकात की।`);
    expect(found.map(({ kind }) => kind)).toEqual(['meeting']);
  });
});
