import { letterNamed } from './letters.ts';
import { type Token, tokenise } from './tokens.ts';
import { wordSet } from './word-set.ts';

/** One sentence: offsets in UTF-16 code units of the whole text, without surrounding white space; its tokens in order. */
export type Sentence = { readonly start: number; readonly end: number; readonly tokens: readonly Token[] };

const ENDS = new Set(['।', '॥', '?', '!', '|', '.']);
const CLOSERS = new Set(['"', "'", ')', ']', '’', '”']);

/** Abbreviations before a full stop. Names of letters are looked up apart. */
const ABBREVIATIONS = wordSet(
  'डा डॉ प्रो श्री श्रीमति कु रु रू मो मु मौ पं सं स्व सर ले लेफ्टि कर्न मे ब्रि कै इंजी कि मि मी नं क्र मा आद जि बि उ प्रा लि कं अ ब द dr mr mrs ms st no vs rs prof sr jr gen col lt',
);

/** Names of letters that are common words as well: before a full stop they are a letter only beside another one. */
const ALSO_WORDS = new Set(['आई', 'जी', 'आइ', 'सी', 'पी']);

/**
 * Splits `text` between `from` and `to` (UTF-16 code units) into sentences: at । ॥ ? ! and at "." or "|" where they
 * stand for a danda, not after an abbreviation, an initial or a number. A closing quotation mark or bracket stays
 * with the sentence it ends.
 */
export function splitSentences(text: string, from: number, to: number): Sentence[] {
  const tokens = tokenise(text, from, to);
  const sentences: Token[][] = [];
  let first = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (!endsSentence(tokens, i, first)) continue;
    let last = i;
    while (closes(tokens, last + 1)) last++;
    pushSentence(sentences, tokens, first, last + 1);
    first = last + 1;
    i = last;
  }
  pushSentence(sentences, tokens, first, tokens.length);
  return sentences.map((own) => ({
    start: own[0]?.start ?? from,
    end: own.at(-1)?.end ?? from,
    tokens: own,
  }));
}

/** Marks alone are no sentence: they stay with the one before them. */
function pushSentence(sentences: Token[][], tokens: readonly Token[], first: number, end: number): void {
  const own = tokens.slice(first, end);
  const previous = sentences.at(-1);
  if (previous && own.every((token) => token.kind === 'mark')) for (const token of own) previous.push(token);
  else if (own.length > 0) sentences.push(own);
}

/** A closer follows without a space: a quotation mark after a space opens the next sentence. */
function closes(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token || !before || before.end !== token.start || token.kind !== 'mark') return false;
  return CLOSERS.has(token.text) || CLOSERS.has(token.norm) || ENDS.has(token.norm);
}

function endsSentence(tokens: readonly Token[], at: number, first: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'mark' || !ENDS.has(token.norm)) return false;
  if (token.norm === '|') return standsAlone(tokens, at);
  return token.norm !== '.' || isFullStop(tokens, at, first);
}

/** "|" is a danda when a Devanagari word stands before it and no word is glued behind it. */
function standsAlone(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return tokens[at - 1]?.kind === 'devanagari' && (!next || next.start > (tokens[at]?.end ?? 0));
}

function isFullStop(tokens: readonly Token[], at: number, first: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (!token || !before || at === first) return false;
  if (!next) return true;
  if (before.end !== token.start) return next.norm !== '.';
  if (next.norm === '.' && next.start === token.end) return false;
  if (before.norm === '.') return next.start > token.end && !CLOSERS.has(next.norm);
  if (ABBREVIATIONS.has(before.norm) || isOfChain(tokens, at - 1) || isAmongSyllables(tokens, at))
    return false;
  const runsOn = next.start === token.end && (next.kind === 'latin' || next.kind === 'number');
  if (before.kind === 'latin') return !runsOn && before.norm.length > 1 && !isInitials(before);
  if (before.kind === 'number') return !runsOn && at - 1 > first;
  return !isInitial(tokens, at - 1, first);
}

/** The longest piece of a name cut short word by word ("हि. लो. द."), in characters. */
const LONGEST_PIECE = 2;
/** Behind these a sentence goes on. */
const POSTPOSITIONS = wordSet('ने को से में का के की पर');

/** A piece of such a name: another piece follows it, or stands before it and the sentence goes on. */
function isOfChain(tokens: readonly Token[], at: number): boolean {
  if (!isPiece(tokens, at)) return false;
  return (
    isPiece(tokens, at + 2) || (isPiece(tokens, at - 2) && POSTPOSITIONS.has(tokens[at + 2]?.norm ?? ''))
  );
}

function isPiece(tokens: readonly Token[], at: number): boolean {
  const [token, dot] = [tokens[at], tokens[at + 1]];
  return (
    token?.kind === 'devanagari' &&
    token.norm.length <= LONGEST_PIECE &&
    dot?.norm === '.' &&
    dot.start === token.end &&
    !ENDINGS.has(token.norm)
  );
}

/** Short words that end sentences. */
const ENDINGS = wordSet('है हो था थी थे दी ली की दो दे ले कर जा आ गई गए पी');

/** The longest syllable that an abbreviation without spaces ("भा.ज.पा.") is made of, in code units. */
const LONGEST_SYLLABLE = 3;

/** A full stop within or behind "भा.ज.पा.": short words with full stops and no space between them. */
function isAmongSyllables(tokens: readonly Token[], at: number): boolean {
  const isSyllable = (i: number): boolean => {
    const [token, stop] = [tokens[i], tokens[i + 1]];
    if (token?.kind !== 'devanagari' || stop?.norm !== '.') return false;
    return token.norm.length <= LONGEST_SYLLABLE && token.end === stop.start;
  };
  const isGlued = (i: number): boolean => tokens[i]?.end === tokens[i + 1]?.start;
  if (!isSyllable(at - 1)) return false;
  return (isGlued(at) && isSyllable(at + 1)) || (isGlued(at - 2) && isSyllable(at - 3));
}

function isInitials(token: Token): boolean {
  return token.text.length <= 2 && token.text === token.text.toUpperCase();
}

/** Behind these a letter is an initial ("महासचिव पी. …"). */
const TITLES = wordSet(`
  श्री श्रीमती न्यायमूर्ति जस्टिस महासचिव सचिव अध्यक्ष उपाध्यक्ष मंत्री प्रधानमंत्री मुख्यमंत्री राज्यपाल निदेशक प्रबंधक चेयरमैन आयुक्त अधिकारी प्रवक्ता सांसद विधायक एसपी डीएम
  कलेक्टर कोच कप्तान वैज्ञानिक प्रोफेसर इंस्पेक्टर नेता
`);

/** An initial before its full stop: a letter's name at the start, after a mark or beside another initial. */
function isInitial(tokens: readonly Token[], at: number, first: number): boolean {
  const token = tokens[at];
  if (!token || letterNamed(token.norm) === null) return false;
  if (!ALSO_WORDS.has(token.norm)) return true;
  const next = tokens[at + 2];
  const before = tokens[at - 2];
  const besideInitial =
    (next !== undefined && letterNamed(next.norm) !== null && tokens[at + 3]?.norm === '.') ||
    (tokens[at - 1]?.norm === '.' && before !== undefined && letterNamed(before.norm) !== null);
  return at === first || besideInitial || TITLES.has(tokens[at - 1]?.norm ?? '');
}
