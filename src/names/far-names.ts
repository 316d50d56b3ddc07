import { spellingDistance } from '../text/distance.ts';
import { areOfBothSexes } from './akin-names.ts';
import { GIVEN_NAMES, SURNAMES } from './gazetteer/person-names.ts';
import type { Name, NameWord } from './name-word.ts';

/** Consonants that outlets exchange in foreign names, the first of each row for all: also those that one language reads as another ("जॉर्जी", "गियोर्गी"). */
const ROWS = ['कखक़', 'गघजझ', 'चछसशष', 'टतथठ', 'डदधढ', 'पफ', 'वबभ', 'नणञङं', 'लळ'];
const ONE_FOR_ALL: ReadonlyMap<string, string> = new Map(
  ROWS.flatMap((row) => [...row].map((letter) => [letter, row.charAt(0)] as const)),
);
/** Heard by one and not by another. */
const BREATHS = 'हयव';
/** Two spellings of a word that one language has are no further apart. */
const APART = 0.5;
/** Words of fewer consonants are told by their vowels: "चेन लोंग", "चेन लिंग". */
const TELLING = 3;

/**
 * Whether two foreign names of as many words may be one by their consonants, one rare word of them surely: "जॉर्जी लोमिड्जे" and "गियोर्गी लोमिद्ज़े", "सुन युएटिंग" and
 * "सन युएतिंग". Two names that lists know are two. Proof only where much else is told of both.
 */
export function areFarSpellings(a: Name, b: Name): boolean {
  if (a.length < 2 || a.length !== b.length) return false;
  let isSure = false;
  for (const [i, word] of a.entries()) {
    const other = b[i];
    if (!other || !mayBeOne(word, other)) return false;
    const isRare = !isListed(word) && !isListed(other) && consonantsOf(word).length >= TELLING;
    isSure ||= isRare && spellingDistance(word.k1, other.k1) <= APART;
  }
  return isSure;
}

function mayBeOne(a: NameWord, b: NameWord): boolean {
  if (a.isLatin || b.isLatin || a.letters !== null || b.letters !== null) return false;
  if (a.k1 === b.k1) return true;
  if ((isListed(a) && isListed(b)) || areOfBothSexes(a.k1, b.k1)) return false;
  const heard = consonantsOf(a);
  if (heard !== consonantsOf(b) || heard.length < 2) return false;
  return heard.length >= TELLING || withoutLightVowels(a) === withoutLightVowels(b);
}

/** What English writes as "u", one hears as अ and another as उ. */
function withoutLightVowels({ k1 }: NameWord): string {
  return k1.replace(/[ुायव]/g, '');
}

function isListed({ word }: NameWord): boolean {
  return GIVEN_NAMES.has(word) || SURNAMES.has(word);
}

/** The consonants that are heard, one after the other. */
function consonantsOf({ k1 }: NameWord): string {
  let heard = '';
  for (const unit of k1) {
    if (BREATHS.includes(unit)) continue;
    const letter = ONE_FOR_ALL.get(unit) ?? (/[क-ह]/.test(unit) ? unit : '');
    if (!heard.endsWith(letter)) heard += letter;
  }
  return heard;
}
