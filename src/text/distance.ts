/**
 * How far two spellings of one name can be apart, by what Hindi outlets really vary: vowels and their length cheap,
 * nasals and virama cheaper, aspiration in between, another consonant dear. Weights from the variant pairs recorded in
 * docs/decisions/spelling-keys.md.
 */

const VOWEL_SIGNS = 'ािीुूेैोौॉॅृ';
const VOWELS = 'अआइईउऊएऐओऔऑऍऋ';
const LIGHT = '्ंँ';

/** Each consonant to what is left of it without aspiration, retroflexion and voice of breath. */
const PLAIN = new Map<string, string>();
for (const [plain, others] of [
  ['क', 'खक़'],
  ['ग', 'घ'],
  ['च', 'छ'],
  ['ज', 'झ'],
  ['त', 'थटठ'],
  ['द', 'धडढ'],
  ['प', 'फ'],
  ['व', 'बभ'],
  ['न', 'णञङ'],
  ['स', 'शष'],
  ['ल', 'ळ'],
] as const) {
  PLAIN.set(plain, plain);
  for (const other of others) PLAIN.set(other, plain);
}

/** ड़ and ढ़, which n0 and k1 have as ड and ढ, and what others hear for them. */
const FLAPS = 'रडढ';

const LENGTHS = ['इई', 'उऊ', 'एऐ', 'ओऔ', 'िी', 'ुू', 'ेै', 'ोौ', 'ाो', 'अआ', 'एइ', 'ेि'];

const COST = { length: 0.1, light: 0.2, vowel: 0.3, aspiration: 0.4, glide: 0.4, consonant: 1 } as const;

/**
 * The weighted edit distance of two n0 or k1 words: 0 for equal ones, about 1 for each exchanged consonant. Words of more
 * than 40 code units are not compared (their distance is their length).
 * Source: weighted Levenshtein distance by dynamic programming (Wagner and Fischer, 1974).
 */
export function spellingDistance(a: string, b: string): number {
  if (a === b) return 0;
  if (a.length > 40 || b.length > 40) return Math.max(a.length, b.length);
  let row = Array.from({ length: b.length + 1 }, () => 0);
  for (let j = 1; j <= b.length; j++) row[j] = (row[j - 1] ?? 0) + insertCost(b, j - 1);
  for (let i = 1; i <= a.length; i++) {
    const next = [(row[0] ?? 0) + insertCost(a, i - 1)];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + replaceCost(a.charAt(i - 1), b.charAt(j - 1));
      const removed = (row[j] ?? 0) + insertCost(a, i - 1);
      const inserted = (next[j - 1] ?? 0) + insertCost(b, j - 1);
      next.push(Math.min(replaced, removed, inserted));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

function insertCost(word: string, at: number): number {
  const unit = word.charAt(at);
  if (LIGHT.includes(unit)) return COST.light;
  if (VOWEL_SIGNS.includes(unit) || VOWELS.includes(unit)) return COST.vowel;
  if (unit === 'य' || unit === 'ह' || (unit === 'व' && isVowel(word.charAt(at - 1))))
    return COST.glide + COST.light;
  return unit === word.charAt(at - 1) ? COST.light : COST.consonant;
}

function replaceCost(x: string, y: string): number {
  if (x === y) return 0;
  if (LENGTHS.some((pair) => pair.includes(x) && pair.includes(y))) return COST.length;
  if (isVowel(x) && isVowel(y)) return COST.vowel;
  if (isNasal(x) && isNasal(y)) return COST.light;
  if (FLAPS.includes(x) && FLAPS.includes(y)) return COST.aspiration;
  const plain = PLAIN.get(x);
  return plain !== undefined && plain === PLAIN.get(y) ? COST.aspiration : COST.consonant;
}

function isVowel(unit: string): boolean {
  return unit !== '' && (VOWEL_SIGNS.includes(unit) || VOWELS.includes(unit));
}

function isNasal(unit: string): boolean {
  return 'नणञङंम'.includes(unit);
}
