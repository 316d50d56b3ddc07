import { LOOSE_HEADS } from '../names/cues/organisations.ts';
import { NATION_PEOPLE, PLACE_HEADS } from '../names/cues/places.ts';
import { ADDRESS_AFTER, announcesPerson, OFFICES } from '../names/cues/titles.ts';
import { wordClass } from '../names/vocabulary/vocabulary.ts';
import { weekdayOf } from '../text/dates-words.ts';
import { directForms } from '../text/inflection.ts';
import type { Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';

/**
 * How a name stands in its clause, by the postposition behind it (kāraka): `agent` ने, की ओर से; `by` द्वारा; `patient` को;
 * `source` से; `with` के साथ, के संग; `among` के बीच; `against` के खिलाफ; `in` में; `on` पर; `near` के पास; `before` के सामने, के आगे; `to` के लिए;
 * `of` का; `led` के नेतृत्व में; `aside` के बाद, के अनुसार and other asides; `describing` introduces the next name ("नेपाली
 * राष्ट्रपति X"); `bare` nothing.
 */
export type Case =
  | 'agent'
  | 'by'
  | 'patient'
  | 'source'
  | 'with'
  | 'among'
  | 'against'
  | 'in'
  | 'on'
  | 'near'
  | 'before'
  | 'to'
  | 'of'
  | 'led'
  | 'aside'
  | 'describing'
  | 'bare';

const SIMPLE: ReadonlyMap<string, Case> = new Map<string, Case>([
  ['ने', 'agent'],
  ['द्वारा', 'by'],
  ['को', 'patient'],
  ['से', 'source'],
  ['में', 'in'],
  ['पर', 'on'],
  ['का', 'of'],
  ['के', 'of'],
  ['की', 'of'],
]);

const BEHIND_OF: readonly (readonly [Case, ReadonlySet<string>])[] = [
  ['with', wordSet('साथ संग समेत सहित समकक्ष')],
  ['among', wordSet('बीच मध्य')],
  ['against', wordSet('खिलाफ विरुद्ध विरोध मुकाबले')],
  ['led', wordSet('नेतृत्व अध्यक्षता अगुवाई अगुआई कमान निर्देश मौजूदगी बैनर मध्यस्थता')],
  ['near', wordSet('पास निकट करीब नजदीक समीप नजदीकी')],
  ['before', wordSet('सामने समक्ष आगे')],
  ['to', wordSet('लिए लिये')],
  ['by', wordSet('द्वारा हाथों')],
  [
    'aside',
    wordSet(
      'बाद पहले दौरान अनुसार मुताबिक हवाले बावजूद अलावा जरिए माध्यम कारण चलते तहत जवाब प्रति बारे सहयोग मदद बजाय बिना सिलसिले मामले',
    ),
  ],
];

/** The case that the postposition at token `at` gives; `bare` where none stands there. */
export function readCase(tokens: readonly Token[], at: number): Case {
  const first = SIMPLE.get(tokens[at]?.norm ?? '');
  if (first === undefined) return 'bare';
  const next = tokens[at + 1]?.norm ?? '';
  if (first === 'source') return next === 'पहले' || next === 'पूर्व' ? 'aside' : 'source';
  if (first !== 'of') return first;
  if ((next === 'ओर' || next === 'तरफ') && tokens[at + 2]?.norm === 'से') return 'agent';
  // "X के करीब 300 लोग": about so many of X.
  if (next === 'करीब' && isCount(tokens[at + 2])) return 'of';
  return BEHIND_OF.find(([, words]) => words.has(next))?.[0] ?? 'of';
}

/** Whether a token may be part of a noun phrase: a noun, an adjective, or a word that no list has. */
export function isNominal(token: Token | undefined): boolean {
  if (token === undefined || token.kind === 'mark') return false;
  const found = wordClass(token.norm);
  return found === 'noun' || found === 'adjective' || found === null;
}

const COUNTS = wordSet(
  'कई कुछ सभी सैकड़ों हजारों लाखों दर्जनों दो तीन चार पांच छह सात आठ नौ दस अनेक अन्य कम अधिक एक दर्जन हजार लाख',
);

/** A number or a word for one. */
export function isCount(token: Token | undefined): boolean {
  return token !== undefined && (token.kind === 'number' || COUNTS.has(token.norm));
}

/** Past closing quotation marks, a bracket, a form of address and what kind of place it is ("शहर", "क्षेत्र"). */
export function skipHead(tokens: readonly Token[], from: number): number {
  let at = from;
  for (let steps = 0; steps < 8 && at < tokens.length; steps++) {
    const norm = tokens[at]?.norm ?? '';
    if (norm === '(') at = closing(tokens, at);
    else if (norm === '.' && SIMPLE.has(tokens[at + 1]?.norm ?? '')) at++;
    else if (norm === "'" || norm === '"' || ADDRESS_AFTER.has(norm) || PLACE_HEADS.has(norm)) at++;
    else break;
  }
  return at;
}

function closing(tokens: readonly Token[], open: number): number {
  const end = tokens.findIndex((token, i) => i > open && token.norm === ')');
  return end < 0 ? open + 1 : end + 1;
}

/** Those who act for a body that they belong to, beside those who act for a country. */
const MEMBERS = wordSet(`
  मजदूर कर्मचारी श्रमिक कामगार कार्यकर्ता समर्थक विधायक व्यापारी किसान शिक्षक डॉक्टर नर्स चालक पायलट कर्मी सदस्य पदाधिकारी निवेशक शेयरधारक
  जोड़ी स्थानीय ग्रामीण निवासी लोग उग्रवादी आतंकी लड़ाका विद्रोही नक्सली छात्रा
`);

const TIMES = wordSet('आज कल सुबह शाम रात दोपहर देर तड़के');

/** Behind people a noun that is none of them: "सैनिक शासन", "सदस्य देशों"; a title still tells of one. */
function isThing({ kind, norm }: Token): boolean {
  if (kind === 'mark' || weekdayOf(norm) !== null || TIMES.has(norm)) return false;
  return wordClass(norm) === 'noun' && !announcesPerson(norm);
}

/** Bodies in which nobody acts for a country: "भारतीय कबड्डी लीग". */
const NOBODY = wordSet('लीग मिशन केंद्र सेंटर सेवा सर्विस स्कूल कॉलेज विद्यालय कार्यालय मुख्यालय पंचायत');

function isActing(form: string): boolean {
  if (NOBODY.has(form)) return false;
  return NATION_PEOPLE.has(form) || LOOSE_HEADS.has(form) || MEMBERS.has(form) || OFFICES.has(form);
}

/** The nouns of people or bodies right behind, with the adjectives among them: where they end, or null. */
export function peopleAfter(tokens: readonly Token[], from: number): number | null {
  let end: number | null = null;
  for (let at = from; at < Math.min(tokens.length, from + 6); at++) {
    const token = tokens[at];
    if (!token || !(isNominal(token) || isCount(token))) break;
    if (directForms(token.norm).some(isActing)) end = at + 1;
  }
  const head = end === null ? undefined : tokens[end];
  return head && isThing(head) ? null : end;
}
