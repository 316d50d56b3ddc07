import { wordSet } from '../text/word-set.ts';
import { ORGANISATION_HEADS } from './cues/organisations.ts';
import type { Found } from './found.ts';
import { GIVEN_NAMES, SURNAMES } from './gazetteer/person-names.ts';
import type { Sight } from './sight.ts';
import { isOrdinary } from './vocabulary/vocabulary.ts';
import { isBreak } from './words.ts';

/** What clubs of leagues call themselves behind a town, Hindi and borrowed; general knowledge of sports news. */
const TEAM_WORDS = wordSet(`
  वॉरियर्स वारियर्स वॉरियर्ज टाइटंस टाइटन्स किंग्स राइडर्स रेडर्स कैपिटल्स डेयरडेविल्स इंडियंस इंडियन्स रॉयल्स चैलेंजर्स सनराइजर्स
  जायंट्स जाइंट्स लायंस लायन्स टाइगर्स पैंथर्स बुल्स पलटन पाइरेट्स स्टीलर्स थलाइवाज योद्धा योद्धाज फाल्कन्स फाल्कंस ईगल्स
  मावेरिक्स ब्लास्टर्स ग्लेडिएटर्स ग्लैडिएटर्स निंजा निंजाज स्ट्राइकर्स हरिकेन्स हरिकेंस स्कॉर्चर्स सिक्सर्स रेनेगेड्स स्टार्स हीट थंडर एफसी
  एससी यूनाइटेड इलेवन एकादश वांडरर्स रोवर्स रेंजर्स हीरोज लीजेंड्स डायनामोज ड्रैगन्स वाइपर्स फॉर्च्यून सुल्तांस कलंदर्स जाल्मी स्मैशर्स
  सुपरस्टार्स मास्टर्स शाहीन पिस्टन्स बक्स निक्स लेकर्स सेल्टिक्स बुलेट्स हॉक्स वुल्व्स बॉम्बर्स कोब्राज रॉकेट्स नाइट्स क्वींस क्वीन्स क्वीनज वंडर्स वंडरर्स एंजेल्स चीताज वॉल्व्स चार्जर्स चैलेंजर्ज मास्टर्ज
  स्टैलियंस स्टैलियन्स मस्टैंग्स राइनोज शार्क्स डॉल्फिंस डॉल्फिन्स मराठाज नवाब्स सम्राट्स सुपरकिंग्स सुपरजायंट्स डेविल्स मैजिशियंस
`);

/** Borrowed English plurals: no Hindi word ends so, and behind a town a team, a newspaper or a firm is called so. */
const PLURAL = /.[^कािीुूेैोौ]्[सज]$|.{2}ंस$/;
const NO_TEAMS = wordSet('गेम्स ओलंपिक्स कॉन्फ्रेंस कांफ्रेंस रेस पुलिस एक्सप्रेस कांग्रेस प्रेस');
/** Between a town and its team's last word: "चेन्नई सुपर किंग्स", "कोलकाता नाइट राइडर्स". */
const INSIDE = wordSet('सुपर नाइट रॉयल पिंक ब्लू रेड ग्रीन गोल्डन यंग स्पोर्टिंग एथलेटिक सिटी');

/** Whether a word ends the names of teams. */
export function isTeamWord(norm: string): boolean {
  return TEAM_WORDS.has(norm);
}

/**
 * Teams by their town and their last word ("रांची राइनोज", "चेन्नई सुपर किंग्स"). `placeNames` tells which words stand inside the name of a
 * listed place, `places` which may be one ("खूंटी", "मंडी"); behind these and any other name only words that teams are known to end in count.
 */
export function findTeams(sight: Sight, placeNames: readonly boolean[], places: readonly boolean[]): Found[] {
  return sight.words.flatMap((word, at): Found[] => {
    if (at === 0 || isBreak(word) || word.joint === 'hyphen' || NO_TEAMS.has(word.token.norm)) return [];
    if (isFollowedByHead(sight, at)) return [];
    const to = isDottedClub(sight, at) ? at + 2 : at + 1;
    const known = isTeamWord(word.token.norm) || to > at + 1;
    if (!known && !isPlural(word.token.norm)) return [];
    let from = at;
    while (from > 1 && !isBreak(sight.words[from]) && INSIDE.has(sight.words[from - 1]?.token.norm ?? ''))
      from--;
    if (isBreak(sight.words[from]) || sight.words[from]?.joint === 'hyphen') return [];
    const placed = placeNames[from - 1] === true || (known && places[from - 1] === true);
    if (!placed && !(known && sight.kinds[from - 1] === 'unknown')) return [];
    from--;
    while (placed && from > 0 && placeNames[from - 1] === true && sight.words[from]?.joint === 'space')
      from--;
    return [{ from, to, type: 'organization', confidence: placed ? TOWN : OTHER }];
  });
}

/** "एफ.सी.": letters with full stops for a football or a sports club. */
function isDottedClub({ words }: Sight, at: number): boolean {
  const [word, next] = [words[at]?.token.norm ?? '', words[at + 1]];
  return next?.joint === 'stop' && CLUB_LETTERS.has(word + next.token.norm);
}

const CLUB_LETTERS = new Set(['एफसी', 'एससी', 'fc', 'sc']);

/** "सूडान डॉक्टर्स नेटवर्क": what the body is stands behind. */
function isFollowedByHead(sight: Sight, at: number): boolean {
  const next = sight.words[at + 1];
  return !isBreak(next) && ORGANISATION_HEADS.has(next?.token.norm ?? '');
}

/** How sure a team is by its town, and by another word before what only teams end in. */
const TOWN = 0.85;
const OTHER = 0.65;

function isPlural(norm: string): boolean {
  return PLURAL.test(norm) && !isOrdinary(norm) && !GIVEN_NAMES.has(norm) && !SURNAMES.has(norm);
}
