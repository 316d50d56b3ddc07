/**
 * Tier n0: the spelling differences that never tell two words apart are folded away (reference: the tiers and
 * their measured collisions are recorded in docs/decisions/spelling-keys.md).
 */

/**
 * A folded copy of a text that still knows where it came from: `starts[i]` is the offset, in UTF-16 code units
 * of the raw text, of what became code unit `i` of `text`; `starts[text.length]` is the length of the raw text.
 */
export type Folded = { readonly text: string; readonly starts: readonly number[] };

const NUKTA = '\u093c';
const VIRAMA = '\u094d';
const ANUSVARA = '\u0902';

/**
 * Signs that nobody sees and that stand inside words: joiners, marks of direction, byte-order mark, soft hyphen,
 * invisible operators, variation selectors. A zero-width space is not one of them: it parts words.
 */
const INVISIBLE =
  '\u00ad\u034f\u061c\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2061\u2062\u2063\u2064' +
  '\u2066\u2067\u2068\u2069\ufe00\ufe01\ufe02\ufe03\ufe04\ufe05\ufe06\ufe07\ufe08\ufe09\ufe0a\ufe0b\ufe0c\ufe0d\ufe0e\ufe0f\ufeff';

const INVISIBLE_UNITS: ReadonlySet<string> = new Set(INVISIBLE);

/** Whether a code unit is an invisible sign that belongs to the word around it. */
export function isInvisible(unit: string): boolean {
  return INVISIBLE_UNITS.has(unit);
}

const DROPPED = `${INVISIBLE}${NUKTA}\u0903`;

/** Written alike: left → right, code unit by code unit. */
const ALIKE: readonly (readonly [string, string])[] = [
  ['\u00a0\u200b\u202f', '   '],
  ['\u0901', ANUSVARA],
  ['\u0958\u0959\u095a\u095b\u095c\u095d\u095e\u095f', 'कखगजडढफय'],
  ['\u0929\u0931\u0934', 'नरळ'],
  ['ऍऑॲॅॉऎऒॆॊ', 'एओएेोएओेो'],
  ['०१२३४५६७८९', '0123456789'],
  ['‘’‚‛`´', "''''''"],
  ['“”„‟«»', '""""""'],
  ['‐‑‒–—―−', '-------'],
];

/** Each nasal with the stops of its own class: before them, nasal + virama is an anusvara. */
const VARGA: readonly (readonly [string, string])[] = [
  ['ङ', 'कखगघ'],
  ['ञ', 'चछजझ'],
  ['ण', 'टठडढ'],
  ['न', 'तथदध'],
  ['म', 'पफबभ'],
];

/** A vowel typed as two signs, as converted texts do (डाॅ for डॉ, अाज for आज, एेसा for ऐसा): the pair, then the vowel. */
const SPLIT_VOWELS: readonly (readonly [string, string])[] = [
  ['अा', 'आ'],
  ['अे', 'ए'],
  ['अो', 'ओ'],
  ['अौ', 'औ'],
  ['आे', 'ओ'],
  ['आै', 'औ'],
  ['एे', 'ऐ'],
  ['ाे', 'ो'],
  ['ाै', 'ौ'],
];

const SINGLE = new Map<string, string>();
for (const c of DROPPED) SINGLE.set(c, '');
for (const [from, to] of ALIKE)
  for (let i = 0; i < from.length; i++) SINGLE.set(from.charAt(i), to.charAt(i));

const NASAL_BEFORE = new Map<string, string>();
for (const [nasal, stops] of VARGA) for (const stop of stops) NASAL_BEFORE.set(stop, nasal);

const WHOLE_VOWEL = new Map<string, string>(SPLIT_VOWELS);

/**
 * Folds a text to tier n0 and keeps the way back. Case is kept: only keys are lower-cased. A cluster that folds
 * away belongs to the unit before it, so that a span of `text` maps to a raw span that holds whole clusters.
 */
export function fold(raw: string): Folded {
  const units: string[] = [];
  const starts: number[] = [];
  for (let i = 0; i < raw.length; i++) {
    const unit = raw.charAt(i);
    const folded = SINGLE.get(unit) ?? unit;
    if (folded === '') continue;
    const last = units.length - 1;
    const vowel = WHOLE_VOWEL.get((units[last] ?? '') + folded);
    if (vowel !== undefined) {
      units[last] = vowel;
      continue;
    }
    const nasal = NASAL_BEFORE.get(folded);
    if (nasal !== undefined && units[last] === VIRAMA && units[last - 1] === nasal) {
      units.splice(last - 1, 2, ANUSVARA);
      starts.pop();
    }
    units.push(folded);
    starts.push(i);
  }
  starts.push(raw.length);
  return { text: units.join(''), starts };
}

/** The raw span, in UTF-16 code units, behind a span of the folded text; both half-open. */
export function unfold(folded: Folded, start: number, end: number): { start: number; end: number } {
  const length = folded.starts[folded.text.length] ?? 0;
  return { start: folded.starts[start] ?? length, end: folded.starts[end] ?? length };
}

const NEEDS_FOLDING = new RegExp(
  `[${[...SINGLE.keys()].map(escapeUnit).join('')}]|[ङञणनम]${VIRAMA}|[अआएा][ाेैोौ]`,
);

/** The n0 spelling of a short text such as a word, without the way back. */
export function foldWord(raw: string): string {
  return NEEDS_FOLDING.test(raw) ? fold(raw).text : raw;
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
