import { wordSet } from '../text/word-set.ts';
import type { Found } from './found.ts';
import type { Sight } from './sight.ts';
import { isBreak } from './words.ts';

const HOUSES = wordSet('अस्पताल हॉस्पिटल क्लिनिक नर्सिंग हास्पिटल हॉस्पीटल चिकित्सालय');
const HOME = 'होम';
/** Ordinary words that hospitals are called by: what heals, what is holy, what shines; and whom they are for. */
const CALLED = wordSet(`
  संजीवनी जीवन ज्योति आरोग्य आरोग्यम शांति नवजीवन जनता सेवा सदन आशा आदर्श प्रगति प्रकाश उमंग स्पर्श आनंद मंगलम शिवम सत्यम सुंदरम अमृत जीवनधारा
  जीवनदीप जीवनरक्षा प्राण लोटस अपोलो मैक्स फोर्टिस मेदांता लाइफ केयर केअर लाइन सिटी क्योर होप हार्ट मिशन पॉपुलर सहारा करुणा ममता मातृ शिशु छाया वरदान आशीर्वाद
  संकल्प समर्पण सहयोग निरामय स्वस्तिक ओम श्री साई बालाजी गणपति कृष्णा शिव शक्ति भगवती दुर्गा लक्ष्मी रामकृष्ण विवेकानंद गांधी नेहरू पटेल यशोदा कोहिनूर डायमंड गोल्डन ग्लोबल
  नेशनल इंटरनेशनल यूनिवर्सल रेनबो सनराइज न्यू महावीर
`);
/** These alone are any hospital's: "सिटी के अस्पताल", "मातृ शिशु अस्पताल". */
const OF_ANY = wordSet('सिटी मिशन मातृ शिशु नेशनल इंटरनेशनल ग्लोबल न्यू केयर लाइन');
const MOST_WORDS = 3;

/**
 * Hospitals by the ordinary words that they are called by: "संजीवनी अस्पताल", "जीवन ज्योति हॉस्पिटल", "शांति नर्सिंग होम"; not "सरकारी अस्पताल", nor one
 * behind a postposition ("जनता के अस्पताल").
 */
export function findHospitals({ words, taken }: Sight): Found[] {
  return words.flatMap((word, head): Found[] => {
    if (!HOUSES.has(word.token.norm)) return [];
    const isNursing = word.token.norm === 'नर्सिंग';
    if (isNursing && words[head + 1]?.token.norm !== HOME) return [];
    let from = head;
    while (head - from < MOST_WORDS && !isBreak(words[from]) && isCalled(words[from - 1]?.token.norm)) from--;
    const before = words.slice(from, head);
    const isNamed = before.some(({ token }) => !OF_ANY.has(token.norm));
    if (!isNamed || taken.slice(from, head).some(Boolean)) return [];
    return [{ from, to: isNursing ? head + 2 : head + 1, type: 'organization', confidence: 0.75 }];
  });
}

function isCalled(norm: string | undefined): boolean {
  return norm !== undefined && CALLED.has(norm);
}
