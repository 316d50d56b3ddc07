import { careerSigns, speaksForHouse } from '../lines/asides.ts';
import { cohesion } from '../lines/cohesion.ts';
import { readDateline } from '../lines/dateline.ts';
import type { Reading } from '../lines/kinds.ts';
import { type Head, isCopy, showsPicture } from './head.ts';

/** What a line is in its article. */
export type Role = 'title' | 'summary' | 'heading' | 'body' | 'furniture';

/** A text that is being laid out: its lines, its head, how its prose is told, and the names of its bylines (n0). */
export type Draft = {
  readonly text: string;
  readonly lines: readonly Reading[];
  readonly head: Head;
  readonly isSentence: (reading: Reading) => boolean;
  readonly authors: readonly string[];
};

/** Prose behind a list label belongs to the article again when it is whole, this long and about the article's subject. */
const SHORTEST_RETURN = 12;
const RETURN_COHESION = 0.3;
const EMPTY_LIST_COHESION = 0.1;
/** Below this a paragraph has another subject than the article. */
const STRANGE = 0.35;
/** A subject is known from this many content stems on. */
const KNOWN_TOPIC = 25;
const LONGEST_CAPTION = 30;
const LONG_HEADING = 10;

/** Where a walk stands: in the article, behind a label that points to headlines, or in a list of other matter. */
type Zone = 'article' | 'pointer' | 'list';

/** The state of one walk over the lines; it lives only inside `assignRoles`. */
type Walk = {
  readonly draft: Draft;
  readonly roles: Role[];
  readonly topic: Set<string>;
  zone: Zone;
  /** Headlines since the last paragraph: headings, or other stories. */
  pending: number[];
  /** In a list: lines since its label that are the article's if a paragraph of the article follows them. */
  held: number[];
  paragraphs: number;
};

/** Gives each line its role, in one pass from the head to the end. */
export function assignRoles(draft: Draft): Role[] {
  const { lines, head } = draft;
  const roles: Role[] = lines.map(() => 'furniture');
  const walk: Walk = {
    draft,
    roles,
    topic: new Set(),
    zone: 'article',
    pending: [],
    held: [],
    paragraphs: 0,
  };
  if (head.title !== null) take(walk, head.title, 'title');
  for (const i of head.summary) take(walk, i, 'summary');
  for (const i of labelledSummary(draft)) take(walk, i, 'summary');
  for (let i = head.bodyStart; i < lines.length; i++) if (roles[i] === 'furniture') step(walk, i);
  keepLastSentence(walk);
  return roles;
}

function take(walk: Walk, at: number, role: Role): void {
  walk.roles[at] = role;
  for (const stem of walk.draft.lines[at]?.stems ?? []) walk.topic.add(stem);
}

/**
 * The lines under a label such as "सारांश", and a standfirst right before it: all up to the label of the full text, or
 * the bullets, or short sentences up to the first long paragraph, or one paragraph.
 */
function labelledSummary({ lines, head }: Draft): number[] {
  const label = lines.findLastIndex((reading, i) => reading.kind === 'summary-label' && i < lines.length - 1);
  if (label < 0) return [];
  const content = lines.flatMap(({ kind }, i) => (kind === 'prose' || kind === 'headline' ? [i] : []));
  const before = content.filter((i) => i >= head.bodyStart && i < label);
  const behind = content.filter((i) => i > label);
  const textLabel = lines.findIndex((reading, i) => i > label && reading.kind === 'text-label');
  // Behind more of the body than a standfirst such a label belongs to something else on the page.
  if (before.length > 2) return [];
  if (textLabel > label && textLabel - label < 16) return [...before, ...behind.filter((i) => i < textLabel)];
  const isPoint = lines[behind[0] ?? -1]?.bullet ? isBulleted : isShort;
  const end = behind.findIndex((i) => !isPoint(lines[i]));
  return [...before, ...behind.slice(0, Math.max(end, 1))];
}

function isBulleted(reading: Reading | undefined): boolean {
  return reading?.bullet === true;
}

/** One sentence of few words, as points of a summary are. */
function isShort(reading: Reading | undefined): boolean {
  return reading !== undefined && reading.shape.stops <= 1 && reading.shape.words <= 16;
}

