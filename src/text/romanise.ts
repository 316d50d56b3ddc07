import { foldWord, isInvisible } from './fold.ts';
import { letterNamed, spelledLetters } from './letters.ts';
import { dropSilentVowels, isSounded, type Letter, lettersOf } from './schwa.ts';

/**
 * Devanagari names in Latin letters as English-language papers in India write them: no marks, one letter for a long
 * vowel, silent vowels left out. Where usage is free, the more common spelling was chosen; foreign names can only
 * come near their own spelling (लंदन → Landan).
 */

const WORD = /[\u0900-\u0963\u0971-\u097f\u200c\u200d]+/g;

/**
 * Writes the Devanagari words of a name in Latin letters, each with a capital (`सुभाष चंद्र बोस` → `Subhash Chandra Bos`). Letters
 * spelled out become capitals (बीएसएफ → BSF, `एस. जयशंकर` → `S. Jaishankar`); all other signs stay, digits become ASCII.
 */
export function romanise(hindi: string): string {
  let leading = true;
  const latin = hindi.replace(WORD, (word: string, at: number) => {
    const end = at + word.length;
    const isInitial = hindi.charAt(end) === '.' || (leading && FOLLOWED.test(hindi.slice(end, end + 2)));
    const letter = isInitial ? letterNamed(foldWord(word)) : null;
    leading = leading && letter !== null;
    return letter?.toUpperCase() ?? romaniseWord(word);
  });
  return latin.replace(/[०-९]/g, (digit) => String(digit.charCodeAt(0) - 0x966)).replaceAll('।', '.');
}

/** What stands behind an initial without a full stop: a space and the next word. */
const FOLLOWED = /^ [\u0904-\u0939]/;

function romaniseWord(raw: string): string {
  const spelled = spelledLetters(foldWord(raw));
  if (spelled !== null) return spelled.toUpperCase();
  const word = [...raw.normalize('NFD')].filter((unit) => !isInvisible(unit)).join('');
  const foreign = withEnding(word, FOREIGN_ENDINGS);
  return capitalise(foreign?.replace(/^v/, 'w') ?? withEnding(word, ENDINGS) ?? spell(word));
}

function withEnding(word: string, endings: readonly (readonly [string, string])[]): string | null {
  const ending = endings.find(([hindi]) => word.length > hindi.length + 1 && word.endsWith(hindi));
  return ending === undefined ? null : spell(word.slice(0, -ending[0].length)) + ending[1];
}

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Endings of foreign names that are spelled alike everywhere; such a name begins with W, not V. */
const FOREIGN_ENDINGS: readonly (readonly [string, string])[] = [
  ['ंगटन', 'ngton'],
  ['ल्टन', 'lton'],
  ['स्टन', 'ston'],
  ['लैंड', 'land'],
  ['वुड', 'wood'],
  ['टाउन', 'town'],
  ['पोर्ट', 'port'],
  ['बर्ग', 'burg'],
  ['स्की', 'sky'],
  ['स्टीन', 'stein'],
];

/** Endings of places: the member before them is a word of its own (हैदर|आबाद). */
const ENDINGS: readonly (readonly [string, string])[] = [
  ['याबाद', 'abad'],
  ['ाबाद', 'abad'],
];

/** Parts of names whose common spelling leaves the rules; tried on the spelled word. */
const HABITS: readonly (readonly [RegExp, string])[] = [
  [/^nyu/, 'new'],
  [/chchh/g, 'chh'],
  [/^shri/, 'sri'],
  [/dip(?=$|[aik])/, 'deep'],
  [/prit$/, 'preet'],
  [/^(n|dh)iraj$/, '$1eeraj'],
  [/vir$/, 'veer'],
  [/([aeiou][^aeiou]{1,4})aur$/, '$1ore'],
];

function spell(word: string): string {
  const letters = dropSilentVowels(lettersOf(word));
  let out = '';
  for (let i = 0; i < letters.length; i++) out += spellLetter(letters, i);
  return HABITS.reduce((latin, [pattern, habit]) => latin.replace(pattern, habit), out);
}

function spellLetter(letters: readonly Letter[], at: number): string {
  const letter = letters[at];
  if (!letter) return '';
  return (
    spellConsonant(letters, at) + spellVowel(letters, at) + (letter.nasal ? spellNasal(letters, at) : '')
  );
}

const CONSONANTS: ReadonlyMap<string, string> = new Map(
  'क:k ख:kh ग:g घ:gh ङ:n च:ch छ:chh ज:j झ:jh ञ:n ट:t ठ:th ड:d ढ:dh ण:n त:t थ:th द:d ध:dh न:n प:p फ:f ब:b भ:bh म:m य:y र:r ल:l व:v श:sh ष:sh स:s ह:h ळ:l क़:q ख़:kh ग़:gh ज़:z झ़:zh ड़:r ढ़:rh फ़:f'
    .normalize('NFD')
    .split(' ')
    .map((pair): [string, string] => [pair.split(':')[0] ?? '', pair.split(':')[1] ?? '']),
);

