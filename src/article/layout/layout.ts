import { type Sentence, splitSentences } from '../../text/sentences.ts';
import { tokenise } from '../../text/tokens.ts';
import type { Paragraph, ParagraphKind, Span } from '../article.ts';
import { isAside } from '../lines/asides.ts';
import { cohesion, rememberingStemmer, type Stemmer } from '../lines/cohesion.ts';
import { type Dateline, readDateline, readOpenDateline } from '../lines/dateline.ts';
import { splitAtCredits } from '../lines/inline-credits.ts';
import { type Reading, readLines } from '../lines/kinds.ts';
import type { Line } from '../lines/lines.ts';
import { assignRoles, type Draft, type Role } from './body.ts';
import { readHead } from './head.ts';

/** A text told apart: its paragraphs, and what each of its lines is. */
export type Layout = {
  readonly lines: readonly Reading[];
  /** One role for each line. */
  readonly roles: readonly Role[];
  readonly paragraphs: readonly Paragraph[];
  readonly dateline: Dateline | null;
  /** Index of the line where the body begins. */
  readonly bodyStart: number;
};

/** Tells the article in the lines of `text` from the furniture around it. Linear in the length of the text. */
export function layOut(text: string, raw: readonly Line[]): Layout {
  const read = readLines(raw.flatMap((line) => splitAtCredits(text, line)));
  const authors = authorNames(read);
  const lines = read.map((reading) => withoutLeadingAuthor(reading, authors));
  const isSentence = sentenceTest(lines);
  const head = readHead(lines, isSentence);
  const draft: Draft = { text, lines, head, isSentence, authors };
  const hasProse = lines.some(isSentence);
  const roles = hasProse
    ? withOwnLineDateline(draft, withStandfirst(draft, assignRoles(draft)))
    : withoutProse(lines);
  const dateline = findDateline(text, lines, roles);
  const stemsOf = rememberingStemmer();
  const paragraphs = lines.flatMap((reading, i) =>
    paragraphsOf(text, reading, roles[i] ?? 'furniture', stemsOf),
  );
  return { lines, roles, paragraphs, dateline, bodyStart: head.bodyStart };
}

/** In a text that closes its sentences with a danda, a line without one is a headline, whatever its last word. */
function sentenceTest(lines: readonly Reading[]): (reading: Reading) => boolean {
  const prose = lines.filter((reading) => reading.kind === 'prose');
  const closed = prose.filter((reading) => reading.shape.stops > 0).length;
  const closes = closed >= prose.length / 2;
  return (reading) =>
    reading.kind === 'prose' &&
    (!closes || reading.shape.stops > 0 || reading.shape.words >= 40 || reading.bullet);
}

function authorNames(lines: readonly Reading[]): string[] {
  const names = new Set<string>();
  for (const reading of lines) {
    if (!reading.byline?.author) continue;
    const words = tokenise(reading.byline.author).filter((token) => token.kind !== 'mark');
    names.add(words.map((token) => token.norm).join(' '));
  }
  return [...names].slice(0, MOST_AUTHORS);
}

/** No article has more; a text that says so is no article, and must not cost more for it. */
const MOST_AUTHORS = 6;

/** Some houses put the byline before the dateline ("अमित कुमार, चंपारण:"): the paragraph begins behind it. */
function withoutLeadingAuthor(reading: Reading, authors: readonly string[]): Reading {
  if (reading.kind !== 'prose') return reading;
  for (const author of authors) {
    const length = author.split(' ').length;
    const words = reading.tokens.slice(0, length).map((token) => token.norm);
    const next = reading.tokens[length + 1];
    if (words.join(' ') !== author || reading.tokens[length]?.norm !== ',' || !next) continue;
    const start = next.start;
    const line = { ...reading.line, start, text: reading.line.text.slice(start - reading.line.start) };
    return { ...reading, line, tokens: reading.tokens.slice(length + 1) };
  }
  return reading;
}

/** A text of headlines only: one line is the article, the first of a few its title; many are a list and no article. */
function withoutProse(lines: readonly Reading[]): Role[] {
  const content = lines.flatMap(({ kind, shape }, i) =>
    kind === 'headline' || kind === 'prose' || (kind === 'name' && shape.devanagari > 0) ? [i] : [],
  );
  const roles: Role[] = lines.map(() => 'furniture');
  if (content.length > 4) return roles;
  for (const i of content) roles[i] = 'body';
  const first = content[0];
  if (first !== undefined && content.length > 1) roles[first] = 'title';
  return roles;
}

