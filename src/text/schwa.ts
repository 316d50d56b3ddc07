/**
 * Where the inherent vowel of Devanagari is silent in Hindi. Source: M. Ohala, Aspects of Hindi Phonology (1983): read
 * from the right, ə is silent between VC and CV, and at the end of a word; not beside a cluster, not across the
 * boundary of a compound.
 */

/**
 * One written letter with what follows it: a consonant (null for a vowel on its own), its vowel as an independent
 * vowel letter (अ for the inherent one, null under a virama, `SILENT` where it is written but not heard), and whether
 * it is nasal.
 */
export type Letter = {
  readonly consonant: string | null;
  readonly vowel: string | null;
  readonly nasal: boolean;
};

/** The vowel of a letter whose inherent vowel is not heard. */
const SILENT = '';

/** Whether a vowel is heard in the letter. */
export function isSounded(letter: Letter): boolean {
  return letter.vowel !== null && letter.vowel !== SILENT;
}

const VIRAMA = '\u094d';
const NUKTA = '\u093c';
const INHERENT = 'अ';
const SIGNS: ReadonlyMap<string, string> = new Map(
  [...'ािीुूृेैोौॉॅ'].map((sign, i) => [sign, [...'आइईउऊऋएऐओऔऑऍ'][i] ?? sign]),
);
const NASALS = new Set(['ं', 'ँ']);
const VOWELS = new Set('अआइईउऊऋएऐओऔऑऍऎऒॲ');
const CONSONANT = /^[क-हळ]$/;

/** Reads a word (decomposed, without joiners) into its letters; signs that have no sound are left out. */
export function lettersOf(word: string): Letter[] {
  const letters: Letter[] = [];
  for (const unit of word) {
    const last = letters.at(-1);
    const vowel = SIGNS.get(unit);
    if (CONSONANT.test(unit)) letters.push({ consonant: unit, vowel: INHERENT, nasal: false });
    else if (VOWELS.has(unit)) letters.push({ consonant: null, vowel: unit, nasal: false });
    else if (last === undefined) continue;
    else if (unit === NUKTA)
      letters[letters.length - 1] = { ...last, consonant: `${last.consonant ?? ''}${NUKTA}` };
    else if (unit === VIRAMA) letters[letters.length - 1] = { ...last, vowel: null };
    else if (vowel !== undefined) letters[letters.length - 1] = { ...last, vowel };
    else if (NASALS.has(unit)) letters[letters.length - 1] = { ...last, nasal: true };
  }
  return letters;
}

/** Second members of compounds that keep their own vowels: राष्ट्र|पति, राम|नगर, मन|प्रीत. */
const SECOND_MEMBERS = 'पति नगर गढ चरण शंकर कर करी वती घर प्रीत प्रसाद प्रकाश प्रताप रमण रमन'
  .split(' ')
  .map((member) => lettersOf(member));

/** Marks the inherent vowels of a word that are silent. */
export function dropSilentVowels(letters: readonly Letter[]): Letter[] {
  const cut = compoundBoundary(letters);
  return cut === 0
    ? dropInSimple(letters)
    : [...dropInSimple(letters.slice(0, cut)), ...dropInSimple(letters.slice(cut))];
}

/** The index at which the second member of a compound begins, or 0. */
function compoundBoundary(letters: readonly Letter[]): number {
  const member = SECOND_MEMBERS.find((candidate) => endsWith(letters, candidate));
  const cut = member === undefined ? 0 : letters.length - member.length;
  return cut >= 2 && letters[cut - 1]?.vowel !== null ? cut : 0;
}

function endsWith(letters: readonly Letter[], ending: readonly Letter[]): boolean {
  const from = letters.length - ending.length;
  return ending.every((letter, i) => {
    const own = letters[from + i];
    if (own === undefined || own.vowel !== letter.vowel || own.nasal !== letter.nasal) return false;
    return bare(own.consonant) === bare(letter.consonant);
  });
}

function bare(consonant: string | null): string | null {
  return consonant?.charAt(0) ?? null;
}

function dropInSimple(letters: readonly Letter[]): Letter[] {
  const out = [...letters];
  const last = out.length - 1;
  if (last > 0 && isInherent(out[last]) && !keepsFinalVowel(out[last - 1], out[last])) silence(out, last);
  for (let i = last - 1; i > 0; i--) if (isInherent(out[i]) && isBetweenSyllables(out, i)) silence(out, i);
  return out;
}

function silence(letters: Letter[], at: number): void {
  const letter = letters[at];
  if (letter) letters[at] = { ...letter, vowel: SILENT };
}

function isInherent(letter: Letter | undefined): boolean {
  return letter?.consonant != null && letter.vowel === INHERENT && !letter.nasal;
}

/** VC_CV; after a nasal the vowel stays (वेंकटेश) but for the ŋ of हिंगलाज, which is one sound. */
function isBetweenSyllables(letters: readonly Letter[], at: number): boolean {
  const before = letters[at - 1];
  const after = letters[at + 1];
  if (!before || !isSounded(before) || !after || after.consonant === null || !isSounded(after)) return false;
  return !before.nasal || (letters[at]?.consonant === 'ग' && !KEEP_AFTER_NASAL.has(before.vowel ?? ''));
}

/** रंगनाथ, बेंगलुरु: after these vowels ंग is ŋg. */
const KEEP_AFTER_NASAL = new Set(['अ', 'ए']);

const OBSTRUENTS = new Set('कखगघचछजझटठडढतथदधपफबभशषसह');
const SOUNDED_AFTER_ANY = new Set(['य', 'र']);
const SOUNDED_AFTER_OBSTRUENT = new Set(['ल', 'व', 'न', 'ण', 'म', 'ञ']);
const BEFORE_FINAL_YA = new Set(['इ', 'ई', 'ए']);

/** The final vowel is heard where the word could not end otherwise: नरेंद्र, कृष्ण, आदित्य, भारतीय. */
function keepsFinalVowel(before: Letter | undefined, last: Letter | undefined): boolean {
  const final = last?.consonant ?? '';
  if (before?.vowel !== null) return final === 'य' && BEFORE_FINAL_YA.has(before?.vowel ?? '');
  if (SOUNDED_AFTER_ANY.has(final)) return true;
  return SOUNDED_AFTER_OBSTRUENT.has(final) && OBSTRUENTS.has(bare(before.consonant) ?? '');
}
