import type { Token } from './tokens.ts';
import { wordSet } from './word-set.ts';

/**
 * Hindi numerals in words and digits, as values. Spellings are n0. Source: the cardinals, fractions and ordinals of
 * standard Hindi grammar with the spellings that newspapers use beside one another.
 */

/** A number read from a run of tokens; `next` is the index of the token after it. */
export type NumberRead = { readonly value: number; readonly next: number };

/** 0 to 99, one word of the list per number; spellings of the same number are joined by "/". */
const CARDINALS = `शून्य/जीरो एक दो तीन चार पांच छह/छ/छै सात आठ नौ दस ग्यारह बारह तेरह चौदह पंद्रह/पंदरह सोलह सत्रह/सतरह
  अठारह/अट्ठारह उन्नीस बीस इक्कीस बाईस/बाइस तेईस/तेइस चौबीस पच्चीस छब्बीस सत्ताईस/सत्ताइस
  अट्ठाईस/अट्ठाइस/अठाईस/अठाइस उनतीस/उंतीस तीस इकतीस/इकत्तीस बत्तीस तैंतीस/तेंतीस चौंतीस पैंतीस छत्तीस सैंतीस अडतीस
  उनतालीस/उंतालीस चालीस इकतालीस बयालीस/बियालीस तैंतालीस/तेंतालीस चवालीस/चौवालीस/चौंवालीस पैंतालीस छियालीस सैंतालीस
  अडतालीस उनचास/उनंचास पचास इक्यावन बावन तिरपन/तिरेपन चौवन/चौअन पचपन छप्पन सत्तावन अट्ठावन/अठावन उनसठ साठ इकसठ बासठ
  तिरसठ/तिरेसठ चौंसठ/चौसठ पैंसठ छियासठ सडसठ अडसठ उनहत्तर सत्तर इकहत्तर बहत्तर तिहत्तर चौहत्तर पचहत्तर छिहत्तर सतहत्तर
  अठहत्तर उनासी/उन्यासी अस्सी इक्यासी बयासी तिरासी चौरासी पचासी छियासी सत्तासी अट्ठासी/अठासी नवासी नब्बे
  इक्यानवे/इक्यानबे बानवे/बानबे तिरानवे/तिरानबे चौरानवे/चौरानबे पचानवे/पंचानवे/पचानबे/पंचानबे छियानवे/छियानबे
  सत्तानवे/सत्तानबे अट्ठानवे/अट्ठानबे/अठानवे निन्यानवे/निन्यानबे`;

const CARDINAL_VALUES = new Map<string, number>();
for (const [value, spellings] of CARDINALS.split(/\s+/).entries()) {
  for (const spelling of spellings.split('/')) CARDINAL_VALUES.set(spelling, value);
}

const SCALES: ReadonlyMap<string, number> = new Map([
  ['दर्जन', 12],
  ['सौ', 100],
  ['हजार', 1e3],
  ['लाख', 1e5],
  ['मिलियन', 1e6],
  ['करोड', 1e7],
  ['अरब', 1e9],
  ['बिलियन', 1e9],
  ['खरब', 1e11],
  ['ट्रिलियन', 1e12],
]);

/** Scales that mean one of themselves when no number stands before them; अरब alone is a people. */
const STANDING_ALONE = new Set(['सौ', 'हजार']);

/** How much a fraction word adds to the number after it, and what it is worth with none. */
const FRACTIONS: ReadonlyMap<string, { readonly adds: number; readonly alone: number | null }> = new Map([
  ['साढे', { adds: 0.5, alone: null }],
  ['सवा', { adds: 0.25, alone: 1.25 }],
  ['पौने', { adds: -0.25, alone: 0.75 }],
]);

const FIXED_FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['डेढ', 1.5],
  ['ढाई', 2.5],
  ['अढाई', 2.5],
]);

const HALVES = new Set(['आधा', 'आधे', 'आधी']);