function step(walk: Walk, at: number): void {
  const reading = walk.draft.lines[at];
  if (!reading) return;
  switch (reading.kind) {
    case 'section':
      enter(walk, 'list');
      break;
    case 'pointer-label':
      if (walk.zone !== 'list') enter(walk, 'pointer');
      break;
    case 'byline':
    case 'stamp':
      meetCredit(walk, reading);
      break;
    case 'prose':
    case 'headline':
      if (walk.draft.isSentence(reading)) meetProse(walk, at, reading);
      else meetHeadline(walk, at, reading);
      break;
    case 'name':
      meetName(walk, at, reading);
      break;
    default:
  }
}

function enter(walk: Walk, zone: Zone): void {
  walk.zone = zone;
  walk.pending = [];
  walk.held = [];
}

/** A headline with its own byline or date behind the body is the head of the next article. */
function meetCredit(walk: Walk, reading: Reading): void {
  const last = walk.draft.lines[walk.pending.at(-1) ?? -1];
  const isDated = reading.kind === 'byline' || (reading.stamp?.stamps.length ?? 0) > 0;
  if (last && isDated && walk.paragraphs >= 2 && cohesion(last.stems, walk.topic) < STRANGE)
    enter(walk, 'list');
}

function meetHeadline(walk: Walk, at: number, reading: Reading): void {
  const title = walk.draft.lines[walk.draft.head.title ?? -1];
  if (title && isCopy(reading, title)) return;
  if (walk.paragraphs <= 1 && showsPicture(reading)) return;
  if (walk.zone === 'pointer') {
    walk.zone = 'article';
    return;
  }
  walk.pending.push(at);
}

/**
 * A short line: a heading when a paragraph follows, unless it is a label in Latin letters, one word alone where no list
 * was announced, or the author's name.
 */
function meetName(walk: Walk, at: number, reading: Reading): void {
  const name = reading.tokens.map((token) => token.norm).join(' ');
  const before = walk.draft.lines[at - 1];
  const isListed = before?.line.text.endsWith(':') === true || walk.pending.at(-1) === at - 1;
  if (reading.shape.devanagari === 0 || walk.draft.authors.includes(name)) return;
  if (reading.shape.words < 2 && !isListed) return;
  meetHeadline(walk, at, reading);
}

function meetProse(walk: Walk, at: number, reading: Reading): void {
  if (isCaption(walk, at, reading) || isExcerpt(walk.draft, at, reading)) return;
  if (isOwnVoice(walk, at, reading)) enter(walk, 'list');
  else if (walk.zone === 'list' && !returns(walk, reading)) hold(walk, at, reading);
  else if (walk.zone !== 'pointer' || reading.shape.ending !== 'cut') accept(walk, at, reading);
}

/** A paragraph of the article, with the headings before it. */
function accept(walk: Walk, at: number, reading: Reading): void {
  for (const i of walk.held) take(walk, i, 'body');
  const headings = headingsAmong(walk, reading);
  for (const i of headings) take(walk, i, headings.length > 1 && isShortList(walk) ? 'body' : 'heading');
  walk.zone = 'article';
  walk.pending = [];
  walk.held = [];
  walk.paragraphs++;
  take(walk, at, 'body');
}

/** A whole paragraph in a list may be the article's own, behind an empty label: the next one decides. */
function hold(walk: Walk, at: number, { shape }: Reading): void {
  const isWhole = shape.ending === 'full' && shape.words >= SHORTEST_RETURN;
  const items = walk.pending.filter((i) => walk.draft.lines[i]?.kind === 'headline').length;
  const follows = walk.held.length === 0 ? items <= 1 : walk.held.at(-1) === at - 1;
  walk.held = isWhole && follows ? [...walk.held, at] : [];
}

/** Behind a label whose list got lost, a touch of the subject is enough. */
function returns(walk: Walk, { shape, stems }: Reading): boolean {
  if (shape.words < SHORTEST_RETURN || shape.ending === 'cut') return false;
  const isEmpty = walk.pending.length === 0 && walk.held.length === 0;
  return cohesion(stems, walk.topic) >= (isEmpty ? EMPTY_LIST_COHESION : RETURN_COHESION);
}

/**
 * Which of the headlines before a paragraph are its headings. One alone is, unless it is long and about something else.
 * Of several, and of those in a list of other matter, only such as share the article's subject; short ones together are
 * a list of the article ("टीम इस प्रकार है").
 */
function headingsAmong(walk: Walk, next: Reading): number[] {
  const { lines } = walk.draft;
  const isHeading = walk.zone === 'article' || walk.held.length > 0;
  if (walk.pending.length === 1 && isHeading)
    return walk.pending.filter((i) => !isOtherStory(walk, lines[i], next));
  if (isShortList(walk) && walk.zone === 'article' && walk.paragraphs > 0) return walk.pending;
  const nextTopic = new Set(next.stems);
  const close = walk.pending.filter((i) => cohesion(lines[i]?.stems ?? [], walk.topic, nextTopic) >= STRANGE);
  return walk.zone === 'article' ? close : close.filter((i) => i === walk.pending.at(-1));
}

