import { careerSigns } from '../lines/asides.ts';
import { cohesion, type Topic } from '../lines/cohesion.ts';
import type { Reading } from '../lines/kinds.ts';

/** The head of an article: which line is its title, which are its summary, and where its body begins. Indices of lines. */
export type Head = {
  readonly title: number | null;
  readonly summary: ReadonlySet<number>;
  /** The first line of the body; the number of lines when there is no body. */
  readonly bodyStart: number;
};

/** A standfirst before the byline is short; more than this is already the article. */
const MOST_SUMMARY_LINES = 3;
const MOST_SUMMARY_WORDS = 150;
/** The body is at least this part of what stands before the byline, else the byline closes the article. */
const LEAST_BODY_SHARE = 0.5;

/** Finds the head by the byline or date that divides it from the body, and the title by length, subject and copies. */
export function readHead(lines: readonly Reading[], isSentence: (reading: Reading) => boolean): Head {
  const prose = lines.flatMap((reading, i) => (isSentence(reading) ? [i] : []));
  const anchor = findAnchor(lines, prose);
  const bodyStart = prose.find((i) => i > anchor) ?? lines.length;
  const topic = new Set(prose.slice(0, 40).flatMap((i) => lines[i]?.stems ?? []));
  const title = findTitle(lines, Math.min(bodyStart, prose[0] ?? lines.length), topic);
  const summary = new Set(prose.filter((i) => i < anchor));
  if (title !== null) {
    for (let i = title + 1; i < bodyStart; i++) if (isSubtitle(lines, i, title, topic)) summary.add(i);
  }
  return { title, summary, bodyStart };
}

/**
 * The last byline or date that has only a standfirst before it and the body behind it; -1 when there is none. Behind a
 * first one only one more paragraph may stand: the next byline belongs to the next article.
 */
function findAnchor(lines: readonly Reading[], prose: readonly number[]): number {
  let after = prose.reduce((sum, at) => sum + bodyWords(lines[at]), 0);
  let before = 0;
  let standfirst = 0;
  let anchor = -1;
  let sinceAnchor = 0;
  let next = 0;
  for (let i = 0; i < lines.length && before <= MOST_SUMMARY_LINES && standfirst <= MOST_SUMMARY_WORDS; i++) {
    const reading = lines[i];
    if (prose[next] === i) {
      next++;
      after -= bodyWords(reading);
      if (reading?.bullet) continue;
      before++;
      if (anchor >= 0 && ++sinceAnchor > 1) break;
      standfirst += reading?.shape.words ?? 0;
    } else if (isAnchor(reading) && after > 0 && after >= standfirst * LEAST_BODY_SHARE) {
      anchor = i;
      sinceAnchor = 0;
    }
  }
  return anchor;
}

/** The words of a line that may be body: a biography is none. */
function bodyWords(reading: Reading | undefined): number {
  return reading && careerSigns(reading.tokens).career < 3 ? reading.shape.words : 0;
}

function isAnchor(reading: Reading | undefined): boolean {
  if (!reading) return false;
  return reading.kind === 'byline' || (reading.kind === 'stamp' && (reading.stamp?.stamps.length ?? 0) > 0);
}

const SHORTEST_TITLE = 3;
const LONGEST_TITLE = 40;
/** Titles and their copies stand near the body, even behind a long menu. */
const WINDOW = 80;
/** Behind a headline about the article's subject another one is rather its standfirst. */
const LATER = 0.6;

function findTitle(lines: readonly Reading[], end: number, topic: Topic): number | null {
  let best: number | null = null;
  let bestScore = 0;
  let hasCohesive = false;
  const from = Math.max(0, end - WINDOW);
  const near = lines.slice(from, end + WINDOW);
  for (let i = from; i < end; i++) {
    const reading = lines[i];
    if (!reading || !mayBeTitle(reading)) continue;
    const score = titleScore(near, reading, topic) - (i - from) / 1000 - (hasCohesive ? LATER : 0);
    hasCohesive ||= isWhole(near, reading) && cohesion(reading.stems, topic) >= 0.5;
    if (score > bestScore) {
      best = i;
      bestScore = score;
    }
  }
  return best;
}

function mayBeTitle({ kind, shape, bullet }: Reading): boolean {
  if (bullet || shape.words < SHORTEST_TITLE || shape.words > LONGEST_TITLE) return false;
  return kind === 'headline' || (kind === 'prose' && shape.stops === 0) || kind === 'name';
}

