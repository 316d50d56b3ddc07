import { foldWord } from './fold.ts';

/**
 * Keys under which spellings of one name meet. A key is for matching only, never for display. Each tier joins
 * more than the one before it; what each joins rightly and wrongly is recorded in docs/decisions/spelling-keys.md.
 */

const CONSONANTS = 'कखगघङचछजझञटठडढणतथदधनपफबभमयरलवशषसहळ';

const K1_UNITS = new Map<string, string>(
  [...'ीूैौईऊऐऔशषऋ'].map((unit, i) => [unit, [...'िुेोइउएओसस', 'रि'][i] ?? unit]),
);

/**
 * Tier k1 of one word: n0 and case, the length of vowels (ी=ि, ै=े), ऋ as रि, the sibilants, doubled consonants (ड and ढ with
 * each other too: चड्ढा, चढ्ढा), य before ए and ई, ह्वा at the beginning as हुआ, a virama at the end, and any nasal before a consonant as anusvara.
 */
export function keyK1(word: string): string {
  const n0 = foldWord(word).toLowerCase();
  if (n0.length === 0 || n0.charCodeAt(0) < 0x80) return n0;
  let out = '';
  for (const unit of n0) out += K1_UNITS.get(unit) ?? unit;
  return out
    .replace(/^ह्वा/, 'हुआ')
    .replace(/ये/g, 'ए')
    .replace(/यि/g, 'इ')
    .replace(/ढ्ढ|ड्ढ|ढ्ड/g, 'ड')
    .replace(DOUBLED, '$1')
    .replace(NASAL_BEFORE_CONSONANT, 'ं')
    .replace(/्$/, '');
}

const DOUBLED = new RegExp(`([${CONSONANTS}])्\\1`, 'g');
const NASAL_BEFORE_CONSONANT = new RegExp(`न्(?=[${CONSONANTS}])`, 'g');

/**
 * Tier k1.5 of one word, the blocking key of names: k1 and all viramas, ा=ो and आ=ओ, िय=य, a final ोए or ोई as ो, and
 * a nasal before a consonant as न, so that इन्सान, इनसान and इंसान meet.
 */
export function keyK15(word: string): string {
  const k1 = keyK1(word);
  if (k1.length === 0 || k1.charCodeAt(0) < 0x80) return k1;
  return k1
    .replace(/्/g, '')
    .replace(/िय/g, 'य')
    .replace(/ो[एइ]$/, 'ो')
    .replace(ANUSVARA_BEFORE_CONSONANT, 'न')
    .replace(/ो/g, 'ा')
    .replace(/ओ/g, 'आ');
}

const ANUSVARA_BEFORE_CONSONANT = new RegExp(`ं(?=[${CONSONANTS}])`, 'g');
