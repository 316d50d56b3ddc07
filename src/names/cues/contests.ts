import { wordSet } from '../../text/word-set.ts';

/** Words that end the names of contests in sport. */
export const CONTEST_HEADS = wordSet(`
  कप ट्रॉफी चैंपियनशिप चैम्पियनशिप टूर्नामेंट गेम्स ओलंपिक ओलिंपिक पैरालंपिक ओलंपिक्स ग्रांप्री प्रिक्स ओपन मास्टर्स मैराथन फाइनल्स गोल्डकप विश्वकप वर्ल्डकप चैलेंज चैलेंजर
`);

/** Of a contest or of a party ("… लीग"), of a contest or of games as such ("… खेल"): what stands before tells. */
export const LOOSE_CONTEST_HEADS = wordSet('लीग खेल खेलों');

/** Of the heads, those that are a contest's name only behind a proper one: "बड़ा टूर्नामेंट", "महिला मैराथन" are none. */
export const NEEDS_PROPER_NAME = wordSet('चैलेंज चैलेंजर टूर्नामेंट ओपन मास्टर्स मैराथन फाइनल्स खेल खेलों प्रिक्स');

/** What is played. */
export const PLAYED = wordSet(`
  क्रिकेट फुटबॉल हॉकी कबड्डी बैडमिंटन टेनिस कुश्ती शतरंज वॉलीबॉल बास्केटबॉल मुक्केबाजी निशानेबाजी तीरंदाजी तैराकी एथलेटिक्स भारोत्तोलन रग्बी जूडो
  कैरम हैंडबॉल नेटबॉल थ्रोबॉल बेसबॉल साइकिलिंग घुड़सवारी तलवारबाजी वुशु रोइंग नौकायन ट्रायथलॉन योगासन खोखो
`);

/** What is played, and what only contests are called. */
export const SPORTS = wordSet(`
  क्रिकेट फुटबॉल हॉकी कबड्डी बैडमिंटन टेनिस टेबल कुश्ती शतरंज वॉलीबॉल बास्केटबॉल मुक्केबाजी निशानेबाजी तीरंदाजी तैराकी एथलेटिक्स भारोत्तोलन रग्बी जूडो
  कराटे ताइक्वांडो स्क्वैश गोल्फ जिम्नास्टिक साइक्लिंग टी20 प्रीमियर सुपर प्रो चैंपियंस नेशंस एशियाई राष्ट्रमंडल ओलंपिक पैरा डायमंड
`);

/** Ordinary and borrowed words within the names of contests. */
export const CONTEST_WORDS = wordSet(`
  ऑल ओपन इंटरनेशनल नेशनल यूथ हाफ खेलो वर्ल्ड टूर अंडर इनविटेशनल मेमोरियल स्मृति ग्रैंड महिला पुरुष मिश्रित सीनियर जूनियर सब इंडोर राष्ट्रीय अंतरराष्ट्रीय अंतर्राष्ट्रीय
  विश्व राज्य एशियाई दक्षिण एशियन यूरो टेस्ट वनडे स्कूल विश्वविद्यालय अखिल
`);

/** What is played and how far a contest has come, in English words: never a name. */
export const SPORT_TERMS = wordSet(`
  मेंस विमेंस वीमेंस विमेन मेन सिंगल्स डबल्स मिक्स्ड एकल युगल मिश्रित महिला पुरुष बालक बालिका जूनियर सीनियर फाइनल सेमीफाइनल क्वार्टरफाइनल क्वार्टर प्री राउंड
  खिताबी कैटेगरी कैटेगिरी इवेंट ड्रॉ गेम सेट मैच प्वाइंट पॉइंट स्मैश ड्रॉप शॉट नेट सर्विस रैली रबर टाई लेग हाफ ओवर पावरप्ले
`);
