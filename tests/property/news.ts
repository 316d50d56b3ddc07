import fc from 'fast-check';
import type { Article } from '../../src/article/article.ts';
import { newsArticle } from '../engine.ts';

/** Sentences about a few people, bodies and places, in several spellings, so that articles made of them meet. */
const SENTENCES = [
  'पेरू के वित्त मंत्री मार्को देलगादो ने शनिवार को लीमा में राजदूत प्रमिला थापा से मुलाकात की।',
  'मार्को देल्गादो और प्रमिला थापा की मुलाकात अच्छी रही।',
  'देलगादो ने कहा कि दाम घटेंगे।',
  'सूत्रों के मुताबिक मंत्री देलगादो ने घाना को चेतावनी दी।',
  'गायक रोहित देलगादो ने गीत गाया।',
  'नेपाली राजदूत प्रमिला थापा सोमवार को ढाका पहुंचीं।',
  'नेपाल और पेरू के बीच समझौता हुआ।',
  'दोनों देशों ने 2 मार्च को बयान दिया।',
  'राजदूत येलेना वोरोन्सोवा ने भाषण दिया।',
  'राजदूत येलेना वोरोंसोवा ने विदा ली।',
  'पेरू के रक्षा मंत्रालय ने हमले से इनकार किया।',
  'सभा में झारखंड मजदूर परिषद (जेएमपी) ने धरना दिया।',
  'तोरवाल्द हेग्रेन ने मना किया।',
  'तानाशाह मार्को देलगादो ने सभा बुलाई।',
  'कोरिया जिले में सड़क बनी।',
  'उत्तर कोरिया ने मिसाइल दागी।',
  'किसानों ने राहत की सांस ली।',
  'लीमा में शनिवार को बाढ़ से कम से कम 12 लोगों की मौत हो गई।',
  'पुलिस के मुताबिक लीमा में बाढ़ से 31 लोग मारे गए और करीब 40 लापता हैं।',
  'मृतकों की संख्या 12 से बढ़कर 31 हो गई।',
  'पेरू ने घाना में 800 सैनिक तैनात किए।',
  'वित्त मंत्री मार्को देलगादो 1 मार्च को नेपाल के तीन दिवसीय दौरे पर पहुंचे।',
  'मार्को देल्गादो ने 28 फरवरी से 4 मार्च तक नेपाल की यात्रा की।',
  'वित्त मंत्री देलगादो ने 2 मार्च को काठमांडू में राजदूत प्रमिला थापा से मुलाकात की।',
  'मार्को देलगादो ने 3 मार्च को काठमांडू में राजदूत येलेना वोरोन्सोवा के साथ समझौते पर हस्ताक्षर किए।',
  'मार्को देलगादो ने बताया कि ₹500 करोड़ से अधिक खर्च होंगे।',
];

/** Lines of pages that are no article. */
export const FURNITURE = [
  'यह भी पढ़ें: अभिनेता ऋत्विक दासगुप्ता की नई फिल्म',
  'By: Kavita Menon',
  '- Advertisement -',
  'सारांश',
];

const paragraph = fc
  .array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 4 })
  .map((sentences) => sentences.join(' '));

/** The text of an article about the same few things, with furniture between its paragraphs. */
export const storyText = fc
  .array(fc.oneof({ weight: 3, arbitrary: paragraph }, fc.constantFrom(...FURNITURE)), {
    minLength: 1,
    maxLength: 4,
  })
  .map((lines) => lines.join('\n\n'));

/** An article about the same few things. */
const story: fc.Arbitrary<Article> = fc
  .tuple(
    storyText,
    fc.constantFrom('2025-03-03', '2025-03-10', '2023-05-04', null),
    fc.constantFrom('पत्र क', 'पत्र ख', null),
  )
  .map((parts) => newsArticle(...parts));

/** Different articles. */
export const stories = fc.uniqueArray(story, { selector: ({ id }) => id, minLength: 1, maxLength: 5 });

/** Words and marks that finders look for, in any order: what no article says. */
const PIECES =
  `राष्ट्रपति विदेश मंत्री डॉ. श्री जी ने को के की में से पर और किम ली उन नाम सोन राहुल वर्मा विकास एस. रूस रूसी चीनी
  गया शहर मंत्रालय परिषद (जेएमपी) युद्ध दिवस शिखर बैठक मुलाकात हमला दौरे पर नहीं इनकार यह वहां दोनों देशों जो कि हैं थे उन्होंने शनिवार 2
  मार्च 2025 एक दिन पहले , । - ( ) ‘ ’ “ : NBC Kim मारे गए सैनिक भेजे उत्तर ने तानाशाह सांसद
  31 करीब कम से कम 5,000 दो-तीन लाख करोड़ ₹ $ % लोगों लोग की मौत घायल लापता मृतकों संख्या वोट 3-1 हराया तीव्रता 6.4 किलोमीटर से अधिक`.split(
    /\s+/,
  );

/** Any string of code units, scrambled news, or a story. */
export const anyPage = fc.oneof(
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 120 })
    .map((units) => String.fromCharCode(...units)),
  fc.array(fc.constantFrom(...PIECES, '\n\n'), { maxLength: 60 }).map((pieces) => pieces.join(' ')),
  storyText,
);
