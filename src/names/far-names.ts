import { GIVEN_NAMES, SURNAMES } from './gazetteer/person-names.ts';
import type { Name, NameWord } from './name-word.ts';

/** Consonants that outlets exchange in foreign names, the first of each row for all: also those that one language reads as another ("जॉर्जी", "गियोर्गी"). */
const ROWS = ['कखक़', 'गघजझ', 'चछसशष', 'टतथठ', 'डदधढ', 'पफ', 'वबभ', 'नणञङं', 'लळ'];
const ONE_FOR_ALL: ReadonlyMap<string, string> = new Map(
  ROWS.flatMap((row) => [...row].map((letter) => [letter, row.charAt(0)] as const)),
);
/** Heard by one and not by another. */
const BREATHS = 'हयव';
/** Fewer consonants than these in all words together are alike by chance. */
const FEWEST_CONSONANTS = 4;

/**
 * Whether two foreign names of as many words may be one by their consonants, one word of them surely: "जॉर्जी लोमिड्जे" and "गियोर्गी लोमिद्ज़े", "सुन युएटिंग" and "सन
 * युएतिंग". Two names that lists know are two. Proof only where much else is told of both.
 */
export function areFarSpellings(a: Name, b: Name): boolean {
  if (a.length < 2 || a.length !== b.length) return false;
  let consonants = 0;
  let alike = 0;
  for (const [i, word] of a.entries()) {
    const other = b[i];
    if (!other || word.isLatin || other.isLatin || word.letters !== null || other.letters !== null)
      return false;
    const heard = consonantsOf(word);
    if (heard !== consonantsOf(other)) return false;
    if (word.bones === other.bones) alike++;
    if (word.k1 !== other.k1 && isListed(word) && isListed(other)) return false;
    consonants += heard.length;
  }
  return alike > 0 && consonants >= FEWEST_CONSONANTS;
}

function isListed({ word }: NameWord): boolean {
  return GIVEN_NAMES.has(word) || SURNAMES.has(word);
}

function consonantsOf({ k1 }: NameWord): string {
  let heard = '';
  for (const unit of k1) {
    if (BREATHS.includes(unit)) continue;
    const letter = ONE_FOR_ALL.get(unit) ?? (/[क-ह]/.test(unit) ? unit : '');
    if (!heard.endsWith(letter)) heard += letter;
  }
  return heard;
}
