import { describe, expect, it } from 'vitest';
import { isOrdinary, wordClass } from '../../../src/names/vocabulary/vocabulary.ts';
import { foldWord } from '../../../src/text/fold.ts';

function strangers(text: string): string[] {
  return text.split(/[\s,।]+/).filter((word) => word !== '' && !isOrdinary(foldWord(word)));
}

function ordinary(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '' && isOrdinary(foldWord(word)));
}

describe('wordClass', () => {
  it.each([
    ['ने', 'function'],
    ['जिन्होंने', 'function'],
    ['पच्चीस', 'function'],
    ['पहुंचाया', 'verb'],
    ['करेंगे', 'verb'],
    ['किसान', 'noun'],
    ['अस्पताल', 'noun'],
    ['राजनीतिक', 'adjective'],
    ['पांचवीं', 'adjective'],
    ['अचानक', 'adverb'],
  ] as const)('takes %s for a %s', (word, expected) => {
    expect(wordClass(foldWord(word))).toBe(expected);
  });

  it.each([
    ['किसानों', 'noun'],
    ['बेटियां', 'noun'],
    ['समस्याओं', 'noun'],
    ['घंटे', 'noun'],
    ['बड़ी', 'adjective'],
    ['बड़े', 'adjective'],
    ['नई', 'adjective'],
    ['नये', 'adjective'],
    ['दाएं', 'adjective'],
  ] as const)('knows the inflected form %s as a %s', (word, expected) => {
    expect(wordClass(foldWord(word))).toBe(expected);
  });

  it.each([
    ['रोचकता', 'noun'],
    ['बिजलीकर्मी', 'noun'],
    ['सीधेपन', 'noun'],
    ['कटुतापूर्ण', 'adjective'],
    ['वर्णनात्मक', 'adjective'],
    ['ग़ैरसैन्य', 'adjective'],
    ['उत्सुकतापूर्वक', 'adverb'],
  ] as const)('knows %s by how it is made, as a %s', (word, expected) => {
    expect(wordClass(foldWord(word))).toBe(expected);
  });

  it('takes a word that is listed as a noun for a noun, though it could be a verb form', () => {
    const nouns = ['जांच', 'खेल', 'मांग', 'खाता', 'घटना', 'जनता', 'पानी', 'गाड़ी', 'लड़ाई', 'फांसी', 'सुनवाई'];
    expect(nouns.map((word) => wordClass(foldWord(word)))).toEqual(nouns.map(() => 'noun'));
  });

  it.each([
    ['नुक्ता', 'ज़मीन', 'जमीन'],
    ['chandrabindu', 'आँख', 'आंख'],
    ['a nasal of its class', 'सम्बन्ध', 'संबंध'],
    ['candra o', 'डॉक्टर', 'डोक्टर'],
  ])('meets spellings that differ in %s', (_difference, one, other) => {
    expect(wordClass(foldWord(one))).toBe('noun');
    expect(wordClass(foldWord(other))).toBe('noun');
  });

  it.each(['', ' ', '।', '12', 'the', '\ud800', '्', '्ा्ा', 'कककक', 'ों'.repeat(5000), 'ता'.repeat(5000)])(
    'knows nothing of %j',
    (garbage) => {
      expect(wordClass(garbage)).toBeNull();
    },
  );
});

