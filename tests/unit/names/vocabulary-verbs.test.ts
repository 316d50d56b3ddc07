import { describe, expect, it } from 'vitest';
import { isVerbForm, verbRoot } from '../../../src/names/vocabulary/verbs.ts';
import { foldWord } from '../../../src/text/fold.ts';

const PARADIGMS: readonly (readonly [root: string, forms: string])[] = [
  [
    'पढ़',
    `पढ़ पढ़ना पढ़ने पढ़नी पढ़ता पढ़ते पढ़ती पढ़तीं पढ़ा पढ़े पढ़ी पढ़ीं पढ़ूं पढ़ें पढ़ो पढ़ूंगा पढ़ूंगी पढ़ेगा पढ़ेगी
     पढ़ेंगे पढ़ेंगी पढ़ोगे पढ़िए पढ़िये पढ़िएगा पढ़कर पढ़के पढ़नेवाला पढ़नेवाली`,
  ],
  [
    'खा',
    `खा खाना खाने खानी खाता खाते खाती खातीं खाया खाए खाये खाई खायी खाईं खाऊं खाएं खाओ खाऊंगा खाएगा खाएगी खायेगा
     खाएंगे खाएंगी खाओगे खाइए खाइये खाकर खाके खानेवाले`,
  ],
  ['पी', 'पी पीना पीने पीता पीते पीती पिया पिए पिये पियूं पिऊंगा पिएगा पिएंगे पीकर'],
  ['छू', 'छू छूना छूने छूता छूते छूती छुआ छुए छुई छुईं छुएगा छुएंगे छूकर'],
  ['सो', 'सो सोना सोने सोता सोते सोती सोया सोए सोये सोई सोयी सोएगा सोएंगे सोओ सोकर'],
  ['हो', 'हो होना होने होता होते होती हुआ हुए हुई हुईं हूं है हैं था थे थी थीं होगा होगी होंगे होंगी हों होकर'],
  ['कर', 'कर करना करने करता करते करती किया किए किये की कीं करूं करें करेगा करेंगे कीजिए कीजिएगा करके करकर करनेवाला'],
  ['दे', 'दे देना देने देता देते देती दिया दिए दिये दी दीं दूं दें दूंगा देगा देगी देंगे दोगे दीजिए देकर'],
  ['ले', 'ले लेना लेने लेता लेते लेती लिया लिए लिये ली लीं लूं लें लूंगा लेगा लेगी लेंगे लो लोगे लीजिए लेकर'],
  ['जा', 'जा जाना जाने जाता जाते जाती गया गए गये गई गयी गईं गयीं जाऊं जाए जाएं जाओ जाऊंगा जाएगा जाएंगे जाइए जाकर'],
  ['आ', 'आ आना आने आता आते आती आया आए आये आई आयी आईं आऊं आएं आओ आएगा आएंगे आइए आकर'],
  ['पहुंचा', 'पहुंचाना पहुंचाने पहुंचाता पहुंचाया पहुंचाए पहुंचाई पहुंचाएगा पहुंचाएंगे पहुंचाकर'],
];

describe.each(PARADIGMS)('the verb %sना', (root, forms) => {
  it('has every form of its paradigm known, with its root', () => {
    const roots = forms.split(/\s+/).map((form) => [form, verbRoot(foldWord(form))]);
    expect(roots).toEqual(forms.split(/\s+/).map((form) => [form, foldWord(root)]));
  });
});

describe('verbRoot', () => {
  it.each([
    ['पहुंचे', 'पहुंच'],
    ['मारे', 'मार'],
    ['हुई', 'हो'],
    ['दागीं', 'दाग'],
    ['फेंककर', 'फेंक'],
    ['जड़ा', 'जड'],
    ['बताया', 'बता'],
    ['मिलेंगे', 'मिल'],
    ['करवाई', 'करवा'],
    ['गिराया', 'गिरा'],
  ])('finds the root of %s', (form, root) => {
    expect(verbRoot(foldWord(form))).toBe(foldWord(root));
  });

  it('prefers the shorter root where a form is of two verbs', () => {
    expect(['बना', 'चला', 'उठा', 'गिरा'].map(verbRoot)).toEqual(['बन', 'चल', 'उठ', 'गिर']);
  });

  it('does not join endings to a stem that they cannot follow', () => {
    expect(['करया', 'जाेगा', 'पीया', 'खाूंगा', 'दिखएगा'].map(verbRoot)).toEqual([null, null, null, null, null]);
  });
});

describe('isVerbForm', () => {
  it('refuses nouns that only look like verb forms', () => {
    expect(
      ['पानी', 'घटना', 'जनता', 'गाड़ी', 'लड़के', 'लड़ाई'].filter((word) => isVerbForm(foldWord(word))),
    ).toEqual([]);
  });

  it('refuses names that only look like verb forms', () => {
    expect(
      ['धोनी', 'सोनी', 'सीता', 'कटनी', 'पटना', 'क़तर'].filter((word) => isVerbForm(foldWord(word))),
    ).toEqual([]);
  });

  it('refuses bare endings and the empty word', () => {
    expect(['', 'ता', 'ना', 'ेगा', 'एंगे', 'े'].filter(isVerbForm)).toEqual([]);
  });
});
