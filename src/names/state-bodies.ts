import { wordSet } from '../text/word-set.ts';
import type { Sight } from './sight.ts';

/** Whose fund or office a body is by its name. */
export const GIVERS = wordSet('मुख्यमंत्री प्रधानमंत्री प्रधानमन्त्री राज्यपाल');
/** What such a fund is for. */
export const RELIEF = wordSet('राहत राष्ट्रीय आपदा');

/** "मुख्यमंत्री राहत कोष": whose fund it is belongs to its name. */
export function isReliefFund(sight: Sight, from: number, head: number): boolean {
  return (
    sight.words[head]?.token.norm === 'कोष' &&
    sight.words.slice(from, head).some(({ token }) => GIVERS.has(token.norm))
  );
}

/** "श्रम विभाग", "लोक निर्माण विभाग": a state has one of each, and news calls it so. */
export function isDepartment(sight: Sight, from: number, head: number): boolean {
  if (sight.words[head]?.token.norm !== 'विभाग' || head - from > 2) return false;
  return sight.words.slice(from, head).every(({ token }) => OF_DEPARTMENTS.has(token.norm));
}

const OF_DEPARTMENTS = wordSet(`
  श्रम उद्योग शिक्षा स्वास्थ्य कृषि वन जल शक्ति परिवहन राजस्व आबकारी खनन खनिज पर्यटन सिंचाई बिजली विद्युत ऊर्जा गृह वित्त आयकर डाक मौसम पुरातत्व पंचायतीराज
  उद्यान पशुपालन खाद्य आपूर्ति समाज कल्याण लोक निर्माण संसाधन आपदा प्रबंधन नगर विकास सूचना न्याय विधि सहकारिता
`);
