import { HINDI, type Language, OTHERS } from './words.ts';

/** What a cheap walk saw of a page's text. */
export type Sample = {
  /** Text in Devanagari, as it stands on the page, its pieces joined by spaces. */
  readonly text: string;
  /** Letters of Devanagari and of other scripts; those of short labels count less than those of prose. */
  readonly devanagari: number;
  readonly other: number;
  /** What the page says of itself, a BCP 47 tag or ''. Only a hint: many sites copy it from a template. */
  readonly lang: string;
};

/** Of a Hindi page at least this part of the letters is Devanagari, however much English stands around the text. */
const SHARE = 0.15;
/** A single headline is no page: at least so many words in Devanagari … */
const WORDS = 10;
/** … of which so many are function words of Hindi, and so many different ones. */
const RATE = 0.12;
const KINDS = 3;
/** What the page's own word for its language is worth, as a part of the words seen. */
const HINT = 0.03;

const WORD = /[\u0900-\u0963\u0970-\u097f\u200c\u200d]+/g;

/** Whether a page with this text is in Hindi, by the function words of Hindi and of its neighbours. */
export function isHindi({ text, devanagari, other, lang }: Sample): boolean {
  if (devanagari < SHARE * (devanagari + other)) return false;
  const tokens = text.match(WORD) ?? [];
  const found = tokens.filter((token) => HINDI(token));
  if (tokens.length < WORDS || found.length < RATE * tokens.length || new Set(found).size < KINDS)
    return false;
  const score = found.length + hint('hi', lang, tokens.length);
  return OTHERS.every(
    (language) => score > likeness(language, tokens) + hint(language.tag, lang, tokens.length),
  );
}

function likeness({ words, endings }: Language, tokens: readonly string[]): number {
  return tokens.filter((token) => words(token) || (!HINDI(token) && endings.test(token))).length;
}

function hint(tag: string, lang: string, tokens: number): number {
  return lang.toLowerCase().split(/[-_]/, 1)[0] === tag ? HINT * tokens : 0;
}