const ORDINAL_WORDS = new Map<string, number>();
for (const [value, spellings] of [
  [1, 'पहला पहली पहले प्रथम'],
  [2, 'दूसरा दूसरी दूसरे द्वितीय'],
  [3, 'तीसरा तीसरी तीसरे तृतीय'],
  [4, 'चौथा चौथी चौथे चतुर्थ'],
  [6, 'छठा छठी छठे छठां छठीं छठें छठवां छठवीं छठवें'],
  [9, 'नवां नवीं नवें'],
] as const) {
  for (const spelling of spellings.split(' ')) ORDINAL_WORDS.set(spelling, value);
}

const ORDINAL_ENDING = /^(.+?)(?:वां|वीं|वें)$/;
/** No number is longer, in code units: longer words are not looked at. */
const LONGEST_WORD = 20;
const SPACED_ENDINGS = new Set(['वां', 'वीं', 'वें']);
/** Endings of ordinals written with digits: `5वीं`, `2nd`. */
export const GLUED_ENDINGS: ReadonlySet<string> = wordSet(
  'वां वा वीं वी वें वे ला ली ले रा री रे था थी थे ठा ठी ठे st nd rd th',
);

/** The digits that a number token begins with, and what is glued behind them (`5वीं`, `600सैनिकों`). */
export type LeadingDigits = { readonly value: number; readonly digits: string; readonly rest: string };

const GROUPED = /^(?:\d+|\d{1,3}(?:,\d{2,3})*,\d{3})(?:\.\d+)?$/;

/** Reads the digits of a number token, with Indian or western grouping; null for `12.07.2025` and other shapes. */
export function leadingDigits(token: Token): LeadingDigits | null {
  if (token.kind !== 'number') return null;
  const digits = /^[\d.,]+/.exec(token.norm)?.[0] ?? '';
  if (digits.length > LONGEST_WORD || !GROUPED.test(digits)) return null;
  return { value: Number(digits.replaceAll(',', '')), digits, rest: token.norm.slice(digits.length) };
}

/** The value of one word from शून्य to निन्यानवे, or null. */
export function cardinalWord(norm: string): number | null {
  return CARDINAL_VALUES.get(norm) ?? null;
}

/** What a scale word multiplies by (सौ → 100, लाख → 100000), or null. */
export function scaleWord(norm: string): number | null {
  return SCALES.get(norm) ?? null;
}

/** Reads an ordinal at `at`: पहला, दूसरे, दसवीं, `5वीं`, `70 वीं`, `2nd`; null when there is none. */
export function readOrdinal(tokens: readonly Token[], at: number): NumberRead | null {
  const token = tokens[at];
  if (!token) return null;
  const digits = leadingDigits(token);
  if (digits !== null) {
    if (GLUED_ENDINGS.has(digits.rest)) return { value: digits.value, next: at + 1 };
    const spaced = digits.rest === '' && SPACED_ENDINGS.has(tokens[at + 1]?.norm ?? '');
    return spaced ? { value: digits.value, next: at + 2 } : null;
  }
  const word = ORDINAL_WORDS.get(token.norm);
  if (word !== undefined) return { value: word, next: at + 1 };
  const stem = token.norm.length <= LONGEST_WORD ? ORDINAL_ENDING.exec(token.norm)?.[1] : undefined;
  const value = stem === undefined ? null : cardinalWord(stem);
  return value === null ? null : { value, next: at + 1 };
}

/**
 * Reads the longest cardinal that starts at `at`: digits, words, fractions and scales (`दो लाख तीस हजार`, `साढ़े तीन
 * करोड़`, `5 लाख करोड़`, `आधा दर्जन`). Null when no number starts there.
 */
export function readCardinal(tokens: readonly Token[], at: number): NumberRead | null {
  let sum: Sum | null = null;
  for (let parts = 0; parts < MOST_PARTS; parts++) {
    const part: Part | null = readPart(tokens, sum?.next ?? at, sum !== null);
    const grown: Sum | null = part === null ? null : addPart(sum, part);
    if (grown === null) break;
    sum = grown;
    if (part?.scale === null) break;
  }
  return sum === null ? null : { value: Number(sum.total.toPrecision(12)), next: sum.next };
}

