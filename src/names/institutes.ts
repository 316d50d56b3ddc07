import { wordSet } from '../text/word-set.ts';
import type { Found } from './found.ts';
import { GIVEN_NAMES } from './gazetteer/person-names.ts';
import type { Sight } from './sight.ts';
import { wordKind } from './word-kinds.ts';
import { isBreak, type Word } from './words.ts';

/** Institutes of which many towns have one, told apart by their town. */
const OF_TOWNS = wordSet('एम्स आईआईटी आईआईएम एनआईटी आईआईआईटी पीजीआई एनआईडी निफ्ट');
/** Institutes of Medical Sciences by their letters: "रिम्स", "निम्स". */
const MEDICAL = /^[क-ह]ि?म्स$/;
/** Behind where something is, or what has something: people have and do otherwise. */
const BEHIND_BODIES = new Set(['में', 'के', 'की', 'का', 'से', 'पहुंचा', 'पहुंचे', 'पहुंची', 'रेफर', 'ले']);

/** Hospitals and colleges that are called by letters: with their town ("एम्स पटना") or by what such letters end in. */
export function findInstitutes(sight: Sight, placeNames: readonly boolean[]): Found[] {
  return sight.words.flatMap((word, at): Found[] => {
    if (isMedicalInstitute(sight.words, at))
      return [{ from: at, to: at + 1, type: 'organization', confidence: 0.85 }];
    const town = sight.words[at + 1];
    const placed = OF_TOWNS.has(word.token.norm) && placeNames[at + 1] === true && town?.joint === 'space';
    return placed ? [{ from: at, to: at + 2, type: 'organization', confidence: 0.9 }] : [];
  });
}

/** Whether a word is such letters, where no surname (Sims) stands: "सिम्स में भर्ती", but "जॉन सिम्स ने". */
export function isMedicalInstitute(words: readonly Word[], at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (!word || !MEDICAL.test(word.token.norm) || wordKind(word) !== 'unknown') return false;
  if (isBreak(next) || !BEHIND_BODIES.has(next?.token.norm ?? '')) return false;
  if (!before || word.joint !== 'space' || wordKind(before) === 'function') return true;
  return GIVEN_NAMES.has(before.token.norm) ? isIndianGiven(words, at - 1) : wordKind(before) !== 'unknown';
}

const KIN_BEFORE = wordSet('भाई बहन पिता पति बेटा बेटे बेटी साथी मरीज घायल');

/** "भाई सुखदेव सिम्स के बेड पर": who has a given name alone by kin, and behind it where he is. */
function isIndianGiven(words: readonly Word[], at: number): boolean {
  return KIN_BEFORE.has(words[at - 1]?.token.norm ?? '');
}
