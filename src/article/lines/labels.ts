import type { Token } from '../../text/tokens.ts';
import type { Line } from './lines.ts';
import type { Shape } from './shape.ts';
import * as vocabulary from './vocabulary.ts';

/** Marks behind a label. */
const SEPARATORS = new Set([':', '|', '>', '→', '।', '»']);
const OPENERS = new Set(['(', '[', '*', '-', '#', '>', '"', "'", '•', '►', '➤', '▶', '👉', '|', ':']);

/** What a line that points elsewhere holds: only the label, or the label and the headline it points to. */
export type Pointer = 'none' | 'alone' | 'headline';

/** A pointing label is seldom longer than "ये बड़ी ख़बर भी ज़रूर पढ़ें". */
const LONGEST_POINTER = 9;

/**
 * Whether tokens begin with a label that sends the reader elsewhere: a pointing verb ("पढ़ें", "read") and a word that
 * says what or where ("भी", "also"), closed by a separator or the end. All of it must be such words.
 */
export function readPointer(tokens: readonly Token[]): Pointer {
  let at = 0;
  while (OPENERS.has(tokens[at]?.norm ?? '')) at++;
  const label: string[] = [];
  while (label.length < LONGEST_POINTER && isPointerWord(tokens[at]?.norm ?? '')) {
    label.push(tokens[at]?.norm ?? '');
    at++;
  }
  if (!isPointerLabel(label, isSeparator(tokens, at, label.length))) return 'none';
  return tokens.slice(at).some((token) => token.kind !== 'mark') ? 'headline' : 'alone';
}

function isPointerWord(norm: string): boolean {
  return (
    vocabulary.POINTER_VERBS.has(norm) ||
    vocabulary.LOOSE_POINTER_VERBS.has(norm) ||
    vocabulary.POINTER_PARTICLES.has(norm) ||
    vocabulary.POINTER_FILLERS.has(norm)
  );
}

/** A hyphen behind one word alone may join it to the next ("पढ़ें-लिखें"), so there it must stand free. */
function isSeparator(tokens: readonly Token[], at: number, labelLength: number): boolean {
  const token = tokens[at];
  if (!token || SEPARATORS.has(token.norm)) return true;
  return token.norm === '-' && (labelLength > 1 || token.start > (tokens[at - 1]?.end ?? 0));
}

function isPointerLabel(label: readonly string[], separated: boolean): boolean {
  const verb = label.some((word) => vocabulary.POINTER_VERBS.has(word));
  const loose = label.some((word) => vocabulary.LOOSE_POINTER_VERBS.has(word));
  const particle = label.some((word) => vocabulary.POINTER_PARTICLES.has(word));
  if (separated) return verb || ((loose || label.length > 1) && particle && !isPlainAdverb(label));
  const last = label.at(-1) ?? '';
  return verb && label.includes('भी') && label.length > 1 && vocabulary.POINTER_VERBS.has(last);
}

/** "और," and "यहां," open sentences; a label without a verb names wares ("संबंधित ख़बर:"). */
function isPlainAdverb(label: readonly string[]): boolean {
  return !label.some((word) => vocabulary.LOOSE_POINTER_VERBS.has(word) || vocabulary.WARES_WORDS.has(word));
}

/** What a label of the page stands over: nothing, a list of other matter, or only itself (advertising, sharing). */
export type Section = 'none' | 'list' | 'inert';

/** A short line made of section nouns and their company. */
export function readSection(line: Line, shape: Shape): Section {
  if (shape.words === 0 || shape.words > 8 || shape.ending === 'full') return 'none';
  const words = line.tokens.flatMap((token) => (isLetters(token) ? [token.norm] : []));
  const strangers = words.filter((word) => !isSectionWord(word)).length;
  if (strangers > (words.length >= 4 ? 1 : 0)) return 'none';
  if (words.some((word) => vocabulary.LIST_NOUNS.has(word))) return 'list';
  return words.some((word) => isInertNoun(word)) ? 'inert' : 'none';
}

function isLetters(token: Token): boolean {
  return token.kind === 'devanagari' || token.kind === 'latin';
}

/** Advertising is misspelt more often than not. */
function isInertNoun(norm: string): boolean {
  return vocabulary.INERT_NOUNS.has(norm) || norm.startsWith('advert');
}

function isSectionWord(norm: string): boolean {
  return (
    isInertNoun(norm) ||
    vocabulary.LIST_NOUNS.has(norm) ||
    vocabulary.SECTION_FILLERS.has(norm) ||
    vocabulary.MEDIA_WORDS.has(norm) ||
    vocabulary.ACTION_WORDS.has(norm)
  );
}

/** A label over a summary of the article ("सारांश", "Key Takeaways"). */
export function isSummaryLabel(line: Line, shape: Shape): boolean {
  return isLabelOf(line, shape, vocabulary.SUMMARY_WORDS, vocabulary.SUMMARY_FILLERS);
}

/** A label over the full text behind a summary ("विस्तार"). */
export function isTextLabel(line: Line, shape: Shape): boolean {
  return shape.words <= 4 && isLabelOf(line, shape, vocabulary.TEXT_LABELS, vocabulary.TEXT_LABELS);
}

function isLabelOf(
  line: Line,
  shape: Shape,
  heads: ReadonlySet<string>,
  fillers: ReadonlySet<string>,
): boolean {
  if (shape.words === 0 || shape.words > 5 || shape.ending === 'full') return false;
  const words = line.tokens.filter((token) => token.kind !== 'mark').map((token) => token.norm);
  return words.some((word) => heads.has(word)) && words.every((word) => heads.has(word) || fillers.has(word));
}