/** More parts than any real number has (खरब, अरब, करोड़, लाख, हज़ार, सौ and the rest). */
const MOST_PARTS = 8;

/** What has been added up so far and the last scale that was named; only smaller things may follow it. */
type Sum = { readonly total: number; readonly scale: number; readonly next: number };
type Part = { readonly factor: number | null; readonly scale: number | null; readonly next: number };

function readPart(tokens: readonly Token[], at: number, continued: boolean): Part | null {
  const factor = readFactor(tokens, at);
  const afterFactor = factor?.next ?? at;
  const scaleToken = tokens[afterFactor];
  const scale = factor?.ends === true ? undefined : SCALES.get(scaleToken?.norm ?? '');
  if (scale !== undefined) {
    const standsAlone =
      continued || STANDING_ALONE.has(scaleToken?.norm ?? '') || tokens[afterFactor + 1]?.norm === 'भर';
    return factor === null && !standsAlone
      ? null
      : { factor: factor?.value ?? null, scale, next: afterFactor + 1 };
  }
  return factor === null || factor.needsScale
    ? null
    : { factor: factor.value, scale: null, next: afterFactor };
}

function addPart(sum: Sum | null, part: Part): Sum | null {
  const { factor, scale, next } = part;
  if (sum === null) return { total: (factor ?? 1) * (scale ?? 1), scale: scale ?? 1, next };
  if (factor === null) {
    return scale !== null && scale > sum.scale ? { total: sum.total * scale, scale, next } : null;
  }
  if (scale === null) return factor < sum.scale ? { total: sum.total + factor, scale: 1, next } : null;
  if (scale < sum.scale) return { total: sum.total + factor * scale, scale, next };
  return factor < sum.scale ? { total: (sum.total + factor) * scale, scale, next } : null;
}

const FIRST_WORDS: ReadonlySet<string> = new Set([
  ...CARDINAL_VALUES.keys(),
  ...SCALES.keys(),
  ...FRACTIONS.keys(),
  ...FIXED_FRACTIONS.keys(),
  ...HALVES,
  ...ORDINAL_WORDS.keys(),
]);

/** Whether a cardinal or an ordinal can start with a token; cheap, to pass over the many where none does. */
export function mayStartNumber({ kind, norm }: Token): boolean {
  return kind === 'number' || FIRST_WORDS.has(norm) || /व(?:ां|ीं|ें)$/.test(norm);
}

/** A number below its scale. `ends`: letters are glued to its digits, so that no scale follows. */
type Factor = NumberRead & { readonly ends: boolean; readonly needsScale: boolean };

function readFactor(tokens: readonly Token[], at: number): Factor | null {
  const token = tokens[at];
  if (!token) return null;
  const fraction = FRACTIONS.get(token.norm);
  if (fraction) {
    const base = readPlain(tokens, at + 1);
    if (base) return { ...base, value: base.value + fraction.adds };
    return fraction.alone === null ? null : plain(fraction.alone, at + 1);
  }
  if (HALVES.has(token.norm)) return { value: 0.5, next: at + 1, ends: false, needsScale: true };
  return readPlain(tokens, at);
}

function readPlain(tokens: readonly Token[], at: number): Factor | null {
  const token = tokens[at];
  if (!token) return null;
  const digits = leadingDigits(token);
  if (digits) {
    if (digits.rest !== '' && !/^[\u0900-\u097f]/.test(digits.rest)) return null;
    return { ...plain(digits.value, at + 1), ends: digits.rest !== '' };
  }
  const value = FIXED_FRACTIONS.get(token.norm) ?? cardinalWord(token.norm);
  return value === null ? null : plain(value, at + 1);
}

function plain(value: number, next: number): Factor {
  return { value, next, ends: false, needsScale: false };
}
