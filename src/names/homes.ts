import { wordSet } from '../text/word-set.ts';
import type { Found } from './found.ts';
import { GIVEN_NAMES, SURNAMES } from './gazetteer/person-names.ts';
import type { Sight } from './sight.ts';
import { isBreak } from './words.ts';

const OF = new Set(['का', 'के', 'की']);
/** What people of a place are called by, between it and their names. */
const ROLES = wordSet(`
  किसान मजदूर श्रमिक चालक ड्राइवर परिचालक छात्र छात्रा युवक युवती ग्रामीण दुकानदार व्यापारी मछुआरे मछुआरा पहलवान खिलाड़ी धावक धाविका शिक्षक शिक्षिका
  सरपंच प्रधान मुखिया पार्षद विधायक सांसद बस ट्रक टैक्सी वर्षीय बुजुर्ग महिला
`);
const MOST_ROLES = 3;

/** "नाचनी की हेमा देवी", "तेजम के बस चालक गोविंद राम": a word that no list knows, before somebody's whole name, is where he lives. */
export function findHomes(sight: Sight): Found[] {
  return sight.words.flatMap((_, at): Found[] => {
    if (!isLone(sight, at) || !OF.has(normAt(sight, at + 1)) || isBreak(sight.words[at + 1])) return [];
    let person = at + 2;
    while (person < at + 2 + MOST_ROLES && !isBreak(sight.words[person]) && isRole(sight, person)) person++;
    return isWholeName(sight, person) ? [{ from: at, to: at + 1, type: 'place', confidence: 0.65 }] : [];
  });
}

function isRole(sight: Sight, at: number): boolean {
  return ROLES.has(normAt(sight, at)) || sight.words[at]?.token.kind === 'number';
}

/** One word that stands in no list, with none of the name before it. */
function isLone({ words, kinds, taken }: Sight, at: number): boolean {
  const before = kinds[at - 1];
  const isOpen = kinds[at] === 'unknown' && taken[at] !== true && words[at]?.token.kind === 'devanagari';
  const begins = isBreak(words[at]) || (before !== 'unknown' && before !== 'name');
  return isOpen && begins;
}

function isWholeName(sight: Sight, at: number): boolean {
  if (isBreak(sight.words[at]) || isBreak(sight.words[at + 1])) return false;
  const next = normAt(sight, at + 1);
  return GIVEN_NAMES.has(normAt(sight, at)) && (SURNAMES.has(next) || GIVEN_NAMES.has(next));
}

function normAt({ words }: Sight, at: number): string {
  return words[at]?.token.norm ?? '';
}