/** How much of a standfirst the next paragraph tells again. */
const RETOLD = 0.6;

/** A first paragraph that the next one tells again, or that stands before the dateline, is the standfirst. */
function withStandfirst({ text, lines }: Draft, roles: readonly Role[]): Role[] {
  const result = [...roles];
  if (roles.includes('summary')) return result;
  const [first, second] = roles.flatMap((role, i) => (role === 'body' ? [i] : []));
  const a = lines[first ?? -1];
  const b = lines[second ?? -1];
  if (first === undefined || !a || !b || readDateline(text, a.tokens)) return result;
  const bulleted = a.bullet && !roles.slice(0, first).includes('body') && b.bullet;
  const retold = roles.includes('title') && cohesion(a.stems, new Set(b.stems)) >= RETOLD;
  if (bulleted) {
    for (let i = first; lines[i]?.bullet && roles[i] === 'body'; i++) result[i] = 'summary';
    if (!result.includes('body')) return [...roles];
  } else if (retold || readDateline(text, b.tokens)) result[first] = 'summary';
  return result;
}

/** "चंपारण:" or "चंपारण, 3 मई" on a line of its own before the body is a dateline, and with it article. */
function withOwnLineDateline({ text, lines }: Draft, roles: readonly Role[]): Role[] {
  const first = roles.indexOf('body');
  const before = lines[first - 1];
  const isClosed = before !== undefined && /[:।\u0903]$/.test(before.line.text);
  const isOpen = before !== undefined && readOpenDateline(text, before.tokens) !== null;
  if (roles[first - 1] !== 'furniture') return [...roles];
  if (!isOpen && (!isClosed || !readDateline(text, before.tokens))) return [...roles];
  return roles.with(first - 1, 'body');
}

/** The dateline of the first paragraph of the body, or of the summary where the body has none. */
function findDateline(text: string, lines: readonly Reading[], roles: readonly Role[]): Dateline | null {
  for (const wanted of ['body', 'summary'] as const) {
    const at = roles.indexOf(wanted);
    const tokens = lines[at]?.tokens ?? [];
    const dateline = at < 0 ? null : (readDateline(text, tokens) ?? readOpenDateline(text, tokens));
    if (dateline) return dateline;
  }
  return null;
}

/** The paragraphs of one line: the line without its bullet and without the sentences in which only the page speaks. */
function paragraphsOf(text: string, reading: Reading, role: Role, stemsOf: Stemmer): Paragraph[] {
  const first = reading.tokens[0];
  if (role === 'furniture' || !first) return [];
  const start = reading.bullet ? first.start : reading.line.start;
  if (role === 'title' || role === 'heading') return [{ start, end: reading.line.end, kind: role }];
  return runsOfReport(text, start, reading.line.end, stemsOf).map((span) => ({
    ...span,
    kind: kindOf(role),
  }));
}

function kindOf(role: 'summary' | 'body'): ParagraphKind {
  return role;
}

/**
 * The sentences of a line that report, as runs. Behind one in which only the page speaks, a text that lost its line
 * breaks goes on with other furniture: there a sentence has to share the subject of what came before.
 */
function runsOfReport(text: string, start: number, end: number, stemsOf: Stemmer): Span[] {
  const runs: Span[] = [];
  const topic = new Set<string>();
  let untold: Sentence[] = [];
  let open = false;
  let doubtful = false;
  for (const sentence of splitSentences(text, start, end)) {
    const strange =
      doubtful && topic.size >= KNOWN_TOPIC && cohesion(stemsOf(sentence.tokens), topic) < SAME_SUBJECT;
    if (strange || isAside(sentence.tokens)) {
      // Most lines hold no aside, and for them nobody has to know the subject.
      for (const { tokens } of untold) for (const stem of stemsOf(tokens)) topic.add(stem);
      untold = [];
      open = false;
      doubtful = true;
      continue;
    }
    const last = open ? runs.pop() : undefined;
    runs.push({ start: last?.start ?? sentence.start, end: sentence.end });
    untold.push(sentence);
    open = true;
    doubtful = false;
  }
  return runs;
}

const KNOWN_TOPIC = 25;
const SAME_SUBJECT = 0.2;
