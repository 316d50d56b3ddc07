import { ORGANISATION_MODIFIERS } from '../names/cues/organisations.ts';
import { sameOffice } from '../names/cues/same-office.ts';
import { OFFICES, PROFESSIONS } from '../names/cues/titles.ts';
import type { Word } from '../names/words.ts';
import { wordSet } from '../text/word-set.ts';
import type { ReadSentence } from './reading.ts';
import type { Use } from './use.ts';

/** Offices of which one person has one at a time. */
const EXCLUSIVE = wordSet(`
  राष्ट्रपति उपराष्ट्रपति प्रधानमंत्री पीएम मुख्यमंत्री सीएम उपमुख्यमंत्री राज्यपाल सांसद विधायक मेयर महापौर जिलाधिकारी डीएम
  एसपी एसएसपी डीजीपी मुखिया सरपंच
`);

/** What a minister is minister of; of these, two are two people's on one day. */
const PORTFOLIOS = wordSet(
  'विदेश रक्षा गृह वित्त रेल कृषि शिक्षा स्वास्थ्य कानून वाणिज्य ऊर्जा परिवहन पर्यावरण खेल श्रम राजस्व सिंचाई',
);

/** The office right before a name, where one person has but one such: "मुख्यमंत्री", "विदेश मंत्री"; null where there is none. */
export function exclusiveOffice(use: Use, sentences: readonly ReadSentence[]): string | null {
  const [office, before] = wordsBefore(use, sentences);
  if (EXCLUSIVE.has(office) || EXCLUSIVE.has(sameOffice(office))) return sameOffice(office);
  const portfolio = sameOffice(before);
  return sameOffice(office) === 'मंत्री' && PORTFOLIOS.has(portfolio) ? `${portfolio} मंत्री` : null;
}

/** Offices that nobody has two of, from different rows: a minister is no collector, a captain no coach. */
const ROWS_APART: readonly ReadonlySet<string>[] = [
  wordSet('मंत्री राज्यमंत्री मुख्यमंत्री उपमुख्यमंत्री गृहमंत्री वित्तमंत्री विदेशमंत्री रक्षामंत्री'),
  wordSet('जिलाधिकारी एडीएम एसडीएम बीडीओ तहसीलदार'),
  new Set([
    'पुलिस अधीक्षक',
    'वरिष्ठ पुलिस अधीक्षक',
    'पुलिस महानिदेशक',
    ...wordSet('एएसपी डीएसपी सीएसपी डीसीपी एसीपी आईजी डीआईजी थानाध्यक्ष थानेदार कोतवाल एसएचओ दारोगा'),
  ]),
  wordSet('न्यायमूर्ति न्यायाधीश'),
  wordSet('कप्तान उपकप्तान'),
  wordSet('प्रशिक्षक'),
];
const FORMER = new Set(['पूर्व', 'तत्कालीन']);

/** Which of the rows apart the office right before a name is of; null where there is none, or it is a former one. */
export function rowOfOffice(use: Use, sentences: readonly ReadSentence[]): number | null {
  const [office, before] = wordsBefore(use, sentences);
  const row = ROWS_APART.findIndex((offices) => offices.has(sameOffice(office)));
  return row < 0 || FORMER.has(before) ? null : row;
}

/** The office right before a name with what narrows it, "विदेश मंत्री"; null where there is none. */
export function officeOf(use: Use, sentences: readonly ReadSentence[]): string | null {
  const [office, before] = wordsBefore(use, sentences);
  const meant = sameOffice(office);
  if (!OFFICES.has(office) && !OFFICES.has(meant) && !PROFESSIONS.has(office) && meant === office)
    return null;
  return ORGANISATION_MODIFIERS.has(before) ? `${before} ${meant}` : meant;
}

/** The word before a use and the one before that, each '' where none stands close. */
function wordsBefore(use: Use, sentences: readonly ReadSentence[]): readonly [string, string] {
  const { words } = sentences[use.sentence] ?? { words: [] };
  const { from } = use.mention;
  const last = normBefore(words, from);
  return [last, last === '' ? '' : normBefore(words, from - 1)];
}

function normBefore(words: readonly Word[], at: number): string {
  return words[at]?.joint === 'space' ? (words[at - 1]?.token.norm ?? '') : '';
}
