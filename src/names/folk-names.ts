import { wordSet } from '../text/word-set.ts';
import { CASE_MARKERS } from './cues/postpositions.ts';
import type { Found } from './found.ts';
import { SURNAMES } from './gazetteer/person-names.ts';
import type { Sight } from './sight.ts';
import { isBreak } from './words.ts';

/** Ordinary words that names of villagers begin with: virtues, metals, flowers, beasts, days, gods. */
const FIRST = wordSet(`
  शांति फूल आशा सोना चांदी धन ज्ञान प्यारे प्यारी प्रेम दुर्गा विजय जय धर्म कर्म करम सत्य सुख मान तेज बल वीर गुरु राज रूप रतन हीरा मोती चंपा चमेली गुलाब केसर
  तुलसी गंगा जमुना यमुना सरस्वती लक्ष्मी पार्वती मंगल बुध सोम शुक्र अमर अजय दया कृपा भोला सेवा संत गोपाल नंद आनंद किरण ज्योति प्रकाश दीप चंद्र सूरज
  तारा मेघ बादल शेर नाहर गज बहादुर इंद्र देव दीन कमल श्याम सुंदर मधु मीना रजनी उषा संध्या अनार अंगूरी विद्या शक्ति भक्ति मुक्ति क्षमा माया छाया ममता
  समता करुणा कल्पना सपना इच्छा पूजा आरती मूर्ति कीर्ति भूरी काली गोरी गेंदा मूंगा पन्ना जवाहर लोक हुकुम सूबे मुन्नी धनी कलावती बसंती सावन फागुन चैत
`);
/** What such names end in. */
const SECOND = wordSet(
  'बाई देवी लाल चंद चन्द बहादुर प्रसाद सिंह राम दास नाथ पाल दत्त मल कुमार कुमारी रानी लता कौर बानो बेगम खातून',
);
/** Words behind which both are a god's, a thing's or a place's: "दुर्गा देवी मंदिर". */
const OF_GODS = wordSet(
  'मंदिर मेला मेले पूजा माता जयंती यात्रा उत्सव धाम घाट मार्ग नगर कॉलोनी स्कूल कॉलेज विद्यालय अस्पताल भगवान',
);
/** Greetings and gods: "जय राम". */
const GREETINGS = wordSet('जय राम सीता');

/**
 * Names of two words of which lists of names know neither for sure: an ordinary word and what names end in ("शांति बाई", "प्रेम चंद", "प्यारे लाल"), with the
 * surname behind them, if there is one.
 */
export function findFolkNames({ words, taken }: Sight): Found[] {
  return words.flatMap((word, from): Found[] => {
    const second = words[from + 1];
    if (!FIRST.has(word.token.norm) || !second || isBreak(second) || !SECOND.has(second.token.norm))
      return [];
    if (taken[from] || (GREETINGS.has(word.token.norm) && second.token.norm === 'राम')) return [];
    const third = words[from + 2];
    const isMore = third !== undefined && !isBreak(third);
    const surname = isMore && SURNAMES.has(third.token.norm) && !CASE_MARKERS.has(third.token.norm);
    if (isMore && OF_GODS.has(third.token.norm)) return [];
    return [{ from, to: surname ? from + 3 : from + 2, type: 'person', confidence: 0.75 }];
  });
}