/** What a line says of a picture: nothing, a label or credit that a caption may follow, or the caption itself. */
export type Caption = 'none' | 'label' | 'caption';

/** Tells captions and credits by a picture word at their head, or in brackets at their end. */
export function readCaption(line: Line, shape: Shape): Caption {
  const words = line.tokens.filter((token) => token.kind !== 'mark');
  const first = words[0];
  if (!first) return 'none';
  if (endsInCredit(line, shape) || endsInLabelledCredit(line, shape))
    return shape.words <= 4 ? 'label' : 'caption';
  const lead = words.slice(0, 3).filter((word) => isPictureWord(word.norm));
  if (!lead.some((word) => vocabulary.PICTURE_WORDS.has(word.norm))) return 'none';
  if (shape.words <= 3 && (shape.devanagari === 0 || words.every((word) => isPictureWord(word.norm))))
    return 'label';
  if (!vocabulary.PICTURE_WORDS.has(first.norm)) return 'none';
  const credit = words.slice(1, 4).filter((word) => vocabulary.CREDIT_WORDS.has(word.norm)).length;
  const separator = line.tokens.slice(1, 6).find((token) => token.kind === 'mark')?.norm;
  const isHard = separator === ':' || separator === '-' || separator === '|' || separator === '/';
  if (!isHard && !(separator === ',' && credit > 0) && !(credit > 0 && shape.words <= 6)) return 'none';
  return shape.words <= 7 && shape.ending === 'open' ? 'label' : 'caption';
}

function isPictureWord(norm: string): boolean {
  return vocabulary.PICTURE_WORDS.has(norm) || vocabulary.CREDIT_WORDS.has(norm);
}

/** "… (फ़ाइल फोटो)", "(Photo: Agency)": a last bracket that speaks of the picture, behind one sentence at most. */
function endsInCredit(line: Line, shape: Shape): boolean {
  const last = line.tokens.at(-1)?.norm;
  if ((last !== ')' && last !== ']') || shape.words > 40 || shape.stops > 1) return false;
  const open = line.tokens.findLastIndex((token) => token.norm === '(' || token.norm === '[');
  const inside = line.tokens.slice(open + 1).filter((token) => token.kind !== 'mark');
  const first = inside[0]?.norm ?? '';
  if (open < 0 || inside.length > 8) return false;
  return (
    vocabulary.PICTURE_WORDS.has(first) ||
    (inside.length <= 3 && inside.every((word) => isPictureWord(word.norm)))
  );
}

/** "… - फोटो : उजली ख़बर": a picture word, a colon and a short name at the end of a line that closes no sentence. */
function endsInLabelledCredit(line: Line, shape: Shape): boolean {
  if (shape.ending !== 'open' || shape.words > 40) return false;
  const colon = line.tokens.findLastIndex((token) => token.norm === ':');
  const before = line.tokens.slice(Math.max(0, colon - 2), Math.max(0, colon));
  const after = line.tokens.length - colon - 1;
  return (
    colon > 1 && after > 0 && after <= 5 && before.some((token) => vocabulary.PICTURE_WORDS.has(token.norm))
  );
}

/** A short line of a number and what it counts: "5 min read", "3/5". */
export function isCounter(line: Line, shape: Shape): boolean {
  if (shape.numbers === 0 || shape.words > 6 || shape.ending === 'full') return false;
  const rest = line.tokens.filter((token) => token.kind === 'devanagari' || token.kind === 'latin');
  return rest.every((token) => isCountedWord(token.norm));
}

/** Lost spaces glue the figure to the word ("5शेष"), and the tokeniser keeps them together. */
function isCountedWord(norm: string): boolean {
  return vocabulary.COUNTER_WORDS.has(norm.replace(/^\d+/, '')) || /^\d+$/.test(norm);
}

const LONGEST_ADDRESS = 400;

/** An address of the web or of a file, a handle or a tag of a platform that fills a short line. */
export function isAddressLine(line: Line, shape: Shape): boolean {
  if (
    line.text.length <= LONGEST_ADDRESS &&
    /^[^\s/]*\/\S+\.(?:jpe?g|png|webp|gif|svg|mp4)\)?$/i.test(line.text)
  )
    return true;
  if (shape.words > 14) return false;
  return /https?:\/\/|www\.|(?:^|\s)@\w{3}|\(@\w{3}|pic\.twitter|(?:^|\s)#\S+\s+#\S/i.test(line.text);
}

/** A path of section names ("होम › देश › …"), or a bar of links: short pieces between the same mark. */
export function isPath(line: Line, shape: Shape): boolean {
  if (shape.ending === 'full' || shape.words > 40) return false;
  const cuts = line.tokens.flatMap((token, i) => (isPathMark(line, token) ? [i] : []));
  const first = line.tokens[0]?.norm ?? '';
  if (cuts.length === 0) return false;
  if (cuts.length === 1) return vocabulary.HOME_WORDS.has(first) && (cuts[0] ?? 0) <= 2;
  const edges = [-1, ...cuts];
  const heads = edges.slice(0, -1).map((edge, i) => (edges[i + 1] ?? 0) - edge - 1);
  return heads.every((size) => size <= 4);
}

function isPathMark(line: Line, token: Token): boolean {
  if (token.kind !== 'mark') return false;
  if ('›»>→•·'.includes(token.text)) return true;
  const spaced = line.text.charAt(token.start - line.start - 1) === ' ';
  return spaced && (token.text === '|' || token.text === '/');
}
