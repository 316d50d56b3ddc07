import { keyK1 } from './keys.ts';

/**
 * Consonant skeletons (tier k2): candidates only, never proof. Half of all name words share their skeleton with
 * an unrelated word, so a skeleton counts only beside other evidence (a bracket, one article, a context).
 */

/** Each class of consonants that spellings and scripts confuse, under its first letter. */
const CLASSES = ['कख', 'गघ', 'चछ', 'जझ', 'तथटठ', 'दधडढ', 'नणञङं', 'पफ', 'वबभ', 'म', 'य', 'र', 'लळ', 'स', 'ह'];

const CLASS_OF = new Map<string, string>();
for (const group of CLASSES) for (const letter of group) CLASS_OF.set(letter, group.charAt(0));

/** Latin letters and pairs, longest first, to the same classes; vowels and h within a pair have none. */
const LATIN: readonly (readonly [RegExp, string])[] = [
  [/^(sch|sh|ss)/, 'स'],
  [/^(chh|ch|tch)/, 'च'],
  [/^(kh|ck|k|q)/, 'क'],
  [/^(gh|g)/, 'ग'],
  [/^c(?=[eiy])/, 'स'],
  [/^c/, 'क'],
  [/^(zh|jh|j|z)/, 'ज'],
  [/^(th|t)/, 'त'],
  [/^(dh|d)/, 'द'],
  [/^n/, 'न'],
  [/^(ph|p|f)/, 'प'],
  [/^(bh|b|v|w)/, 'व'],
  [/^m/, 'म'],
  [/^y(?=[aeiou])/, 'य'],
  [/^r/, 'र'],
  [/^l/, 'ल'],
  [/^s/, 'स'],
  [/^h/, 'ह'],
  [/^x/, 'कस'],
];

/**
 * The skeleton of one word in either script, in Devanagari letters, runs collapsed: `Kanpur` and `कानपुर`
 * share कनपर, `Oslo` and `ओस्लो` share सल. Digits stay; a word of neither script gives ''.
 */
export function skeleton(word: string): string {
  const first = word.charCodeAt(0);
  return collapse(first < 0x250 ? latinSkeleton(word.toLowerCase()) : devanagariSkeleton(word));
}

/**
 * What near spellings of a name have in common of their skeletons: the first consonant, and all without nasals, य, व and ह, which may come, go
 * or change. Spellings whose cores differ begin otherwise or are a whole consonant apart.
 */
export function coreOf(skeleton: string): string {
  return `${skeleton.charAt(0)} ${collapse(skeleton.replace(/[नमयवह]/g, ''))}`;
}

/**
 * What spellings of one word in two scripts have in common of its skeleton: it without glides, a व or ह at the end and nasals before a consonant (ओंकार, Omkar;
 * वारियर, Warrier; सहदेव, Sahdeo; अमृता, Amrutah). Words with one skeleton have one such.
 */
export function bonesAcrossScripts(bones: string): string {
  return bones
    .replace(/य/g, '')
    .replace(/(..)[वह]$/, '$1')
    .replace(/[नम](?=.)/g, '')
    .replace(/(.)\1+/g, '$1');
}

function devanagariSkeleton(word: string): string {
  let out = '';
  for (const unit of keyK1(word)) out += CLASS_OF.get(unit) ?? (isDigit(unit) ? unit : '');
  return out;
}

function latinSkeleton(word: string): string {
  let out = '';
  for (let i = 0; i < word.length; ) {
    const rest = word.slice(i, i + 3);
    const rule = LATIN.find(([pattern]) => pattern.test(rest));
    const match = rule?.[0].exec(rest);
    out += rule?.[1] ?? (isDigit(rest.charAt(0)) ? rest.charAt(0) : '');
    i += match?.[0].length ?? 1;
  }
  return out;
}

function collapse(skeleton: string): string {
  let out = '';
  for (const unit of skeleton) if (!out.endsWith(unit) || isDigit(unit)) out += unit;
  return out;
}

function isDigit(unit: string): boolean {
  return unit >= '0' && unit <= '9';
}