/** A headline of another story between two paragraphs: headings are shorter, or speak of the article's subject. */
function isOtherStory(walk: Walk, reading: Reading | undefined, next: Reading): boolean {
  if (!reading || reading.shape.words < LONG_HEADING || walk.topic.size < KNOWN_TOPIC) return false;
  return cohesion(reading.stems, walk.topic, new Set(next.stems)) < 0.25;
}

function isShortList({ draft, pending }: Walk): boolean {
  return pending.every((i) => (draft.lines[i]?.shape.words ?? SHORTEST_RETURN) <= 4);
}

/** The line behind a picture's label, or the first line of the body when it only tells the title again. */
function isCaption(walk: Walk, at: number, reading: Reading): boolean {
  const { text, lines, head } = walk.draft;
  const { shape, stems, tokens } = reading;
  const labelled = lines[at - 1]?.kind === 'caption-label';
  if (!labelled && at !== head.bodyStart) return false;
  if (shape.stops > 1 || shape.words > LONGEST_CAPTION || readDateline(text, tokens)) return false;
  if (!labelled && !isAnchored(walk.draft)) return false;
  const next = nextSentence(walk.draft, at);
  if (!next) return false;
  const nextTopic = new Set(next.stems);
  if (labelled) return shape.ending === 'open' || cohesion(stems, walk.topic, nextTopic) >= 0.5;
  if (showsPicture(reading) && next.shape.words > shape.words) return true;
  if (walk.topic.size === 0) return false;
  const retold = readDateline(text, next.tokens) !== null || cohesion(stems, nextTopic) >= 0.6;
  return retold && cohesion(stems, walk.topic) >= 0.7;
}

/** A byline or date stands before the body, and with it often the picture. */
function isAnchored({ lines, head }: Draft): boolean {
  const before = lines.slice((head.title ?? -1) + 1, head.bodyStart);
  return before.some((reading) => reading.kind === 'byline' || reading.kind === 'stamp');
}

/** The beginning of the next paragraph, cut off: content systems print it as a teaser above the text. */
function isExcerpt(draft: Draft, at: number, reading: Reading): boolean {
  if (reading.shape.ending !== 'cut') return false;
  const next = nextSentence(draft, at);
  const words = (tokens: Reading['tokens']) =>
    tokens
      .slice(0, EXCERPT_TOKENS)
      .map((token) => token.norm)
      .join(' ');
  return next !== null && words(next.tokens) === words(reading.tokens);
}

const EXCERPT_TOKENS = 10;

function nextSentence({ lines, isSentence }: Draft, at: number): Reading | null {
  for (let i = at + 1; i < lines.length; i++) {
    const reading = lines[i];
    if (reading && isSentence(reading)) return reading;
  }
  return null;
}

/**
 * A paragraph with another subject than the article in which the house speaks for itself or the author is told of:
 * somebody's career, or "I", mostly under a name.
 */
function isOwnVoice(walk: Walk, at: number, { stems, tokens }: Reading): boolean {
  if (walk.topic.size < KNOWN_TOPIC || cohesion(stems, walk.topic) >= STRANGE) return false;
  if (speaksForHouse(tokens)) return true;
  const { career, firstPerson } = careerSigns(tokens);
  const before = walk.draft.lines[at - 1];
  const underName = before?.kind === 'byline' || before?.kind === 'name' || before?.kind === 'furniture';
  const named = walk.draft.authors.some((author) => startsWithName(tokens, author));
  if (named) return career >= 1;
  if (firstPerson) return career >= (underName ? 1 : 2);
  return career >= (underName ? 2 : 4);
}

function startsWithName(tokens: Reading['tokens'], author: string): boolean {
  const words = author.split(' ');
  return words.length > 0 && words.every((word, i) => tokens[i]?.norm === word);
}

/** The last sentence of an article may have lost its danda: it stands right behind the body and stays with its subject. */
function keepLastSentence(walk: Walk): void {
  const at = walk.pending[0] ?? -1;
  const reading = walk.draft.lines[at];
  if (!reading || walk.roles[at - 1] !== 'body' || walk.zone !== 'article') return;
  if (reading.shape.auxiliary && cohesion(reading.stems, walk.topic) >= 0.5) take(walk, at, 'body');
}
