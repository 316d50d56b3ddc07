import type { Named } from '../../events/actors.ts';
import { splitGlued } from '../../text/dates.ts';
import { findNumbers, type NumberMention } from '../../text/numbers.ts';
import type { Token } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-set.ts';
import type { LocalEntity, Mention } from '../extract.ts';
import type { ReadSentence } from '../reading.ts';

/** A number of a sentence with its tokens, half-open; its words of bound ("करीब", "से अधिक") are within. */
export type PlacedNumber = { readonly number: NumberMention; readonly from: number; readonly to: number };

/**
 * One sentence as figures are looked for in it: its tokens without currency signs and with what is glued to digits apart, its
 * names in those tokens, its numbers that may be figures. `signs` are the currency signs by the token they stand before.
 */
export type FigureScene = {
  readonly sentence: ReadSentence;
  readonly tokens: readonly Token[];
  readonly signs: ReadonlyMap<number, Token>;
  readonly names: readonly Named[];
  readonly numbers: readonly PlacedNumber[];
};

/** The scene of a sentence with the mentions in it, or null for one without numbers, as most are. */
export function sceneOf(
  sentence: ReadSentence,
  mentions: readonly Mention[],
  entities: readonly LocalEntity[],
): FigureScene | null {
  const { tokens, signs } = withoutSigns(sentence.tokens);
  const found = findNumbers(tokens).filter((number) => !number.ordinal);
  if (found.length === 0) return null;
  const names = mentions.flatMap((mention) => toNamed(tokens, mention, entities));
  const numbers = found
    .map((number) => place(tokens, number))
    .filter((placed) => !isBarred(sentence, tokens, names, placed));
  return numbers.length === 0 ? null : { sentence, tokens, signs, names, numbers };
}

const SIGNS = new Set(['₹', '$', '€', '£']);
/** The rupee written short before its number: "रु. 500". */
const RUPEES = new Set(['रु', 'रू', 'rs', 'inr']);

function withoutSigns(tokens: readonly Token[]): Pick<FigureScene, 'tokens' | 'signs'> {
  const kept: Token[] = [];
  const signs = new Map<number, Token>();
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    const behind = token === undefined ? null : behindSign(tokens, at);
    if (token && behind !== null) {
      signs.set(kept.length, token);
      at = behind - 1;
    } else if (token) kept.push(...splitGlued(token));
  }
  return { tokens: kept, signs };
}

/** Where the number behind a currency sign starts; null when there is no such sign at `at`. */
function behindSign(tokens: readonly Token[], at: number): number | null {
  const norm = tokens[at]?.norm ?? '';
  if (SIGNS.has(norm)) return at + 1;
  if (!RUPEES.has(norm)) return null;
  const number = tokens[at + 1]?.norm === '.' ? at + 2 : at + 1;
  return tokens[number]?.kind === 'number' ? number : null;
}

function toNamed(
  tokens: readonly Token[],
  mention: Mention,
  entities: readonly LocalEntity[],
): readonly Named[] {
  const entity = entities[mention.entity];
  const from = tokens.findIndex((token) => token.end > mention.start);
  const to = tokens.findLastIndex((token) => token.start < mention.end) + 1;
  if (!entity || from < 0 || to <= from) return [];
  const country = /^[A-Z]{2}$/.test(entity.listed ?? '');
  return [
    { entity: mention.entity, type: entity.type, from, to, adjective: mention.form === 'adjective', country },
  ];
}

function place(tokens: readonly Token[], number: NumberMention): PlacedNumber {
  const from = tokens.findIndex((token) => token.end > number.start);
  const to = tokens.findLastIndex((token) => token.start < number.end) + 1;
  return { number, from, to };
}

/** Words before a number that make it the number of something, not a count of it: "कक्षा 10", "धारा 302", "टॉप 5". */
const NUMBERED = wordSet(`
  कक्षा क्लास धारा वार्ड नंबर नं क्रमांक सेक्टर फेज चरण अंडर आर्टिकल अनुच्छेद टॉप फ्लाइट गेट प्लेटफार्म प्लेटफॉर्म हाईवे एनएच पेज पृष्ठ
  मॉडल वर्जन रूम कमरा प्लॉट ब्लॉक पिलर अध्याय भाग पार्ट सीजन संस्करण
`);

/** Part of a date, a name, a label or a broken decimal ("64 . 61"); by itself in brackets ("(54)"), which is an age. */
function isBarred(
  { dates }: ReadSentence,
  tokens: readonly Token[],
  names: readonly Named[],
  { number, from, to }: PlacedNumber,
): boolean {
  const before = tokens[from - 1]?.norm ?? '';
  return (
    NUMBERED.has(before) ||
    (before === '.' && tokens[from - 2]?.kind === 'number') ||
    (before === '(' && tokens[to]?.norm === ')') ||
    dates.some((date) => date.start < number.end && number.start < date.end) ||
    names.some((name) => name.from < to && from < name.to)
  );
}