/** What it is about weighs most; then its length, a copy elsewhere on the page, and what the markup says. */
function titleScore(lines: readonly Reading[], reading: Reading, topic: Topic): number {
  const about = topic.size === 0 ? 0.5 : cohesion(reading.stems, topic);
  const length = reading.shape.words >= 5 && reading.shape.words <= 25 ? 0.5 : 0.1;
  const copied = lines.some((other) => other !== reading && isCopy(other, reading)) ? 0.5 : 0;
  const shortened = lines.some((other) => goesOnAs(reading, other)) ? -2 : 0;
  const tag = reading.line.markup?.tag ?? '';
  const marked = tag === 'h1' ? 1.5 : tag === 'h2' ? 0.4 : 0;
  const whole = reading.shape.ending === 'cut' ? -0.4 : 0;
  return about * 2 + length + copied + shortened + marked + whole;
}

/** Neither cut off, nor the beginning of another headline, nor another headline behind words of the page. */
function isWhole(lines: readonly Reading[], reading: Reading): boolean {
  const repeats = (other: Reading) => other.tokens.length < reading.tokens.length && isCopy(reading, other);
  return reading.shape.ending !== 'cut' && !lines.some((other) => goesOnAs(reading, other) || repeats(other));
}

/** `other` is the whole headline of which `line` has only the beginning. */
function goesOnAs(line: Reading, other: Reading): boolean {
  if (!mayBeTitle(other) || other.tokens.length <= line.tokens.length) return false;
  const part = wordsOf(line).join(' ');
  return `${wordsOf(other).join(' ')} `.startsWith(`${part} `);
}

/** A line behind the title that goes on about its subject without telling it once more. */
function isSubtitle(lines: readonly Reading[], at: number, title: number, topic: Topic): boolean {
  const reading = lines[at];
  const heading = lines[title];
  if (!reading || !heading || reading.kind !== 'headline' || reading.shape.words < 6) return false;
  if (reading.shape.ending === 'cut' || isCopy(reading, heading) || showsPicture(reading)) return false;
  const told = cohesion(reading.stems, new Set(heading.stems));
  return told < 0.75 && cohesion(reading.stems, topic) >= 0.5;
}

/**
 * Whether a line tells what a picture shows: one clause whose last word is a noun behind a participle ("निरीक्षण करते
 * अधिकारी"), or a sentence that closes with no verb at all. With ने there is a verb somewhere.
 */
export function showsPicture({ tokens, shape }: Reading): boolean {
  if (shape.stops > 1 || shape.words > LONGEST_PICTURE || shape.verbal) return false;
  const words = tokens.filter((token) => token.kind !== 'mark').map((token) => token.norm);
  if (words.includes('ने')) return false;
  if (shape.ending === 'full' && !shape.verbLike) return true;
  return words.slice(-4, -1).some((word) => PARTICIPLE.test(word));
}

const LONGEST_PICTURE = 16;
const PARTICIPLE = /.(?:ते|ती|तीं)$|^(?:हुए|हुई|गए|गई|खडे|खडी|बैठे|बैठी|जुटे|जुटी|मौजूद|लगे|लगी)$/;

/**
 * Whether `other` repeats `line`: the same words, the beginning of them cut off by an ellipsis, or either behind a few
 * words that lost their space ("HomeNews…").
 */
export function isCopy(other: Reading, line: Reading): boolean {
  if (other.tokens.length > line.tokens.length * 3 + 12) return false;
  const whole = wordsOf(line);
  const part = wordsOf(other);
  if (whole.length < 3 || part.length < 3) return false;
  const text = whole.join(' ');
  const [first, ...rest] = part;
  if (part.join(' ') === text) return true;
  if (other.shape.ending !== 'cut') return endsWith(part.join(' '), text) && part.length - whole.length <= 6;
  const cut = rest.join(' ');
  const glued = first?.endsWith(whole[0] ?? ' ') === true;
  return rest.length >= 3 && (` ${text} `.includes(` ${cut}`) || (glued && text.includes(cut)));
}

function endsWith(text: string, end: string): boolean {
  return text.length > end.length && text.endsWith(end);
}

function wordsOf(reading: Reading): string[] {
  return reading.tokens.filter((token) => token.kind !== 'mark').map((token) => token.norm);
}
