import { wordSet } from '../../text/word-set.ts';

/** Words that end the name of an event: "कोरिया युद्ध", "जी-20 शिखर सम्मेलन", "एशिया कप", "स्थापना दिवस". */
export const EVENT_HEADS = wordSet(`
  युद्ध महायुद्ध विश्वयुद्ध जंग क्रांति दिवस जयंती महोत्सव उत्सव मेला कुंभ महाकुंभ सम्मेलन समिट ओलंपिक ओलिंपिक पैरालंपिक
  ओलंपिक्स गेम्स ओपन ग्रांप्री मैराथन कप ट्रॉफी लीग खेल खेलों चैंपियनशिप चैम्पियनशिप टूर्नामेंट चक्रवात तूफान ऑपरेशन अभियान आंदोलन सत्याग्रह सत्र नरसंहार
  भूकंप सुनामी त्रासदी कांड घोटाला घोटाले संधि समझौता समझौते पहल योजना यात्रा एक्सपो अवॉर्ड पुरस्कार
`);

/** Of those, the ones that end a name only behind a proper name or a naming word, never behind an ordinary adjective. */
export const NEEDS_NAME_BEFORE = wordSet(`
  जंग तूफान अभियान आंदोलन कांड घोटाला घोटाले भूकंप संधि समझौता समझौते पहल योजना यात्रा सम्मेलन पुरस्कार टूर्नामेंट
  मेला उत्सव सत्र क्रांति
`);

/** Of those, the ones that a place before them does not make a name of: "जापान यात्रा" is just a journey. */
export const NEEDS_MORE_THAN_PLACE = wordSet(
  'यात्रा योजना अभियान पहल समझौता समझौते संधि पुरस्कार टूर्नामेंट सत्र सम्मेलन',
);

/** Words that stand before the name of an event: "ऑपरेशन गंगा", "चक्रवात बिपरजॉय", "मिशन शक्ति". */
export const EVENT_BEFORE = wordSet('ऑपरेशन मिशन चक्रवात तूफान प्रोजेक्ट अभियान Operation Mission Cyclone');

/** Ordinary words that are part of an event's name right before its head: "स्वतंत्रता दिवस", "शिखर सम्मेलन". */
export const EVENT_MODIFIERS = wordSet(`
  विजय स्वतंत्रता गणतंत्र स्थापना संविधान शहीद शहीदी बाल शिक्षक मातृ पितृ योग पर्यावरण महिला मजदूर श्रमिक सेना वायुसेना
  नौसेना पुलिस राष्ट्रीय अंतरराष्ट्रीय अंतर्राष्ट्रीय विश्व एकता हिंदी कारगिल शिखर विश्वकप शीत मानसून मॉनसून बजट
  शीतकालीन ग्रीष्मकालीन प्रथम द्वितीय पहला दूसरा गृह शीतयुद्ध खाड़ी राज्य एशियाई राष्ट्रमंडल ओलंपिक वर्ल्ड टी20 
  वनडे टेस्ट फीफा यूरो चैंपियंस प्रीमियर रणजी सीनियर जूनियर इंडोर मास्टर्स पुरुष जयंती कारगिल नमक असहयोग सविनय अवज्ञा चिपको किसान
`);

/** Words that end the names of contests in sport. */
const CONTEST_HEADS = wordSet(
  'कप ट्रॉफी चैंपियनशिप चैम्पियनशिप टूर्नामेंट गेम्स ओलंपिक ओलिंपिक पैरालंपिक ओलंपिक्स ग्रांप्री ओपन',
);
/** Of a contest or of a party ("… लीग"), of a contest or of games as such ("… खेल"): what stands before tells. */
const LOOSE_CONTEST_HEADS = wordSet('लीग खेल खेलों');

/** What is played, and what only contests are called. */
export const SPORTS = wordSet(`
  क्रिकेट फुटबॉल हॉकी कबड्डी बैडमिंटन टेनिस कुश्ती शतरंज वॉलीबॉल बास्केटबॉल टी20 प्रीमियर सुपर प्रो चैंपियंस नेशंस एशियाई राष्ट्रमंडल ओलंपिक
  पैरा
`);

/** Whether words (n0) are the name of a contest in sport: "एशिया कप", "… प्रीमियर लीग", "एशियाई खेलों"; not "मुस्लिम लीग". */
export function isContest(words: readonly string[]): boolean {
  const head = words.at(-1) ?? '';
  if (words.length < 2) return false;
  if (CONTEST_HEADS.has(head)) return true;
  return LOOSE_CONTEST_HEADS.has(head) && (words.some((word) => SPORTS.has(word)) || words.includes('20'));
}