describe('isOrdinary', () => {
  it.each([
    ['an accident', 'तेज़ रफ़्तार ट्रक ने बस को टक्कर मार दी, जिससे सात यात्रियों की मौत हो गई और दर्जनों घायल हो गए'],
    ['a court', 'अदालत ने आरोपी की ज़मानत याचिका ख़ारिज करते हुए पुलिस को दो हफ़्ते में रिपोर्ट सौंपने का निर्देश दिया'],
    ['a market', 'शेयर बाज़ार में लगातार तीसरे दिन गिरावट रही, निवेशकों के करोड़ों रुपये डूब गए'],
    ['a summit', 'दोनों देशों के विदेश मंत्रियों ने शिखर सम्मेलन से पहले आपसी सहयोग बढ़ाने पर सहमति जताई'],
    ['the weather', 'मौसम विभाग ने अगले चौबीस घंटों में भारी बारिश और तेज़ हवाओं की चेतावनी जारी की है'],
    ['a match', 'कप्तान ने टॉस जीतकर पहले बल्लेबाज़ी का फ़ैसला किया, लेकिन सलामी बल्लेबाज़ जल्दी आउट हो गए'],
    ['health', 'डॉक्टरों का कहना है कि टीका लगवाने के बाद हल्का बुख़ार आना सामान्य है, घबराने की ज़रूरत नहीं'],
    ['a film', 'फ़िल्म की शूटिंग पूरी हो चुकी है और निर्माता इसे दिवाली पर रिलीज़ करने की तैयारी में जुटे हैं'],
    ['war', 'सेना ने दावा किया कि रात भर चले ड्रोन हमलों में हथियारों का गोदाम नष्ट कर दिया गया'],
    ['farming', 'बेमौसम ओलावृष्टि से गेहूं और सरसों की फ़सल चौपट हो गई, किसान मुआवज़े की मांग कर रहे हैं'],
    ['science', 'वैज्ञानिकों ने उपग्रह को कक्षा में सफलतापूर्वक स्थापित किया और दूरबीन से पहली तस्वीरें मिलीं'],
    ['a phone', 'कंपनी ने नया स्मार्टफ़ोन लॉन्च किया है, जिसकी बैटरी और कैमरा पुराने मॉडल से बेहतर बताए जा रहे हैं'],
  ])('covers every word of a sentence about %s', (_topic, sentence) => {
    expect(strangers(sentence)).toEqual([]);
  });

  it('covers ordinary words that are names as well', () => {
    expect(strangers('ली उन आशा विकास कमल सूरज किरण प्रकाश शांति नाम हे सोना विजय राजा')).toEqual([]);
  });

  it('covers the words that stand beside names: titles, kin, heads of places, bodies and events', () => {
    const cues = `राष्ट्रपति प्रधानमंत्री मंत्री अध्यक्ष प्रवक्ता जनरल प्रोफ़ेसर पिता पत्नी बेटा मंत्रालय आयोग विश्वविद्यालय
      पार्टी सेना शहर ज़िला प्रांत नदी द्वीप युद्ध सम्मेलन दिवस चुनाव अभियान`;
    expect(strangers(cues)).toEqual([]);
  });

  it('covers no clear name of a person', () => {
    const people = `राहुल अखिलेश केजरीवाल नीतीश फडणवीस सिंधिया गडकरी नेहरू टैगोर अंबेडकर वाजपेयी आडवाणी मायावती स्टालिन
      जयललिता अमिताभ बच्चन शाहरुख सलमान कैटरीना सचिन तेंदुलकर धोनी कोहली बुमराह गावस्कर गांगुली सहवाग सानिया नीरज चोपड़ा
      ट्रंप बाइडेन ओबामा हिलेरी पुतिन मैक्रों मर्केल जॉनसन सुनक नेतन्याहू एर्दोगान खामेनेई इमरान भुट्टो हसीना जिनपिंग
      किशिदा मोदी जयशंकर शर्मा वर्मा गुप्ता मिश्रा तिवारी पांडेय चतुर्वेदी अग्रवाल मल्होत्रा सिद्धू रेड्डी नायडू बनर्जी
      मुखर्जी अडानी अंबानी सोनी सीता राधा रमा सुनीता अनीता बहुगुणा सहदेव जोशी भंडारी शास्त्री त्यागी सुशील अविनाश`;
    expect(ordinary(people)).toEqual([]);
  });

  it('covers no clear name of a place or an organisation', () => {
    const others = `दिल्ली मुंबई कोलकाता चेन्नई पटना कटनी सतना जालना लखनऊ भोपाल आगरा मेरठ लंदन पेरिस मॉस्को बीजिंग टोक्यो
      वाशिंगटन काबुल कराची लाहौर ढाका तेहरान बगदाद रियाद क़तर रूस चीन जापान भारत पाकिस्तान नेपाल ईरान इराक सीरिया मिस्र
      यूक्रेन जर्मनी फ्रांस इटली स्पेन बिहार राजस्थान महाराष्ट्र गुजरात केरल गूगल फेसबुक टाटा रिलायंस भाजपा इसरो नासा नाटो हमास तालिबान`;
    expect(ordinary(others)).toEqual([]);
  });
});