const VOWELS: ReadonlyMap<string, string> = new Map(
  'अ:a आ:a इ:i ई:i उ:u ऊ:u ऋ:ri ए:e ऐ:ai ओ:o औ:au ऑ:o ऍ:a ऎ:e ऒ:o ॲ:a'
    .split(' ')
    .map((pair): [string, string] => [pair.charAt(0), pair.slice(2)]),
);

function spellConsonant(letters: readonly Letter[], at: number): string {
  const consonant = letters[at]?.consonant ?? '';
  const before = letters[at - 1];
  const after = letters[at + 1];
  if (consonant === 'ज' && letters[at]?.vowel === null && after?.consonant === 'ञ') return 'g';
  if (consonant === 'ञ' && before?.consonant === 'ज' && before.vowel === null) return 'y';
  if (consonant === 'व') return spellVa(letters, at);
  if (consonant === 'य') return spellYa(letters, at);
  return CONSONANTS.get(consonant) ?? CONSONANTS.get(consonant.charAt(0)) ?? '';
}

const BEFORE_W = new Set('कखगघचछजझटठडढतथदधपफबभशषस');

/** व is w after an obstruent (विश्व, द्वारका), before आ within a word (तिवारी, पासवान), in वॉ and in -वत, -वंत; o in राव, गांव. */
function spellVa(letters: readonly Letter[], at: number): string {
  const letter = letters[at];
  const before = letters[at - 1];
  if (!letter) return '';
  if (letter.vowel === 'ऑ') return 'w';
  if (!before) return 'v';
  if (at === letters.length - 1 && !isSounded(letter) && before.vowel === 'आ')
    return before.nasal ? 'on' : 'o';
  const isCluster = before.vowel === null && BEFORE_W.has(before.consonant ?? '');
  const isBroad = letter.vowel === 'आ' && before.vowel !== null && !isShi(before);
  return isCluster || isBroad || isEndingVat(letters, at) ? 'w' : 'v';
}

/** शिवाजी keeps its v. */
function isShi(letter: Letter): boolean {
  return letter.consonant === 'श' && letter.vowel === 'इ';
}

/** -वत, -वंत at the end: भागवत, शेखावत, जसवंत. */
function isEndingVat(letters: readonly Letter[], at: number): boolean {
  return letters[at]?.vowel === 'अ' && letters[at + 1]?.consonant === 'त' && at + 2 === letters.length;
}

/** The y of a syllable's end: i in राय, जय, जयपुर, नायडू; y in विजय, उपाध्याय. No y in -इया- behind a syllable (सोनिया), but प्रिया. */
function spellYa(letters: readonly Letter[], at: number): string {
  const letter = letters[at];
  const before = letters[at - 1];
  const after = letters[at + 1];
  if (letter?.vowel === 'आ' && before?.vowel === 'इ') {
    const isCluster = letters[at - 2]?.vowel === null;
    return !isCluster && letters.slice(Math.max(0, at - 3), at - 1).some(isSounded) ? '' : 'y';
  }
  if (!letter || isSounded(letter) || letter.vowel === null) return 'y';
  if (before?.vowel === 'आ') return before.consonant === 'य' ? 'y' : 'i';
  if (before?.vowel === 'अ') return at === 1 || (after?.consonant === 'प' && after.vowel === 'उ') ? 'i' : 'y';
  return 'y';
}

function spellVowel(letters: readonly Letter[], at: number): string {
  const letter = letters[at];
  const vowel = letter?.vowel;
  if (!letter || vowel == null) return '';
  const after = letters[at + 1];
  if (vowel === 'ऐ' && letter.nasal && after?.consonant != null) return 'a';
  if (vowel === 'ऑ' && letter.consonant === 'व') return 'a';
  return VOWELS.get(vowel) ?? '';
}

const LABIALS = new Set('पफबभमव');

/** Anusvara by the place of what follows: m before labials, ng before ह (सिंह), n elsewhere; गांव has its n behind. */
function spellNasal(letters: readonly Letter[], at: number): string {
  const after = letters[at + 1];
  const consonant = after?.consonant?.charAt(0) ?? '';
  if (consonant === 'ह') return 'ng';
  if (consonant === 'व' && after && !isSounded(after) && letters[at]?.vowel === 'आ') return '';
  return LABIALS.has(consonant) ? 'm' : 'n';
}
