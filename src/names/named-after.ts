import { wordSet } from '../text/word-set.ts';
import { isBreak, type Word } from './words.ts';

/** What is named after people, and where nobody just happens to be: "ताऊ देवीलाल स्टेडियम", "महारानी लक्ष्मीबाई मेडिकल कॉलेज". */
const NAMED_AFTER_PEOPLE = wordSet(`
  मेडिकल आयुर्विज्ञान विश्वविद्यालय यूनिवर्सिटी महाविद्यालय विद्यालय विद्यापीठ संस्थान संग्रहालय पुस्तकालय सभागार ऑडिटोरियम हॉल रंगशाला प्रशाल अंतरराष्ट्रीय
  अंतर्राष्ट्रीय इंटरनेशनल इंडोर एयरपोर्ट हवाईअड्डा हवाईअड्डे सेतु स्मारक मेमोरियल स्मृति ट्रॉफी कप गोल्डकप टूर्नामेंट पुरस्कार योजना आवास फाउंडेशन ट्रस्ट न्यास स्टेडियम
  राजकीय
`);
/** The same where somebody may be as well: "चाचा हयात नगन्याल अस्पताल में". */
const OR_WHERE_PEOPLE_ARE = wordSet('अस्पताल हॉस्पिटल कॉलेज स्कूल पार्क मार्ग चौक');

/** Titles of those whom others honour. */
const HONOURED = wordSet(`
  महाराजा महारानी राजा रानी शहीद ताऊ नेताजी पं पंडित मौलाना स्वामी महर्षि आचार्य संत साध्वी बाबा गुरु सरदार भगवान महात्मा लाला सैयद सर लॉर्ड लेडी
`);

/**
 * Whether the name that ends before word `to`, behind the title at `title`, is that of something named after its bearer: what it is stands behind it. With
 * what people are in, only old titles tell ("पंडित दीनदयाल उपाध्याय अस्पताल").
 */
export function isNamedAfter(words: readonly Word[], title: number, to: number): boolean {
  const [word, next] = [words[title], words[to]];
  if (!word || !next || isBreak(next)) return false;
  if (NAMED_AFTER_PEOPLE.has(next.token.norm)) return true;
  return OR_WHERE_PEOPLE_ARE.has(next.token.norm) && HONOURED.has(word.token.norm);
}
